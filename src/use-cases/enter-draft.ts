import type { Actor } from '../domain/access.ts';
import type { Place } from '../domain/walk.ts';
import { carriedOverNotice } from '../texts/notice-texts.ts';
import type { Dependencies, ProfileSource } from './dependencies.ts';
import type { File } from './file.ts';
import { type PlaceView, placeView } from './views/place-view.ts';
import { walkAt } from './walk-at.ts';

export interface EnterDraftInput {
  readonly actor: Actor;
  readonly conversationId: string;
  readonly cardActivityId?: string | undefined;
  /** True for a second delivery: the person may be further on, so the cursor stays where it is. */
  readonly keepCursor?: boolean;
  readonly profile: ProfileSource;
}

/** Puts a conversation at a place in a draft and shows it; says so when the form is newer than the draft. */
export async function enterDraft(
  deps: Dependencies,
  file: File,
  place: Place,
  input: EnterDraftInput,
): Promise<PlaceView> {
  if (!input.keepCursor) {
    await deps.work.stores.walks.put(walkAt(file, place, input), input.actor);
  }
  const notice = file.carried.length > 0 ? carriedOverNotice() : undefined;
  return await placeView(deps, file, place, { ...input, notice });
}
