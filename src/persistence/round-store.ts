import type { RoundStore } from '../domain/ports-rounds.ts';
import type { Round, RoundEvent, RoundEventKind } from '../domain/round.ts';
import type { RoundCache } from './round-cache.ts';
import {
  ADD,
  COUNT_FILES,
  DRAFT_PEOPLE,
  EVENTS,
  GET,
  INSERT,
  LIST,
  LOCK,
  LOCK_PROGRAMME,
  REMOVE,
  SAVE,
} from './round-statements.ts';
import { type Executor, run, type StatementValue } from './statement.ts';
import { toJsonb } from './storable.ts';
import { type ByColumns, byColumns, toNamedPerson } from './stored-person.ts';

interface RoundRow {
  readonly id: string;
  readonly programme_id: string;
  readonly name: string;
  readonly opens_at: Date;
  readonly deadline_day: string;
  readonly guidance_from: string;
  readonly demonstration: boolean;
  readonly closed_at: Date | null;
  readonly version: number;
}

interface EventRow extends ByColumns {
  readonly kind: RoundEventKind;
  readonly at: Date;
  readonly details: RoundEvent['details'];
}

/**
 * Rounds in PostgreSQL. Only `get` may be up to three seconds behind what another process wrote; the rest reads
 * what is committed now. `save` and `remove` throw when the version is not one more than the stored one.
 */
export function createRoundStore(on: Executor, cache: RoundCache): RoundStore {
  return {
    async list(programmeId) {
      return (await run<RoundRow>(on, LIST, [programmeId])).map(toRound);
    },
    async get(id) {
      const known = cache.get(id);
      if (known !== undefined) return known;
      const round = first(await run<RoundRow>(on, GET, [id]));
      if (round !== undefined) cache.put(round);
      return round;
    },
    async addIfAbsent(round) {
      await run(on, ADD, columns(round));
    },
    async lock(id) {
      return first(await run<RoundRow>(on, LOCK, [id]));
    },
    async lockProgramme(programmeId) {
      await run(on, LOCK_PROGRAMME, [programmeId]);
    },
    async insert(round, events) {
      await run(on, INSERT, [...columns(round), eventsJson(events)]);
      cache.change(round);
    },
    save: (round, events) => write(on, cache, SAVE, round, [eventsJson(events)]),
    async remove(round, events) {
      const at = events.at(-1)?.at;
      if (at === undefined) throw new Error(`round ${round.id} is removed without an event`);
      await write(on, cache, REMOVE, round, [eventsJson(events), at]);
    },
    async countFiles(id) {
      const [counted] = await run<{ drafts: number; sent: number }>(on, COUNT_FILES, [id]);
      return counted ?? { drafts: 0, sent: 0 };
    },
    async events(id) {
      return (await run<EventRow>(on, EVENTS, [id])).map(toEvent);
    },
    async draftPeople(id) {
      return (await run<ByColumns>(on, DRAFT_PEOPLE, [id])).map(toNamedPerson);
    },
  };
}

async function write(
  on: Executor,
  cache: RoundCache,
  statement: string,
  round: Round,
  more: readonly StatementValue[],
): Promise<void> {
  const [own] = await run<{ changed: number }>(on, statement, [...columns(round), ...more]);
  if (own?.changed !== 1) throw new Error(`round ${round.id} was changed since it was loaded`);
  cache.change(round);
}

function columns(round: Round): readonly StatementValue[] {
  return [
    round.id,
    round.programmeId,
    round.name,
    round.opensAt,
    round.deadlineDay,
    round.guidanceFrom,
    round.demonstration,
    round.closedAt ?? null,
    round.version,
  ];
}

function eventsJson(events: readonly RoundEvent[]): string {
  return toJsonb(
    events.map(({ kind, at, by, details }) => ({ kind, at, ...byColumns(by), details })),
  );
}

function first(rows: readonly RoundRow[]): Round | undefined {
  return rows[0] && toRound(rows[0]);
}

function toRound(row: RoundRow): Round {
  return {
    id: row.id,
    programmeId: row.programme_id,
    name: row.name,
    opensAt: row.opens_at,
    deadlineDay: row.deadline_day,
    guidanceFrom: row.guidance_from,
    demonstration: row.demonstration,
    ...(row.closed_at === null ? {} : { closedAt: row.closed_at }),
    version: row.version,
  };
}

function toEvent(row: EventRow): RoundEvent {
  return { kind: row.kind, at: row.at, by: toNamedPerson(row), details: row.details };
}
