import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { TestPerson } from '../support/activities.ts';
import { buttonTitles } from '../support/card-client.ts';
import { pressOn } from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import { caseworkerOf, eventKinds, install, personOf } from '../support/review-talk.ts';
import {
  fullAnswers,
  handOver,
  handOverAgain,
  readResult,
  writeSheet,
} from '../support/sheet-result-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import {
  anExpert,
  FINISH,
  guidedFile,
  pressStep,
  trajectoryNow,
} from '../support/trajectory-talk.ts';

let bot: TestBot;
let member: Awaited<ReturnType<typeof anExpert>>;
const somebody = createPeople();
const [els, kato, stranger] = [
  somebody('Els Claes'),
  somebody('Kato Maes'),
  somebody('Vreemde Vogel'),
];
const STEP = 'projectPlan';

beforeAll(async () => {
  bot = await startTestBot({
    now: '2021-09-20T10:00:00Z',
    caseworkers: [caseworkerOf(kato, 'profploeg')],
  });
  for (const person of [els, kato]) await install(bot, person);
  member = await anExpert(bot, els);
});
afterAll(() => bot.stop());

interface Plan {
  readonly an: TestPerson;
  readonly file: Dossier;
  readonly sheetId: string;
}

/** A guidance of which the project plan was handed over, once. */
async function planOf(changes: Partial<Dossier> = {}): Promise<Plan> {
  const an = somebody('An Peeters');
  const file = await guidedFile(bot, an, changes, [member]);
  await pressStep(bot, an, file, '1.1 Intakefiche', FINISH);
  const sheetId = await writeSheet(bot, els, file, STEP, fullAnswers(STEP));
  await handOver(bot, els, sheetId);
  return { an, file, sheetId };
}

const confirm = async (who: TestPerson, { file }: Plan, version: number) => {
  const { card } = await readResult(bot, who, file, STEP);
  return await pressOn(bot, who, card, `Bevestig versie ${version}`);
};

const confirmed = async ({ sheetId }: Plan, version: number) =>
  ((await bot.deps.work.stores.sheets.version(sheetId, version))?.confirmed ?? []).map(
    ({ side, by }) => [side, by.name],
  );

describe('both sides agree to the same version of a plan', () => {
  test('the step ends with the second one, and the card says who and when', async () => {
    const plan = await planOf();
    const first = await confirm(plan.an, plan, 1);
    expect(first.all).toContain('Bedankt. Je bevestigde versie 1.');
    expect(first.all).toContain('De gemeente: bevestigd door An Peeters op 20 september 2021');
    expect(first.all).toContain('De Profploeg: nog niet bevestigd');
    expect(buttonTitles(first.card)).not.toContain('Bevestig versie 1');
    expect((await trajectoryNow(bot, plan.file)).steps[STEP]?.state).toBe('running');
    const second = await confirm(els, plan, 1);
    expect(second.all).toContain('Beide partijen bevestigden nu versie 1.');
    expect((await trajectoryNow(bot, plan.file)).steps[STEP]?.state).toBe('done');
    const { card } = await readResult(bot, plan.an, plan.file, STEP);
    const history = await pressOn(bot, plan.an, card, 'Historiek');
    expect(history.all).toContain('An Peeters bevestigde versie 1 voor de gemeente.');
    expect(history.all).toContain('Els Claes bevestigde versie 1 voor de experten.');
  });

  test('once per side: a colleague hears who did it', async () => {
    const bram = somebody('Bram Wouters');
    const plan = await planOf({ colleagues: [personOf(bram)] });
    const card = (await readResult(bot, bram, plan.file, STEP)).card;
    await confirm(plan.an, plan, 1);
    const again = await pressOn(bot, bram, card, 'Bevestig versie 1');
    expect(again.all).toContain('Versie 1 was al bevestigd door An Peeters.');
    expect(await confirmed(plan, 1)).toEqual([['municipality', 'An Peeters']]);
  });

  test('two of one side at the same moment, and a turn that comes twice, count once', async () => {
    const bram = somebody('Bram Wouters');
    const plan = await planOf({ colleagues: [personOf(bram)] });
    const { card } = await readResult(bot, plan.an, plan.file, STEP);
    const theirs = (await readResult(bot, bram, plan.file, STEP)).card;
    const options = { activityId: crypto.randomUUID() };
    await Promise.all([
      pressOn(bot, plan.an, card, 'Bevestig versie 1', {}, options),
      pressOn(bot, bram, theirs, 'Bevestig versie 1'),
    ]);
    await pressOn(bot, plan.an, card, 'Bevestig versie 1', {}, options);
    expect(await confirmed(plan, 1)).toHaveLength(1);
    const kinds = await eventKinds(bot, { id: plan.sheetId });
    expect(kinds.filter((kind) => kind === 'sheetConfirmed')).toHaveLength(1);
  });

  test('both at the same moment end the step once', async () => {
    const plan = await planOf();
    const own = (await readResult(bot, plan.an, plan.file, STEP)).card;
    const theirs = (await readResult(bot, els, plan.file, STEP)).card;
    await Promise.all([
      pressOn(bot, plan.an, own, 'Bevestig versie 1'),
      pressOn(bot, els, theirs, 'Bevestig versie 1'),
    ]);
    expect(await confirmed(plan, 1)).toHaveLength(2);
    expect((await trajectoryNow(bot, plan.file)).steps[STEP]?.state).toBe('done');
  });
});

describe('a version that is not the last word any more', () => {
  test('is not confirmed from an old card, which shows what changed and asks again', async () => {
    const plan = await planOf();
    const { card } = await readResult(bot, plan.an, plan.file, STEP);
    await handOverAgain(bot, els, plan.file, STEP, {
      planTiming: 'Gegevens verzamelen tot half februari, de rest blijft.',
    });
    const refused = await pressOn(bot, plan.an, card, 'Bevestig versie 1');
    expect(refused.all).toContain('Je zag versie 1, maar intussen is er versie 2.');
    expect(refused.all).toContain('Wat veranderde sinds versie 1');
    expect(refused.all).toContain('[weg: ');
    expect(refused.all).toContain('[nieuw: ');
    expect(await confirmed(plan, 1)).toEqual([]);
    expect(await confirmed(plan, 2)).toEqual([]);
    await pressOn(bot, plan.an, refused.card, 'Bevestig versie 2');
    expect(await confirmed(plan, 2)).toEqual([['municipality', 'An Peeters']]);
  });

  test('is not confirmed while somebody writes on, and nothing of that is shown', async () => {
    const plan = await planOf();
    const { card } = await readResult(bot, plan.an, plan.file, STEP);
    const { sheetId } = plan;
    await bot.press(els, 'sheet.reopen', { sheetId, nonce: crypto.randomUUID() });
    await writeSheet(bot, els, plan.file, STEP, { planTheme: 'Iets heel anders dan we zeiden.' });
    const refused = await pressOn(bot, plan.an, card, 'Bevestig versie 1');
    expect(refused.all).toContain('Er wordt intussen weer aan geschreven');
    expect(refused.all).not.toContain('Iets heel anders');
    expect(await confirmed(plan, 1)).toEqual([]);
  });

  test('a version after one that was confirmed shows what changed since that one', async () => {
    const plan = await planOf();
    await confirm(plan.an, plan, 1);
    await handOverAgain(bot, els, plan.file, STEP, { planTiming: 'Tot half februari, denken we.' });
    await handOverAgain(bot, els, plan.file, STEP, { planInput: 'De tellingen van 2019.' });
    const { all } = await readResult(bot, plan.an, plan.file, STEP);
    expect(all).toContain('Wat veranderde sinds versie 1');
    expect(all).toContain('Timing · gewijzigd');
    expect(all).toContain('Nodige gegevens · gewijzigd');
    expect(all).toContain('De gemeente: nog niet bevestigd');
    expect((await trajectoryNow(bot, plan.file)).steps[STEP]?.state).toBe('running');
  });
});

describe('nobody else agrees', () => {
  test('the agency reads it, and is told that it does not have to', async () => {
    const plan = await planOf();
    const { card } = await readResult(bot, kato, plan.file, STEP);
    expect(buttonTitles(card)).not.toContain('Bevestig versie 1');
    const forged = { sheetId: plan.sheetId, version: 1, nonce: crypto.randomUUID() };
    expect((await bot.press(kato, 'sheet.confirm', forged)).all).toContain(
      'Jij hoeft dit niet te bevestigen.',
    );
    expect(await confirmed(plan, 1)).toEqual([]);
  });

  test('a stranger learns nothing, and the municipality nothing of what is not handed over', async () => {
    const plan = await planOf();
    const forged = { sheetId: plan.sheetId, version: 1, nonce: crypto.randomUUID() };
    const theirs = await bot.press(stranger, 'sheet.confirm', forged);
    const unknown = { ...forged, sheetId: crypto.randomUUID(), nonce: crypto.randomUUID() };
    expect((await bot.press(stranger, 'sheet.confirm', unknown)).all).toBe(theirs.all);
    expect(await confirmed(plan, 1)).toEqual([]);

    const draft = await writeSheet(bot, els, plan.file, 'finalReport', fullAnswers('finalReport'));
    const early = { sheetId: draft, version: 1, nonce: crypto.randomUUID() };
    expect((await bot.press(plan.an, 'sheet.confirm', early)).all).toContain(
      'kan ik je niet tonen',
    );
  });

  test('while the guidance is stopped, nobody can', async () => {
    const plan = await planOf();
    const { card } = await readResult(bot, plan.an, plan.file, STEP);
    await bot.press(plan.an, 'file.withdraw', { dossierId: plan.file.id, nonce: 'w' });
    const refused = await pressOn(bot, plan.an, card, 'Bevestig versie 1');
    expect(refused.all).toContain('Dit traject ligt stil. Er is niets bevestigd.');
    expect(buttonTitles(refused.card)).not.toContain('Bevestig versie 1');
    expect(await confirmed(plan, 1)).toEqual([]);
  });

  test('a document that nobody has to agree to is not confirmed', async () => {
    const plan = await planOf();
    const id = await writeSheet(bot, plan.an, plan.file, 'intakeSheet', fullAnswers('intakeSheet'));
    await handOver(bot, plan.an, id);
    const forged = { sheetId: id, version: 1, nonce: crypto.randomUUID() };
    const refused = await bot.press(plan.an, 'sheet.confirm', forged);
    expect(refused.all).toContain('Jij hoeft dit niet te bevestigen.');
  });
});
