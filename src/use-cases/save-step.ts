import type { Actor } from '../domain/access.ts';
import type { Step } from '../domain/form.ts';
import { type HoldUp, leaveStep, type StepExit } from '../domain/leave-step.ts';
import type { Stores } from '../domain/ports.ts';
import { isWritable } from '../domain/remark.ts';
import type { Notice } from '../domain/views.ts';
import { type Place, placeOfStep } from '../domain/walk.ts';
import {
  checkAnswersNotice,
  newQuestionNotice,
  requiredEmptyNotice,
} from '../texts/notice-texts.ts';
import { applyEdits } from './apply-edit.ts';
import type { Dependencies, ProfileSource } from './dependencies.ts';
import { type File, lockFile, readFile } from './file.ts';
import { ownForm } from './own-form.ts';
import { withTakenOver } from './take-over.ts';
import { type PlaceView, placeView } from './views/place-view.ts';
import { walkAt } from './walk-at.ts';

export interface SaveStepInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly conversationId: string;
  readonly cardActivityId?: string | undefined;
  readonly dossierId: string;
  readonly stepId: string;
  /** Question id → what the input held. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Question id → version of the answer that the card showed. */
  readonly seen: Readonly<Record<string, number>>;
  readonly exit: StepExit;
  readonly profile: ProfileSource;
}

export type SaveStepResult =
  /** `repeated`: this was saved by an earlier delivery, and the person may be further on by now. */
  | { readonly kind: 'shown'; readonly view: PlaceView; readonly repeated: boolean }
  | { readonly kind: 'stopped'; readonly file: File }
  /** Sent or withdrawn meanwhile: nothing was changed, the person still has the card with the text. */
  | { readonly kind: 'notADraft'; readonly file: File }
  /** It has to be completed at other questions now: nothing was changed either. */
  | { readonly kind: 'notOpen'; readonly file: File }
  | { readonly kind: 'unavailable' };

type Outcome =
  | { readonly kind: 'shown'; readonly place: Place; readonly holdUp?: HoldUp }
  | { readonly kind: 'stopped' | 'notADraft' | 'notOpen' | 'unavailable' };

/**
 * Saves everything on a step's card and goes on. The inputs are committed before anything is shown;
 * what is not acceptable yet is kept and marked. Doing it twice changes nothing twice.
 */
export async function saveStep(deps: Dependencies, input: SaveStepInput): Promise<SaveStepResult> {
  let saved: File | undefined;
  const { outcome, repeated } = await deps.work.once(input.turnKey, async (stores) => {
    const done = await save(deps, stores, input);
    saved = done.file;
    return done.outcome;
  });
  const file = saved ?? (await readFile(deps, deps.work.stores, input.actor, input.dossierId));
  if (file === undefined || outcome.kind === 'unavailable') return { kind: 'unavailable' };
  if (outcome.kind !== 'shown') return { kind: outcome.kind, file };
  const { place, holdUp } = outcome;
  const options = {
    actor: input.actor,
    profile: input.profile,
    notice: holdUp && holdUpNotice(holdUp),
    offerSkip: holdUp?.why === 'empty' || holdUp?.why === 'newQuestion',
  };
  return { kind: 'shown', view: await placeView(deps, file, place, options), repeated };
}

async function save(
  deps: Dependencies,
  stores: Stores,
  input: SaveStepInput,
): Promise<{ outcome: Outcome; file?: File }> {
  const file = await lockFile(deps, stores, input.actor, input.dossierId, 'edit');
  const wholeStep = file?.whole.steps.find(({ id }) => id === input.stepId);
  if (file === undefined || wholeStep === undefined) return { outcome: { kind: 'unavailable' } };
  if (!isWritable(file.dossier)) return { outcome: { kind: 'notADraft' }, file };
  const step = file.form.steps.find(({ id }) => id === input.stepId);
  if (step === undefined || !isOpen(step, wholeStep, input)) {
    return { outcome: { kind: 'notOpen' }, file };
  }
  const typed = await withTakenOver(deps, stores, file, typedInputs(step, input), input.exit);
  const edited = await applyEdits(deps, stores, file.dossier, typed, input.actor);
  const after = { ...file, dossier: edited.dossier };
  await stores.dossiers.save(file.stored, edited.dossier, [...file.carried, ...edited.events]);
  const { outcomes } = edited;
  const form = ownForm(file, input.actor, placeOfStep(step, file.dossier));
  const saved = { form, step, before: file.dossier, after: after.dossier, outcomes };
  const { place, holdUp } = leaveStep(saved, input.exit);
  const outcome: Outcome =
    place === undefined
      ? { kind: 'stopped' }
      : { kind: 'shown', place, ...(holdUp === undefined ? {} : { holdUp }) };
  await putWalk(stores, after, outcome, input);
  return { outcome, file: after };
}

/** Whether all that was typed on this step may be written now. */
function isOpen(step: Step, whole: Step, { inputs }: SaveStepInput): boolean {
  const closed = whole.questions.filter(({ id }) => !step.questions.some((one) => one.id === id));
  return !closed.some(({ id }) => Object.hasOwn(inputs, id));
}

function typedInputs(step: Step, { inputs, seen }: SaveStepInput) {
  return step.questions.flatMap((question) => {
    const typed = inputs[question.id];
    return typed === undefined ? [] : [{ question, typed, seenVersion: seen[question.id] ?? 0 }];
  });
}

/** What a person is told who stays on the step. */
function holdUpNotice({ why, count }: HoldUp): Notice | undefined {
  switch (why) {
    case 'conflict':
      return undefined;
    case 'invalid':
      return checkAnswersNotice(count);
    case 'newQuestion':
      return newQuestionNotice();
    case 'empty':
      return requiredEmptyNotice(count);
  }
}

async function putWalk(
  stores: Stores,
  file: File,
  outcome: Outcome,
  input: SaveStepInput,
): Promise<void> {
  const place = outcome.kind === 'shown' ? outcome.place : ({ kind: 'overview' } as const);
  await stores.walks.put(walkAt(file, place, input, outcome.kind === 'shown'), input.actor);
}
