import type { TypedDecision } from '../domain/decision-input.ts';
import { action, id, input, page, version } from './action-fields.ts';
import { NO_QUESTION } from './review-actions.ts';

/** What the form of a decision holds: the decision, why, and up to five remarks at questions. */
const decided = {
  decision: input,
  reason: input,
  explanation: input,
  question1: input,
  remark1: input,
  question2: input,
  remark2: input,
  question3: input,
  remark3: input,
  question4: input,
  remark4: input,
  question5: input,
  remark5: input,
} as const;

/** What the form of a selection holds: files with the version that was seen, the decision, why. */
const selected = { files: input, decision: input, reason: input, explanation: input } as const;

/** The buttons of a decision and of what follows from it: withdrawing, selecting in a list, panel and budget. */
export const DECISION_ACTIONS = [
  action('decision.form', { dossierId: id, version: version.optional() }),
  /** Shows what goes out; a decision that nobody is told of is taken at once. */
  action('decision.check', { dossierId: id, version, ...decided }),
  /** `seen`: what the preview showed; with something else it is shown again. */
  action('decision.send', { dossierId: id, version, seen: id, ...decided }),
  action('decision.undoForm', { dossierId: id, version: version.optional() }),
  action('decision.undo', { dossierId: id, version, why: input }),
  action('selection.form', { roundId: id, page: page.optional() }),
  action('selection.check', { roundId: id, page, ...selected }),
  action('selection.send', { roundId: id, page, seen: id, ...selected }),
  /** The choice of experts goes along while somebody searches for more. */
  action('panel.form', { dossierId: id, version: version.optional() }),
  action('panel.search', { dossierId: id, version, experts: input, query: input }),
  action('panel.save', { dossierId: id, version, experts: input, query: input }),
  action('budget.form', { dossierId: id, version: version.optional() }),
  action('budget.save', { dossierId: id, version, budget: input }),
] as const;

/** Those that change something, and carry the nonce of their card. */
export const CHANGING_DECISION_VERBS = [
  'decision.check',
  'decision.send',
  'decision.undo',
  'selection.send',
  'panel.save',
  'budget.save',
] as const;

/** A choice needs a value, phones refuse a card with an empty one: this one says that no reason is chosen. */
export const NO_REASON = 'none';

type Fields<Key extends string> = Readonly<Partial<Record<Key, string | undefined>>>;

/** What a form held, with remarks in the order of their fields. */
export function typedDecision(fields: Fields<keyof typeof decided>): TypedDecision {
  const remarks = ([1, 2, 3, 4, 5] as const).map((number) => ({
    questionId: chosen(fields[`question${number}`], NO_QUESTION),
    text: fields[`remark${number}`] ?? '',
  }));
  return { ...typedSelection(fields), remarks };
}

/** The same without remarks. */
export function typedSelection(
  fields: Fields<'decision' | 'reason' | 'explanation'>,
): Omit<TypedDecision, 'remarks'> {
  return {
    kind: fields.decision ?? '',
    reasonId: chosen(fields.reason, NO_REASON),
    explanation: fields.explanation ?? '',
  };
}

function chosen(value = '', none: string): string {
  return value === none ? '' : value;
}
