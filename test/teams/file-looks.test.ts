import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Dossier } from '../../src/domain/dossier.ts';
import { TENANT, type TestPerson } from '../support/activities.ts';
import { linkIn } from '../support/link-in.ts';
import { readPdf } from '../support/pdf-text.ts';
import { createPeople } from '../support/people.ts';
import { openCase, personOf, sentFile } from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { anExpert, guidedFile, openTrajectory } from '../support/trajectory-talk.ts';

let bot: TestBot;
const somebody = createPeople();
const griet = somebody('Griet Hoofd');
const kato = somebody('Kato Maes');
const jan = somebody('Jan Peeters');

beforeAll(async () => {
  const settings = { tenantId: TENANT, programmes: ['profploeg'] };
  const caseworkers = [
    { ...settings, objectId: kato.aadObjectId },
    { ...settings, objectId: griet.aadObjectId, head: true as const },
  ];
  bot = await startTestBot({ fileConsent: false, caseworkers, now: '2021-07-15T10:00:00Z' });
});
afterAll(() => bot.stop());

async function newFile(): Promise<Dossier> {
  return await sentFile(bot, jan);
}

/** Person and kind of every look that is noted of a file. */
async function looksAt({ id }: Dossier): Promise<readonly string[]> {
  const { rows } = await sql<{ look: string }>`
    select day || ' ' || by_name || ' ' || kind as look from file_looks
    where dossier_id = ${id} order by day, at, kind`.execute(bot.db);
  return rows.map(({ look }) => look);
}

function ask(person: TestPerson, text: string) {
  return bot.say(person, text);
}

test('a look is noted once a day, whatever is opened of the card', async () => {
  const file = await newFile();
  await openCase(bot, kato, file);
  await bot.press(kato, 'case.open', { dossierId: file.id, tab: 'answers' });
  await ask(kato, file.reference ?? '');
  expect(await looksAt(file)).toEqual(['2021-07-15 Kato Maes file']);
  bot.setNow('2021-07-16T10:00:00Z');
  await openCase(bot, kato, file);
  expect(await looksAt(file)).toEqual(['2021-07-15 Kato Maes file', '2021-07-16 Kato Maes file']);
  bot.setNow('2021-07-15T10:00:00Z');
});

test('a download is noted when it is fetched, not when it is offered', async () => {
  const file = await newFile();
  const offered = await bot.press(kato, 'file.word', { dossierId: file.id });
  expect(await looksAt(file)).toEqual([]);
  expect((await fetch(linkIn(offered))).status).toBe(200);
  expect(await looksAt(file)).toEqual(['2021-07-15  download']);
});

test('its own people leave no look, whether they open it or take it along', async () => {
  const file = await newFile();
  await bot.press(jan, 'file.look', { dossierId: file.id });
  const offered = await bot.press(jan, 'receipt.pdf', { dossierId: file.id });
  expect((await fetch(linkIn(offered))).status).toBe(200);
  expect(await looksAt(file)).toEqual([]);
});

test('who is refused leaves no look', async () => {
  const file = await newFile();
  await openCase(bot, somebody('Wim Vreemd'), file);
  expect(await looksAt(file)).toEqual([]);
});

test('an expert leaves a look at the guidance that they open, and the municipality none', async () => {
  const els = somebody('Els Claes');
  const member = await anExpert(bot, els);
  const file = await guidedFile(bot, jan, {}, [member]);
  await openTrajectory(bot, jan, file);
  await openTrajectory(bot, els, file);
  expect(await looksAt(file)).toEqual(['2021-07-15 Els Claes guidance']);
  await openCase(bot, els, file);
  expect(await looksAt(file)).toHaveLength(2);
});

test('a whole round that is exported is a look at every file in it', async () => {
  const file = await newFile();
  const other = await newFile();
  await bot.deps.work.stores.fileLooks.noteRound(
    file.roundId,
    personOf(kato),
    bot.deps.clock.now(),
  );
  for (const one of [file, other]) {
    expect(await looksAt(one)).toEqual(['2021-07-15 Kato Maes download']);
  }
});

test('a head caseworker sees who looked, by name also of a link that came without one', async () => {
  const file = await newFile();
  await openCase(bot, kato, file);
  const offered = await bot.press(kato, 'file.word', { dossierId: file.id });
  await fetch(linkIn(offered));
  const shown = await ask(griet, `wie keek in ${file.reference}`);
  expect(shown.all).toContain(`Wie keek in ${file.reference}`);
  expect(shown.all).toContain('Kato Maes: het dossier en een download');
  expect(shown.all).toContain('15 juli 2021');
});

test('the button for it stands with the people of a file, for heads alone', async () => {
  const file = await newFile();
  const people = { dossierId: file.id, tab: 'people' };
  expect(JSON.stringify((await bot.press(griet, 'case.open', people)).cards)).toContain(
    'Wie keek hierin?',
  );
  expect(JSON.stringify((await bot.press(kato, 'case.open', people)).cards)).not.toContain(
    'Wie keek hierin?',
  );
  const pressed = await bot.press(griet, 'case.looks', { dossierId: file.id });
  expect(pressed.all).toContain('Griet Hoofd: het dossier');
});

test('who is no head learns nothing of it, also by a button of somebody else', async () => {
  const file = await newFile();
  await openCase(bot, griet, file);
  expect((await ask(kato, `wie keek in ${file.reference}`)).all).toContain(
    'hoofddossierbeheerders',
  );
  for (const person of [kato, jan]) {
    const pressed = await bot.press(person, 'case.looks', { dossierId: file.id });
    expect(pressed.all).not.toContain('Griet Hoofd');
  }
});

test('somebody finds their own looks in the copy of their data', async () => {
  const file = await newFile();
  await openCase(bot, kato, file);
  const offered = await bot.press(kato, 'privacy.copy', { nonce: crypto.randomUUID() });
  const copy = await fetch(linkIn(offered));
  const { text } = readPdf(new Uint8Array(await copy.arrayBuffer()));
  expect(text).toContain('Dossiers die je opende voor je werk');
  expect(text).toContain(file.reference ?? '');
});

test('and what else they did, by day', async () => {
  const file = await newFile();
  await bot.press(kato, 'review.take', {
    dossierId: file.id,
    version: file.version,
    nonce: crypto.randomUUID(),
  });
  const offered = await bot.press(kato, 'privacy.copy', { nonce: crypto.randomUUID() });
  const copy = await fetch(linkIn(offered));
  const { text } = readPdf(new Uint8Array(await copy.arrayBuffer()));
  expect(text).toContain('Wat je verder deed, per dag');
  expect(text.replace(/\s+/g, ' ')).toContain(
    `Iets gedaan in een aanvraag: ${file.reference} (1 keer)`,
  );
});
