import type { Dossier } from './dossier.ts';
import { type Form, type Step, stepOfQuestion } from './form.ts';
import type { Question } from './question.ts';
import { isRankingOutdated } from './ranking.ts';
import { isRemarkedSince } from './remark.ts';
import { askedInStep, askedQuestions } from './visible-questions.ts';

/** Where a person is in a form: at a question (which a card shows with the rest of its step) or at the overview. */
export type Place =
  | { readonly kind: 'question'; readonly questionId: string }
  | { readonly kind: 'overview' };

/**
 * The cursor of one conversation. The dossier holds all that was said; this only says which question
 * is open here, and what was typed that is not yet known to be an answer or a question.
 */
export interface Walk {
  readonly conversationId: string;
  readonly dossierId: string;
  readonly place: Place;
  /** Version of the open question's answer when it was shown here; 0 for none. */
  readonly seenVersion: number;
  /** The message that holds the walk's card. */
  readonly cardActivityId?: string;
  /** Text that may be an answer or a question; the person is asked which. */
  readonly pendingText?: string;
  /** What is typed next comes under the answer that is there, instead of in its place. */
  readonly adds?: true;
  /** False after "Bewaar en stop": typed text is no answer then. */
  readonly active: boolean;
}

/** Whether a question has an answer; a cleared answer is kept as an empty text. */
export function hasAnswer(dossier: Dossier, questionId: string): boolean {
  const value = dossier.answers[questionId]?.value;
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/**
 * A question that still needs its person: no answer, something typed that was not accepted, a remark of a caseworker
 * that the answer is older than, or an order of what has changed since.
 */
export function isUnsettled(dossier: Dossier, question: Question): boolean {
  const { id } = question;
  return (
    !hasAnswer(dossier, id) ||
    dossier.rejected[id] !== undefined ||
    isRemarkedSince(dossier, id) ||
    isRankingOutdated(dossier, question)
  );
}

/** The step that a place belongs to, or undefined for the overview. */
export function stepAt(form: Form, place: Place): Step | undefined {
  return place.kind === 'overview' ? undefined : stepOfQuestion(form, place.questionId);
}

/** The number of a step for "stap 3 van 9"; the overview is the last one. */
export function stepNumber(form: Form, place: Place): number {
  const step = stepAt(form, place);
  return step === undefined ? stepCount(form) : form.steps.indexOf(step) + 1;
}

export function stepCount(form: Form): number {
  return form.steps.length + 1;
}

/** Where a draft is taken up again: its first unsettled question, else the overview. */
export function resumeAt(form: Form, dossier: Dossier): Place {
  const open = askedQuestions(form, dossier.answers).find((q) => isUnsettled(dossier, q));
  return open === undefined ? { kind: 'overview' } : { kind: 'question', questionId: open.id };
}

/** In chat: the next unsettled question after this one, else the overview. */
export function nextInChat(form: Form, dossier: Dossier, questionId: string): Place {
  const asked = askedQuestions(form, dossier.answers);
  const index = asked.findIndex((question) => question.id === questionId);
  const next = asked.slice(index + 1).find((question) => isUnsettled(dossier, question));
  return next === undefined ? { kind: 'overview' } : { kind: 'question', questionId: next.id };
}

/** In chat: the question before this place; the first question stays where it is. */
export function previousInChat(form: Form, dossier: Dossier, place: Place): Place {
  const asked = askedQuestions(form, dossier.answers);
  const index =
    place.kind === 'overview'
      ? asked.length
      : asked.findIndex((question) => question.id === place.questionId);
  const previous = asked[Math.max(0, index - 1)];
  return previous === undefined ? place : { kind: 'question', questionId: previous.id };
}

/** The place of a step's card: its first unsettled question, else its first one. */
export function placeOfStep(step: Step, dossier: Dossier): Place {
  const asked = askedInStep(step, dossier.answers);
  const open = asked.find((question) => isUnsettled(dossier, question)) ?? asked[0];
  return open === undefined ? { kind: 'overview' } : { kind: 'question', questionId: open.id };
}

/** On a card: the next step with something to ask, else the overview. */
export function stepAfter(form: Form, step: Step, dossier: Dossier): Place {
  const next = form.steps
    .slice(form.steps.indexOf(step) + 1)
    .find((candidate) => askedInStep(candidate, dossier.answers).length > 0);
  return next === undefined ? { kind: 'overview' } : placeOfStep(next, dossier);
}

/** On a card: the step before this one with something to ask; the first step stays where it is. */
export function stepBefore(form: Form, place: Place, dossier: Dossier): Place {
  const step = stepAt(form, place);
  const index = step === undefined ? form.steps.length : form.steps.indexOf(step);
  const previous = form.steps
    .slice(0, index)
    .findLast((candidate) => askedInStep(candidate, dossier.answers).length > 0);
  if (previous !== undefined) return placeOfStep(previous, dossier);
  return step === undefined ? place : placeOfStep(step, dossier);
}

/** The question that is open at a place. */
export function openQuestion(form: Form, place: Place): Question | undefined {
  if (place.kind === 'overview') return undefined;
  return stepOfQuestion(form, place.questionId)?.questions.find((q) => q.id === place.questionId);
}
