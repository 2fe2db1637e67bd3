import { lengthOf } from './clean-text.ts';
import type { Dossier } from './dossier.ts';
import type { DossierEvent } from './dossier-event.ts';
import { nameOnly } from './person.ts';
import { MAX_REMARK } from './remark.ts';
import { ok, refused } from './result.ts';
import type { CheckResult } from './review.ts';
import {
  type Act,
  checkStanding,
  IN_REVIEW,
  type Reviewed,
  reviewEvent,
  reviewed,
  reviewOf,
} from './review-change.ts';

/** One point of the list a caseworker goes through before judging whether an application is admissible. */
export interface AdmissibilityCheck {
  readonly id: string;
  /** As a statement that is true or not: "De uitdaging is duidelijk omschreven." */
  readonly label: string;
  /** Questions of the form that it is about; a note of the caseworker goes to the first one. */
  readonly questionIds: readonly string[];
}

/** A reason for a decision, to be chosen from a list. */
export interface DecisionReason {
  readonly id: string;
  readonly label: string;
  /** What the municipality reads: a whole sentence. */
  readonly sentence: string;
  /** The same after "vanwege", for figures: "een tekort aan informatie". */
  readonly because?: string;
}

/** What a caseworker put at one point: true, not true, or not looked at. */
export interface CheckInput {
  readonly met: boolean | undefined;
  readonly note: string;
}

/** Keeps what a caseworker found of the points of the list; those that did not change stay as they were. */
export function saveChecks(
  dossier: Dossier,
  inputs: Readonly<Record<string, CheckInput>>,
  seenVersion: number,
  act: Act,
): Reviewed {
  const standing = checkStanding(dossier, IN_REVIEW, seenVersion);
  if (!standing.ok) return standing;
  if (Object.values(inputs).some(({ note }) => lengthOf(note) > MAX_REMARK)) {
    return refused({ kind: 'tooLong' });
  }
  const before = reviewOf(dossier).checks;
  const checks: Record<string, CheckResult> = { ...before };
  const events: DossierEvent[] = [];
  for (const [id, input] of Object.entries(inputs)) {
    const known = inputOf(before[id]);
    if (isSame(known, input)) continue;
    if (isSame(UNTOUCHED, input)) delete checks[id];
    else checks[id] = { ...withoutUnknown(input), by: nameOnly(act.by), at: act.at };
    const details = { check: id, from: word(known), to: word(input), note: input.note };
    events.push(reviewEvent('checked', act, { ...details, version: dossier.version + 1 }));
  }
  if (events.length === 0) return ok({ dossier, events });
  return ok({ dossier: reviewed(dossier, { review: { checks } }, act.at), events });
}

const UNTOUCHED: CheckInput = { met: undefined, note: '' };

function inputOf(result: CheckResult | undefined): CheckInput {
  return result === undefined ? UNTOUCHED : { met: result.met, note: result.note };
}

function isSame(a: CheckInput, b: CheckInput): boolean {
  return a.met === b.met && a.note === b.note;
}

function withoutUnknown({ met, note }: CheckInput): Pick<CheckResult, 'met' | 'note'> {
  return met === undefined ? { note } : { met, note };
}

const WORDS = { open: undefined, met: true, notMet: false } as const;

function word({ met }: CheckInput): keyof typeof WORDS {
  if (met === undefined) return 'open';
  return met ? 'met' : 'notMet';
}

/**
 * What stood at the points of the list when the file had a version, by its history, newest event first. A point
 * that is absent was not looked at then.
 */
export function checksAt(
  events: readonly DossierEvent[],
  version: number,
): Readonly<Record<string, CheckInput>> {
  const seen: Record<string, CheckInput> = {};
  for (const { kind, details } of events) {
    const { check, to, note, version: changedAt } = details;
    if (kind !== 'checked' || typeof changedAt !== 'number' || changedAt > version) continue;
    const id = String(check);
    if (Object.hasOwn(seen, id)) continue;
    seen[id] = { met: WORDS[to as keyof typeof WORDS], note: String(note) };
  }
  return seen;
}

/** What a form shows of one point after somebody else changed the list. */
export interface MergedCheck extends CheckInput {
  /** What stands there now, where both changed it. */
  readonly theirs?: CheckResult;
}

/**
 * What a caseworker typed, over what stands there now. A point that they left as they saw it follows the present
 * one; where both changed it, theirs is kept in the form and the present one is shown beside it.
 */
export function mergeChecks(
  typed: Readonly<Record<string, CheckInput>>,
  seen: Readonly<Record<string, CheckInput>>,
  present: Readonly<Record<string, CheckResult>>,
): Readonly<Record<string, MergedCheck>> {
  const merge = ([id, input]: [string, CheckInput]): [string, MergedCheck] => {
    const now = present[id];
    const was = seen[id] ?? UNTOUCHED;
    if (isSame(input, was)) return [id, inputOf(now)];
    if (isSame(inputOf(now), was) || isSame(inputOf(now), input)) return [id, input];
    return [id, { ...input, ...(now === undefined ? {} : { theirs: now }) }];
  };
  return Object.fromEntries(Object.entries(typed).map(merge));
}

/** What the list leads to: every point is met, some are not, or some were not looked at. */
export type ChecklistStanding = 'met' | 'notMet' | 'open';

export function standingOf(
  list: readonly AdmissibilityCheck[],
  checks: Readonly<Record<string, CheckResult>>,
): ChecklistStanding {
  if (list.some(({ id }) => checks[id]?.met === false)) return 'notMet';
  return list.every(({ id }) => checks[id]?.met === true) ? 'met' : 'open';
}

/** What the notes at points that are not met would say at the questions of the form. */
export function remarksFromChecks(
  list: readonly AdmissibilityCheck[],
  checks: Readonly<Record<string, CheckResult>>,
): readonly { readonly questionId: string; readonly text: string }[] {
  return list.flatMap(({ id, questionIds: [questionId] }) => {
    const check = checks[id];
    const isNoted = check?.met === false && check.note !== '';
    return isNoted && questionId !== undefined ? [{ questionId, text: check.note }] : [];
  });
}
