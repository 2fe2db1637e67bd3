import { isWritable } from '../domain/remark.ts';
import { placeOfStep } from '../domain/walk.ts';
import type { Dependencies } from './dependencies.ts';
import { type EnterDraftInput, enterDraft } from './enter-draft.ts';
import { readFile } from './file.ts';
import { type PlaceView, placeView } from './views/place-view.ts';

export interface OpenPartInput extends EnterDraftInput {
  readonly sheetId: string;
  readonly stepId: string;
}

/**
 * Goes to one part of a sheet, at its first question that needs an answer. Of a sheet that was handed over its parts
 * are shown. Undefined for what is not there or not theirs.
 */
export async function openPart(
  deps: Dependencies,
  input: OpenPartInput,
): Promise<PlaceView | undefined> {
  const file = await readFile(deps, deps.work.stores, input.actor, input.sheetId);
  if (file?.of === undefined) return undefined;
  const writes =
    isWritable(file.dossier) &&
    (await readFile(deps, deps.work.stores, input.actor, input.sheetId, 'edit')) !== undefined;
  const step = file.form.steps.find(({ id }) => id === input.stepId);
  return writes && step !== undefined
    ? await enterDraft(deps, file, placeOfStep(step, file.dossier), input)
    : await placeView(deps, file, { kind: 'overview' }, input);
}
