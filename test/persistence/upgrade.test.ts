import { tmpdir } from 'node:os';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { createLog } from '../../src/log.ts';
import { migrate } from '../../src/persistence/migrate.ts';
import { MIGRATIONS } from '../../src/persistence/migrations/index.ts';
import { openDatabase } from '../../src/persistence/open-database.ts';
import { run } from '../../src/persistence/statement.ts';
import { createUnitOfWork } from '../../src/persistence/unit-of-work.ts';
import type { TodaysBot } from '../support/earlier-rows/earlier-rows.ts';
import { EVERY_EARLIER_ROW } from '../support/earlier-rows/every-earlier-row.ts';
import {
  columnsOf,
  harmedColumns,
  harmfulStatements,
  statementsOf,
} from '../support/earlier-rows/migration-harm.ts';
import { sheetAnswer } from '../support/intake-talk.ts';
import { createPeople } from '../support/people.ts';
import { startTestBot } from '../support/test-bot.ts';
import { copyTemplate } from '../support/test-database.ts';
import { guidedFile } from '../support/trajectory-talk.ts';

type Migrations = Readonly<Record<string, Migration>>;

const NAMES = Object.keys(MIGRATIONS);
const NEWEST = NAMES.at(-1) ?? '';
/** Each migration after the first, with the one before it. */
const STEPS = NAMES.slice(1).map((name, index) => ({ name, before: NAMES[index] ?? '' }));

const undo: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const one of undo.splice(0).reverse()) await one();
});

/** A database without any table; opening it runs these migrations, on one connection unless told otherwise. */
async function freshDatabase() {
  const copy = await copyTemplate({ from: 'template0' });
  undo.push(() => copy.drop());
  return async (migrations: Migrations): Promise<Kysely<unknown>> => {
    const log = createLog('silent');
    const where = { databaseUrl: copy.url, dataDir: tmpdir(), poolSize: 1 };
    const database = await openDatabase({ ...where, log, migrations });
    undo.push(() => database.close());
    return database.db;
  };
}

/** What the bot knew at that state: this migration and all before. */
function upTo(name: string): Migrations {
  return Object.fromEntries(Object.entries(MIGRATIONS).filter(([other]) => other <= name));
}

/** Writes what the bot of that state wrote, in every table that it had. */
async function writeAsAt(db: Kysely<unknown>, name: string): Promise<void> {
  for (const one of Object.keys(upTo(name))) {
    for (const statement of EVERY_EARLIER_ROW[one]?.written ?? []) {
      await sql.raw(statement).execute(db);
    }
  }
}

function todaysBot(db: Kysely<unknown>): TodaysBot {
  return { db, work: createUnitOfWork(db, () => ({ enqueue: async () => undefined })) };
}

/** Reads all that was written at that state through today's stores: nothing is missing or different. */
async function expectAllKept(bot: TodaysBot, name: string): Promise<void> {
  for (const one of Object.keys(upTo(name))) {
    const rows = EVERY_EARLIER_ROW[one];
    expect({ [one]: await rows?.readBack(bot) }).toEqual({ [one]: rows?.kept });
  }
}

async function emptyTables(db: Kysely<unknown>): Promise<readonly string[]> {
  const empty: string[] = [];
  for (const table of Object.keys(await columnsOf(db))) {
    const found = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
    if (found.rows.length === 0) empty.push(table);
  }
  return empty;
}

describe('a database of an earlier version', () => {
  test.each(NAMES)('of %s: everything in it is there after the upgrade', async (name) => {
    const open = await freshDatabase();
    const earlier = await open(upTo(name));
    await writeAsAt(earlier, name);
    expect(await emptyTables(earlier)).toEqual([]);
    await expectAllKept(todaysBot(await open(MIGRATIONS)), name);
  });

  test('has rows of every migration, so that a new one cannot be forgotten here', () => {
    expect(Object.keys(EVERY_EARLIER_ROW)).toEqual(NAMES);
  });
});

describe('a migration does no harm to a bot of the version before that runs beside the new one', () => {
  test.each(NAMES)('%s takes nothing away and renames nothing', async (name) => {
    const migration = MIGRATIONS[name];
    const statements = migration === undefined ? [] : await statementsOf(migration);
    expect(statements).not.toEqual([]);
    expect(harmfulStatements(statements)).toEqual([]);
  });

  test.each(STEPS)(
    '$name leaves the columns of $before, which can be written as before',
    async ({ name, before }) => {
      const open = await freshDatabase();
      const older = await open(upTo(before));
      const columns = await columnsOf(older);
      const newer = await open(upTo(name));
      expect(harmedColumns(columns, await columnsOf(newer))).toEqual([]);
      await writeAsAt(older, before);
    },
  );

  test('one that does is found', async () => {
    const open = await freshDatabase();
    const db = await open(upTo('0001-first'));
    for (const [statement, harm] of Object.entries(HARM)) {
      expect([statement, await harmOf(db, statement)]).toEqual([statement, harm]);
    }
    const harmful = Object.keys(HARM).filter((statement) => !statement.includes(' add column '));
    expect(harmfulStatements(Object.keys(HARM))).toEqual(harmful);
  });
});

const GONE = 'mails.sent_at is gone, or another one';
/** What a migration may not do, and what is said of it; the last one is harmless. */
const HARM: Readonly<Record<string, readonly string[]>> = {
  'alter table mails drop column sent_at': [GONE],
  'alter table mails rename sent_at to at': ['mails.at is new and must be filled in', GONE],
  'alter table mails rename to letters': ['mails.id is gone, or another one', GONE],
  'drop table mails': ['mails.id is gone, or another one', GONE],
  'alter table mails alter column sent_at type date': [GONE],
  'alter table turns alter column outcome set not null': [
    'turns.outcome must be filled in from now on',
  ],
  'alter table mails add column way text not null': ['mails.way is new and must be filled in'],
  "alter table mails add column way text not null default 'smtp'": [],
};

/** What is found of a statement, which is undone. */
async function harmOf(db: Kysely<unknown>, statement: string): Promise<readonly string[]> {
  const before = await columnsOf(db);
  const transaction = await db.startTransaction().execute();
  await sql.raw(statement).execute(transaction);
  const after = await columnsOf(transaction);
  await transaction.rollback().execute();
  return harmedColumns(before, after);
}

/** As additive as a next version may be, and in every table, so that no statement may rely on the columns it knew. */
const LATER: Migrations = {
  ...MIGRATIONS,
  '9999-later': {
    up: async (db: Kysely<unknown>) => {
      await sql`do $$ declare one record; begin
        for one in select tablename as name from pg_tables
          where schemaname = 'public' and tablename not like 'kysely%' loop
          execute format('alter table %I add column later_note text,
            add column later_count integer not null default 0', one.name);
        end loop; end $$`.execute(db);
      await sql`create table later (id uuid primary key)`.execute(db);
    },
  },
};

const WITHOUT_NAMES = '/* without-names */ select * from mails';

describe('when a newer version migrated the database', () => {
  test('a bot that runs reads and writes everything on the connection it had', async () => {
    const open = await freshDatabase();
    const running = await open(MIGRATIONS);
    await writeAsAt(running, NEWEST);
    await expectAllKept(todaysBot(running), NEWEST);
    await run(running, WITHOUT_NAMES, []);
    await open(LATER);
    await expectAllKept(todaysBot(running), NEWEST);
    // That this connection has prepared statements shows at one as none of the bot's may be.
    await expect(run(running, WITHOUT_NAMES, [])).rejects.toThrow('cached plan must not change');
    // Of every table the rows are written anew, as by the version that runs.
    const tables = Object.keys(await columnsOf(running)).map((name) => sql.table(name));
    await sql`truncate ${sql.join(tables)} restart identity`.execute(running);
    await sql`insert into faq_revision (revision) values (0)`.execute(running);
    await sql`insert into reminder_planning (one) values (true)`.execute(running);
    await writeAsAt(running, NEWEST);
    await expectAllKept(todaysBot(running), NEWEST);
  });

  test('a turn is done as before: somebody goes on with what they were writing', async () => {
    const bot = await startTestBot({ now: '2021-09-20T10:00:00Z' });
    undo.push(() => bot.stop());
    const an = createPeople()('An Peeters');
    const file = await guidedFile(bot, an);
    await bot.say(an, 'intakefiche');
    await bot.say(an, 'Voor de winkels.');
    expect(await migrate(bot.db, LATER)).toEqual(['9999-later']);
    const reply = await bot.say(an, 'Vooral inwoners');
    expect(reply.texts[0]).toContain('Waarvoor willen jullie over vijf jaar gekend zijn?');
    expect(await sheetAnswer(bot, file, 'awarenessKnownFor')).toBe(
      'Voor de winkels.\n\nVooral inwoners',
    );
    const another = await guidedFile(bot, createPeople('8d1e4a90-3b52-4d8f-a6e7')('Jan Claes'));
    expect(await bot.deps.work.stores.trajectories.load(another.id)).toBeDefined();
  });

  test('a bot that starts says what to do, and does not start', async () => {
    const open = await freshDatabase();
    await open(LATER);
    await expect(open(MIGRATIONS)).rejects.toMatchObject({
      code: 'DATABASE_NEWER',
      message: expect.stringMatching(
        /written by a newer version of the bot \(it has "9999-later".*Start that version or a later one, or restore a backup/,
      ),
    });
  });
});
