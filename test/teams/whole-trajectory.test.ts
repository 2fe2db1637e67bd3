import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/domain/dossier.ts';
import { reviewOf } from '../../src/domain/review-change.ts';
import type { TestPerson } from '../support/activities.ts';
import { forgetJobs, pressOn } from '../support/inquiry-talk.ts';
import { INTAKE_WORDS, sayAll } from '../support/intake-talk.ts';
import { linkIn } from '../support/link-in.ts';
import { openPlanForm } from '../support/meeting-talk.ts';
import { readPdf } from '../support/pdf-text.ts';
import { createPeople } from '../support/people.ts';
import { cardFor, caseworkerOf, install, personOf, toldBy } from '../support/review-talk.ts';
import { fullAnswers, readResult, writeSheet } from '../support/sheet-result-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import {
  anExpert,
  guidedFile,
  openStep,
  openTrajectory,
  trajectoryKinds,
} from '../support/trajectory-talk.ts';
import { readWord } from '../support/word-text.ts';

let bot: TestBot;
let file: Dossier;
const somebody = createPeople();
const [an, bram] = [somebody('An Peeters'), somebody('Bram Claes')];
const [els, kato] = [somebody('Els Claes'), somebody('Kato Maes')];

beforeAll(async () => {
  bot = await startTestBot({
    fileConsent: false,
    now: '2021-09-01T08:00:00Z',
    caseworkers: [caseworkerOf(kato, 'profploeg')],
  });
  for (const person of [bram, els, kato]) await install(bot, person);
  const panel = [await anExpert(bot, els)];
  file = await guidedFile(bot, an, { colleagues: [personOf(bram)] }, panel);
  const assigned = { ...file, review: { ...reviewOf(file), assignee: personOf(kato) } };
  await bot.deps.work.transaction(({ dossiers }) =>
    dossiers.save(file, { ...assigned, version: file.version + 1 }, []),
  );
  await forgetJobs(bot);
});
afterAll(() => bot.stop());

/** Moves to a morning, on which what is over is noted and people are told. */
async function on(day: string): Promise<void> {
  bot.setNow(`${day}T08:00:00Z`);
  await bot.runJobs('hold-meetings');
}

async function holdMeeting(title: string, moment: string): Promise<void> {
  const form = await openPlanForm(bot, els, file, title);
  const fixed = await pressOn(bot, els, form.card, 'Leg moment 1 meteen vast', {
    moment1: moment,
    place: 'Stadhuis, Markt 13',
  });
  expect(fixed.all).toContain('ligt vast');
}

async function download(who: TestPerson, stepId: string, title: string): Promise<Uint8Array> {
  const { card } = await readResult(bot, who, file, stepId);
  const fetched = await fetch(linkIn(await pressOn(bot, who, card, title)));
  expect(fetched.status).toBe(200);
  return new Uint8Array(await fetched.arrayBuffer());
}

async function wordOf(who: TestPerson, stepId: string): Promise<string> {
  const paragraphs = readWord(await download(who, stepId, 'Word-document'));
  return paragraphs.map(({ text }) => text).join('\n');
}

async function write(who: TestPerson, stepId: string, given = {}): Promise<string> {
  const sheetId = await writeSheet(bot, who, file, stepId, fullAnswers(stepId, given));
  const { card } = await bot.press(who, 'sheet.look', { dossierId: file.id, stepId });
  const done = await pressOn(bot, who, card, 'Klaar: geef door');
  expect(done.all).toContain('Doorgegeven.');
  return sheetId;
}

async function confirm(who: TestPerson, stepId: string): Promise<void> {
  const { card } = await readResult(bot, who, file, stepId);
  const confirmed = await pressOn(bot, who, card, 'Bevestig versie 1');
  expect(confirmed.all).toContain('Bedankt.');
}

const standing = async (who = an) => (await openTrajectory(bot, who, file)).all;

test('1.1: the municipality answers its intake sheet in chat, and everybody of the guidance can read it', async () => {
  const { card } = await openStep(bot, an, file, '1.1 Intakefiche');
  await pressOn(bot, an, card, 'Intakefiche invullen');
  for (const words of Object.values(INTAKE_WORDS)) await sayAll(bot, an, words);
  expect((await sayAll(bot, an, ['4, 1, 3'])).all).toContain('Alles wat nodig is, is ingevuld.');
  expect((await bot.say(an, 'klaar')).all).toContain('Doorgegeven.');
  const told = await toldBy(bot, 'tell-sheet');
  for (const person of [els, kato]) {
    expect(JSON.stringify(cardFor(told, person))).toContain('Intakefiche doorgegeven');
  }
  expect(await wordOf(els, 'intakeSheet')).toContain('Niemand trekt de kar na het traject');
  const pdf = readPdf(await download(kato, 'intakeSheet', 'Pdf'));
  expect(pdf.text).toContain('Te bekijken bij het terreinbezoek');

  await holdMeeting('Intakegesprek', 'dinsdag 14 september 2021 om 10u');
  await holdMeeting('Terreinbezoek', 'donderdag 16 september 2021 om 14u');
  await on('2021-09-17');
  expect(await standing()).toContain('1.2 Projectplan');
});

test('1.2: the panel writes a plan from the key issues; what it costs is for the agency alone; both sides confirm it', async () => {
  await write(els, 'projectPlan', { planCost: 'Acht dagen van twee experten: 9.600 euro.' });
  expect(await wordOf(kato, 'projectPlan')).toContain('9.600 euro');
  expect(await wordOf(an, 'projectPlan')).not.toContain('9.600 euro');
  await confirm(els, 'projectPlan');
  await confirm(an, 'projectPlan');
  expect(await trajectoryKinds(bot, file)).toContain('stepStarted');
});

test('2.1: homework is given and ticked off in chat', async () => {
  await on('2021-10-18');
  await bot.say(bram, 'stop');
  const added = await bot.say(
    an,
    'huiswerk: Tel de passanten in de Kerkstraat | Bram | 15 november 2021',
  );
  expect(added.all).toContain('Tel de passanten in de Kerkstraat');
  await bot.say(bram, 'huiswerk');
  expect((await bot.say(bram, 'klaar 1')).all).toContain('gedaan');
  expect(await standing()).toContain('2.2 Workshops');
});

test('2.2: stakeholders are listed and both workshops take place', async () => {
  for (const [listId, text] of [
    ['internalStakeholders', 'Dienst mobiliteit'],
    ['externalStakeholders', 'Handelaarsvereniging De Markt'],
  ] as const) {
    const form = await bot.press(an, 'item.addForm', { dossierId: file.id, listId });
    const saved = await pressOn(bot, an, form.card, 'Bewaar', { text, who: 'Lies' });
    expect(saved.all).toContain(text);
  }
  await holdMeeting('Interne workshop', 'dinsdag 9 november 2021 om 9u');
  await holdMeeting('Externe workshop', 'donderdag 25 november 2021 om 19u');
  await on('2021-11-26');
  expect(await standing()).toContain('2.3 Projectrapport 1');
});

test('2.3: the first report holds the actions, and is handed over in an evaluation meeting', async () => {
  const form = await bot.press(els, 'item.addForm', { dossierId: file.id, listId: 'actions' });
  const action = {
    text: 'Pop-ups in drie lege panden',
    who: 'Dienst economie',
    due: '1 maart 2022',
  };
  await pressOn(bot, els, form.card, 'Bewaar', action);
  await on('2021-12-13');
  await write(els, 'firstReport');
  expect(await wordOf(an, 'firstReport')).toContain('Pop-ups in drie lege panden');
  await holdMeeting('Evaluatiegesprek', 'donderdag 16 december 2021 om 10u');
  await on('2021-12-17');
  expect(await standing()).toContain('3.1 Trajectfiche');
});

test('3.1: the municipality gathers its lessons and says what may be shared', async () => {
  const form = await bot.press(an, 'item.addForm', { dossierId: file.id, listId: 'lessons' });
  const lesson = {
    text: 'Bel eerst de eigenaars, dan pas de makelaar',
    theme: 'vacancy',
    moment: 'after',
  };
  await pressOn(bot, an, form.card, 'Bewaar', lesson);
  await on('2022-01-17');
  await write(an, 'trajectorySheet');
  expect(await wordOf(els, 'trajectorySheet')).toContain('Bel eerst de eigenaars');
  expect(await standing()).toContain('3.2 Kennisuitwisseling');
});

test('3.2: the experts evaluate the actions, and another municipality finds what was learned', async () => {
  await on('2022-01-31');
  const asked = cardFor(await toldBy(bot, 'ask-sharing'), an);
  await pressOn(bot, an, asked, 'Ja, met onze naam');
  const { card } = await openStep(bot, els, file, '3.2 Kennisuitwisseling');
  const list = await pressOn(bot, els, card, 'Acties evalueren');
  const form = await pressOn(bot, els, list.card, 'Evalueer actie 1');
  const learned = 'Een pop-up werkt pas met de eigenaars erbij.';
  await pressOn(bot, els, form.card, 'Bewaar mijn evaluatie', { result: 'partly', learned });
  const found = await bot.say(somebody('Rik Wouters'), 'ervaringen over leegstand');
  expect(found.all).toContain(learned);
  expect(found.all).toContain('Bel eerst de eigenaars');
  expect(found.all).toContain('Tielt');
  const step = await openStep(bot, els, file, '3.2 Kennisuitwisseling');
  await pressOn(bot, els, step.card, 'Ja, deze stap is klaar');
  expect(await standing()).toContain('3.3 Definitief projectrapport');
});

test('3.3: both sides confirm the final report, and the guidance ends within the months that it takes', async () => {
  await on('2022-03-14');
  await write(els, 'finalReport');
  const sheet = await bot.deps.work.stores.sheets.find(file.id, 'finalReport');
  expect(sheet?.sheet?.version).toBe(1);
  await confirm(an, 'finalReport');
  await confirm(els, 'finalReport');
  const ended = await bot.deps.work.stores.trajectories.load(file.id);
  expect(ended?.endedAt).toEqual(new Date('2022-03-14T08:00:00Z'));
  const report = readPdf(await download(an, 'finalReport', 'Pdf'));
  expect(report.text.replace(/\s+/g, ' ')).toContain('Pop-ups in drie lege panden');
});

test('the panel reports to the agency, and advises the municipality on what comes next', async () => {
  const report = await bot.press(els, 'report.form', { dossierId: file.id });
  await pressOn(bot, els, report.card, 'Verstuur de melding', {
    kind: 'end',
    text: 'Het traject is af; de eerste pop-up opent in mei.',
  });
  const told = await toldBy(bot, 'tell-report');
  expect(JSON.stringify(cardFor(told, kato))).toContain('de eerste pop-up opent in mei');
  const advice = await bot.press(els, 'advice.form', { dossierId: file.id });
  await pressOn(bot, els, advice.card, 'Verstuur naar de gemeente', {
    evaluation: 'Vlot, met een sterke trekker.',
    advice: 'Zoek een centrummanager.',
  });
  expect(JSON.stringify(cardFor(await toldBy(bot, 'tell-report'), an))).toContain(
    'Zoek een centrummanager.',
  );
});

test('three months later the municipality is asked how the actions go', async () => {
  await on('2022-06-14');
  await bot.runJobs('follow-up');
  const asked = cardFor(await toldBy(bot, 'ask-follow-up'), an);
  const answered = await pressOn(bot, an, asked, 'Verstuur', {
    choice: 'onTrack',
    text: 'Twee pop-ups!',
  });
  expect(answered.all).toContain('Goed op weg');
  expect(await standing(kato)).toContain('Twee pop-ups!');
});
