import { verdictOf } from '../domain/pace.ts';
import type {
  BeginningTurn,
  BegunTurn,
  TurnLog,
  TurnRefusal,
  TurnStanding,
  TurnTaker,
} from '../domain/turn-log.ts';
import type { FaqRevision } from './faq-revision.ts';
import { type Executor, run, type StatementValue } from './statement.ts';
import { begun, HOLD_PLACE, LEAVE_PLACE, placeIn } from './turn-lanes.ts';
import { toWalk, type WalkRow } from './walk-store.ts';

/**
 * Does not wait for the disk. A crash of the database server (not of the bot) may lose the last
 * moments of this log; then a turn that comes again is taken for new, and `once` keeps its work from
 * being done twice.
 */
const RELAXED = `relaxed as materialized (select set_config('synchronous_commit', 'off', true))`;

/**
 * `nextPace` of the domain on the row of a person: $1 the moment, $2 who, and of the rule in milliseconds: $3 what
 * may be spent before this one, $4 the gap and $5 the pause.
 */
const PACE = `insert into turn_pace as pace (person_hash, spent_until, paused_until, refused)
    select $2, $1::timestamptz + $4::double precision * interval '1 millisecond',
      timestamptz '-infinity', 0
    from relaxed
    on conflict (person_hash) do update set
      spent_until = case
        when pace.paused_until > $1 or pace.spent_until - $1 > $3::double precision * interval '1 millisecond'
        then pace.spent_until
        else greatest(pace.spent_until, $1) + $4 * interval '1 millisecond' end,
      paused_until = case
        when pace.paused_until <= $1 and pace.spent_until - $1 > $3::double precision * interval '1 millisecond'
        then $1 + $5::double precision * interval '1 millisecond' else pace.paused_until end,
      refused = case
        when pace.paused_until > $1 or pace.spent_until - $1 > $3::double precision * interval '1 millisecond'
        then pace.refused + 1 else 0 end
    returning refused`;

const COUNT = `/* turn-count */ with ${RELAXED} ${PACE}`;

const BEGIN = `/* turn-begin */ with ${RELAXED},
  fresh as (
    insert into turns (key, begun_at) select $2, $1 from relaxed
    on conflict (key) do nothing returning 1),
  stood as (select 0 as refused, ${standingOf('$2')}),
  ${placeIn('$3')}
  ${begun('$4')}`;

const BEGIN_COUNTED = `/* turn-begin-counted */ with ${RELAXED},
  paced as (${PACE}),
  fresh as (
    insert into turns (key, begun_at) select $6, $1 from relaxed
    where not exists (select from paced where refused > 0)
    on conflict (key) do nothing returning 1),
  stood as (select (select refused from paced), ${standingOf('$6')}),
  ${placeIn('$7')}
  ${begun('$8')}`;

const STANDING = `/* turn-standing */
  select 1 from turns where key = $1 and answered_at is not null`;

const ANSWERED = `/* turn-answered */ with ${RELAXED},
  noted as (
    update turns set answered_at = now() from relaxed where key = $3 and answered_at is null)
  ${LEAVE_PLACE}`;

const HOLD = `/* turn-hold */ with ${RELAXED} ${HOLD_PLACE}`;
const LEAVE = `/* turn-leave */ with ${RELAXED} ${LEAVE_PLACE}`;

/** A statement that gives no row does not happen. */
const NOT_TOLD: BegunTurn = { standing: 'unanswered', waits: false };

/** The turn log in PostgreSQL; what a begin tells of the FAQ goes to `faqRevision`, where there is one. */
export function createTurnLog(on: Executor, faqRevision?: Pick<FaqRevision, 'hear'>): TurnLog {
  return {
    async begin(turn) {
      const [row] = await run<BegunRow>(on, ...beginOf(turn));
      if (row === undefined) return NOT_TOLD;
      faqRevision?.hear(row.faq_revision);
      return toBegun(row, turn);
    },
    async count(now, by) {
      const [counted] = await run<Pick<BegunRow, 'refused'>>(on, COUNT, paceValues(now, by));
      return verdictOf({ refused: counted?.refused ?? 0 });
    },
    async holdPlace({ conversationHash, ticket }) {
      const [held] = await run<{ waits: boolean }>(on, HOLD, [conversationHash, ticket]);
      // A lane that is gone was lost in a crash of the server, with all that ran.
      return held?.waits === true ? 'waits' : 'first';
    },
    async standing(key) {
      return (await run(on, STANDING, [key])).length > 0 ? 'answered' : 'unanswered';
    },
    async answered(key, { conversationHash, ticket }) {
      await run(on, ANSWERED, [conversationHash, ticket, key]);
    },
    async leavePlace({ conversationHash, ticket }) {
      await run(on, LEAVE, [conversationHash, ticket]);
    },
  };
}

interface BegunRow extends Omit<WalkRow, 'dossier_id'> {
  readonly standing: TurnStanding;
  readonly refused: number;
  readonly ticket: number | null;
  readonly waits: boolean;
  readonly faq_revision: number;
  /** Null without a walk, and where none was read. */
  readonly dossier_id: string | null;
}

function beginOf(turn: BeginningTurn): [text: string, values: readonly StatementValue[]] {
  const { key, conversationHash, now, by, walkIn = null } = turn;
  if (by === undefined) return [BEGIN, [now, key, conversationHash, walkIn]];
  return [BEGIN_COUNTED, [...paceValues(now, by), key, conversationHash, walkIn]];
}

function toBegun(
  row: BegunRow,
  { conversationHash, walkIn }: BeginningTurn,
): BegunTurn | TurnRefusal {
  const verdict = verdictOf(row);
  if (verdict !== 'fine') return verdict;
  const { standing, ticket, waits, dossier_id } = row;
  const isRead = walkIn !== undefined && standing === 'new' && !waits;
  return {
    standing,
    waits,
    ...(ticket === null ? {} : { place: { conversationHash, ticket } }),
    ...(isRead ? { walk: dossier_id === null ? 'none' : toWalk({ ...row, dossier_id }) } : {}),
  };
}

function standingOf(key: string): string {
  return `case
    when exists (select from fresh) then 'new'
    when exists (select from turns where key = ${key} and answered_at is not null) then 'answered'
    else 'unanswered' end as standing`;
}

function paceValues(now: Date, { personHash, rule }: TurnTaker): readonly StatementValue[] {
  const { burst, gapMs, pauseMs } = rule;
  return [now, personHash, (burst - 1) * gapMs, gapMs, pauseMs];
}
