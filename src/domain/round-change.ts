import { type NamedPerson, nameOnly } from './person.ts';
import { ok, type Result, refused } from './result.ts';
import type { Round, RoundEvent, RoundEventKind } from './round.ts';
import { isAhead, overlapping, type RoundDraft, type RoundSpan, spanOf } from './round-edit.ts';
import { isOpen } from './rounds.ts';

interface Act {
  readonly by: NamedPerson;
  readonly at: Date;
}

/** A round as it becomes, with the one event that tells how. */
export interface RoundChange {
  readonly round: Round;
  readonly event: RoundEvent;
}

/** A field of a round that got another value; both as stored. */
export interface ChangedField {
  readonly field: keyof RoundDraft;
  readonly from: string;
  readonly to: string;
}

/** A new round. */
export function openRound(
  draft: RoundDraft,
  { id, programmeId }: Pick<Round, 'id' | 'programmeId'>,
  act: Act,
): RoundChange {
  const round = { id, programmeId, ...typedPart(draft), demonstration: false, version: 1 };
  return changed(round, 'opened', act);
}

/** Gives a round other values; undefined when they are the same. One that was closed stays closed. */
export function changeRound(round: Round, draft: RoundDraft, act: Act): RoundChange | undefined {
  const fields = changedFields(round, draft);
  if (fields.length === 0) return undefined;
  const details = fields.flatMap(({ field, from, to }): readonly (readonly [string, string])[] => [
    [`${field}.from`, from],
    [`${field}.to`, to],
  ]);
  return changed(
    { ...next(round), ...typedPart(draft) },
    'changed',
    act,
    Object.fromEntries(details),
  );
}

export type CloseRefusal = 'notOpen';

/** Takes nothing more from now on, before the deadline. */
export function closeRound(round: Round, act: Act): Result<RoundChange, CloseRefusal> {
  if (!canClose(round, act.at)) return refused('notOpen');
  return ok(changed({ ...next(round), closedAt: act.at }, 'closed', act));
}

export function canClose(round: Round, now: Date): boolean {
  return isOpen(round, now);
}

export type ReopenRefusal =
  | { readonly kind: 'notClosed' | 'over' }
  | ({ readonly kind: 'overlap' } & RoundSpan);

/** Takes applications again, up to its deadline; not beside another round that came in its place. */
export function reopenRound(
  round: Round,
  rounds: readonly Round[],
  act: Act,
): Result<RoundChange, ReopenRefusal> {
  if (round.closedAt === undefined) return refused({ kind: 'notClosed' });
  if (!canReopen(round, act.at)) return refused({ kind: 'over' });
  const { closedAt: _, ...opened } = next(round);
  const others = rounds.filter(({ id }) => id !== round.id);
  const other = overlapping(opened, others);
  return other === undefined
    ? ok(changed(opened, 'reopened', act))
    : refused({ kind: 'overlap', ...spanOf(other) });
}

export function canReopen({ closedAt, deadlineDay }: Round, now: Date): boolean {
  return closedAt !== undefined && isAhead(deadlineDay, now);
}

/** Files that hang on a round. */
export interface RoundFiles {
  readonly drafts: number;
  readonly sent: number;
}

/** Takes a round away that nobody wrote anything for. */
export function removeRound(
  round: Round,
  { drafts, sent }: RoundFiles,
  act: Act,
): Result<RoundChange, 'hasFiles'> {
  if (drafts + sent > 0) return refused('hasFiles');
  return ok(changed(next(round), 'removed', act));
}

/** What differs between a round and what it is to become. */
export function changedFields(round: RoundDraft, draft: RoundDraft): readonly ChangedField[] {
  const before = stored(round);
  const after = stored(draft);
  return FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    from: before[field],
    to: after[field],
  }));
}

/** What an event says that changed. */
export function fieldsOf({ details }: RoundEvent): readonly ChangedField[] {
  return FIELDS.flatMap((field) => {
    const from = details[`${field}.from`];
    const to = details[`${field}.to`];
    return from === undefined || to === undefined ? [] : [{ field, from, to }];
  });
}

/** The event that made a round what it was at a version. */
export function eventOf(events: readonly RoundEvent[], version: number): RoundEvent | undefined {
  return events.find(({ details }) => details.version === String(version));
}

const FIELDS = ['name', 'opensAt', 'deadlineDay', 'guidanceFrom'] as const;

/** What of a round can be typed, and nothing else. */
export function typedPart({ name, opensAt, deadlineDay, guidanceFrom }: RoundDraft): RoundDraft {
  return { name, opensAt, deadlineDay, guidanceFrom };
}

function stored({ name, opensAt, deadlineDay, guidanceFrom }: RoundDraft) {
  return { name, opensAt: opensAt.toISOString(), deadlineDay, guidanceFrom };
}

function next(round: Round): Round {
  return { ...round, version: round.version + 1 };
}

function changed(
  round: Round,
  kind: RoundEventKind,
  { by, at }: Act,
  details: RoundEvent['details'] = {},
): RoundChange {
  return {
    round,
    event: {
      kind,
      at,
      by: nameOnly(by),
      details: { ...details, version: String(round.version) },
    },
  };
}
