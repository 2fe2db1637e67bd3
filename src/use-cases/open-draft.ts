import type { Actor } from '../domain/access.ts';
import { openQuestion, type Place, resumeAt } from '../domain/walk.ts';
import { carriedOverNotice } from '../texts/notice-texts.ts';
import type { Dependencies, ProfileSource } from './dependencies.ts';
import { type File, readFile } from './file.ts';
import { type PlaceView, placeView } from './views/place-view.ts';
import { walkAt } from './walk-at.ts';

export interface OpenDraftInput {
  readonly actor: Actor;
  readonly conversationId: string;
  readonly cardActivityId?: string | undefined;
  readonly dossierId: string;
  /** Without it, or when it is no place of this form, the draft opens where it was left. */
  readonly place?: Place | undefined;
  /** True for a second delivery: the person may be further on, so the cursor stays where it is. */
  readonly keepCursor?: boolean;
  readonly profile: ProfileSource;
}

export type OpenDraftResult =
  | { readonly kind: 'shown'; readonly view: PlaceView }
  | { readonly kind: 'notADraft'; readonly file: File }
  | { readonly kind: 'unavailable' };

/** Takes a draft up again, at a place or where it was left. */
export async function openDraft(
  deps: Dependencies,
  input: OpenDraftInput,
): Promise<OpenDraftResult> {
  const file = await readFile(deps, deps.work.stores, input.actor, input.dossierId, 'edit');
  if (file === undefined) return { kind: 'unavailable' };
  if (file.dossier.state !== 'draft') return { kind: 'notADraft', file };
  const place = placeOf(file, input.place);
  if (!input.keepCursor) {
    await deps.work.stores.walks.put(walkAt(file, place, input), input.actor);
  }
  const notice = file.carried.length > 0 ? carriedOverNotice() : undefined;
  return { kind: 'shown', view: await placeView(deps, file, place, { ...input, notice }) };
}

function placeOf({ form, dossier }: File, wanted: Place | undefined): Place {
  const known = wanted?.kind === 'overview' || (wanted && openQuestion(form, wanted)) !== undefined;
  return wanted !== undefined && known ? wanted : resumeAt(form, dossier);
}
