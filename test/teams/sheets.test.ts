import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { TestPerson } from '../support/activities.ts';
import { pressOn } from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import { personOf } from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { guidedFile, openStep } from '../support/trajectory-talk.ts';

let bot: TestBot;
let an: TestPerson;
let file: Dossier;
const somebody = createPeople();

beforeAll(async () => {
  bot = await startTestBot({ now: '2021-09-20T10:00:00Z' });
  an = somebody('An Peeters');
  file = await guidedFile(bot, an);
});
afterAll(() => bot.stop());

test('the sheet of a step is begun from its card, and goes on where it was left', async () => {
  const { card } = await openStep(bot, an, file, '1.1 Intakefiche');
  const first = await pressOn(bot, an, card, 'Intakefiche invullen');
  expect(first.all).toContain('Bekendheid');
  expect(first.all).toContain('Waarvoor kennen mensen jullie kern vandaag');
  const sheets = await bot.deps.work.stores.sheets.ofDossier(file.id);
  expect(sheets).toMatchObject([{ state: 'draft', sheet: { of: file.id, stepId: 'intakeSheet' } }]);

  const said = await bot.say(
    an,
    'Bij onze inwoners voor de zaterdagmarkt en de bakkers, buiten de gemeente voor het kasteel.',
  );
  expect(said.all).toContain('Bewaard');
  const again = await openStep(bot, an, file, '1.1 Intakefiche');
  const on = await pressOn(bot, an, again.card, 'Ga verder met intakefiche');
  expect(on.all).toContain('Waarvoor willen jullie over vijf jaar gekend zijn?');
});

test('it is on nobody’s list of applications', async () => {
  expect(await bot.deps.work.stores.dossiers.countFor(personOf(an))).toBe(1);
});

test('others learn nothing of it, whatever their card says', async () => {
  const stranger = somebody('Vreemde Vogel');
  const [sheet] = await bot.deps.work.stores.sheets.ofDossier(file.id);
  const asked = { dossierId: file.id, stepId: 'intakeSheet' };
  expect((await bot.press(stranger, 'sheet.open', asked)).all).toContain('kan ik je niet tonen');
  expect(
    (await bot.press(stranger, 'draft.open', { dossierId: sheet?.id ?? '' })).all,
  ).not.toContain('Bekendheid');
  const finish = await bot.press(stranger, 'sheet.finish', { sheetId: sheet?.id ?? '' });
  expect(finish.all).toContain('kan ik je niet tonen');
});
