import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { answersOf, dossierIdOf, draftAt } from '../support/filled-draft.ts';
import { createPeople } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const somebody = createPeople();
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

async function formVersion(dossierId: string): Promise<number | undefined> {
  const { rows } = await sql<{ form_version: number }>`
    select form_version from dossiers where id = ${dossierId}`.execute(bot.db);
  return rows[0]?.form_version;
}

test('a draft of an older form says that it was carried over, keeps its answers and is written on', async () => {
  const an = somebody();
  const id = dossierIdOf(await draftAt(bot, an, 'department'));
  await bot.say(an, 'Lokale economie');
  await bot.say(an, 'stop');
  await sql`update dossiers set form_version = 0 where id = ${id}`.execute(bot.db);

  const resumed = await bot.say(an, 'aanvraag');
  expect(resumed.all).toContain('Het formulier is vernieuwd. Je antwoorden zijn meegenomen.');
  expect(await formVersion(id)).toBe(0);

  await bot.say(an, 'Tielt');
  expect(await formVersion(id)).toBe(1);
  expect(await answersOf(bot, id)).toEqual({
    department: 'Lokale economie',
    municipality: expect.stringMatching(/^\d{5}$/),
  });
});
