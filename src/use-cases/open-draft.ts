import { isWritable } from '../domain/remark.ts';
import { openQuestion, type Place, resumeAt } from '../domain/walk.ts';
import type { Dependencies } from './dependencies.ts';
import { type EnterDraftInput, enterDraft } from './enter-draft.ts';
import { type File, readFile } from './file.ts';
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
  const place = placeOf(file, input.place);
  return { kind: 'shown', view: await enterDraft(deps, file, place, input) };
}

function placeOf({ form, dossier }: File, wanted: Place | undefined): Place {
  const known = wanted?.kind === 'overview' || (wanted && openQuestion(form, wanted)) !== undefined;
  return wanted !== undefined && known ? wanted : resumeAt(form, dossier);
}
