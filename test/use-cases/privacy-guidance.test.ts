import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { TestPerson } from '../support/activities.ts';
import { anAction, choose, guidedIn } from '../support/group-talk.ts';
import { pressOn } from '../support/inquiry-talk.ts';
import { sayAll, sheetNow } from '../support/intake-talk.ts';
import { addByForm, itemsOf, openItem } from '../support/list-talk.ts';
import { propose } from '../support/meeting-talk.ts';
import { readPdf } from '../support/pdf-text.ts';
import { createPeople } from '../support/people.ts';
import { caseworkerOf, fileNow, install, personOf, toldBy } from '../support/review-talk.ts';
import { fullAnswers, handOver, readResult, writeSheet } from '../support/sheet-result-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { anExpert, openTrajectory, trajectoryKinds } from '../support/trajectory-talk.ts';

let bot: TestBot;
let file: Dossier;
const somebody = createPeople();
const [an, bram, els, kato] = [
  somebody('An Peeters'),
  somebody('Bram Claes'),
  somebody('Els Mertens'),
  somebody('Kato Maes'),
];
const TOO_LONG = `Veel te lang. ${'woord '.repeat(2500)}`;
const nonce = () => crypto.randomUUID();

/** A guidance of Tielt in which everybody left everything that can be left. */
beforeAll(async () => {
  bot = await startTestBot({
    now: '2027-08-16T10:00:00Z',
    fileConsent: false,
    caseworkers: [caseworkerOf(kato, 'profploeg')],
  });
  for (const person of [bram, els, kato]) await install(bot, person);
  const member = await anExpert(bot, els);
  file = await guidedIn(bot, 'Tielt', an, [member], { colleagues: [personOf(bram)] });
  await leaveMunicipality();
  await leaveExpert();
  await leaveAgency();
});
afterAll(() => bot.stop());

async function leaveMunicipality(): Promise<void> {
  await sayAll(bot, an, [
    'intakefiche',
    'Geef Beleving aan Bram',
    'Het eerste beeld is het kasteel.',
    'aanvullen',
    'Het eerste beeld is het kasteel met zijn park.',
    TOO_LONG,
    'stop',
  ]);
  await sayAll(bot, bram, ['intakefiche', 'Op zaterdag is het er stil.', 'stop']);
  await addByForm(bot, an, file, { text: 'Tel de fietsers', who: 'Bram' });
  const item = await openItem(bot, an, file, 1);
  await pressOn(bot, an, item.card, 'Laat dit weg', { reason: 'De teller is stuk' });
  await choose(bot, an, file, 'named');
  await propose(bot, an, file, { agenda: 'Rondje langs de winkels' });
  const by = personOf(an);
  const details = { month: 3, end: '2027-05-10', choice: 'slower', text: 'Te weinig handen' };
  await bot.deps.work.stores.trajectories.note(file.id, [
    { kind: 'followedUp', by, at: bot.deps.clock.now(), details },
  ]);
}

async function leaveExpert(): Promise<void> {
  const plan = await writeSheet(bot, els, file, 'projectPlan', fullAnswers('projectPlan'));
  await handOver(bot, els, plan);
  const read = await readResult(bot, an, file, 'projectPlan');
  await pressOn(bot, an, read.card, 'Bevestig versie 1');
  const itemId = await anAction(bot, els, file, 'Richt een pop-up in', 'vacancy');
  const learned = { result: 'partly', learned: 'Met de eigenaars erbij lukt het.' };
  await bot.press(els, 'evaluation.save', { itemId, nonce: nonce(), ...learned });
  const report = { kind: 'change', text: 'De schepen wisselt' };
  await bot.press(els, 'report.send', { dossierId: file.id, nonce: nonce(), ...report });
  const advice = { evaluation: 'Het liep vlot', advice: 'Maak een terrasplan' };
  await bot.press(els, 'advice.send', { dossierId: file.id, nonce: nonce(), ...advice });
}

async function leaveAgency(): Promise<void> {
  const themes = await bot.press(kato, 'group.themes', { programmeId: 'profploeg' });
  const form = await pressOn(bot, kato, themes.card, 'Maak een werkgroep');
  await pressOn(bot, kato, form.card, 'Bewaar de werkgroep', {
    name: 'Leegstand samen',
    files: file.id,
  });
  await bot.deps.work.stores.groups.addThemeChoice({
    issueId: 'kwestie',
    dossierId: file.id,
    theme: 'vacancy',
    by: personOf(kato),
    at: bot.deps.clock.now(),
  });
}

async function copyFor(person: TestPerson): Promise<string> {
  const reply = await bot.press(person, 'privacy.copy', { nonce: nonce() });
  const url = /\((http[^)]+)\)/.exec(reply.all)?.[1] ?? '';
  const pdf = new Uint8Array(await (await fetch(url)).arrayBuffer());
  return readPdf(pdf).text.replace(/\s+/g, ' ');
}

describe('a copy of my data', () => {
  test('holds what I typed and did for my municipality, under plain headings, with whose guidance', async () => {
    const copy = await copyFor(an);
    for (const words of [
      'Wat je invulde in documenten van een traject',
      'Het eerste beeld is het kasteel.',
      'Het eerste beeld is het kasteel met zijn park.',
      'Veel te lang.',
      'gaf “Beleving” aan Bram Claes',
      'bevestigde versie 1 voor de gemeente',
      'Huiswerk',
      'Tel de fietsers',
      'Reden: “De teller is stuk”',
      'Te weinig handen',
      'Ja, met onze naam',
      'Je stelde momenten voor.',
      'Agenda: Rondje langs de winkels',
    ]) {
      expect(copy).toContain(words);
    }
    expect(copy).toContain(`Tielt, ${file.reference}`);
    expect(copy).toContain('16 augustus 2027');
    expect(copy).not.toContain('Op zaterdag is het er stil.');
    expect(copy).not.toContain('Werkgroepen en thema');
  });

  test('holds the parts that a colleague gave me', async () => {
    const copy = await copyFor(bram);
    expect(copy).toContain('An Peeters gaf je het deel “Beleving” van Intakefiche.');
    expect(copy).toContain('Het deel “Beleving” van Intakefiche is nu voor jou.');
    expect(copy).toContain('Op zaterdag is het er stil.');
    expect(copy).not.toContain('kasteel');
  });

  test('holds what I wrote as an expert, though the file is not mine', async () => {
    const copy = await copyFor(els);
    for (const words of [
      'Els Mertens',
      'gaf versie 1 door',
      'Richt een pop-up in',
      'werkte deels',
      'Met de eigenaars erbij lukt het.',
      'Els Mertens meldde een belangrijke wijziging: “De schepen wisselt”.',
      'Maak een terrasplan',
      `Tielt, ${file.reference}`,
    ]) {
      expect(copy).toContain(words);
    }
    expect(copy).not.toContain('kasteel');
  });

  test('holds the groups that I made and the themes that I gave', async () => {
    const copy = await copyFor(kato);
    expect(copy).toContain('Je maakte een werkgroep');
    expect(copy).toContain('Leegstand samen');
    expect(copy).toContain('Je gaf een sleutelkwestie het thema Leegstand.');
  });

  test('holds nothing of a guidance for whoever is in none', async () => {
    const copy = await copyFor(somebody('Lien Niemand'));
    expect(copy).not.toContain('traject');
  });
});

describe('removing my data', () => {
  test('says beforehand what of a guidance is kept, and why', async () => {
    const shown = await bot.say(bram, 'mijn gegevens');
    expect(shown.all).toContain('Wat je schreef en deed in 1 traject');
    expect(shown.all).toContain('1 deel van een document dat jij invult.');
    const asked = await bot.press(bram, 'privacy.removeAsk', { nonce: nonce() });
    expect(asked.all).toMatch(/in 1 traject \(\d+ keer\), blijft bestaan met je naam erbij/);
    expect(asked.all).toContain('Het hoort bij een aanvraag die VLAIO moet bewaren');
    expect(asked.all).toContain('1 deel van een document dat jij invult, is weer voor iedereen.');
    expect(asked.all).toContain('Bestuursdecreet');
    const group = await bot.press(kato, 'privacy.removeAsk', { nonce: nonce() });
    expect(group.all).toContain('1 werkgroep die je maakte of wijzigde, blijft bestaan.');
  });

  test('gives parts back to everybody and keeps what was written in them', async () => {
    const before = await sheetNow(bot, file);
    expect(before.sheet?.assigned).toMatchObject({ experience: { name: 'Bram Claes' } });
    const done = await bot.press(bram, 'privacy.remove', { nonce: 'bram' });
    expect(done.all).toContain('1 deel van een document dat jij invulde, is weer voor iedereen.');
    const after = await sheetNow(bot, file);
    expect(after.sheet?.assigned).toEqual({});
    expect(after.answers).toEqual(before.answers);
    const again = await bot.press(bram, 'privacy.remove', { nonce: 'bram' });
    expect(again.all).toBe(done.all);
    const twice = await bot.press(bram, 'privacy.remove', { nonce: nonce() });
    expect(twice.all).not.toContain('deel van een document');
    const events = await bot.deps.work.stores.dossiers.events(after.id, { limit: 1, offset: 0 });
    expect(events[0]).toMatchObject({ kind: 'sheetAssigned', details: { part: 'Beleving' } });
    expect(await toldBy(bot, 'tell-part')).toEqual([]);
    expect((await bot.say(an, 'intakefiche')).status).toBe(200);
  });

  test('takes nothing away that the others need', async () => {
    const [sheet, items, kinds] = [
      await sheetNow(bot, file),
      await itemsOf(bot, file, 'actions'),
      await trajectoryKinds(bot, file),
    ];
    const { rows } = await sql`select answers from sheet_versions`.execute(bot.db);
    for (const person of [an, els, kato]) {
      await bot.press(person, 'privacy.remove', { nonce: nonce() });
    }
    expect(await sheetNow(bot, file)).toEqual(sheet);
    expect(await itemsOf(bot, file, 'actions')).toEqual(items);
    expect(await trajectoryKinds(bot, file)).toEqual(kinds);
    expect((await sql`select answers from sheet_versions`.execute(bot.db)).rows).toEqual(rows);
    expect((await fileNow(bot, file)).owner).toMatchObject({ name: 'An Peeters' });
    expect((await bot.deps.work.stores.groups.ofProgramme('profploeg'))[0]?.name).toBe(
      'Leegstand samen',
    );
    expect((await openTrajectory(bot, kato, file)).all).toContain('Tielt');
  });
});
