import { maySheet } from '../domain/sheet-access.ts';
import { beginSheet } from '../domain/sheet-life.ts';
import { findStep } from '../domain/trajectory-rules.ts';
import { isUnsettled, openQuestion, type Place } from '../domain/walk.ts';
import type { Dependencies } from './dependencies.ts';
import { type EnterDraftInput, enterDraft } from './enter-draft.ts';
import { type File, readFile } from './file.ts';
import { ownResume } from './own-form.ts';
import { lockTrajectory } from './trajectory-file.ts';
import { type PlaceView, placeView } from './views/place-view.ts';

export interface OpenSheetInput extends EnterDraftInput {
  readonly turnKey: string;
  /** The application that the guidance is of. */
  readonly dossierId: string;
  readonly stepId: string;
  /** Shows its parts, without going to a question. */
  readonly onlyLook?: boolean;
}

export type OpenSheetResult =
  | {
      readonly kind: 'shown';
      readonly file: File;
      readonly view: PlaceView;
      /** The conversation is in it now; otherwise it is only shown. */
      readonly writes: boolean;
    }
  | { readonly kind: 'unavailable' };

/**
 * Goes on with the sheet of a step where it was left, and begins it when nobody did. Whoever may only read it, or
 * comes when it was handed over, sees its parts.
 */
export async function openSheet(
  deps: Dependencies,
  input: OpenSheetInput,
): Promise<OpenSheetResult> {
  const sheetId = await sheetIdOf(deps, input);
  if (sheetId === undefined) return { kind: 'unavailable' };
  const file = await readFile(deps, deps.work.stores, input.actor, sheetId);
  if (file?.of === undefined) return { kind: 'unavailable' };
  const writes =
    maySheet(file.of, 'edit') && file.dossier.sheet?.finishedAt === undefined && !input.onlyLook;
  const place: Place = writes ? await whereLeft(deps, file, input) : { kind: 'overview' };
  const view = writes
    ? await enterDraft(deps, file, place, input)
    : await placeView(deps, file, place, input);
  return { kind: 'shown', file, view, writes };
}

/** The question that was open here, when it still needs its person; else the first that does. */
async function whereLeft(
  { work }: Dependencies,
  file: File,
  { actor, conversationId }: OpenSheetInput,
): Promise<Place> {
  const walk = await work.stores.walks.get(conversationId);
  const place = walk?.dossierId === file.dossier.id ? walk.place : undefined;
  const question = place && openQuestion(file.form, place);
  return place !== undefined && question !== undefined && isUnsettled(file.dossier, question)
    ? place
    : ownResume(file, actor);
}

/**
 * Id of the sheet of a step, begun when nobody did; undefined when it is not there and this person cannot begin it.
 * Under the lock of the application, so that two people begin one sheet together.
 */
export async function sheetIdOf(
  deps: Dependencies,
  {
    turnKey,
    actor,
    dossierId,
    stepId,
  }: Pick<OpenSheetInput, 'turnKey' | 'actor' | 'dossierId' | 'stepId'>,
): Promise<string | undefined> {
  const there = await deps.work.stores.sheets.find(dossierId, stepId);
  if (there !== undefined) return there.id;
  const { outcome } = await deps.work.once(turnKey, async (stores) => {
    const current = await lockTrajectory(deps, stores, actor, dossierId);
    const step = current && findStep(current.rules, stepId);
    if (current === undefined || step?.questions === undefined) return '';
    const application = current.file.dossier;
    if (!maySheet({ application, step, side: current.side }, 'edit')) return '';
    const begun = await stores.sheets.find(dossierId, stepId);
    if (begun !== undefined) return begun.id;
    const act = { by: actor, at: deps.clock.now() };
    const id = deps.ids.uuid();
    const made = beginSheet({ id, application, stepId, form: step.questions }, act);
    await stores.dossiers.insert(made.dossier, made.events);
    return id;
  });
  return outcome === '' ? undefined : outcome;
}
