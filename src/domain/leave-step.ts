import type { Dossier } from './dossier.ts';
import type { EditOutcome } from './edit-answer.ts';
import type { Form, Step } from './form.ts';
import type { Question } from './question.ts';
import { askedInStep } from './visible-questions.ts';
import { hasAnswer, type Place, placeOfStep, stepAfter, stepBefore } from './walk.ts';

/** Where a person goes from a step's card; whatever it is, the inputs are saved first. */
export type StepExit =
  | { readonly to: 'next' | 'skip' | 'previous' | 'overview' | 'stop' }
  | { readonly to: 'question'; readonly questionId: string }
  /** Stays at a question, with the text that was offered there as its answer. */
  | { readonly to: 'takeOver'; readonly questionId: string };

/** Why a person stays on a step, and at how many of its questions. */
export type HoldUp = {
  readonly why: 'conflict' | 'invalid' | 'newQuestion' | 'empty';
  readonly count: number;
};

export interface StepLeft {
  /** Undefined when the person stops for now. */
  readonly place: Place | undefined;
  readonly holdUp?: HoldUp;
}

export interface StepSaved {
  readonly form: Form;
  readonly step: Step;
  /** The dossier as it was before the inputs. */
  readonly before: Dossier;
  readonly after: Dossier;
  /** What became of each input, by question id. */
  readonly outcomes: ReadonlyMap<string, EditOutcome>;
}

/**
 * Where a person comes after a step was saved. "Volgende" stays where something is wrong, newly asked or
 * required and empty; "Overslaan" goes on all the same, except past two texts of which one has to be chosen.
 */
export function leaveStep(saved: StepSaved, exit: StepExit): StepLeft {
  const { form, step, after } = saved;
  switch (exit.to) {
    case 'stop':
      return { place: undefined };
    case 'overview':
      return { place: { kind: 'overview' } };
    case 'previous':
      return { place: stepBefore(form, placeOfStep(step, after), after) };
    case 'question':
    case 'takeOver':
      return { place: { kind: 'question', questionId: exit.questionId } };
    case 'next':
    case 'skip':
      return stay(saved, exit.to) ?? { place: stepAfter(form, step, after) };
  }
}

function stay(saved: StepSaved, to: 'next' | 'skip'): StepLeft | undefined {
  for (const why of ['conflict', 'invalid', 'newQuestion', 'empty'] as const) {
    const held = askedInStep(saved.step, saved.after.answers).filter(HOLDS[why](saved));
    const [first] = held;
    if (first !== undefined && (to === 'next' || why === 'conflict')) {
      const place = { kind: 'question', questionId: first.id } as const;
      return { place, holdUp: { why, count: held.length } };
    }
  }
  return undefined;
}

type Holds = (saved: StepSaved) => (question: Question) => boolean;

const HOLDS: Readonly<Record<HoldUp['why'], Holds>> = {
  conflict:
    ({ outcomes }) =>
    ({ id }) =>
      outcomes.get(id)?.kind === 'conflict',
  invalid:
    ({ outcomes }) =>
    ({ id }) =>
      outcomes.get(id)?.kind === 'invalid',
  newQuestion: ({ step, before, after }) => {
    const askedBefore = askedInStep(step, before.answers);
    return (question) => !askedBefore.includes(question) && !hasAnswer(after, question.id);
  },
  empty:
    ({ after }) =>
    (question) =>
      question.required && !hasAnswer(after, question.id),
};
