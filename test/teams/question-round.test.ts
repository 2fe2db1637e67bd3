import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  CHANNEL_ID,
  GROUP_ID,
  personalChatId,
  TENANT,
  type TestPerson,
} from '../support/activities.ts';
import { findButton, type Reply } from '../support/bot-talk.ts';
import { createPeople } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { readWord } from '../support/word-text.ts';

let bot: TestBot;
const somebody = createPeople('7c1e4a90-3b52-4d8f-b7e1');
const CAS = somebody('Cas Claes');
const DIRK = somebody('Dirk Daems');
/** Handles another programme only. */
const ELS = somebody('Els Elst');
const IN_GROUP = { where: 'groupChat' } as const;

beforeAll(async () => {
  const caseworker = (one: TestPerson) => ({ tenantId: TENANT, objectId: one.aadObjectId });
  bot = await startTestBot({
    fileConsent: false,
    caseworkers: [caseworker(CAS), caseworker(DIRK), { ...caseworker(ELS), programmes: ['labo'] }],
  });
  for (const one of [CAS, DIRK]) await meet(one);
});
afterAll(() => bot.stop());
/** One conversation serves all tests: no round may be left in it. */
beforeEach(async () => {
  await bot.say(CAS, 'stop vragenronde', IN_GROUP);
  await bot.say(CAS, 'stop vragenronde', { where: 'channel' });
});

/** Opens a personal chat with the bot. */
async function meet(person: TestPerson): Promise<void> {
  await bot.send(bot.activities.installation('add', { from: person }));
}

const start = () => bot.say(CAS, 'start vragenronde', IN_GROUP);
const ask = (person: TestPerson, text: string) => bot.say(person, text, IN_GROUP);

/** Everything that was written in a conversation since a moment, as text. */
function writtenIn(conversationId: string, since: number): readonly string[] {
  return bot.connector.calls
    .slice(since)
    .filter((call) => call.conversationId === conversationId && call.method === 'POST')
    .map((call) => JSON.stringify(call.body));
}

/** The round that runs in the group. */
async function running() {
  const session = await bot.deps.work.stores.sessions.openIn(GROUP_ID);
  if (session === undefined) throw new Error('there is no round');
  return session;
}

async function load(id: string) {
  const session = await bot.deps.work.stores.sessions.load(id);
  if (session === undefined) throw new Error('the round is gone');
  return session;
}

/** A round in which people asked these, and that was stopped. */
async function stopped(...asked: readonly (readonly [TestPerson, string])[]): Promise<string> {
  await start();
  for (const [person, text] of asked) await ask(person, text);
  const { id } = await running();
  await bot.say(CAS, 'stop vragenronde', IN_GROUP);
  return id;
}

const nonce = () => crypto.randomUUID();

const groups = (person: TestPerson, sessionId: string) =>
  bot.press(person, 'session.groups', { sessionId });
const openGroup = (person: TestPerson, sessionId: string, number: number) =>
  bot.press(person, 'session.group', { sessionId, number });

/** Fills in the card of a group and sends it. */
async function answer(
  person: TestPerson,
  card: unknown,
  fields: Readonly<Record<string, string>>,
): Promise<Reply> {
  const save = findButton(card, 'Bewaar dit antwoord');
  if (save === undefined) throw new Error('the card has no button to save');
  return await bot.press(person, save.verb, save.data, fields);
}

const GRATIS = { question: 'Wat kost het?', answer: 'De begeleiding is gratis.', source: 'VLAIO' };

async function answered(person: TestPerson, sessionId: string, number: number, fields = GRATIS) {
  return await answer(person, (await openGroup(person, sessionId, number)).card, fields);
}

describe('a question round', () => {
  test('begins with one card, and gathers texts in silence: only the card counts them', async () => {
    const [an, bram] = [somebody(), somebody('Bram')];
    const begun = await start();
    expect(begun.calls.map(({ method }) => method)).toEqual(['POST']);
    expect(begun.all).toContain('Er zijn nog geen vragen.');
    const [cardId] = begun.calls.map(({ givenId }) => givenId);
    const first = await ask(an, 'Wat kost de begeleiding?');
    await ask(bram, 'Hoe lang duurt het?');
    const third = await ask(bram, 'En wie beslist er dan?');
    for (const reply of [first, third]) {
      expect(reply.calls.map(({ method, activityId }) => [method, activityId])).toEqual([
        ['PUT', cardId],
      ]);
    }
    expect(third.all).toContain('3 vragen van 2 personen');
  });

  test('counts a delivery that comes twice, and the same words of one person, once', async () => {
    const an = somebody();
    await start();
    await bot.say(an, 'Wat kost het?', { ...IN_GROUP, activityId: 'twice' });
    await bot.say(an, 'Wat kost het?', { ...IN_GROUP, activityId: 'twice' });
    await ask(an, 'wat kost het');
    expect((await running()).questions).toHaveLength(1);
  });

  test('keeps no personal numbers, and nothing without words', async () => {
    const an = somebody();
    await start();
    await ask(an, 'Mijn nummer is 85.07.30-033.28, kan dat?');
    await ask(an, '👍 ??');
    const { questions } = await running();
    expect(questions.map(({ text }) => text)).toEqual([
      'Mijn nummer is [rijksregisternummer weggelaten], kan dat?',
    ]);
  });

  test('gathers although its card is gone', async () => {
    await start();
    bot.connector.refuse('PUT', 404);
    const reply = await ask(somebody(), 'Wat kost het?');
    expect([reply.status, reply.texts]).toEqual([200, []]);
    expect((await running()).questions).toHaveLength(1);
  });

  test('is for caseworkers to start and stop', async () => {
    const an = somebody();
    expect((await bot.say(an, 'start vragenronde', IN_GROUP)).all).toContain('Alleen wie vragen');
    await start();
    expect((await bot.say(an, 'stop vragenronde', IN_GROUP)).all).toContain('Alleen wie vragen');
    expect((await bot.say(ELS, 'stop vragenronde', IN_GROUP)).all).toContain('Alleen wie vragen');
    const { id } = await running();
    await bot.press(an, 'session.stop', { sessionId: id, nonce: nonce() }, {}, IN_GROUP);
    expect((await load(id)).state).toBe('open');
  });

  test('runs once in a conversation', async () => {
    await start();
    expect((await start()).all).toContain('Hier loopt al een vragenronde over');
  });

  test('is about the main programme, or the one that was named', async () => {
    await start();
    expect((await running()).programmeId).toBe('profploeg');
    await bot.say(CAS, 'stop vragenronde', IN_GROUP);
    const labo = await bot.say(CAS, 'start vragenronde labo', IN_GROUP);
    expect(labo.all).toContain('Vragenronde over Labo');
    const wrong = await bot.say(CAS, 'start vragenronde snoep', { where: 'channel' });
    expect(wrong.all).toContain('Dat programma ken ik niet');
  });

  test('in a channel takes what is said in any thread', async () => {
    await bot.say(CAS, 'start vragenronde', { where: 'channel' });
    await bot.say(somebody(), 'Wat kost het?', { where: 'channel' });
    const session = await bot.deps.work.stores.sessions.openIn(CHANNEL_ID);
    expect(session?.questions).toHaveLength(1);
    expect(session?.place.conversationId).toContain(';messageid=');
  });

  test('elsewhere is started nowhere: a personal chat is no place for it', async () => {
    expect((await bot.say(CAS, 'start vragenronde')).all).toContain('groepschat');
  });

  test('when it is over, texts are answered again', async () => {
    await stopped([somebody(), 'Wat kost het?']);
    const reply = await ask(somebody(), 'Wat kost de begeleiding?');
    expect(reply.calls.map(({ method }) => method)).toEqual(['POST']);
  });
});

describe('a round that is stopped', () => {
  test('shows its questions to who stopped it, in their own chat, with like ones together', async () => {
    const since = bot.connector.calls.length;
    const id = await stopped(
      [somebody(), 'Zijn er frieten?'],
      [somebody('Bram'), 'zijn er FRIETEN'],
      [somebody('Bert'), 'Groene olifanten dansen vrolijk'],
    );
    await bot.runJobs('show-session');
    const inGroup = writtenIn(GROUP_ID, since).join('\n');
    const inChat = writtenIn(personalChatId(CAS), since).join('\n');
    expect(inGroup).toContain('gesloten met 3 vragen');
    expect(inGroup).not.toContain('olifanten');
    expect(inChat).toContain('olifanten');
    expect((await load(id)).groups).toHaveLength(2);
  });

  test('shows them to caseworkers of its programme alone', async () => {
    const id = await stopped([somebody(), 'Wat kost het?']);
    for (const person of [somebody(), ELS]) {
      expect((await groups(person, id)).all).toContain('kan ik je niet tonen');
      expect((await openGroup(person, id, 1)).all).toContain('kan ik je niet tonen');
    }
    const sent = await bot.press(DIRK, 'session.groups', { sessionId: id }, {}, IN_GROUP);
    expect(sent.all).toContain('in je persoonlijke chat');
    expect(sent.all).not.toContain('Wat kost het?');
  });

  test('is found again with “vragenrondes”', async () => {
    bot.setNow('2021-07-05T11:00:00Z');
    const id = await stopped([somebody(), 'Wat kost het?']);
    const reply = await bot.say(CAS, 'vragenrondes');
    expect(JSON.stringify(reply.cards)).toContain(id);
    expect((await bot.say(somebody(), 'vragenrondes')).all).toContain('Alleen wie vragen');
  });
});

describe('answering a group', () => {
  test('goes on with the next one, and shows what is kept', async () => {
    const id = await stopped([somebody(), 'Zijn er frieten?'], [somebody(), 'Blauwe olifanten']);
    const next = await answered(CAS, id, 1);
    expect(next.all).toContain('Het antwoord is bewaard.');
    expect(next.all).toContain('Blauwe olifanten');
    expect((await load(id)).groups[0]).toMatchObject({ ...GRATIS, state: 'answered' });
  });

  test('without an answer or a source keeps nothing, and the fields keep the text', async () => {
    const id = await stopped([somebody(), 'Zijn er frieten?']);
    const reply = await answered(CAS, id, 1, { ...GRATIS, source: ' ' });
    expect(reply.all).toContain('waar het antwoord vandaan komt');
    expect(JSON.stringify(reply.card)).toContain(GRATIS.answer);
    expect((await load(id)).groups[0]?.state).toBe('open');
  });

  test('after a colleague was first shows their answer and keeps one’s own text', async () => {
    const id = await stopped([somebody(), 'Zijn er frieten?']);
    const [first, second] = [await openGroup(CAS, id, 1), await openGroup(DIRK, id, 1)];
    await answer(CAS, first.card, GRATIS);
    const mine = { ...GRATIS, answer: 'Vraag het aan de frituur.' };
    const late = await answer(DIRK, second.card, mine);
    expect(late.all).toContain(`Een collega beantwoordde deze groep intussen: “${GRATIS.answer}”`);
    expect(JSON.stringify(late.card)).toContain(mine.answer);
    expect((await load(id)).groups[0]?.answer).toBe(GRATIS.answer);
    await answer(DIRK, late.card, mine);
    expect((await load(id)).groups[0]?.answer).toBe(mine.answer);
  });

  test('can move a question out first', async () => {
    const id = await stopped([somebody(), 'Zijn er frieten?'], [somebody(), 'zijn er frieten']);
    const [, second] = (await load(id)).questions;
    const data = { sessionId: id, number: 1, nonce: nonce() };
    await bot.press(CAS, 'session.move', data, { questionId: second?.id ?? '', to: 'new' });
    expect((await load(id)).questions.map(({ group }) => group)).toEqual([1, 2]);
  });

  test('can be left to people: each asker’s question is sent on once', async () => {
    const [an, bram] = [somebody(), somebody('Bram')];
    const id = await stopped([an, 'Zijn er frieten?'], [bram, 'zijn er frieten']);
    const data = { sessionId: id, number: 1, nonce: nonce() };
    for (const _ of [1, 2]) await bot.press(CAS, 'session.route', data);
    for (const { aadObjectId: objectId } of [an, bram]) {
      const asked = await bot.deps.work.stores.inquiries.listOf({ tenantId: TENANT, objectId }, 9);
      expect(asked.map(({ state }) => state)).toEqual(['open']);
    }
  });
});

describe('publishing', () => {
  async function published(...asked: readonly (readonly [TestPerson, string])[]) {
    const id = await stopped(...asked);
    await answered(CAS, id, 1);
    await bot.press(CAS, 'session.publish', { sessionId: id, nonce: nonce() });
    return id;
  }

  test('waits until every group is dealt with', async () => {
    const id = await stopped([somebody(), 'Zijn er frieten?']);
    const reply = await bot.press(CAS, 'session.publish', { sessionId: id, nonce: nonce() });
    expect(reply.all).toContain('Nog niet elke groep is klaar');
    expect((await load(id)).state).toBe('closed');
  });

  test('is not for others', async () => {
    const id = await stopped([somebody(), 'Zijn er frieten?']);
    await answered(CAS, id, 1);
    await bot.press(ELS, 'session.publish', { sessionId: id, nonce: nonce() });
    expect((await load(id)).state).toBe('closed');
  });

  test('posts the list once and tells each asker once, also when its job runs again', async () => {
    const [an, bram] = [somebody('An Aerts'), somebody('Bram Bos')];
    await meet(an);
    const since = bot.connector.calls.length;
    await published([an, 'Zijn er frieten?'], [bram, 'zijn er frieten']);
    await bot.runJobs('publish-session');
    await bot.runJobs('publish-session');
    const lists = writtenIn(GROUP_ID, since).filter((text) => text.includes(GRATIS.answer));
    expect(lists).toHaveLength(1);
    expect(lists[0]).toContain('Bram Bos');
    expect(lists[0]).not.toContain('An Aerts');
    const told = writtenIn(personalChatId(an), since);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(GRATIS.answer);
    expect(writtenIn(personalChatId(bram), since)).toEqual([]);
  });

  test('that Teams refuses for now is done later, and still once', async () => {
    const since = bot.connector.calls.length;
    await bot.runJobs('publish-session');
    await published([somebody(), 'Zijn er frieten?']);
    bot.connector.refuse('POST', 500, 20);
    await bot.runJobs('publish-session').catch(() => undefined);
    while ((await post()) === 500);
    await bot.runJobs('publish-session');
    const lists = writtenIn(GROUP_ID, since).filter((text) => text.includes(GRATIS.answer));
    expect(lists).toHaveLength(1);
  });

  /** Uses up a refusal that is left. */
  async function post(): Promise<number> {
    const path = `v3/conversations/${encodeURIComponent('19:niemand')}/activities`;
    const sent = await fetch(`${bot.connector.serviceUrl}${path}`, { method: 'POST', body: '{}' });
    return sent.status;
  }

  test('gives everybody the list as a Word document, by a link that works in any browser', async () => {
    const id = await published([somebody(), 'Zijn er frieten?']);
    const reply = await bot.press(somebody(), 'session.document', { sessionId: id }, {}, IN_GROUP);
    const url = /\((http[^)]+)\)/.exec(reply.all)?.[1] ?? '';
    for (const _ of ['one browser', 'another browser']) {
      const fetched = await fetch(url);
      expect(fetched.headers.get('content-disposition')).toContain('vragenronde-profploeg-');
      expect(fetched.headers.get('content-type')).toContain('wordprocessingml');
      const texts = readWord(new Uint8Array(await fetched.arrayBuffer())).map(({ text }) => text);
      expect(texts).toEqual(expect.arrayContaining([GRATIS.question, GRATIS.answer]));
    }
  });

  test('before it there is no document for anybody', async () => {
    const id = await stopped([somebody(), 'Zijn er frieten?']);
    const reply = await bot.press(CAS, 'session.document', { sessionId: id });
    expect(reply.all).not.toContain('http');
  });
});
