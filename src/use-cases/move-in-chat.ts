import type { Actor } from '../domain/access.ts';
import { isWritable } from '../domain/remark.ts';
import { nextInChat, openQuestion, type Place, previousInChat, type Walk } from '../domain/walk.ts';
import type { Dependencies, ProfileSource } from './dependencies.ts';
import { type File, readFile } from './file.ts';
import { ownForm, ownResume } from './own-form.ts';
import { type PlaceView, placeView } from './views/place-view.ts';
import { walkAt } from './walk-at.ts';

export interface MoveInChatInput {
  readonly actor: Actor;
  readonly walk: Walk;
  readonly to: 'previous' | 'next' | 'overview' | 'here' | { readonly questionId: string };
  /** Kept beside the question until the person says what it is. */
  readonly pendingText?: string;
  /** What is typed next comes under the answer; what it was before when absent, as long as the place stays. */
  readonly adds?: true;
  readonly profile: ProfileSource;
}

export type MoveInChatResult =
  | { readonly kind: 'moved'; readonly file: File; readonly view: PlaceView; readonly place: Place }
  | { readonly kind: 'notADraft'; readonly file: File }
  | { readonly kind: 'unavailable' };

/** Goes to another question of the walk, or stays and shows the present one again. */
export async function moveInChat(
  deps: Dependencies,
  input: MoveInChatInput,
): Promise<MoveInChatResult> {
  const { actor, walk } = input;
  const file = await readFile(deps, deps.work.stores, actor, walk.dossierId, 'edit');
  if (file === undefined) return { kind: 'unavailable' };
  if (!isWritable(file.dossier)) return { kind: 'notADraft', file };
  const place = target(file, input);
  const adds = input.adds ?? (input.to === 'here' && walk.adds === true);
  const pending = input.pendingText === undefined ? {} : { pendingText: input.pendingText };
  const kept = adds && place.kind === 'question' ? { adds } : {};
  await deps.work.stores.walks.put({ ...walkAt(file, place, walk), ...pending, ...kept }, actor);
  const view = await placeView(deps, file, place, { ...input, ...kept });
  return { kind: 'moved', file, place, view };
}

function target(file: File, { actor, walk: { place }, to }: MoveInChatInput): Place {
  const { dossier } = file;
  const form = ownForm(file, actor, place);
  if (typeof to === 'object') return { kind: 'question', questionId: to.questionId };
  switch (to) {
    case 'overview':
      return { kind: 'overview' };
    case 'previous':
      return previousInChat(form, dossier, place);
    case 'next':
      return place.kind === 'overview'
        ? ownResume(file, actor)
        : nextInChat(form, dossier, place.questionId);
    case 'here':
      return openQuestion(file.form, place) === undefined ? { kind: 'overview' } : place;
  }
}
