import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/domain/dossier.ts';
import { reviewOf } from '../../src/domain/review-change.ts';
import type { TestPerson } from '../support/activities.ts';
import { cardInputs, cardTexts, findButton } from '../support/card-client.ts';
import { forgetJobs, pressOn } from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import { cardFor, caseworkerOf, install, personOf, toldBy } from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import {
  anExpert,
  guidedFile,
  openTrajectory,
  trajectoryKinds,
  trajectoryNow,
} from '../support/trajectory-talk.ts';

let bot: TestBot;
let elsMember: Awaited<ReturnType<typeof anExpert>>;
const somebody = createPeople();
const [kato, els] = [somebody('Kato Maes'), somebody('Els Claes')];
const SEND = 'Verstuur';
/** Wednesday 27 April 2022; three months later is a Wednesday too. */
const END = '2022-04-27T10:00:00Z';
const AFTER_THREE = '2022-07-27T08:00:00Z';
const ANSWER = { choice: 'slower', text: 'Te weinig *volk* <b>nu</b>.' };

beforeAll(async () => {
  bot = await startTestBot({ now: END, caseworkers: [caseworkerOf(kato, 'profploeg')] });
  for (const person of [kato, els]) await install(bot, person);
  elsMember = await anExpert(bot, els);
});
afterAll(() => bot.stop());
beforeEach(async () => {
  bot.setNow(END);
  await forgetJobs(bot);
  // Each test has the guidances of the one before it out of the way.
  await stopAll();
});

const kept: Dossier[] = [];

async function stopAll(): Promise<void> {
  for (const file of kept.splice(0)) {
    const trajectory = await trajectoryNow(bot, file);
    const { endedAt: _, ...going } = trajectory;
    await bot.deps.work.stores.trajectories.save({ ...going, version: going.version + 1 }, []);
  }
}

/** A guidance that ended on 27 April 2022: of An and Bram, guided by Els, followed by Kato. */
async function ended() {
  const [an, bram] = [somebody('An Peeters'), somebody('Bram Claes')];
  await install(bot, bram);
  const file = await guidedFile(bot, an, { colleagues: [personOf(bram)] }, [elsMember]);
  const review = { ...reviewOf(file), assignee: personOf(kato) };
  const assigned = { ...file, review, version: file.version + 1 };
  await bot.deps.work.transaction(({ dossiers }) => dossiers.save(file, assigned, []));
  const trajectory = await trajectoryNow(bot, file);
  const over = { ...trajectory, endedAt: new Date(END), version: trajectory.version + 1 };
  await bot.deps.work.stores.trajectories.save(over, []);
  kept.push(file);
  return { an, bram, file };
}

/** What a morning brings: who has to be asked, and asking them. */
async function morning(now: string) {
  bot.setNow(now);
  await bot.runJobs('follow-up');
  return await toldBy(bot, 'ask-follow-up');
}

const agencyTold = () => toldBy(bot, 'tell-report');
const kindsOf = async (file: Dossier) =>
  (await trajectoryKinds(bot, file)).filter((kind) => kind.startsWith('follow'));

async function answer(who: TestPerson, card: unknown, typed = ANSWER) {
  return await pressOn(bot, who, card, SEND, typed);
}

describe('some months after the end', () => {
  test('everybody of the municipality is asked how the actions go, once', async () => {
    const { an, bram } = await ended();
    expect(await morning('2022-07-26T08:00:00Z')).toEqual([]);
    const calls = await morning(AFTER_THREE);
    expect(calls).toHaveLength(2);
    for (const who of [an, bram]) {
      const words = cardTexts(cardFor(calls, who)).join('\n');
      expect(words).toContain('Hoe gaat het met de acties?');
      expect(words).toContain('Het traject met De Profploeg is drie maanden voorbij.');
    }
    expect(await morning(AFTER_THREE)).toEqual([]);
    expect(await morning('2022-07-28T08:00:00Z')).toEqual([]);
  });

  test('a bot that was away asks what is still of that moment, and skips what is older', async () => {
    const first = await ended();
    expect(await morning('2022-08-26T08:00:00Z')).toHaveLength(2);
    expect(await kindsOf(first.file)).toEqual(['followUpAsked']);
    const { file } = await ended();
    await forgetJobs(bot);
    expect(await morning('2022-09-01T08:00:00Z')).toEqual([]);
    expect(await kindsOf(file)).toEqual([]);
    expect(await morning('2022-10-27T08:00:00Z')).toHaveLength(4);
  });

  test('nobody is asked in a weekend, nor when the guidance goes on or was stopped', async () => {
    const { an, file } = await ended();
    expect(await morning('2022-07-30T08:00:00Z')).toEqual([]);
    await bot.press(an, 'file.withdraw', { dossierId: file.id, nonce: crypto.randomUUID() });
    expect(await morning('2022-08-01T08:00:00Z')).toEqual([]);
    expect(await kindsOf(file)).toEqual([]);
  });
});

describe('the answer', () => {
  test('is kept, told whoever handles the file, and shown on the card and in the history', async () => {
    const { an, file } = await ended();
    const card = cardFor(await morning(AFTER_THREE), an);
    const done = await answer(an, card);
    expect(done.all).toContain('Bedankt, je antwoord is bewaard. VLAIO leest mee.');
    expect(done.all).toContain('Na drie maanden: Trager dan gehoopt');
    const calls = await agencyTold();
    expect(calls).toHaveLength(1);
    const words = cardTexts(cardFor(calls, kato)).join('\n');
    expect(words).toContain('An Peeters antwoordde op de vraag hoe het gaat');
    expect(words).toContain(ANSWER.text);
    expect(await agencyTold()).toEqual([]);
    for (const who of [els, kato]) {
      const opened = await openTrajectory(bot, who, file);
      expect(opened.all).toContain(ANSWER.text);
      expect((await pressOn(bot, who, opened.card, 'Historiek')).all).toContain(
        'An Peeters vertelde hoe het gaat, drie maanden na het einde: trager dan gehoopt.',
      );
    }
  });

  test('needs a choice; words that are too long stay', async () => {
    const { an, file } = await ended();
    const card = cardFor(await morning(AFTER_THREE), an);
    const none = await answer(an, card, { choice: '', text: 'Al wat getypt.' });
    expect(none.all).toContain('Kies eerst wat het best past.');
    expect(cardInputs(none.card)).toMatchObject({ text: 'Al wat getypt.' });
    const text = 'x'.repeat(1001);
    const long = await answer(an, none.card, { choice: 'stalled', text });
    expect(long.all).toContain('Je tekst is te lang. Hou het bij 1.000 tekens.');
    expect(cardInputs(long.card)).toEqual({ choice: 'stalled', text });
    expect(await kindsOf(file)).toEqual(['followUpAsked']);
  });

  test('can be given again by a colleague; both are kept and the newest is shown', async () => {
    const { an, bram, file } = await ended();
    const calls = await morning(AFTER_THREE);
    await answer(an, cardFor(calls, an));
    await answer(bram, cardFor(calls, bram), { choice: 'onTrack', text: '' });
    expect(await kindsOf(file)).toEqual(['followedUp', 'followedUp', 'followUpAsked']);
    const { all } = await openTrajectory(bot, kato, file);
    expect(all).toContain('Na drie maanden: Goed op weg');
    expect(all).not.toContain('Trager dan gehoopt');
  });

  test('that is delivered twice is kept once', async () => {
    const { an, file } = await ended();
    const card = cardFor(await morning(AFTER_THREE), an);
    const once = { activityId: crypto.randomUUID() };
    await pressOn(bot, an, card, SEND, ANSWER, once);
    await pressOn(bot, an, card, SEND, ANSWER, once);
    expect(await kindsOf(file)).toEqual(['followedUp', 'followUpAsked']);
  });

  test('can be given from the card of the guidance, until it is there', async () => {
    const { an, file } = await ended();
    await morning(AFTER_THREE);
    const open = await openTrajectory(bot, an, file);
    const form = await pressOn(bot, an, open.card, 'Vertel hoe het gaat met de acties');
    const done = await answer(an, form.card);
    expect(findButton(done.card, 'Vertel hoe het gaat met de acties')).toBeUndefined();
  });
});

describe('an answer that does not come', () => {
  test('is told once after ten working days, to whoever handles the file', async () => {
    const { file } = await ended();
    await morning(AFTER_THREE);
    await morning('2022-08-09T08:00:00Z');
    expect(await agencyTold()).toEqual([]);
    await morning('2022-08-10T08:00:00Z');
    const calls = await agencyTold();
    expect(calls).toHaveLength(1);
    expect(cardTexts(cardFor(calls, kato)).join('\n')).toContain(
      'De gemeente kreeg de vraag hoe het gaat, drie maanden na het traject',
    );
    await morning('2022-08-11T08:00:00Z');
    expect(await agencyTold()).toEqual([]);
    expect(await kindsOf(file)).toEqual(['followUpMissed', 'followUpAsked']);
  });

  test('is no news for the municipality, which can still answer', async () => {
    const { an, file } = await ended();
    const card = cardFor(await morning(AFTER_THREE), an);
    await morning('2022-08-10T08:00:00Z');
    const opened = await openTrajectory(bot, an, file);
    const history = await pressOn(bot, an, opened.card, 'Historiek');
    expect(history.all).not.toContain('kwam geen antwoord');
    expect((await answer(an, card)).all).toContain('Bedankt, je antwoord is bewaard.');
  });
});

describe('who may answer', () => {
  const forged = (file: Dossier, month = 3) => ({
    dossierId: file.id,
    month,
    nonce: crypto.randomUUID(),
  });

  test.each(['followUp.form', 'followUp.send'])(
    '%s of others shows and changes nothing',
    async (verb) => {
      const { file } = await ended();
      await morning(AFTER_THREE);
      const bram = somebody('Bram Claes');
      await guidedFile(bot, bram);
      for (const who of [somebody('Vreemde'), bram]) {
        const refused = await bot.press(who, verb, forged(file), ANSWER);
        expect(refused.all).toContain('Dit traject kan ik je niet tonen.');
      }
      for (const who of [els, kato]) {
        const refused = await bot.press(who, verb, forged(file), ANSWER);
        expect(refused.all).toContain('Dit is een vraag aan de gemeente.');
      }
      expect(await kindsOf(file)).toEqual(['followUpAsked']);
    },
  );

  test('what was not asked is not answered', async () => {
    const { an, file } = await ended();
    await morning(AFTER_THREE);
    for (const verb of ['followUp.form', 'followUp.send']) {
      const refused = await bot.press(an, verb, forged(file, 6), ANSWER);
      expect(refused.all).toContain('Die vraag is nu niet gesteld.');
    }
    expect(await kindsOf(file)).toEqual(['followUpAsked']);
  });
});
