import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/domain/dossier.ts';
import { filingOf } from '../../src/domain/filing.ts';
import { startReview } from '../../src/domain/review.ts';
import { tickOf } from '../../src/domain/selection.ts';
import { MUNICIPALITIES } from '../../src/programmes/municipalities.ts';
import { personalChatId } from '../support/activities.ts';
import { cardInputs, cardTexts, findButton } from '../support/card-client.ts';
import { partsOfType } from '../support/card-parts.ts';
import { sentMails } from '../support/decision-talk.ts';
import { forgetJobs, pressOn } from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import {
  cardFor,
  caseworkerOf,
  eventKinds,
  fileNow,
  install,
  sentFile,
  toldBy,
} from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const somebody = createPeople();
const [kato, wim, labo] = [somebody('Kato Maes'), somebody('Wim Aerts'), somebody('Lien Labo')];
const an = somebody('An Peeters');
const NOW = '2021-08-25T10:00:00Z';

beforeAll(async () => {
  const caseworkers = [
    caseworkerOf(kato, 'profploeg'),
    caseworkerOf(wim, 'profploeg'),
    caseworkerOf(labo, 'labo'),
  ];
  bot = await startTestBot({ now: NOW, caseworkers });
  for (const person of [kato, wim, labo, an]) await install(bot, person);
});
afterAll(() => bot.stop());
beforeEach(async () => {
  await forgetJobs(bot);
  await rm(bot.outbox, { recursive: true, force: true });
});

const nonce = () => randomUUID();

/** A round of its own per test, so that each sees its own files alone. */
async function newRound(): Promise<string> {
  const id = `round-${randomUUID().slice(0, 8)}`;
  const round = {
    id,
    programmeId: 'profploeg',
    name: `Ronde ${id}`,
    opensAt: new Date('2021-06-01T22:00:00Z'),
    deadlineDay: '2021-08-13',
    guidanceFrom: '2021-09-01',
    demonstration: false,
    version: 1,
  };
  await bot.deps.work.transaction(({ rounds }) => rounds.insert(round, []));
  return id;
}

async function admissible(roundId: string, municipality: string): Promise<Dossier> {
  const found = MUNICIPALITIES.find(({ name }) => name === municipality);
  if (found === undefined) throw new Error(`There is no ${municipality}.`);
  return await sentFile(bot, an, {
    roundId,
    state: 'admissible',
    filing: filingOf(found),
    review: startReview(new Date('2021-08-14T10:00:00Z')),
  });
}

const open = (roundId: string, page = 0) => bot.press(kato, 'selection.form', { roundId, page });
const ticksOf = (files: readonly Dossier[]) =>
  files.map(({ id, version }) => tickOf({ dossierId: id, version })).join(',');

/** The titles of the files that can be ticked, in order. */
function listed(card: unknown): readonly string[] {
  const [list] = partsOfType(card, /^Input\.ChoiceSet$/).filter(({ id }) => id === 'files');
  const choices = list?.choices as readonly { title: string }[] | undefined;
  return (choices ?? []).map(({ title }) => title);
}

async function preview(
  roundId: string,
  files: readonly Dossier[],
  typed: Readonly<Record<string, string>>,
) {
  const form = await open(roundId);
  return await pressOn(bot, kato, form.card, 'Verder', { files: ticksOf(files), ...typed });
}

const send = (card: unknown) => pressOn(bot, kato, card, 'Beslis en verstuur');

describe('the admissible files of a round', () => {
  test('are listed by province and name, and selected in one go', async () => {
    const roundId = await newRound();
    const files = [];
    for (const name of ['Tielt', 'Brugge', 'Genk', 'Boom']) {
      files.push(await admissible(roundId, name));
    }
    const [tielt, brugge, genk, boom] = files as [Dossier, Dossier, Dossier, Dossier];
    const form = await open(roundId);
    expect(form.all).toContain('4 ontvankelijke aanvragen wachten op een selectie.');
    expect(listed(form.card).map((title) => title.replace(/ \(.*\)/, ''))).toEqual([
      'Boom – Antwerpen',
      'Genk – Limburg, centrumstad',
      'Brugge – West-Vlaanderen, centrumstad',
      'Tielt – West-Vlaanderen',
    ]);
    const shown = await preview(roundId, [tielt, brugge, boom], { decision: 'selected' });
    for (const words of [
      'Geselecteerd: 3 aanvragen',
      '•  Antwerpen: 1',
      '•  West-Vlaanderen: 2',
      '1 daarvan is een centrumstad.',
      'Goed nieuws: VLAIO koos je aanvraag voor De Profploeg.',
      'Er is nog niets beslist of verstuurd.',
    ]) {
      expect(shown.all).toContain(words);
    }
    expect((await fileNow(bot, tielt)).state).toBe('admissible');
    const done = await send(shown.card);
    expect(done.all).toContain('Je beslissing is bewaard voor 3 dossiers.');
    expect(listed(done.card)).toHaveLength(1);
    for (const file of [tielt, brugge, boom]) {
      expect((await fileNow(bot, file)).state).toBe('selected');
    }
    expect((await fileNow(bot, genk)).state).toBe('admissible');
    const told = await toldBy(bot, 'tell-decision');
    expect(told).toHaveLength(3);
    const mails = await sentMails(bot);
    expect(mails).toHaveLength(3);
    for (const file of [tielt, brugge, boom]) {
      expect(mails.some(({ subject }) => subject.includes(file.reference ?? '?'))).toBe(true);
    }
    expect(new Set(told.map(({ conversationId }) => conversationId))).toEqual(
      new Set([personalChatId(an)]),
    );
  });

  test('are told what the preview showed, with their own name and reference', async () => {
    const roundId = await newRound();
    const file = await admissible(roundId, 'Tielt');
    const typed = { decision: 'notSelected', reason: 'variety', explanation: 'Probeer opnieuw.' };
    const shown = await preview(roundId, [file], typed);
    await send(shown.card);
    const card = cardFor(await toldBy(bot, 'tell-decision'), an);
    const own = [`Referentie: ${file.reference}`, 'Gemeente: Tielt'];
    for (const line of cardTexts(card)) {
      if (own.includes(line) || line.includes('en vermeld')) continue;
      expect(shown.all).toContain(line);
    }
    expect(cardTexts(card)).toEqual(expect.arrayContaining(own));
    const draft = await bot.deps.work.stores.dossiers.returnedFrom(file.id);
    expect(draft).toEqual([]);
  });

  test('of which one changed meanwhile: that one is left and named, all others are decided', async () => {
    const roundId = await newRound();
    const [tielt, brugge, genk] = [
      await admissible(roundId, 'Tielt'),
      await admissible(roundId, 'Brugge'),
      await admissible(roundId, 'Genk'),
    ];
    const shown = await preview(roundId, [tielt, brugge, genk], { decision: 'selected' });
    await bot.press(wim, 'review.take', { dossierId: brugge.id, version: 1, nonce: nonce() });
    await bot.press(an, 'file.withdraw', { dossierId: genk.id, nonce: nonce() });
    const done = await send(shown.card);
    expect(done.all).toContain('Je beslissing is bewaard voor 1 dossier.');
    expect(done.all).toContain('Over 2 dossiers is niets beslist.');
    expect(done.all).toContain(
      `Brugge (${brugge.reference}): intussen gewijzigd, staat nu op “Ontvankelijk”`,
    );
    expect(done.all).toContain(
      `Genk (${genk.reference}): ingetrokken door de gemeente, staat nu op “Ingetrokken”`,
    );
    expect((await fileNow(bot, tielt)).state).toBe('selected');
    expect((await fileNow(bot, brugge)).state).toBe('admissible');
    expect(listed(done.card)).toHaveLength(1);
  });

  test('pressed twice, or delivered twice, are decided once', async () => {
    const roundId = await newRound();
    const files = [await admissible(roundId, 'Tielt'), await admissible(roundId, 'Boom')];
    const shown = await preview(roundId, files, { decision: 'selected' });
    const once = { activityId: nonce() };
    const replies = [
      await pressOn(bot, kato, shown.card, 'Beslis en verstuur', {}, once),
      await pressOn(bot, kato, shown.card, 'Beslis en verstuur', {}, once),
      await send(shown.card),
    ];
    for (const reply of replies) {
      expect(reply.all).toContain('Je beslissing is bewaard voor 2 dossiers.');
      expect(reply.all).not.toContain('niets beslist.');
    }
    for (const file of files) {
      const kinds = await eventKinds(bot, file);
      expect(kinds.filter((kind) => kind === 'decided')).toHaveLength(1);
    }
  });

  test('selected by two caseworkers at once, each with others: nothing is decided twice', async () => {
    const roundId = await newRound();
    const files = [
      await admissible(roundId, 'Tielt'),
      await admissible(roundId, 'Boom'),
      await admissible(roundId, 'Genk'),
    ];
    const [a, b, c] = files as [Dossier, Dossier, Dossier];
    const mine = await preview(roundId, [a, b], { decision: 'selected' });
    const form = await bot.press(wim, 'selection.form', { roundId });
    const theirs = await pressOn(bot, wim, form.card, 'Verder', {
      files: ticksOf([c, b]),
      decision: 'notSelected',
      reason: 'variety',
    });
    await Promise.all([send(mine.card), pressOn(bot, wim, theirs.card, 'Beslis en verstuur')]);
    for (const file of files) {
      const kinds = await eventKinds(bot, file);
      expect(kinds.filter((kind) => kind === 'decided')).toHaveLength(1);
    }
    expect((await fileNow(bot, a)).state).toBe('selected');
    expect((await fileNow(bot, c)).state).toBe('notSelected');
  });

  test('go in pages of twenty-five', async () => {
    const roundId = await newRound();
    for (let count = 0; count < 27; count += 1) await admissible(roundId, 'Tielt');
    const first = await open(roundId);
    expect(listed(first.card)).toHaveLength(25);
    expect(first.all).toContain('Pagina 1 van 2');
    const second = await pressOn(bot, kato, first.card, 'Volgende pagina');
    expect(listed(second.card)).toHaveLength(2);
    expect(listed((await open(roundId, 9999)).card)).toHaveLength(2);
  });
});

describe('the form of a selection', () => {
  test.each([
    [{ files: '', decision: 'selected' }, 'Kruis minstens één aanvraag aan.'],
    [{ decision: '' }, 'Kies wat je beslist.'],
    [{ decision: 'inadmissible' }, 'Kies wat je beslist.'],
    [{ decision: 'notSelected' }, 'Kies een reden of schrijf een toelichting'],
    [{ decision: 'notSelected', reason: 'not-ready' }, 'hoort bij een andere beslissing'],
    [{ decision: 'notSelected', explanation: 'x'.repeat(2001) }, 'Maak je toelichting korter'],
  ])('with %j is not sent and keeps everything', async (typed, why) => {
    const roundId = await newRound();
    const file = await admissible(roundId, 'Tielt');
    const filled = { files: ticksOf([file]), reason: 'none', explanation: '', ...typed };
    const form = await open(roundId);
    const reply = await pressOn(bot, kato, form.card, 'Verder', filled);
    expect(reply.all).toContain(why);
    const { decision: _, reason: __, ...kept } = filled;
    expect(cardInputs(reply.card)).toMatchObject(kept);
    expect(findButton(reply.card, 'Beslis en verstuur')).toBeUndefined();
    expect((await fileNow(bot, file)).state).toBe('admissible');
  });

  test('shows again what was changed after the preview, before it goes out', async () => {
    const roundId = await newRound();
    const files = [await admissible(roundId, 'Tielt'), await admissible(roundId, 'Boom')];
    const shown = await preview(roundId, files, { decision: 'selected' });
    const changed = { files: ticksOf(files.slice(0, 1)) };
    const again = await pressOn(bot, kato, shown.card, 'Beslis en verstuur', changed);
    expect(again.all).toContain('is nu anders dan wat je zag');
    expect(again.all).toContain('Geselecteerd: 1 aanvraag');
    expect(cardInputs(again.card)).toMatchObject({ ...changed, decision: 'selected' });
    await send(again.card);
    expect((await fileNow(bot, files[1] as Dossier)).state).toBe('admissible');
  });

  test('says so when there is nothing to select', async () => {
    const form = await open(await newRound());
    expect(form.all).toContain('wacht geen enkele ontvankelijke aanvraag op een selectie');
    expect(findButton(form.card, 'Verder')).toBeUndefined();
  });
});

describe('nobody else', () => {
  test.each(['selection.form', 'selection.check', 'selection.send'])(
    'may use %s: a municipality, or a caseworker of another programme',
    async (verb) => {
      const roundId = await newRound();
      const file = await admissible(roundId, 'Tielt');
      const inputs = { files: ticksOf([file]), decision: 'selected' };
      for (const who of [an, labo]) {
        const press = (id: string) =>
          bot.press(who, verb, { roundId: id, page: 0, nonce: nonce(), seen: 'a' }, inputs);
        const real = await press(roundId);
        expect(real.all).toContain('Dit dossier kan ik je niet tonen.');
        expect((await press('geen-ronde')).all).toBe(real.all);
      }
      expect(await fileNow(bot, file)).toEqual(file);
    },
  );

  test('is a file of another round, or of somebody else, decided along with a list', async () => {
    const roundId = await newRound();
    const [mine, other] = [
      await admissible(roundId, 'Tielt'),
      await admissible(await newRound(), 'Boom'),
    ];
    const shown = await preview(roundId, [mine, other], { decision: 'selected' });
    expect(shown.all).toContain('Geselecteerd: 1 aanvraag');
    const stranger = `${nonce()}:1`;
    const forged = { files: `${ticksOf([mine, other])},${stranger}` };
    const again = await pressOn(bot, kato, shown.card, 'Beslis en verstuur', forged);
    expect(again.all).toContain('is nu anders dan wat je zag');
    expect(again.all).toContain('Een dossier dat ik je niet kan tonen');
    expect((await fileNow(bot, other)).state).toBe('admissible');
    expect((await fileNow(bot, mine)).state).toBe('admissible');
  });
});
