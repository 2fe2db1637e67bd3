import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { BegunTurn, TurnLog } from '../../src/domain/turn-log.ts';
import { run } from '../../src/persistence/statement.ts';
import { createTurnLog } from '../../src/persistence/turn-store.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

// A process of the version before the lanes of conversations, beside one of today on the tables of today: its statements,
// as they were, but for their names, which are of a connection.
const RELAXED = `relaxed as materialized (select set_config('synchronous_commit', 'off', true))`;
const OLD_BEGIN = `/* old-turn-begin */ with ${RELAXED},
  fresh as (
    insert into turns (key, begun_at) select $2, $1 from relaxed
    on conflict (key) do nothing returning 1)
  select 0 as refused, case
    when exists (select from fresh) then 'new'
    when exists (select from turns where key = $2 and answered_at is not null) then 'answered'
    else 'unanswered' end as standing`;
const OLD_ANSWERED = `/* old-turn-answered */ with ${RELAXED}
  update turns set answered_at = now() from relaxed where key = $1 and answered_at is null`;
const OLD_PURGE = `delete from turns where key in (
  select key from turns where begun_at < $1 order by begun_at limit $2) returning 1`;

const NOW = new Date('2026-03-01T08:00:00Z');
let opened: TestDatabase;
let db: TestDatabase['database']['db'];
let log: TurnLog;

beforeAll(async () => {
  opened = await createTestDatabase();
  db = opened.database.db;
  log = createTurnLog(db);
});
afterAll(() => opened.drop());

const old = {
  async begin(key: string): Promise<string | undefined> {
    return (await run<{ standing: string }>(db, OLD_BEGIN, [NOW, key]))[0]?.standing;
  },
  answered: (key: string) => run(db, OLD_ANSWERED, [key]),
  purge: () => run(db, OLD_PURGE, [new Date(NOW.getTime() + 86_400_000), 100]),
};

/** A turn of today's bot. */
async function begin(key: string, conversationHash: string): Promise<BegunTurn> {
  const begun = await log.begin({ key, conversationHash, now: NOW });
  if (typeof begun === 'string') throw new Error(begun);
  return begun;
}

test('a turn of the old one keeps nobody waiting, and its answer is known to the new one', async () => {
  const [key, chat] = [randomUUID(), randomUUID()];
  expect(await old.begin(key)).toBe('new');
  expect(await begin(randomUUID(), chat)).toMatchObject({ standing: 'new', waits: false });
  // The same activity at the new one while the old one has it: as between two old ones.
  expect((await begin(key, randomUUID())).standing).toBe('unanswered');
  await old.answered(key);
  expect(await begin(key, randomUUID())).toEqual({ standing: 'answered', waits: false });
});

test('a turn of the new one is known to the old one, before and after its answer', async () => {
  const [key, chat] = [randomUUID(), randomUUID()];
  const { place } = await begin(key, chat);
  expect(await old.begin(key)).toBe('unanswered');
  if (place === undefined) throw new Error('it has no place');
  await log.answered(key, place);
  expect(await old.begin(key)).toBe('answered');
});

test('what the old one answers while the new one has it is answered, and the next in the conversation goes on', async () => {
  const [key, chat] = [randomUUID(), randomUUID()];
  const first = await begin(key, chat);
  const next = await begin(randomUUID(), chat);
  expect(await old.begin(key)).toBe('unanswered');
  await old.answered(key);
  expect(await log.standing(key)).toBe('answered');
  expect(next.waits).toBe(true);
  if (first.place === undefined || next.place === undefined) throw new Error('no place');
  await log.leavePlace(first.place);
  expect(await log.holdPlace(next.place)).toBe('first');
});

test('the old one may purge turns that the new one still has', async () => {
  const [key, chat] = [randomUUID(), randomUUID()];
  const { place } = await begin(key, chat);
  await old.purge();
  expect((await begin(randomUUID(), chat)).waits).toBe(true);
  if (place === undefined) throw new Error('it has no place');
  await log.answered(key, place);
  expect(await log.standing(key)).toBe('unanswered');
  expect(await begin(randomUUID(), randomUUID())).toMatchObject({ waits: false });
});
