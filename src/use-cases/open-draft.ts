import { isWritable } from '../domain/remark.ts';
import { openQuestion, type Place } from '../domain/walk.ts';
import type { Dependencies } from './dependencies.ts';
import { type EnterDraftInput, enterDraft } from './enter-draft.ts';
import { type File, readFile } from './file.ts';
import { ownResume } from './own-form.ts';
import type { PlaceView } from './views/place-view.ts';

export interface OpenDraftInput extends EnterDraftInput {
  readonly dossierId: string;
  /** Without it, or when it is no place of this form, the draft opens where it was left. */
  readonly place?: Place | undefined;
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
  if (!isWritable(file.dossier)) return { kind: 'notADraft', file };
  const place = placeOf(file, input);
  return { kind: 'shown', view: await enterDraft(deps, file, place, input) };
}

function placeOf(file: File, { actor, place }: OpenDraftInput): Place {
  const known =
    place?.kind === 'overview' || (place && openQuestion(file.form, place)) !== undefined;
  return place !== undefined && known ? place : ownResume(file, actor);
}
