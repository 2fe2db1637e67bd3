import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { TestPerson } from '../support/activities.ts';
import type { Reply } from '../support/bot-talk.ts';
import { anAction, guidedIn } from '../support/group-talk.ts';
import { forgetJobs, pressOn } from '../support/inquiry-talk.ts';
import { fullAnswer, sheetNow } from '../support/intake-talk.ts';
import { addByForm, itemsOf, openItem, openList } from '../support/list-talk.ts';
import { createPeople } from '../support/people.ts';
import {
  cardFor,
  caseworkerOf,
  install,
  openCase,
  personOf,
  toldBy,
} from '../support/review-talk.ts';
import { fullAnswers, handOver, readResult, writeSheet } from '../support/sheet-result-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import {
  anExpert,
  openStep,
  openTrajectory,
  trajectoryKinds,
  trajectoryNow,
} from '../support/trajectory-talk.ts';

let bot: TestBot;
let member: Awaited<ReturnType<typeof anExpert>>;
const somebody = createPeople();
const [els, kato] = [somebody('Els Claes'), somebody('Kato Maes')];
const TYPED = 'Dit typte ik net nog.';
const STOPPED = 'Dit traject ligt stil';
const NOT_SHOWN = 'kan ik je niet tonen';
const nonce = () => crypto.randomUUID();

beforeAll(async () => {
  bot = await startTestBot({
    now: '2027-08-16T10:00:00Z',
    caseworkers: [caseworkerOf(kato, 'profploeg')],
  });
  for (const person of [els, kato]) await install(bot, person);
  member = await anExpert(bot, els);
});
afterAll(() => bot.stop());
beforeEach(() => forgetJobs(bot));

interface Town {
  readonly an: TestPerson;
  readonly bram: TestPerson;
  readonly file: Dossier;
}

/** A guidance with a sheet that is written, one that was handed over, a list and an action; Bram has a part. */
async function town(): Promise<Town> {
  const [an, bram] = [somebody('An Peeters'), somebody('Bram Claes')];
  await install(bot, bram);
  const file = await guidedIn(bot, 'Tielt', an, [member], { colleagues: [personOf(bram)] });
  await handOver(
    bot,
    els,
    await writeSheet(bot, els, file, 'projectPlan', fullAnswers('projectPlan')),
  );
  await bot.say(an, 'intakefiche');
  await bot.say(an, 'Geef Beleving aan Bram Claes');
  await addByForm(bot, an, file, { text: 'Tel de fietsers' });
  await anAction(bot, els, file, 'Richt een pop-up in', 'vacancy');
  return { an, bram, file };
}

/** A button of a card that was open before, what is typed on it, and what is answered when the guidance stopped. */
interface Held {
  readonly what: string;
  readonly card: unknown;
  readonly button: string;
  readonly typed?: Readonly<Record<string, string>>;
  readonly says: string;
}

/** Every card that somebody of the municipality may have open. */
async function held(who: TestPerson, file: Dossier): Promise<readonly Held[]> {
  const ids = { dossierId: file.id, stepId: 'intakeSheet' };
  const open = async (verb: string, data: object) =>
    (await bot.press(who, verb, { ...data, nonce: nonce() })).card;
  const { id: sheetId } = await sheetNow(bot, file);
  const [item] = await itemsOf(bot, file);
  const list = { dossierId: file.id, listId: 'homework' };
  const looked = await open('sheet.look', ids);
  const answer = { 'answer:awarenessKnownFor': TYPED, 'answer:experienceVisit': TYPED };
  const step = await openStep(bot, who, file, '1.1 Intakefiche');
  const itemCard = (await openItem(bot, who, file, 1)).card;
  return [
    {
      what: 'a question of a sheet',
      card: await open('sheet.open', ids),
      button: 'Bewaar en stop',
      typed: answer,
      says: STOPPED,
    },
    { what: 'a part of a sheet', card: looked, button: 'Vul “Beleid” in', says: STOPPED },
    {
      what: 'dividing a sheet',
      card: await open('sheet.parts', { sheetId }),
      button: 'Bewaar de verdeling',
      typed: { 'answer:policy': who.aadObjectId },
      says: STOPPED,
    },
    {
      what: 'something new for a list',
      card: await open('item.addForm', list),
      button: 'Bewaar',
      typed: { text: TYPED },
      says: STOPPED,
    },
    {
      what: 'ticking off on a list',
      card: (await openList(bot, who, file)).card,
      button: 'Klaar',
      says: STOPPED,
    },
    {
      what: 'a result of an item',
      card: itemCard,
      button: 'Ja, dit is gedaan',
      typed: { proof: TYPED },
      says: STOPPED,
    },
    {
      what: 'why an item is dropped',
      card: itemCard,
      button: 'Laat dit weg',
      typed: { reason: TYPED },
      says: STOPPED,
    },
    {
      what: 'an item that is changed',
      card: await open('item.editForm', { itemId: item?.id }),
      button: 'Bewaar',
      typed: { text: TYPED },
      says: STOPPED,
    },
    {
      what: 'why a step is left out',
      card: step.card,
      button: 'Sla deze stap over',
      typed: { reason: TYPED },
      says: STOPPED,
    },
    {
      what: 'another day for a step',
      card: step.card,
      button: 'Verplaats de datum',
      typed: { day: TYPED },
      says: STOPPED,
    },
    {
      what: 'agreeing to a version',
      card: (await readResult(bot, who, file, 'projectPlan')).card,
      button: 'Bevestig versie 1',
      says: STOPPED,
    },
  ];
}

/** Everything of a guidance that could have been changed. */
async function everything(file: Dossier) {
  return {
    sheet: await sheetNow(bot, file),
    items: [await itemsOf(bot, file), await itemsOf(bot, file, 'actions')],
    kinds: await trajectoryKinds(bot, file),
    evaluations: await bot.deps.work.stores.knowledge.evaluationsIn(file.id),
  };
}

/** The typed text is in the card that comes in its place, or the card stays as it is. */
function keeps(reply: Reply): boolean {
  const stays = typeof reply.response?.value === 'string';
  return stays || JSON.stringify(reply.card ?? '').includes(TYPED);
}

/** Presses every button; each is refused with these words, keeps what was typed and changes nothing. */
async function refusesAll(
  who: TestPerson,
  file: Dossier,
  cards: readonly Held[],
  words?: string,
): Promise<void> {
  const before = await everything(file);
  for (const { what, card, button, typed, says } of cards) {
    const reply = await pressOn(bot, who, card, button, typed);
    expect([what, reply.status, reply.all]).toEqual([
      what,
      200,
      expect.stringContaining(words ?? says),
    ]);
    const hasText = Object.values(typed ?? {}).includes(TYPED);
    expect([what, !hasText || keeps(reply)]).toEqual([what, true]);
  }
  expect(await everything(file)).toEqual(before);
}

async function withdrawFile({ an, file }: Town): Promise<void> {
  await bot.press(an, 'file.withdraw', { dossierId: file.id, nonce: nonce() });
}

async function withdrawSelection({ file }: Town): Promise<void> {
  const { card } = await openCase(bot, kato, file);
  const form = await pressOn(bot, kato, card, 'Trek de beslissing in');
  await pressOn(bot, kato, form.card, 'Trek de beslissing in', { why: 'Dit was een vergissing.' });
}

async function removeBram({ an, bram, file }: Town): Promise<void> {
  const objectId = bram.aadObjectId;
  await bot.press(an, 'invite.remove', { dossierId: file.id, objectId, nonce: nonce() });
}

describe.each([
  ['the owner withdrew the file', withdrawFile],
  ['the selection was withdrawn', withdrawSelection],
])('after %s', (_, stop) => {
  test('every older card of the municipality is refused in words and keeps what was typed', async () => {
    const made = await town();
    const cards = await held(made.an, made.file);
    await stop(made);
    await refusesAll(made.an, made.file, cards);
  });

  test('a sheet is not handed over nor opened again', async () => {
    const made = await town();
    const sheetId = await writeSheet(
      bot,
      made.an,
      made.file,
      'intakeSheet',
      fullAnswers('intakeSheet'),
    );
    await stop(made);
    expect((await handOver(bot, made.an, sheetId)).all).toContain(STOPPED);
    expect((await sheetNow(bot, made.file)).sheet?.version).toBe(0);
    const plan = await bot.deps.work.stores.sheets.find(made.file.id, 'projectPlan');
    const reopened = await bot.press(els, 'sheet.reopen', { sheetId: plan?.id, nonce: nonce() });
    expect(reopened.all).toContain(NOT_SHOWN);
  });

  test('what the experts had open is refused, and stays on their card', async () => {
    const { file, ...people } = await town();
    const open = async (verb: string, data: object) => (await bot.press(els, verb, data)).card;
    const [action] = await itemsOf(bot, file, 'actions');
    const { id: dossierId } = file;
    const cards: readonly Held[] = [
      {
        what: 'a report',
        card: await open('report.form', { dossierId }),
        button: 'Verstuur de melding',
        typed: { kind: 'change', text: TYPED },
        says: NOT_SHOWN,
      },
      {
        what: 'an advice',
        card: await open('advice.form', { dossierId }),
        button: 'Verstuur naar de gemeente',
        typed: { evaluation: TYPED, advice: TYPED },
        says: NOT_SHOWN,
      },
      {
        what: 'an evaluation',
        card: await open('evaluation.look', { itemId: action?.id }),
        button: 'Bewaar mijn evaluatie',
        typed: { result: 'worked', learned: TYPED },
        says: NOT_SHOWN,
      },
      {
        what: 'an action',
        card: await open('item.addForm', { dossierId, listId: 'actions' }),
        button: 'Bewaar',
        typed: { text: TYPED },
        says: NOT_SHOWN,
      },
      {
        what: 'agreeing to a version',
        card: (await readResult(bot, els, file, 'projectPlan')).card,
        button: 'Bevestig versie 1',
        says: NOT_SHOWN,
      },
    ];
    await stop({ file, ...people });
    await refusesAll(els, file, cards);
  });

  test('a part that was given is told nobody any more, and typing an answer says why', async () => {
    const made = await town();
    const told = await toldBy(bot, 'tell-part');
    const part = cardFor(told, made.bram);
    await bot.say(made.bram, 'intakefiche');
    await bot.say(made.an, 'Geef Beleid aan Bram Claes');
    await stop(made);
    expect(await toldBy(bot, 'tell-part')).toEqual([]);
    const opened = await pressOn(bot, made.bram, part, 'Vul “Beleving” in');
    expect(opened.all).not.toContain('Je komt op een gewone zaterdag');
    const before = await sheetNow(bot, made.file);
    expect((await bot.say(made.bram, fullAnswer('de zaterdag'))).all).toContain(STOPPED);
    expect(await sheetNow(bot, made.file)).toEqual(before);
  });

  test('how it goes is not asked any more, and an open card about that says so', async () => {
    const made = await town();
    const trajectory = await trajectoryNow(bot, made.file);
    const over = { endedAt: new Date('2027-05-10T10:00:00Z'), version: trajectory.version + 1 };
    await bot.deps.work.stores.trajectories.save({ ...trajectory, ...over }, []);
    await bot.runJobs('follow-up');
    const card = cardFor(await toldBy(bot, 'ask-follow-up'), made.bram);
    await stop(made);
    const typed = { choice: 'slower', text: TYPED };
    const reply = await pressOn(bot, made.bram, card, 'Verstuur', typed);
    expect(reply.all).toContain(STOPPED);
    expect(keeps(reply)).toBe(true);
    expect(await trajectoryKinds(bot, made.file)).not.toContain('followedUp');
  });
});

describe('after a colleague was taken off the file', () => {
  test('every older card of theirs is refused without showing anything, and keeps what was typed', async () => {
    const made = await town();
    const cards = await held(made.bram, made.file);
    await removeBram(made);
    await refusesAll(made.bram, made.file, cards, NOT_SHOWN);
    expect((await openTrajectory(bot, made.bram, made.file)).all).not.toContain('Tielt');
  });

  test('their part is everybody’s again, and what they type is not taken in', async () => {
    const made = await town();
    const part = cardFor(await toldBy(bot, 'tell-part'), made.bram);
    await bot.say(made.bram, 'intakefiche');
    await removeBram(made);
    expect((await pressOn(bot, made.bram, part, 'Vul “Beleving” in')).all).toContain(NOT_SHOWN);
    const before = await sheetNow(bot, made.file);
    expect((await bot.say(made.bram, fullAnswer('de zaterdag'))).all).toContain(NOT_SHOWN);
    expect(await sheetNow(bot, made.file)).toEqual(before);
    const looked = await bot.press(made.an, 'sheet.look', {
      dossierId: made.file.id,
      stepId: 'intakeSheet',
    });
    expect(looked.all).not.toContain('Bram Claes vult dit deel in.');
  });
});
