import type { Dossier } from '../domain/dossier.ts';
import type { DossierEvent } from '../domain/dossier-event.ts';
import { isSamePerson } from '../domain/person.ts';
import {
  answerRow,
  conflictHistory,
  conflictRow,
  type DossierRow,
  dossierRow,
  eventRow,
  rejectedHistory,
  rejectedRow,
} from './dossier-row-values.ts';
import { byColumns } from './stored-person.ts';

/** What differs between two values of a dossier, as rows for `jsonb_to_recordset`: the names are columns. */
export interface DossierChanges {
  /** The dossier's own row; absent when nothing in it changed. */
  readonly row?: DossierRow & { readonly expected: number };
  readonly answers: readonly object[];
  readonly rejected: readonly object[];
  /** Questions whose rejected input is settled. */
  readonly settled: readonly string[];
  readonly history: readonly object[];
  readonly events: readonly object[];
  readonly rare: RareChanges;
}

/** What changes seldom, and is therefore written by a statement of its own. */
export interface RareChanges {
  /** Questions whose answer moved to another question id. */
  readonly goneAnswers: readonly string[];
  readonly colleagues: readonly object[];
  readonly goneColleagues: readonly object[];
  readonly conflicts: readonly object[];
  readonly goneConflicts: readonly string[];
}

/**
 * Finds what to write. Answers and conflicts are compared by reference, since the domain makes a new
 * value for whatever it changes; without `before` everything is new.
 */
export function dossierChanges(
  before: Dossier | undefined,
  after: Dossier,
  events: readonly DossierEvent[],
): DossierChanges {
  const answers = changedEntries(before?.answers, after.answers);
  const rejected = changedRejected(before, after);
  const conflicts = after.conflicts.filter((one) => before?.conflicts.includes(one) !== true);
  return {
    ...changedRow(before, after),
    answers: answers.map(answerRow),
    rejected: rejected.map(rejectedRow),
    settled: goneKeys(before?.rejected, after.rejected),
    history: [
      ...answers.map((entry) => ({ ...answerRow(entry), kind: 'answer' })),
      ...rejected.map(rejectedHistory),
      ...conflicts.map(conflictHistory),
    ],
    events: events.map(eventRow),
    rare: {
      goneAnswers: goneKeys(before?.answers, after.answers),
      ...changedColleagues(before, after),
      conflicts: conflicts.map(conflictRow),
      goneConflicts: goneConflicts(before, after),
    },
  };
}

function changedRow(before: Dossier | undefined, after: Dossier): Pick<DossierChanges, 'row'> {
  if (before === undefined) return { row: { ...dossierRow(after), expected: 0 } };
  const row = dossierRow(after);
  if (JSON.stringify(row) === JSON.stringify(dossierRow(before))) return {};
  return { row: { ...row, expected: before.version } };
}

function changedEntries<Value>(
  before: Readonly<Record<string, Value>> = {},
  after: Readonly<Record<string, Value>>,
): readonly (readonly [string, Value])[] {
  return Object.entries(after).filter(([id, value]) => before[id] !== value);
}

function goneKeys(before: object = {}, after: object): readonly string[] {
  return Object.keys(before).filter((id) => !Object.hasOwn(after, id));
}

/** A card sends all its inputs every time: the same text, refused again, is nothing new. */
function changedRejected(before: Dossier | undefined, after: Dossier) {
  return changedEntries(before?.rejected, after.rejected).filter(([id, input]) => {
    const known = before?.rejected[id];
    return (
      known === undefined ||
      known.text !== input.text ||
      !isSamePerson(known.by, input.by) ||
      JSON.stringify(known.reason) !== JSON.stringify(input.reason)
    );
  });
}

function changedColleagues(before: Dossier | undefined, after: Dossier) {
  const added = after.colleagues.filter((one) => before?.colleagues.includes(one) !== true);
  const gone = (before?.colleagues ?? []).filter(
    (one) => !after.colleagues.some((other) => isSamePerson(one, other)),
  );
  return { colleagues: added.map(byColumns), goneColleagues: gone.map(byColumns) };
}

function goneConflicts(before: Dossier | undefined, after: Dossier): readonly string[] {
  const kept = new Set(after.conflicts.map((conflict) => conflict.id));
  return (before?.conflicts ?? []).map(({ id }) => id).filter((id) => !kept.has(id));
}
