import type { RoundStore } from '../domain/ports.ts';
import type { Round } from '../domain/round.ts';
import { type Executor, run } from './statement.ts';

/** Rounds that were read not long ago. */
export interface RoundCache {
  get(id: string): Round | undefined;
  put(round: Round): void;
}

const KEEP_MS = 10_000;

/** Every turn needs its file's round, and rounds hardly change: each is kept for ten seconds. `now` is in milliseconds. */
export function createRoundCache(now: () => number = () => performance.now()): RoundCache {
  const kept = new Map<string, { readonly round: Round; readonly until: number }>();
  return {
    get(id) {
      const found = kept.get(id);
      return found !== undefined && now() < found.until ? found.round : undefined;
    },
    put(round) {
      kept.set(round.id, { round, until: now() + KEEP_MS });
    },
  };
}

interface RoundRow {
  readonly id: string;
  readonly programme_id: string;
  readonly name: string;
  readonly opens_at: Date;
  readonly deadline_day: string;
  readonly guidance_from: string;
  readonly demonstration: boolean;
}

const COLUMNS = `id, programme_id, name, opens_at, deadline_day, guidance_from, demonstration`;
const GET = `/* round-get */ select ${COLUMNS} from rounds where id = $1`;
const LIST = `/* round-list */
  select ${COLUMNS} from rounds where programme_id = $1 order by deadline_day, id`;
const ADD = `/* round-add */
  insert into rounds (${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing`;

/** Rounds in PostgreSQL, listed by deadline. */
export function createRoundStore(on: Executor, cache: RoundCache): RoundStore {
  return {
    async list(programmeId) {
      return (await run<RoundRow>(on, LIST, [programmeId])).map(toRound);
    },
    async get(id) {
      const known = cache.get(id);
      if (known !== undefined) return known;
      const [row] = await run<RoundRow>(on, GET, [id]);
      if (row === undefined) return undefined;
      const round = toRound(row);
      cache.put(round);
      return round;
    },
    async addIfAbsent(round) {
      await run(on, ADD, [
        round.id,
        round.programmeId,
        round.name,
        round.opensAt,
        round.deadlineDay,
        round.guidanceFrom,
        round.demonstration,
      ]);
    },
  };
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
  };
}
