import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { PAPER_TENANT } from '../../src/domain/access.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { reviewOf } from '../../src/domain/review-change.ts';
import { createLog } from '../../src/log.ts';
import type { TestPerson } from '../support/activities.ts';
import { buttonTitles, cardInputs, cardTexts, findButton } from '../support/card-client.ts';
import { forgetJobs, pressOn } from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import {
  cardFor,
  caseworkerOf,
  install,
  personOf,
  toldBy,
  wordsOf,
} from '../support/review-talk.ts';
import { type RunningServer, startSmtpServer } from '../support/smtp-server.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import {
  anExpert,
  guidedFile,
  openTrajectory,
  trajectoryKinds,
} from '../support/trajectory-talk.ts';

let bot: TestBot;
let smtp: Awaited<ReturnType<typeof startSmtpServer>> & RunningServer;
let elsMember: Awaited<ReturnType<typeof anExpert>>;
const logged: string[] = [];
const somebody = createPeople();
const [kato, wim, els] = [somebody('Kato Maes'), somebody('Wim Aerts'), somebody('Els Claes')];
const labo = somebody('Lien Labo');
const NOW = '2021-09-20T10:00:00Z';
const NOT_SHOWN = 'Dit traject kan ik je niet tonen.';
const TEXT = 'De *schepen* wisselt <b>in oktober</b>.\nWe beginnen opnieuw.';
const SEND = 'Verstuur de melding';
const ADVISE = 'Verstuur naar de gemeente';
const ADVICE = { evaluation: 'Vlot verlopen.', advice: 'Maak een *terrasplan*.' };

beforeAll(async () => {
  smtp = await startSmtpServer({});
  bot = await startTestBot({
    now: NOW,
    caseworkers: [
      caseworkerOf(kato, 'profploeg'),
      caseworkerOf(wim, 'profploeg'),
      caseworkerOf(labo, 'labo'),
    ],
    smtpUrl: `smtp://127.0.0.1:${smtp.port}`,
    log: createLog('warn', { write: (line: string) => void logged.push(line) }),
  });
  for (const person of [kato, wim, els, labo]) await install(bot, person);
  elsMember = await anExpert(bot, els);
});
afterAll(async () => {
  await bot.stop();
  await smtp.stop();
});
beforeEach(async () => {
  smtp.delivered.length = 0;
  logged.length = 0;
  await forgetJobs(bot);
});

/** A guidance that An made the application for and Bram works on; Els guides and Kato has the file. */
async function guided(changes: Partial<Dossier> = {}) {
  const [an, bram] = [somebody('An Peeters'), somebody('Bram Claes')];
  await install(bot, bram);
  const file = await guidedFile(bot, an, { colleagues: [personOf(bram)], ...changes }, [elsMember]);
  const review = { ...reviewOf(file), assignee: personOf(kato) };
  const assigned = { ...file, review, version: file.version + 1 };
  await bot.deps.work.transaction(({ dossiers }) => dossiers.save(file, assigned, []));
  return { an, bram, file };
}

const told = () => toldBy(bot, 'tell-report');
const nonce = () => crypto.randomUUID();

async function openForm(who: TestPerson, file: Pick<Dossier, 'id'>, title: string) {
  const { card } = await openTrajectory(bot, who, file);
  return await pressOn(bot, who, card, title);
}

const openReport = (who: TestPerson, file: Pick<Dossier, 'id'>) =>
  openForm(who, file, 'Meld aan VLAIO');
const openAdvice = (who: TestPerson, file: Pick<Dossier, 'id'>) =>
  openForm(who, file, 'Evaluatie en advies voor de gemeente');

async function report(file: Pick<Dossier, 'id'>, text = TEXT, who = els) {
  const { card } = await openReport(who, file);
  return await pressOn(bot, who, card, SEND, { kind: 'change', text });
}

async function advise(file: Pick<Dossier, 'id'>, who = els) {
  const { card } = await openAdvice(who, file);
  return await pressOn(bot, who, card, ADVISE, ADVICE);
}

describe('a report to the agency', () => {
  test('is told with its text to the caseworker who has the file, once', async () => {
    const { file } = await guided();
    const sent = await report(file);
    expect(sent.all).toContain('Je melding is bewaard. VLAIO krijgt bericht.');
    expect(sent.all).toContain('Laatst gemeld aan VLAIO');
    const calls = await told();
    expect(calls).toHaveLength(1);
    const words = cardTexts(cardFor(calls, kato)).join('\n');
    for (const part of [
      'Een traject verandert',
      'Tielt',
      TEXT.split('\n')[0],
      'Els Claes, 20 september 2021',
    ]) {
      expect(words).toContain(part);
    }
    expect(await told()).toEqual([]);
    const opened = await pressOn(bot, kato, cardFor(calls, kato), 'Bekijk het dossier');
    expect(opened.all).toContain('Tielt');
  });

  test('is told in the caseworkers’ channel when nobody has the file', async () => {
    const { file } = await guided();
    const set = { programmeId: 'profploeg', nonce: nonce() };
    await bot.press(kato, 'channel.set', set, {}, { where: 'channel' });
    const current = await bot.deps.work.stores.dossiers.load(file.id);
    if (current?.review === undefined) throw new Error('There is no review.');
    const { assignee: _, ...review } = current.review;
    const nobodys = { ...current, review, version: current.version + 1 };
    await bot.deps.work.transaction(({ dossiers }) => dossiers.save(current, nobodys, []));
    await report(file);
    const calls = await told();
    const channel = await bot.deps.work.stores.caseworkers.channel('profploeg');
    expect(channel).toBeDefined();
    expect(calls.map(({ conversationId }) => conversationId)).toEqual([
      channel?.place.conversationId,
    ]);
  });

  test('is not told the caseworker who wrote it, and nothing is overwritten by a later one', async () => {
    const { file } = await guided();
    await report(file, 'Eerst dit.');
    await report(file, 'Toch zo.', kato);
    expect(await told()).toHaveLength(1);
    const { card, all } = await openTrajectory(bot, els, file);
    expect(all).toContain('Toch zo.');
    const history = await pressOn(bot, els, card, 'Historiek');
    expect(history.all).toContain('Els Claes meldde een belangrijke wijziging: “Eerst dit.”.');
    expect(history.all).toContain('Kato Maes meldde een belangrijke wijziging: “Toch zo.”.');
  });

  test('is not for the municipality to read', async () => {
    const { an, file } = await guided();
    await report(file);
    const { card, all } = await openTrajectory(bot, an, file);
    const history = await pressOn(bot, an, card, 'Historiek');
    expect(`${all}${history.all}`).not.toMatch(/schepen|Laatst gemeld|meldde/);
    expect(buttonTitles(card)).not.toContain('Meld aan VLAIO');
  });

  test('leaves the cards of steps that people have open as good as they were', async () => {
    const { an, file } = await guided();
    const { card } = await openTrajectory(bot, an, file);
    const step = await pressOn(bot, an, card, 'Bekijk stap 1.1 Intakefiche');
    await report(file);
    expect((await pressOn(bot, an, step.card, 'Toch afronden')).all).toContain('is klaar.');
  });

  test.each([
    [{ kind: '', text: TEXT }, 'Kies eerst waarover het gaat.'],
    [{ kind: 'end', text: ' ' }, 'Schrijf eerst wat geweten moet zijn.'],
    [{ kind: 'end', text: 'x'.repeat(2001) }, 'Hou het bij 2.000 tekens.'],
  ])('%# that is not right keeps what was typed, and says why', async (typed, said) => {
    const { file } = await guided();
    const { card } = await openReport(els, file);
    const refused = await pressOn(bot, els, card, SEND, typed);
    expect(refused.all).toContain(said);
    expect(refused.all).toContain('Er is nog niets verstuurd.');
    expect(cardInputs(refused.card)).toEqual(typed);
    expect(await told()).toEqual([]);
  });

  test('that is delivered twice is kept and told once', async () => {
    const { file } = await guided();
    const { card } = await openReport(els, file);
    const once = { activityId: nonce() };
    await pressOn(bot, els, card, SEND, { kind: 'end', text: TEXT }, once);
    await pressOn(bot, els, card, SEND, { kind: 'end', text: TEXT }, once);
    const kinds = await trajectoryKinds(bot, file);
    expect(kinds.filter((kind) => kind === 'reported')).toHaveLength(1);
    expect(await bot.runJobs('tell-report')).toBe(1);
  });
});

describe('evaluation and advice', () => {
  test('reach everybody of the municipality in their chat, and the contact by mail, word for word', async () => {
    const { an, bram, file } = await guided();
    expect((await advise(file)).all).toContain('Je evaluatie en advies zijn bewaard.');
    const calls = await told();
    expect(calls).toHaveLength(2);
    for (const who of [an, bram]) {
      const words = cardTexts(cardFor(calls, who)).join('\n');
      for (const part of [
        'Evaluatie en advies voor je traject',
        'Els Claes evalueerde het traject van Tielt',
        ADVICE.evaluation,
        ADVICE.advice,
      ]) {
        expect(words).toContain(part);
      }
    }
    expect(smtp.delivered.map(({ to }) => to)).toEqual([['an.peeters@tielt.be']]);
    expect(await told()).toEqual([]);
    expect(smtp.delivered).toHaveLength(1);
  });

  test('stand on the card of the guidance and in its history, for the municipality too', async () => {
    const { an, file } = await guided();
    await advise(file, kato);
    const { card, all } = await openTrajectory(bot, an, file);
    expect(all).toContain(ADVICE.advice);
    expect(all).toContain('Kato Maes, 20 september 2021');
    const history = await pressOn(bot, an, card, 'Historiek');
    expect(history.all).toContain('Kato Maes gaf de gemeente een evaluatie: “Vlot verlopen.”');
  });

  test('are mailed to who is not in Teams, and said in the log when nothing reaches them', async () => {
    const owner = { tenantId: PAPER_TENANT, objectId: 'papier-2', name: 'An Peeters' };
    const { file } = await guided({ owner, colleagues: [] });
    await advise(file);
    expect(await told()).toEqual([]);
    expect(smtp.delivered).toHaveLength(1);
    const { file: other } = await guided({ owner, colleagues: [], answers: {} });
    await forgetJobs(bot);
    await advise(other);
    await told();
    expect(logged.join('\n')).toContain('advice reached nobody');
  });

  test.each([
    [{ evaluation: '', advice: 'Ga door.' }, 'Schrijf eerst je evaluatie.'],
    [{ evaluation: 'Goed.', advice: '' }, 'Schrijf ook een advies.'],
    [{ evaluation: 'x'.repeat(2001), advice: 'Ga door.' }, 'Je evaluatie is te lang.'],
    [{ evaluation: 'Goed.', advice: 'x'.repeat(2001) }, 'Je advies is te lang.'],
  ])('%# that are not right keep what was typed, and say why', async (typed, said) => {
    const { file } = await guided();
    const { card } = await openAdvice(els, file);
    const refused = await pressOn(bot, els, card, ADVISE, typed);
    expect(refused.all).toContain(said);
    expect(cardInputs(refused.card)).toEqual(typed);
    expect(await trajectoryKinds(bot, file)).not.toContain('advised');
  });
});

describe('who may say it', () => {
  const VERBS = ['report.form', 'report.send', 'advice.form', 'advice.send'] as const;
  const TYPED = { kind: 'end', text: TEXT, ...ADVICE };
  const forged = (file: Pick<Dossier, 'id'>) => ({ dossierId: file.id, nonce: nonce() });

  test.each(VERBS)('%s of others changes nothing, and does not say it exists', async (verb) => {
    const { file } = await guided();
    const elsewhere = somebody('Wout Vos');
    const bram = somebody('Bram Claes');
    await guidedFile(bot, bram, {}, [await anExpert(bot, elsewhere)]);
    for (const who of [somebody('Vreemde'), bram, elsewhere, labo]) {
      const refused = await bot.press(who, verb, forged(file), TYPED);
      expect(refused.all).toContain(NOT_SHOWN);
      expect(refused.all).not.toContain('Tielt');
    }
    const gone = await bot.press(somebody(), verb, forged({ id: nonce() }), TYPED);
    expect(gone.all).toContain(NOT_SHOWN);
    expect(await trajectoryKinds(bot, file)).toEqual(['stepStarted', 'begun']);
    expect(logged.join('\n')).toContain('"refused":"unavailable"');
  });

  test.each(VERBS)('%s by the municipality itself is refused in words', async (verb) => {
    const { an, file } = await guided();
    const refused = await bot.press(an, verb, forged(file), TYPED);
    expect(refused.all).toContain('Dit is voor de experten en wie het dossier opvolgt.');
    expect(await trajectoryKinds(bot, file)).toEqual(['stepStarted', 'begun']);
    expect(logged.join('\n')).toContain('"refused":"notYours"');
  });

  test('nothing is said of a guidance that was stopped; what was typed stays', async () => {
    const { an, file } = await guided();
    const { card } = await openReport(kato, file);
    await bot.press(an, 'file.withdraw', forged(file));
    const refused = await pressOn(bot, kato, card, SEND, { kind: 'end', text: TEXT });
    expect(refused.all).toContain('Dit traject ligt stil');
    expect(cardInputs(refused.card)).toEqual({ kind: 'end', text: TEXT });
    const opened = await openTrajectory(bot, kato, file);
    expect(findButton(opened.card, 'Meld aan VLAIO')).toBeUndefined();
    expect(await told()).toEqual([]);
  });

  test('nothing is said where others read along', async () => {
    const { file } = await guided();
    for (const verb of VERBS) {
      const reply = await bot.press(els, verb, forged(file), TYPED, { where: 'channel' });
      expect(reply.all).not.toMatch(/Tielt|schepen/);
    }
    expect(await trajectoryKinds(bot, file)).toEqual(['stepStarted', 'begun']);
  });
});

test('a report that arrived opens the file for nobody else', async () => {
  const { file } = await guided();
  await report(file);
  const calls = await told();
  expect(wordsOf(calls[0])).toContain('Tielt');
  const pressed = await pressOn(
    bot,
    somebody('Vreemde'),
    cardFor(calls, kato),
    'Bekijk het dossier',
  );
  expect(pressed.all).not.toContain('Tielt');
});
