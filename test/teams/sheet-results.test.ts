import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { TestPerson } from '../support/activities.ts';
import type { Reply } from '../support/bot-talk.ts';
import { buttonTitles } from '../support/card-client.ts';
import { sentMails } from '../support/decision-talk.ts';
import { pressOn } from '../support/inquiry-talk.ts';
import { linkIn } from '../support/link-in.ts';
import { readPdf } from '../support/pdf-text.ts';
import { createPeople } from '../support/people.ts';
import { cardFor, caseworkerOf, install, toldBy, wordsOf } from '../support/review-talk.ts';
import {
  fullAnswers,
  handOver,
  handOverAgain,
  readResult,
  writeSheet,
} from '../support/sheet-result-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { anExpert, guidedFile, openStep } from '../support/trajectory-talk.ts';
import { readWord } from '../support/word-text.ts';

let bot: TestBot;
let an: TestPerson;
let els: TestPerson;
let kato: TestPerson;
let file: Dossier;
const somebody = createPeople();
const NOT_SHOWN = 'kan ik je niet tonen';
const COST = 'Twaalf dagen, samen 9.600 euro';

beforeAll(async () => {
  [an, els, kato] = [somebody('An Peeters'), somebody('Els Claes'), somebody('Kato Maes')];
  bot = await startTestBot({
    fileConsent: false,
    now: '2021-09-20T10:00:00Z',
    caseworkers: [caseworkerOf(kato, 'profploeg')],
  });
  for (const person of [els, kato]) await install(bot, person);
  file = await guidedFile(bot, an, {}, [await anExpert(bot, els)]);
});
afterAll(() => bot.stop());

/** What a person reads in a document that a button gave them. */
async function documentIn(reply: Reply): Promise<string> {
  const fetched = await fetch(linkIn(reply));
  const bytes = new Uint8Array(await fetched.arrayBuffer());
  return fetched.headers.get('content-type') === 'application/pdf'
    ? readPdf(bytes).text
    : readWord(bytes)
        .map(({ text }) => text)
        .join('\n');
}

describe('the intake sheet', () => {
  test('is read as a card while it is written: scores in one picture, and what is looked at on the spot', async () => {
    await writeSheet(bot, an, file, 'intakeSheet', {
      ...fullAnswers('intakeSheet', { awarenessScore: 2, awarenessWanted: 'Voor de markt.' }),
      accessibilityParking: '',
    });
    const { all, card } = await readResult(bot, an, file, 'intakeSheet');
    expect(all).toContain('Nog niet doorgegeven. Dit is wat er nu in staat.');
    expect(JSON.stringify(card)).toContain(
      'Scores: Bekendheid 2 van 5, Beleving 4 van 5, Beeldkwaliteit 4 van 5, Bereikbaarheid 4 van 5, Beleid 4 van 5.',
    );
    expect(all).toContain('Te bekijken bij het terreinbezoek: nog geen antwoord');
    expect(all).toContain('•  Parkeren – nog geen antwoord');
    expect(all).toContain('•  Gewenst beeld – kort antwoord');
    expect(all).toContain('•  Score bekendheid – lage score');
    expect(all).not.toContain('•  Score beleving');
  });

  test('once handed over it is told, once, to the experts and to nobody who did it', async () => {
    const sheetId = await writeSheet(bot, an, file, 'intakeSheet', fullAnswers('intakeSheet'));
    expect((await handOver(bot, an, sheetId)).all).toContain('Doorgegeven.');
    const calls = await toldBy(bot, 'tell-sheet');
    expect(calls).toHaveLength(1);
    const card = cardFor(calls, els);
    expect(wordsOf(calls[0])).toContain('An Peeters gaf versie 1 door van: Intakefiche.');
    expect(await toldBy(bot, 'tell-sheet')).toHaveLength(0);
    expect((await pressOn(bot, els, card, 'Lees het document')).all).toContain(
      'Versie 1, doorgegeven',
    );
    const word = await documentIn(await pressOn(bot, els, card, 'Word-document'));
    expect(word).toContain('Bekendheid');
    expect(word).toContain('4 van 5');
    expect(word).toContain('Wie vulde dit in');
    expect(word).toContain('An Peeters');
    expect(word).toContain('Te bekijken bij het terreinbezoek');
    expect(word).toContain('1. Niemand buiten de gemeente kent de kern');
  });

  test('comes as a PDF with the picture and the same in words', async () => {
    const { card } = await readResult(bot, an, file, 'intakeSheet');
    const pdf = await documentIn(await pressOn(bot, an, card, 'Pdf'));
    expect(pdf.replace(/\s+/g, ' ')).toContain('Scores: Bekendheid 4 van 5, Beleving 4 van 5');
    expect(pdf).toContain('Waarvoor kennen mensen jullie kern vandaag');
  });

  test('the caseworker who has the file is told too', async () => {
    const owner = somebody('Bart Smets');
    const taken = await guidedFile(bot, owner);
    await bot.press(kato, 'review.take', {
      dossierId: taken.id,
      version: taken.version,
      nonce: 't',
    });
    const id = await writeSheet(bot, owner, taken, 'intakeSheet', fullAnswers('intakeSheet'));
    await handOver(bot, owner, id);
    const calls = await toldBy(bot, 'tell-sheet');
    expect(wordsOf({ ...calls[0] } as never)).toContain('Bart Smets gaf versie 1 door');
  });
});

describe('the project plan', () => {
  test('is between experts and agency until it is handed over, whatever a card says', async () => {
    await writeSheet(bot, els, file, 'projectPlan', fullAnswers('projectPlan', { planCost: COST }));
    expect((await readResult(bot, an, file, 'projectPlan')).all).toContain(NOT_SHOWN);
    expect((await readResult(bot, an, file, 'projectPlan', 1)).all).toContain(NOT_SHOWN);
    const asked = { dossierId: file.id, stepId: 'projectPlan' };
    const wanted = await bot.press(an, 'sheet.file', { ...asked, format: 'docx' });
    expect(linkIn(wanted)).toBe('no link');
    expect((await bot.press(an, 'sheet.history', asked)).all).toContain(NOT_SHOWN);
    const questions = await bot.press(an, 'trajectory.questions', asked);
    expect(linkIn(questions)).toBe('no link');
    expect((await openStep(bot, an, file, '1.2 Projectplan')).all).not.toContain(
      'Bekijk projectplan',
    );
    expect((await readResult(bot, els, file, 'projectPlan')).all).toContain(COST);
    expect((await readResult(bot, kato, file, 'projectPlan')).all).toContain(COST);
  });

  test('the municipality reads what was handed over, without what is for VLAIO, in any form', async () => {
    const sheetId = await writeSheet(bot, els, file, 'projectPlan', { planCost: COST });
    await handOver(bot, els, sheetId);
    const told = await toldBy(bot, 'tell-sheet');
    const card = cardFor(told, an);
    expect(wordsOf(told[0])).toContain('Lees het na en bevestig het.');
    const read = await pressOn(bot, an, card, 'Lees het document');
    const { card: step } = await openStep(bot, an, file, '1.2 Projectplan');
    const looked = await pressOn(bot, an, step, 'Bekijk projectplan');
    const word = await documentIn(await pressOn(bot, an, read.card, 'Word-document'));
    const pdf = await documentIn(await pressOn(bot, an, read.card, 'Pdf'));
    const history = await pressOn(bot, an, read.card, 'Historiek');
    for (const text of [read.all, looked.all, word, pdf]) {
      expect(text).toContain('De Kerkstraat en het Marktplein');
      expect(text).not.toMatch(/9\.600|[Kk]ostprijs/);
    }
    expect(history.all).toContain('Els Claes gaf versie 1 door.');
    expect(history.all).not.toMatch(/9\.600|ostprijs|vulde/);
    expect(word).toContain('Huiswerk');
  });

  test('the experts and the agency read it with what is for VLAIO', async () => {
    for (const person of [els, kato]) {
      const { all, card } = await readResult(bot, person, file, 'projectPlan');
      expect(all).toContain(COST);
      expect(all).toContain('De gemeente ziet dit niet.');
      const word = await documentIn(await pressOn(bot, person, card, 'Word-document'));
      expect(word).toContain(COST);
    }
  });

  test('a later change of what is for VLAIO is no change for the municipality, not even while it is written', async () => {
    const asked = { sheetId: (await bot.deps.work.stores.sheets.find(file.id, 'projectPlan'))?.id };
    await bot.press(els, 'sheet.reopen', { ...asked, nonce: crypto.randomUUID() });
    await writeSheet(bot, els, file, 'projectPlan', {
      planCost: 'Veertien dagen, samen 11.200 euro',
      planTiming: 'Alles schuift een maand op, tot in mei.',
    });
    const meanwhile = await readResult(bot, an, file, 'projectPlan');
    expect(meanwhile.all).toContain('Er wordt weer aan geschreven.');
    expect(meanwhile.all).not.toContain('schuift een maand op');
    await handOverAgain(bot, els, file, 'projectPlan', {});
    const { all } = await readResult(bot, an, file, 'projectPlan');
    expect(all).toContain('Wat veranderde sinds versie 1');
    expect(all).toContain('Timing · gewijzigd');
    expect(all).toContain('schuift');
    expect(all).not.toMatch(/Kostprijs|11\.200|9\.600/);
    expect((await readResult(bot, els, file, 'projectPlan')).all).toContain(
      'Kostprijs · gewijzigd',
    );
  });

  test('an earlier version can be read again', async () => {
    const { card } = await readResult(bot, an, file, 'projectPlan');
    const earlier = await pressOn(bot, an, card, 'Versie 1');
    expect(earlier.all).toContain('Er is een nieuwere versie: versie 2.');
    expect(earlier.all).not.toContain('schuift een maand op');
    expect((await pressOn(bot, an, earlier.card, 'Nieuwste versie')).all).toContain('schuift');
    expect((await readResult(bot, an, file, 'projectPlan', 9)).all).toContain(NOT_SHOWN);
  });

  test('a stranger learns nothing', async () => {
    const stranger = somebody('Vreemde Vogel');
    expect((await readResult(bot, stranger, file, 'projectPlan')).all).toContain(NOT_SHOWN);
    const asked = { dossierId: file.id, stepId: 'projectPlan', format: 'pdf' };
    expect(linkIn(await bot.press(stranger, 'sheet.file', asked))).toBe('no link');
  });
});

test('a municipality of which nobody is in Teams gets a handed-over plan by mail, without what is for VLAIO', async () => {
  const owner = { tenantId: 'papier', objectId: 'op-papier', name: 'Op papier' };
  const paper = await guidedFile(bot, somebody('Niemand'), { owner }, [await anExpert(bot, els)]);
  const sheetId = await writeSheet(
    bot,
    els,
    paper,
    'projectPlan',
    fullAnswers('projectPlan', { planCost: COST }),
  );
  await handOver(bot, els, sheetId);
  await bot.runJobs('tell-sheet');
  await bot.runJobs('tell-sheet');
  const mails = await sentMails(bot);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).toContain('De Kerkstraat en het Marktplein');
  expect(mails[0]?.text).toContain('HUISWERK');
  expect(mails[0]?.text).not.toMatch(/9\.600|ostprijs/);
});

test('what is handed over twice by one turn is one version, and told once', async () => {
  const owner = somebody('Cas Maes');
  const other = await guidedFile(bot, owner, {}, [await anExpert(bot, els)]);
  const sheetId = await writeSheet(bot, owner, other, 'intakeSheet', fullAnswers('intakeSheet'));
  await toldBy(bot, 'tell-sheet');
  const data = { sheetId, nonce: crypto.randomUUID() };
  const options = { activityId: crypto.randomUUID() };
  await bot.press(owner, 'sheet.finish', data, {}, options);
  await bot.press(owner, 'sheet.finish', data, {}, options);
  expect(await bot.deps.work.stores.sheets.versions(sheetId)).toHaveLength(1);
  expect(await toldBy(bot, 'tell-sheet')).toHaveLength(1);
});

test('the lists of a step come along in its document', async () => {
  const { card } = await openStep(bot, els, file, '2.3 Projectrapport 1');
  expect(buttonTitles(card)).toContain('Projectrapport 1 invullen');
  const sheetId = await writeSheet(bot, els, file, 'firstReport', fullAnswers('firstReport'));
  await handOver(bot, els, sheetId);
  const { card: result } = await readResult(bot, an, file, 'firstReport');
  const word = await documentIn(await pressOn(bot, an, result, 'Word-document'));
  expect(word).toContain('Acties');
  expect(word).toContain('Nog niets ingevuld.');
});
