import type { Actor } from '../domain/access.ts';
import type { EditOutcome } from '../domain/edit-answer.ts';
import type { Step } from '../domain/form.ts';
import type { Stores } from '../domain/ports.ts';
import { askedInStep } from '../domain/visible-questions.ts';
import { hasAnswer, type Place, placeOfStep, stepAfter, stepBefore } from '../domain/walk.ts';
import { applyEdits } from './apply-edit.ts';
import type { Dependencies, ProfileSource } from './dependencies.ts';
import { type File, type LockedFile, lockFile, readFile } from './file.ts';
import { type PlaceView, placeView } from './views/place-view.ts';
import { walkAt } from './walk-at.ts';

/** Where a person goes from a step's card; whatever it is, the inputs are saved first. */
export type StepExit =
  | { readonly to: 'next' | 'skip' | 'previous' | 'overview' | 'stop' }
  | { readonly to: 'question'; readonly questionId: string };

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
  | { readonly kind: 'shown'; readonly view: PlaceView }
  | { readonly kind: 'stopped'; readonly file: File }
  /** Sent or withdrawn meanwhile: nothing was changed, the person still has the card with the text. */
  | { readonly kind: 'notADraft'; readonly file: File }
  | { readonly kind: 'unavailable' };

type Outcome =
  | { readonly kind: 'shown'; readonly place: Place; readonly offerSkip: boolean }
  | { readonly kind: 'stopped' | 'notADraft' | 'unavailable' };

/**
 * Saves everything on a step's card and goes on. The inputs are committed before anything is shown;
 * what is not acceptable yet is kept and marked. Doing it twice changes nothing twice.
 */
export async function saveStep(deps: Dependencies, input: SaveStepInput): Promise<SaveStepResult> {
  let saved: File | undefined;
  const { outcome } = await deps.work.once(input.turnKey, async (stores) => {
    const done = await save(deps, stores, input);
    saved = done.file;
    return done.outcome;
  });
  const file = saved ?? (await readFile(deps, deps.work.stores, input.actor, input.dossierId));
  if (file === undefined || outcome.kind === 'unavailable') return { kind: 'unavailable' };
  if (outcome.kind !== 'shown') return { kind: outcome.kind, file };
  const { place, offerSkip } = outcome;
  const options = { actor: input.actor, profile: input.profile, offerSkip };
  return { kind: 'shown', view: await placeView(deps, file, place, options) };
}

async function save(
  deps: Dependencies,
  stores: Stores,
  input: SaveStepInput,
): Promise<{ outcome: Outcome; file?: File }> {
  const file = await lockFile(deps, stores, input.actor, input.dossierId, 'edit');
  const step = file?.form.steps.find((candidate) => candidate.id === input.stepId);
  if (file === undefined || step === undefined) return { outcome: { kind: 'unavailable' } };
  if (file.dossier.state !== 'draft') return { outcome: { kind: 'notADraft' }, file };
  const edited = await applyEdits(
    deps,
    stores,
    file.dossier,
    typedInputs(step, input),
    input.actor,
  );
  const after = { ...file, dossier: edited.dossier };
  await stores.dossiers.save(file.stored, edited.dossier, [...file.carried, ...edited.events]);
  const outcome = leave(file, after, step, edited.outcomes, input.exit);
  await putWalk(stores, after, outcome, input);
  return { outcome, file: after };
}

function typedInputs(step: Step, { inputs, seen }: SaveStepInput) {
  return step.questions.flatMap((question) => {
    const typed = inputs[question.id];
    return typed === undefined ? [] : [{ question, typed, seenVersion: seen[question.id] ?? 0 }];
  });
}

function leave(
  before: LockedFile,
  after: File,
  step: Step,
  outcomes: ReadonlyMap<string, EditOutcome>,
  exit: StepExit,
): Outcome {
  const { dossier, form } = after;
  const here = { kind: 'question', questionId: holdUp(before, after, step, outcomes) } as const;
  switch (exit.to) {
    case 'stop':
      return { kind: 'stopped' };
    case 'overview':
      return { kind: 'shown', place: { kind: 'overview' }, offerSkip: false };
    case 'previous':
      return shown(stepBefore(form, placeOfStep(step, dossier), dossier));
    case 'question':
      return shown({ kind: 'question', questionId: exit.questionId });
    case 'next':
    case 'skip': {
      const stays =
        here.questionId !== undefined &&
        (exit.to === 'next' || isWrong(outcomes.get(here.questionId)));
      return stays
        ? shown({ kind: 'question', questionId: here.questionId }, true)
        : shown(stepAfter(form, step, dossier));
    }
  }
}

function shown(place: Place, offerSkip = false): Outcome {
  return { kind: 'shown', place, offerSkip };
}

function isWrong(outcome: EditOutcome | undefined): boolean {
  return outcome?.kind === 'conflict';
}

/** The first question of the step that keeps the person here: wrong, required and empty, or newly asked. */
function holdUp(
  before: LockedFile,
  { dossier }: File,
  step: Step,
  outcomes: ReadonlyMap<string, EditOutcome>,
): string | undefined {
  const askedBefore = askedInStep(step, before.dossier.answers);
  return askedInStep(step, dossier.answers).find((question) => {
    const kind = outcomes.get(question.id)?.kind;
    if (kind === 'invalid' || kind === 'conflict') return true;
    if (hasAnswer(dossier, question.id)) return false;
    return question.required || !askedBefore.includes(question);
  })?.id;
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
