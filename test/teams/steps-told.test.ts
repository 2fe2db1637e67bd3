import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { PAPER_TENANT } from '../../src/domain/access.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { Item } from '../../src/domain/item.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import { reviewOf } from '../../src/domain/review-change.ts';
import { settleSteps } from '../../src/use-cases/settle-steps.ts';
import type { TestPerson } from '../support/activities.ts';
import { cardTexts } from '../support/card-client.ts';
import { decideFile } from '../support/decision-talk.ts';
import { forgetJobs, pressOn } from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import {
  cardFor,
  caseworkerOf,
  fileNow,
  install,
  openCase,
  personOf,
  sentFile,
  toldBy,
  wordsOf,
} from '../support/review-talk.ts';
import { fullAnswers, handOver, writeSheet } from '../support/sheet-result-talk.ts';
import { type RunningServer, startSmtpServer } from '../support/smtp-server.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import {
  anExpert,
  FINISH,
  guidedFile,
  MOVE,
  openStep,
  openTrajectory,
  pressStep,
  REOPEN,
  SKIP,
  trajectoryKinds,
  trajectoryNow,
} from '../support/trajectory-talk.ts';

let bot: TestBot;
let smtp: Awaited<ReturnType<typeof startSmtpServer>> & RunningServer;
let elsMember: Awaited<ReturnType<typeof anExpert>>;
const somebody = createPeople();
const [kato, wim, els] = [somebody('Kato Maes'), somebody('Wim Aerts'), somebody('Els Claes')];
const NOW = '2021-09-20T10:00:00Z';
const [INTAKE, PLAN] = ['1.1 Intakefiche', '1.2 Projectplan'];

beforeAll(async () => {
  smtp = await startSmtpServer({});
  bot = await startTestBot({
    now: NOW,
    caseworkers: [caseworkerOf(kato, 'profploeg'), caseworkerOf(wim, 'profploeg')],
    smtpUrl: `smtp://127.0.0.1:${smtp.port}`,
    mailboxes: { profploeg: 'kernen@vlaio.example' },
  });
  for (const person of [kato, wim, els]) await install(bot, person);
  elsMember = await anExpert(bot, els);
});
afterAll(async () => {
  await bot.stop();
  await smtp.stop();
});
beforeEach(async () => {
  bot.setNow(NOW);
  smtp.delivered.length = 0;
  await forgetJobs(bot);
});

/** A guidance that An made the application for and Bram works on; Els guides. */
async function guided(changes: Partial<Dossier> = {}) {
  const [an, bram] = [somebody('An Peeters'), somebody('Bram Claes')];
  await install(bot, bram);
  const file = await guidedFile(bot, an, { colleagues: [personOf(bram)], ...changes }, [elsMember]);
  return { an, bram, file };
}

const told = () => toldBy(bot, 'tell-steps');
const wordsFor = (calls: Awaited<ReturnType<typeof told>>, who: TestPerson) =>
  cardTexts(cardFor(calls, who)).join('\n');
const stateOf = async (file: Dossier, step: string) =>
  (await trajectoryNow(bot, file)).steps[step]?.state;

describe('whose turn it is', () => {
  test('is told in their own chat when a step begins: what, by when and what ends it', async () => {
    const { an, file } = await guided();
    await pressStep(bot, an, file, INTAKE, FINISH);
    const calls = await told();
    expect(calls).toHaveLength(1);
    const card = cardFor(calls, els);
    const words = cardTexts(card).join('\n');
    for (const part of [
      'Nu aan jullie: 1.2 Projectplan',
      'Tielt',
      'De Profploeg giet het intakegesprek in een projectplan',
      'Tegen maandag 11 oktober 2021 (nog 15 werkdagen).',
      'Klaar wanneer: De gemeente en de Profploeg bevestigen dezelfde versie van het projectplan.',
    ]) {
      expect(words).toContain(part);
    }
    expect((await pressOn(bot, els, card, 'Bekijk de stap')).all).toContain('● Bezig');
  });

  test('is told once, however often the job runs', async () => {
    const { an, file } = await guided();
    await pressStep(bot, an, file, INTAKE, FINISH);
    expect(await told()).toHaveLength(1);
    expect(await told()).toEqual([]);
  });

  test('is told with the selection to everybody of the municipality', async () => {
    const [an, bram] = [somebody('An Peeters'), somebody('Bram Claes')];
    await install(bot, bram);
    const file = await sentFile(bot, an, { state: 'admissible', colleagues: [personOf(bram)] });
    await decideFile(bot, kato, file, { decision: 'selected' });
    const calls = await told();
    for (const who of [an, bram]) {
      expect(wordsFor(calls, who)).toContain('Nu aan jullie: 1.1 Intakefiche');
    }
    expect(calls).toHaveLength(2);
    expect(smtp.delivered.filter(({ raw }) => raw.includes('Intakefiche'))).toEqual([]);
  });

  test('is no news of a guidance that began before there was any', async () => {
    await guided();
    expect(await told()).toEqual([]);
  });

  test('is one message per side when one change makes several steps begin', async () => {
    const { an, bram, file } = await guided();
    await pressStep(bot, an, file, INTAKE, FINISH);
    await forgetJobs(bot);
    await pressStep(bot, els, file, PLAN, FINISH);
    const calls = await told();
    expect(wordsFor(calls, an)).toContain('Nu aan jullie: 2.1 Info- en dataverzameling');
    expect(wordsFor(calls, bram)).toContain('2.1');
    expect(calls).toHaveLength(2);
  });

  test('is told again when the guidance goes on after it was stopped', async () => {
    const { an, file } = await guided();
    const { card } = await openCase(bot, kato, file);
    const form = await pressOn(bot, kato, card, 'Trek de beslissing in');
    await pressOn(bot, kato, form.card, 'Trek de beslissing in', { why: 'Per vergissing.' });
    expect(await told()).toEqual([]);
    await decideFile(bot, kato, file, { decision: 'selected' });
    expect(wordsFor(await told(), an)).toContain('Het traject gaat verder: 1.1 Intakefiche');
  });
});

describe('what somebody changes of a step', () => {
  test('is told the side that does it: a day that moved, with who did and what it was', async () => {
    const { an, bram, file } = await guided();
    await pressStep(bot, kato, file, INTAKE, MOVE, { day: '15 oktober 2021' });
    const calls = await told();
    for (const who of [an, bram]) {
      const words = wordsFor(calls, who);
      expect(words).toContain('Nieuwe datum: 1.1 Intakefiche');
      expect(words).toContain('Kato Maes verplaatste de datum. Die was 29 september 2021.');
      expect(words).toContain('Tegen vrijdag 15 oktober 2021');
    }
    expect(calls).toHaveLength(2);
  });

  test('is not told whoever did it', async () => {
    const { an, bram, file } = await guided();
    await pressStep(bot, an, file, INTAKE, MOVE, { day: '15 oktober 2021' });
    const calls = await told();
    expect(calls).toHaveLength(1);
    expect(wordsFor(calls, bram)).toContain('An Peeters verplaatste de datum.');
    expect(smtp.delivered).toEqual([]);
  });

  test('is told with its reason: left out, or opened again', async () => {
    const { an, file } = await guided();
    const reason = 'We deden dit *vorig jaar* <b>al</b>.';
    await pressStep(bot, kato, file, INTAKE, SKIP, { reason });
    const skipped = await told();
    expect(wordsFor(skipped, an)).toContain('Overgeslagen: 1.1 Intakefiche');
    expect(wordsFor(skipped, an)).toContain(reason);
    expect(wordsFor(skipped, els)).toContain('Nu aan jullie: 1.2 Projectplan');
    await forgetJobs(bot);
    await pressStep(bot, kato, file, INTAKE, REOPEN, { reason: 'Toch nodig.' });
    const reopened = wordsFor(await told(), an);
    expect(reopened).toContain('Opnieuw open: 1.1 Intakefiche');
    expect(reopened).toContain('Toch nodig.');
  });

  test('is not told any more when it changed again, or the guidance was stopped', async () => {
    const { an, bram, file } = await guided();
    await pressStep(bot, an, file, INTAKE, MOVE, { day: '15 oktober 2021' });
    await pressStep(bot, an, file, INTAKE, MOVE, { day: '18 oktober 2021' });
    const calls = await told();
    expect(calls).toHaveLength(1);
    expect(wordsFor(calls, bram)).toContain('Tegen maandag 18 oktober 2021');
    await pressStep(bot, an, file, INTAKE, FINISH);
    await bot.press(an, 'file.withdraw', { dossierId: file.id, nonce: crypto.randomUUID() });
    expect(await told()).toEqual([]);
  });

  test('that is delivered twice is told once', async () => {
    const { an, file } = await guided();
    const { card } = await openStep(bot, an, file, INTAKE);
    const once = { activityId: crypto.randomUUID() };
    await pressOn(bot, an, card, FINISH, {}, once);
    await pressOn(bot, an, card, FINISH, {}, once);
    expect(await bot.runJobs('tell-steps')).toBe(1);
  });
});

describe('who is not in Teams', () => {
  test('of a municipality is mailed the same; an expert or nobody is left alone', async () => {
    const paper = { tenantId: PAPER_TENANT, objectId: 'papier-1', name: 'An Peeters' };
    const { file } = await guided({ owner: paper, colleagues: [] });
    await pressStep(bot, kato, file, INTAKE, MOVE, { day: '15 oktober 2021' });
    expect(await told()).toEqual([]);
    expect(smtp.delivered).toHaveLength(1);
    const [mail] = smtp.delivered;
    expect(mail?.to).toEqual(['an.peeters@tielt.be']);
    expect(mail?.raw.toString()).toContain('Intakefiche');
    await told();
    expect(smtp.delivered).toHaveLength(1);
  });
});

describe('a meeting that is over', () => {
  test('took place, a quarter later at most, and is noted once', async () => {
    const { file } = await guided();
    const { id } = await aMeeting(file, 'intakeMeeting');
    expect(await bot.deps.work.stores.meetings.over(bot.deps.clock.now(), 10)).toEqual([]);
    bot.setNow('2021-09-22T10:00:00Z');
    await bot.runJobs('hold-meetings');
    await bot.runJobs('hold-meetings');
    const meeting = await bot.deps.work.stores.meetings.load(id);
    expect(meeting?.state).toBe('held');
    const events = await bot.deps.work.stores.meetings.events(id);
    expect(events.map(({ kind, by }) => [kind, by.name])).toEqual([['held', 'Kernbot']]);
  });

  test('that is the last a step needed ends it, and the next side is told', async () => {
    const { an, file } = await guided();
    await moveTo(file, 'workshops');
    await pressStep(bot, kato, file, '2.1 Info- en dataverzameling', FINISH);
    await forgetJobs(bot);
    await aMeeting(file, 'internalWorkshop');
    await aMeeting(file, 'externalWorkshop', '2021-09-23');
    bot.setNow('2021-09-22T10:00:00Z');
    await bot.runJobs('hold-meetings');
    expect(await stateOf(file, 'workshops')).toBe('running');
    const half = await openStep(bot, els, file, '2.2 Workshops');
    expect(half.all).toContain('✓ Interne workshop geweest');
    expect(half.all).toContain('Nog te doen: externe workshop (gepland)');
    bot.setNow('2021-09-24T10:00:00Z');
    await bot.runJobs('hold-meetings');
    expect(await stateOf(file, 'workshops')).toBe('done');
    expect(wordsFor(await told(), els)).toContain('Nu aan jullie: 2.3 Projectrapport 1');
    const history = await pressOn(bot, an, (await openTrajectory(bot, an, file)).card, 'Historiek');
    expect(history.all).toContain(
      'Alles voor stap 2.2 Workshops was er: de stap was vanzelf klaar.',
    );
  });

  test('by the button of its organiser ends a step too', async () => {
    const { an, file } = await guided();
    await moveTo(file, 'workshops');
    await aMeeting(file, 'internalWorkshop');
    const { id, sequence } = await aMeeting(file, 'externalWorkshop', '2021-09-22');
    bot.setNow('2021-09-22T08:30:00Z');
    await bot.runJobs('hold-meetings');
    expect(await stateOf(file, 'workshops')).toBe('running');
    await bot.press(an, 'meeting.held', { meetingId: id, sequence, nonce: crypto.randomUUID() });
    expect(await stateOf(file, 'workshops')).toBe('done');
  });
});

describe('a document', () => {
  test('that is handed over after the meetings ends its step, and the next side is told once', async () => {
    const { an, file } = await guided();
    await aMeeting(file, 'intakeMeeting');
    await aMeeting(file, 'siteVisit');
    bot.setNow('2021-09-22T10:00:00Z');
    await bot.runJobs('hold-meetings');
    const answers = fullAnswers('intakeSheet');
    const sheetId = await writeSheet(bot, an, file, 'intakeSheet', answers);
    expect((await openStep(bot, an, file, INTAKE)).all).toContain(
      'Nog te doen: intakefiche afwerken',
    );
    await handOver(bot, an, sheetId);
    expect(await stateOf(file, 'intakeSheet')).toBe('done');
    const calls = await told();
    expect(calls).toHaveLength(1);
    expect(wordsFor(calls, els)).toContain('Nu aan jullie: 1.2 Projectplan');
  });
});

describe('a list', () => {
  test('of which everything is done or dropped ends its step; an empty one does not', async () => {
    const { an, file } = await guided();
    await moveTo(file, 'workshops');
    const act = { by: personOf(an), at: bot.deps.clock.now() };
    const settle = () =>
      bot.deps.work.transaction((stores) =>
        settleSteps(bot.deps, stores, file.id, act, 'dataCollection'),
      );
    expect(await settle()).toBe(false);
    const open = await anItem(file, 1, 'open');
    await anItem(file, 2, 'dropped');
    expect(await settle()).toBe(false);
    expect((await openStep(bot, an, file, '2.1 Info- en dataverzameling')).all).toContain(
      'Nog te doen: huiswerk (nog 1 punt)',
    );
    await bot.deps.work.stores.items.save({ ...open, state: 'done', version: 2 }, []);
    expect(await settle()).toBe(true);
    expect(await stateOf(file, 'dataCollection')).toBe('done');
    expect(await settle()).toBe(false);
  });
});

describe('a step that misses something', () => {
  test('says what before somebody ends it all the same', async () => {
    const { an, file } = await guided();
    await aMeeting(file, 'intakeMeeting');
    const step = await openStep(bot, an, file, INTAKE);
    expect(step.all).toContain(
      'Dit is er nog niet: intakefiche invullen, intakegesprek (gepland) en terreinbezoek. Je kan de stap toch afronden.',
    );
    expect((await pressOn(bot, an, step.card, FINISH)).all).toContain('1.1 Intakefiche is klaar.');
  });

  test('is not ended by a file that is not guided, nor by one without a guidance', async () => {
    const an = somebody();
    const sent = await sentFile(bot, an, { state: 'selected', review: reviewOf(await fileOf(an)) });
    const act = { by: personOf(kato), at: bot.deps.clock.now() };
    const settle = (id: string) =>
      bot.deps.work.transaction((stores) => settleSteps(bot.deps, stores, id, act));
    expect(await settle(sent.id)).toBe(false);
    expect(await settle(crypto.randomUUID())).toBe(false);
    const { file } = await guided();
    expect(await settle(file.id)).toBe(false);
    expect(await trajectoryKinds(bot, file)).toEqual(['stepStarted', 'begun']);
  });
});

async function fileOf(owner: TestPerson): Promise<Dossier> {
  return await fileNow(bot, await sentFile(bot, owner));
}

/** Ends every step before the one that is meant. */
async function moveTo(file: Dossier, stepId: 'workshops'): Promise<void> {
  for (const name of [INTAKE, PLAN]) await pressStep(bot, kato, file, name, FINISH);
  expect(await stateOf(file, stepId)).toBe('running');
}

/** Something in the homework. */
async function anItem(file: Dossier, number: number, state: Item['state']): Promise<Item> {
  const item: Item = {
    id: crypto.randomUUID(),
    dossierId: file.id,
    listId: 'homework',
    number,
    text: 'Tel de passanten',
    state,
    by: file.owner,
    at: bot.deps.clock.now(),
    version: 1,
  };
  await bot.deps.work.stores.items.insert(item, []);
  return item;
}

/** A meeting that is fixed from ten to eleven on a day. */
async function aMeeting(file: Dossier, ruleId: string, day = '2021-09-21'): Promise<Meeting> {
  const meeting: Meeting = {
    id: crypto.randomUUID(),
    dossierId: file.id,
    programmeId: 'profploeg',
    ruleId,
    title: ruleId,
    organiser: file.owner,
    state: 'fixed',
    proposals: [],
    votes: {},
    moment: { day, begin: '10:00', minutes: 60 },
    place: '',
    agenda: '',
    attendees: [],
    former: [],
    guests: [],
    formerGuests: [],
    sequence: 1,
    changedAt: bot.deps.clock.now(),
    createdAt: bot.deps.clock.now(),
    version: 1,
  };
  await bot.deps.work.stores.meetings.insert(meeting, []);
  return meeting;
}

test('a card of a step that was told opens nothing for somebody of another municipality', async () => {
  const { an, file } = await guided();
  await pressStep(bot, an, file, INTAKE, FINISH);
  const [call] = await told();
  expect(wordsOf(call)).toContain('1.2 Projectplan');
  const stranger = somebody('Vreemde');
  const pressed = await pressOn(
    bot,
    stranger,
    cardFor(
      [call].flatMap((one) => one ?? []),
      els,
    ),
    'Bekijk de stap',
  );
  expect(pressed.all).toContain('Dit traject kan ik je niet tonen.');
  expect(pressed.all).not.toContain('Tielt');
});
