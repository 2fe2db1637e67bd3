import { cleanText } from './clean-text.ts';
import type { Dossier, InvalidReason, RejectedInput } from './dossier.ts';
import type { Change, DossierEvent } from './dossier-event.ts';
import type { MunicipalityFinder } from './municipality.ts';
import type { NamedPerson } from './person.ts';
import type { AnswerValue, Question } from './question.ts';
import { readAnswer } from './read-answer.ts';
import { dayOf } from './time.ts';

/** One input that a person sent for one question. */
export interface Edit {
  readonly question: Question;
  readonly typed: string;
  /** Version of the answer that the person had before their eyes; 0 for none. */
  readonly seenVersion: number;
  /** The answer of that version, where it is no longer the present one. */
  readonly seenValue?: AnswerValue;
}

export interface EditContext {
  readonly by: NamedPerson;
  readonly at: Date;
  readonly municipalities: MunicipalityFinder;
  readonly newId: () => string;
}

/** What became of one input. */
export type EditOutcome =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'invalid'; readonly reason: InvalidReason };

/**
 * Applies one input to a dossier. What cannot be accepted is kept as rejected input; what somebody else
 * changed meanwhile is kept beside it as a conflict; what the person did not touch changes nothing.
 */
export function editAnswer(
  dossier: Dossier,
  edit: Edit,
  context: EditContext,
): Change & { readonly outcome: EditOutcome } {
  const { question } = edit;
  const day = dayOf(context.at);
  const read = readAnswer(question, edit.typed, context.municipalities, day, dossier.answers);
  if (read.ok) return place(dossier, edit, read.value, context);
  if (read.reason.kind === 'empty') return place(dossier, edit, '', context);
  const outcome = { kind: 'invalid', reason: read.reason } as const;
  const text = cleanText(edit.typed);
  // A card shows the beginning of a very long text; sent back as it was shown, it replaces nothing.
  const isBeginning = dossier.rejected[question.id]?.text.startsWith(text);
  if (isBeginning && read.reason.kind === 'tooLong') return { dossier, events: [], outcome };
  return {
    dossier: reject(dossier, question.id, { text, reason: read.reason, by: context.by }),
    events: [],
    outcome,
  };
}

/** Whether two answers say the same. */
export function sameValue(a: AnswerValue, b: AnswerValue): boolean {
  return typeof a === 'object' || typeof b === 'object'
    ? JSON.stringify(a) === JSON.stringify(b)
    : a === b;
}

function place(
  dossier: Dossier,
  edit: Edit,
  value: AnswerValue,
  context: EditContext,
): Change & { readonly outcome: EditOutcome } {
  const id = edit.question.id;
  const current = dossier.answers[id];
  const cleared = withoutRejected(dossier, id);
  const present = current?.value ?? '';
  const version = current?.version ?? 0;
  if (sameValue(value, present))
    return { dossier: cleared, events: [], outcome: { kind: 'unchanged' } };
  if (version !== edit.seenVersion) {
    if (sameValue(value, edit.seenValue ?? '')) {
      return { dossier: cleared, events: [], outcome: { kind: 'unchanged' } };
    }
    if (present !== '') return keepBoth(cleared, id, value, context);
  }
  const answer = { value, version: version + 1, by: context.by, at: context.at };
  const kind = value === '' ? 'cleared' : 'answered';
  return {
    dossier: touched({ ...cleared, answers: { ...cleared.answers, [id]: answer } }, context.at),
    events: [event(kind, context, { question: id, version: answer.version })],
    outcome: { kind: value === '' ? 'cleared' : 'saved' },
  };
}

function keepBoth(
  dossier: Dossier,
  questionId: string,
  value: AnswerValue,
  context: EditContext,
): Change & { readonly outcome: EditOutcome } {
  const known = dossier.conflicts.some(
    (conflict) => conflict.questionId === questionId && sameValue(conflict.value, value),
  );
  if (known) return { dossier, events: [], outcome: { kind: 'conflict' } };
  const conflict = { id: context.newId(), questionId, value, by: context.by, at: context.at };
  return {
    dossier: touched({ ...dossier, conflicts: [...dossier.conflicts, conflict] }, context.at),
    events: [event('conflicted', context, { question: questionId })],
    outcome: { kind: 'conflict' },
  };
}

/** Settles a conflict with the text that a person chose or wrote from both; the others stay in the history. */
export function resolveConflict(
  dossier: Dossier,
  conflictId: string,
  value: AnswerValue,
  context: Pick<EditContext, 'by' | 'at'>,
): Change {
  const conflict = dossier.conflicts.find((candidate) => candidate.id === conflictId);
  if (conflict === undefined) return { dossier, events: [] };
  const id = conflict.questionId;
  const current = dossier.answers[id];
  const same = current !== undefined && sameValue(current.value, value);
  const version = (current?.version ?? 0) + 1;
  const answers = same
    ? dossier.answers
    : { ...dossier.answers, [id]: { value, version, by: context.by, at: context.at } };
  const conflicts = dossier.conflicts.filter((candidate) => candidate.id !== conflictId);
  return {
    dossier: touched({ ...withoutRejected(dossier, id), answers, conflicts }, context.at),
    events: [event('resolved', context, { question: id, version: same ? version - 1 : version })],
  };
}

/** Keeps a text that is no answer yet, until it is corrected; nothing else changes. */
export function reject(dossier: Dossier, questionId: string, rejected: RejectedInput): Dossier {
  return { ...dossier, rejected: { ...dossier.rejected, [questionId]: rejected } };
}

function withoutRejected(dossier: Dossier, questionId: string): Dossier {
  if (dossier.rejected[questionId] === undefined) return dossier;
  const { [questionId]: _, ...rejected } = dossier.rejected;
  return { ...dossier, rejected };
}

function touched(dossier: Dossier, at: Date): Dossier {
  return { ...dossier, updatedAt: at, version: dossier.version + 1 };
}

function event(
  kind: DossierEvent['kind'],
  context: Pick<EditContext, 'by' | 'at'>,
  details: DossierEvent['details'],
): DossierEvent {
  return { kind, at: context.at, by: context.by, details };
}
