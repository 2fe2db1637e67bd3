import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { TestPerson } from '../support/activities.ts';
import { callsDuring } from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import { install, personOf, sentFile } from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const somebody = createPeople();
const START = '2021-07-05T10:00:00Z';

beforeAll(async () => {
  bot = await startTestBot({ now: START });
});
afterAll(() => bot.stop());

async function draftOf(person: TestPerson): Promise<string> {
  bot.setNow(START);
  await install(bot, person);
  await bot.say(person, 'aanvraag');
  const [draft] = await bot.deps.work.stores.dossiers.listFor(personOf(person), 1);
  if (draft === undefined) throw new Error('there is no draft');
  return draft.id;
}

async function nightOf(day: string) {
  bot.setNow(`${day}T02:17:00Z`);
  return await callsDuring(bot, () => bot.runJobs('purge-expired'));
}

async function isThere(id: string): Promise<boolean> {
  return (await bot.deps.work.stores.dossiers.load(id)) !== undefined;
}

describe('a draft that nobody changes', () => {
  test('is told of after 23 months, once, and removed a month later', async () => {
    const an = somebody('An Peeters');
    const id = await draftOf(an);
    expect(await nightOf('2023-06-04')).toEqual([]);
    const told = JSON.stringify(await nightOf('2023-06-06'));
    expect(told).toContain('Je concept wordt binnenkort gewist');
    expect(told).toContain('6 juli 2023');
    expect(await nightOf('2023-06-07')).toEqual([]);
    await nightOf('2023-07-05');
    expect(await isThere(id)).toBe(true);
    await nightOf('2023-07-07');
    expect(await isThere(id)).toBe(false);
  });

  test('stays a month after the warning, however late that came', async () => {
    const bo = somebody('Bo Claes');
    const id = await draftOf(bo);
    await nightOf('2024-01-10');
    expect(await isThere(id)).toBe(true);
    await nightOf('2024-02-12');
    expect(await isThere(id)).toBe(false);
  });

  test('stays when somebody goes on with it after the warning', async () => {
    const cis = somebody('Cis Wouters');
    const id = await draftOf(cis);
    await nightOf('2023-06-06');
    await sql`update dossiers set updated_at = '2023-06-20T10:00:00Z', version = version + 1
      where id = ${id}`.execute(bot.db);
    await nightOf('2023-07-20');
    expect(await isThere(id)).toBe(true);
  });

  test('goes too when nobody can be reached', async () => {
    const dirk = somebody('Dirk Smet');
    const id = await draftOf(dirk);
    await bot.deps.work.stores.conversations.removeOfPerson(personOf(dirk));
    expect(await nightOf('2023-06-06')).toEqual([]);
    await nightOf('2023-07-07');
    expect(await isThere(id)).toBe(false);
  });
});

test('a draft that came back after a decision stays: its letter promised so', async () => {
  const file = await sentFile(bot, somebody('Fons Maes'));
  const id = await draftOf(somebody('Geert Maes'));
  await sql`update dossiers set returned_from = ${file.id} where id = ${id}`.execute(bot.db);
  expect(await nightOf('2023-06-06')).toEqual([]);
  await nightOf('2023-08-06');
  expect(await isThere(id)).toBe(true);
});

test('what was sent stays, however old', async () => {
  bot.setNow(START);
  const file = await sentFile(bot, somebody('Els Maes'));
  await nightOf('2029-01-01');
  await nightOf('2029-03-01');
  expect(await isThere(file.id)).toBe(true);
});

test('who asked a question that was dealt with is forgotten after 24 months; an open one waits', async () => {
  await sql`insert into inquiries (id, reference, programme_id, state, asker_tenant, asker_object,
      asker_name, asker_email, organisation, place, created_at, changed_at, version)
    select gen_random_uuid(), 'VR-2021-900' || n, 'profploeg', state, 'tenant', 'vraagster',
      'Fien Vraagster', 'fien@example.be', 'Tielt', '{"scope": "personal", "tenantId": "t"}',
      ${START}::timestamptz, ${START}::timestamptz, 1
    from (values (1, 'answered'), (2, 'open')) as one(n, state)`.execute(bot.db);
  await sql`insert into inquiry_messages (inquiry_id, number, kind, text, by_tenant, by_object, by_name, at)
    select id, 1, 'question', 'Mag dat?', 'tenant', 'vraagster', 'Fien Vraagster', ${START}::timestamptz
    from inquiries where asker_object = 'vraagster'`.execute(bot.db);
  const names = async () => {
    const { rows } = await sql<{ name: string; email: string | null; by: string; text: string }>`
      select asker_name as name, asker_email as email, by_name as by, text from inquiries i
      join inquiry_messages m on m.inquiry_id = i.id
      where reference like 'VR-2021-900%' order by reference`.execute(bot.db);
    return rows;
  };
  await nightOf('2023-07-04');
  expect((await names())[0]?.name).toBe('Fien Vraagster');
  await nightOf('2023-07-07');
  expect(await names()).toEqual([
    { name: '', email: null, by: '', text: 'Mag dat?' },
    { name: 'Fien Vraagster', email: 'fien@example.be', by: 'Fien Vraagster', text: 'Mag dat?' },
  ]);
});

test('looks and reminders go after 24 months, and not a day before', async () => {
  bot.setNow(START);
  const file = await sentFile(bot, somebody('Gust Leys'));
  await bot.deps.work.stores.fileLooks.note([
    {
      dossierId: file.id,
      person: personOf(somebody('Hilde Bos')),
      kind: 'file',
      at: new Date(START),
    },
  ]);
  await sql`insert into reminder_messages
      (id, programme_id, recipient_key, recipient, about, send_at, not_before, state, changed_at)
    select gen_random_uuid(), 'profploeg', 'person:t:' || state, '{}', 'old', ${START}::timestamptz,
      ${START}::timestamptz, state, ${START}::timestamptz
    from (values ('sent'), ('planned')) as one(state)`.execute(bot.db);
  const count = async () => {
    const { rows } = await sql<{ looks: number; messages: number }>`
      select (select count(*) from file_looks) as looks,
        (select count(*) from reminder_messages where about = 'old') as messages`.execute(bot.db);
    return rows[0];
  };
  await nightOf('2023-07-04');
  expect(await count()).toEqual({ looks: 1, messages: 2 });
  await nightOf('2023-07-07');
  // What is still to be sent is not old.
  expect(await count()).toEqual({ looks: 0, messages: 1 });
});
