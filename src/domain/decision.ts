import { keepLetter, type LetterText } from './case-letter.ts';
import type { Dossier, DossierState } from './dossier.ts';
import type { DossierEvent } from './dossier-event.ts';
import { panelChanges } from './panel.ts';
import { nameOnly } from './person.ts';
import { ok, refused } from './result.ts';
import { type Decision, type DecisionKind, JUDGEMENTS, SELECTIONS } from './review.ts';
import {
  type Act,
  checkStanding,
  type Reviewed,
  reviewEvent,
  reviewed,
  reviewOf,
} from './review-change.ts';

export interface NewDecision<Kind extends DecisionKind = DecisionKind> {
  readonly kind: Kind;
  readonly reasonId?: string;
  readonly explanation: string;
}

/** What goes out with a decision, word for word; kept with what happened. */
export interface SentLetters {
  /** To the municipality; absent for what stays between caseworkers. */
  readonly municipality?: LetterText;
  readonly province?: LetterText;
  /** The province that could not be mailed, because no address of it is known. */
  readonly unmailedProvince?: string;
}

/** From which states each decision can be taken. What turns out not clear enough may have been admissible. */
const FROM: Readonly<Record<DecisionKind, readonly DossierState[]>> = {
  admissible: ['submitted'],
  inadmissible: ['submitted'],
  deferred: ['submitted', 'admissible'],
  selected: ['admissible'],
  notSelected: ['admissible'],
};

/** What can be decided on a file in this state, in the order of a form. */
export function possibleDecisions(state: DossierState): readonly DecisionKind[] {
  const order = ['admissible', 'inadmissible', 'selected', 'notSelected', 'deferred'] as const;
  return order.filter((kind) => FROM[kind].includes(state));
}

/** Decisions that the municipality is told with a reason. */
const NEEDS_REASON: ReadonlySet<DecisionKind> = new Set([
  'inadmissible',
  'deferred',
  'notSelected',
]);

export function needsReason(kind: DecisionKind): boolean {
  return NEEDS_REASON.has(kind);
}

/** A file that was not let through comes back to the municipality as a draft, and its province is told. */
export function isReturned(kind: DecisionKind): boolean {
  return kind === 'inadmissible' || kind === 'deferred';
}

/** Whether the municipality hears of it: that a file is admissible stays between caseworkers. */
export function isTold(kind: DecisionKind): boolean {
  return kind !== 'admissible';
}

/** Takes a decision on a file, as a caseworker saw it. */
export function decide(
  dossier: Dossier,
  { kind, reasonId, explanation }: NewDecision,
  seenVersion: number,
  act: Act,
  letters: SentLetters = {},
): Reviewed {
  const standing = checkStanding(dossier, FROM[kind], seenVersion);
  if (!standing.ok) return standing;
  const isExplained = reasonId !== undefined || explanation !== '';
  if (needsReason(kind) && !isExplained) return refused({ kind: 'noReason' });
  const over = reviewOf(dossier).decision;
  const reason = reasonId === undefined ? {} : { reasonId };
  const decision: Decision = {
    kind,
    ...reason,
    explanation,
    by: nameOnly(act.by),
    at: act.at,
    ...(over === undefined ? {} : { over }),
  };
  const decided = reviewed(dossier, { file: { state: kind }, review: { decision } }, act.at);
  const details = {
    from: dossier.state,
    to: kind,
    ...(reasonId === undefined ? {} : { reason: reasonId }),
    ...(explanation === '' ? {} : { explanation }),
    ...sentDetails(decided, letters),
  };
  return ok({ dossier: decided, events: [reviewEvent('decided', act, details)] });
}

/** The version makes what happened findable for who tells of it later. */
function sentDetails(
  { version }: Dossier,
  { municipality, province, unmailedProvince }: SentLetters,
): DossierEvent['details'] {
  return {
    version,
    ...(municipality === undefined ? {} : { letter: keepLetter(municipality) }),
    ...(province === undefined ? {} : { provinceLetter: keepLetter(province) }),
    ...(unmailedProvince === undefined ? {} : { unmailedProvince }),
  };
}

/** The state a file goes back to when a decision is withdrawn that was taken over no other one. */
const BEFORE: Readonly<Record<DecisionKind, DossierState>> = {
  admissible: 'submitted',
  inadmissible: 'submitted',
  deferred: 'submitted',
  selected: 'admissible',
  notSelected: 'admissible',
};

const DECIDED: readonly DecisionKind[] = [...JUDGEMENTS, ...SELECTIONS];

/** The decision that a file in this state stands on. */
export function standingDecision({ state }: Pick<Dossier, 'state'>): DecisionKind | undefined {
  return DECIDED.find((kind) => kind === state);
}

export interface Withdrawing {
  readonly reason: string;
  /** Reference of a file that the municipality sent since, made of this one: then the old decision stands. */
  readonly sentAgain?: string | undefined;
  readonly letters?: SentLetters;
}

/**
 * Takes a decision back, with a reason; the file stands again where it stood before. The decision stays in the
 * history. Panel and budget belong to a selection and end with it: kept, they would come back unseen with a later
 * one, for experts who have no room any more, and count in figures that they are no part of.
 */
export function withdrawDecision(
  dossier: Dossier,
  { reason, sentAgain, letters = {} }: Withdrawing,
  seenVersion: number,
  act: Act,
): Reviewed {
  const standing = checkStanding(dossier, DECIDED, seenVersion);
  if (!standing.ok) return standing;
  const kind = standingDecision(dossier);
  if (kind === undefined) return refused({ kind: 'state', state: dossier.state });
  if (reason === '') return refused({ kind: 'noReason' });
  if (sentAgain !== undefined) return refused({ kind: 'sentAgain', reference: sentAgain });
  const { decision: withdrawn, budget, ...review } = reviewOf(dossier);
  const over = withdrawn?.over;
  const state = over?.kind ?? BEFORE[kind];
  const cleared = {
    ...dossier,
    review: over === undefined ? review : { ...review, decision: over },
  };
  const back = reviewed(cleared, { file: { state }, review: { panel: [] } }, act.at);
  const details = {
    from: dossier.state,
    to: state,
    reason,
    decided: withdrawn?.kind ?? kind,
    ...(budget === undefined ? {} : { budget }),
    ...sentDetails(back, letters),
  };
  const withdrawal = reviewEvent('decisionWithdrawn', act, details);
  return ok({ dossier: back, events: [withdrawal, ...panelChanges(dossier, back, act)] });
}
