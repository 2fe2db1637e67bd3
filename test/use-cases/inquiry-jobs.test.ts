import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { MailFailed } from '../../src/domain/ports-mail.ts';
import { announceInquiry } from '../../src/use-cases/announce-inquiry.ts';
import { deliverAnswer } from '../../src/use-cases/deliver-answer.ts';
import { mailInquiry } from '../../src/use-cases/mail-inquiry.ts';
import { tellWaiting } from '../../src/use-cases/tell-waiting.ts';
import { CHANNEL_ID, GROUP_ID, TENANT } from '../support/activities.ts';
import { cardTexts } from '../support/card-client.ts';
import { dossierIdOf, sentApplication } from '../support/filled-draft.ts';
import {
  askQuestion,
  callsDuring,
  cardOf,
  forgetJobs,
  pressOn,
  storedInquiry,
} from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import { IN_FIRST_ROUND, startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const somebody = createPeople();
const kato = somebody('Kato Maes');
const CHANNEL = { where: 'channel' } as const;
const GROUP = { where: 'groupChat' } as const;

beforeAll(async () => {
  const caseworkers = [{ tenantId: TENANT, objectId: kato.aadObjectId }];
  bot = await startTestBot({ caseworkers, mailboxes: { labo: 'labo@vvsg.be' } });
});
afterAll(() => bot.stop());
beforeEach(async () => {
  bot.setNow(IN_FIRST_ROUND);
  await forgetJobs(bot);
  await rm(bot.outbox, { recursive: true, force: true });
  await setChannel('profploeg');
});

async function setChannel(programmeId: string, where: object = CHANNEL): Promise<void> {
  await bot.press(kato, 'channel.set', { programmeId, nonce: crypto.randomUUID() }, {}, where);
}

async function endChannel(programmeId: string): Promise<void> {
  await bot.press(kato, 'channel.end', { programmeId, nonce: crypto.randomUUID() }, {}, CHANNEL);
}

async function ask(typed: Readonly<Record<string, string>> = {}, person = somebody()) {
  const text = `Vraag ${crypto.randomUUID()}?`;
  const sent = await askQuestion(bot, person, { text, ...typed });
  const { id } = await storedInquiry(bot, sent);
  const now = () => storedInquiry(bot, sent);
  return { person, sent, text: typed.text ?? text, id, now };
}

async function answerIt(
  inquiryId: string,
  answer = 'Ja, dat mag.',
  seenMessage = 1,
): Promise<void> {
  const data = { inquiryId, seenMessage, nonce: crypto.randomUUID() };
  await bot.press(kato, 'inquiry.answer', data, { answer });
}

async function mails() {
  const names = await readdir(bot.outbox).catch(() => []);
  return await Promise.all(
    names.map(async (name) => await simpleParser(await readFile(join(bot.outbox, name)))),
  );
}

const run = (name: Parameters<TestBot['runJobs']>[0]) => callsDuring(bot, () => bot.runJobs(name));
const words = (call: Parameters<typeof cardOf>[0]) => cardTexts(cardOf(call)).join('\n');

describe('the mail of a question', () => {
  test('goes to the programme’s mailbox, and a reply to who asked', async () => {
    const { text } = await ask({ email: 'an.peeters@tielt.be' });
    await bot.runJobs('mail-inquiry');
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail?.to).toMatchObject({ text: 'handelskernversterking@vlaio.be' });
    expect(mail?.replyTo?.text).toBe('an.peeters@tielt.be');
    expect(mail?.text).toContain(text);
    expect(mail?.text).toContain('Tielt');
  });

  test('of the Labo goes to the mailbox of the Labo, without a municipality', async () => {
    await ask({ programmeId: 'labo', municipality: '' });
    await bot.runJobs('mail-inquiry');
    expect((await mails()).map((mail) => mail.to)).toMatchObject([{ text: 'labo@vvsg.be' }]);
  });

  test('holds no register number', async () => {
    await ask({ text: 'Ik ben 85.07.30-033.28. Mag ik meedoen?' });
    await bot.runJobs('mail-inquiry');
    const [mail] = await mails();
    expect(mail?.text).toContain('[rijksregisternummer weggelaten]');
    expect(`${mail?.text}${mail?.html}${mail?.subject}`).not.toContain('85.07.30');
  });

  test('is not sent again when its job runs again', async () => {
    await ask();
    await bot.runJobs('mail-inquiry');
    await rm(bot.outbox, { recursive: true, force: true });
    await bot.runJobs('mail-inquiry');
    expect(await mails()).toEqual([]);
  });

  test('of a further question stands in the thread of the first', async () => {
    const { person, id } = await ask();
    await answerIt(id);
    const typed = { further: 'En wie betaalt dat?' };
    await bot.press(person, 'inquiry.further', { inquiryId: id, nonce: 'f' }, typed);
    await bot.runJobs('mail-inquiry');
    const [first, second] = (await mails()).toSorted((a) => (a.inReplyTo ? 1 : -1));
    expect(second?.inReplyTo).toBe(first?.messageId);
    expect(second?.text).toContain('Ja, dat mag.');
  });

  test('brings the application along that the asker shows', async () => {
    const an = somebody();
    const dossierId = dossierIdOf(await sentApplication(bot, an));
    await ask({ dossierId }, an);
    await bot.runJobs('mail-inquiry');
    const mail = (await mails()).find(({ subject }) => subject?.includes('VR-'));
    expect(mail?.attachments[0]?.filename).toMatch(/^aanvraag-PP-2021-\d{4}-tielt\.pdf$/);
  });

  test('that is refused for good is told to the caseworkers, and not tried again', async () => {
    const { id, now } = await ask();
    const tries: string[] = [];
    const letters = {
      async inquiry({ id: mailId }: { readonly id: string }) {
        tries.push(mailId);
        throw new MailFailed('550', { outcome: 'notSent', permanent: true });
      },
    };
    const messenger = messengerThat('posts');
    const mail = () => mailInquiry(bot.deps, { letters, messenger }, { inquiryId: id, message: 1 });
    expect(await mail()).toBe('refused');
    expect(await mail()).toBe('refused');
    expect(tries).toHaveLength(1);
    expect(messenger.posted).toMatchObject([{ kind: 'undelivered', what: 'mail' }, {}]);
    expect((await now()).state).toBe('open');
  });

  test('whose end nobody saw is sent again under the same id', async () => {
    const { id } = await ask();
    const tries: string[] = [];
    const letters = {
      async inquiry({ id: mailId }: { readonly id: string }) {
        tries.push(mailId);
        if (tries.length === 1) throw new MailFailed('?', { outcome: 'unknown', permanent: false });
      },
    };
    const means = { letters, messenger: messengerThat('posts') };
    const mail = () => mailInquiry(bot.deps, means, { inquiryId: id, message: 1 });
    await expect(mail()).rejects.toThrow(MailFailed);
    expect(await mail()).toBe('sent');
    expect(await mail()).toBe('sentBefore');
    expect(new Set(tries).size).toBe(1);
  });
});

describe('the post in the channel', () => {
  test('is one post, also when two jobs make it at once', async () => {
    const { id } = await ask();
    const messenger = messengerThat('posts');
    const post = () => announceInquiry(bot.deps, messenger, id);
    await Promise.all([post(), post(), post()]);
    expect(messenger.posted).toHaveLength(1);
  });

  test('that somebody removed is followed by a new one while the question waits', async () => {
    const { id } = await ask();
    await run('announce-inquiry');
    bot.connector.refuse('PUT', 404);
    const [again] = await run('announce-inquiry');
    expect(again).toMatchObject({ method: 'POST', conversationId: CHANNEL_ID });
    await answerIt(id);
    await forgetJobs(bot);
    expect(await announceInquiry(bot.deps, messengerThat('finds nobody'), id)).toBe('nothing');
  });

  test('comes nowhere without a channel, and in the new one after a move', async () => {
    await endChannel('profploeg');
    await ask();
    expect(await run('announce-inquiry')).toEqual([]);
    await setChannel('profploeg', GROUP);
    const [post] = await run('announce-inquiry');
    expect(post?.conversationId).toBe(GROUP_ID);
  });

  test('for another programme stays when one is ended', async () => {
    await setChannel('vitrine');
    await endChannel('profploeg');
    await ask({ programmeId: 'vitrine' });
    expect(await run('announce-inquiry')).toHaveLength(1);
    await endChannel('vitrine');
  });
});

describe('an answer', () => {
  test('is mailed to who removed the bot', async () => {
    const { id, now } = await ask({ email: 'an.peeters@tielt.be' });
    await answerIt(id);
    bot.connector.refuse('POST', 403);
    await bot.runJobs('deliver-answer');
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail?.to).toMatchObject({ text: 'an.peeters@tielt.be' });
    expect(mail?.text).toContain('Ja, dat mag.');
    expect((await now()).messages[1]?.delivery).toBe('mail');
  });

  test('for who can be reached nowhere is told to the caseworkers, once', async () => {
    const { id, now } = await ask();
    await answerIt(id);
    bot.connector.refuse('POST', 403);
    const [post, ...others] = await run('deliver-answer');
    expect(others).toEqual([]);
    expect(post?.conversationId).toBe(CHANNEL_ID);
    expect(words(post)).toContain('Een antwoord kwam niet aan');
    expect((await now()).messages[1]?.delivery).toBe('failed');
    expect(await run('deliver-answer')).toEqual([]);
  });

  test('waits while Teams has trouble', async () => {
    const { id, now } = await ask();
    await answerIt(id);
    const messenger = messengerThat('has trouble');
    const means = { letters: { answer: async () => {} }, messenger };
    const deliver = deliverAnswer(bot.deps, means, { inquiryId: id, message: 2 });
    await expect(deliver).rejects.toThrow('trouble');
    expect((await now()).messages[1]?.delivery).toBe('pending');
  });

  test('that was mailed by hand goes nowhere', async () => {
    const { id, now } = await ask();
    const data = { inquiryId: id, seenMessage: 1, nonce: 'h' };
    await bot.press(kato, 'inquiry.answer', data, { answer: 'Ja, dat mag.', byHand: 'true' });
    expect(await run('deliver-answer')).toEqual([]);
    expect((await now()).messages[1]?.delivery).toBe('byHand');
  });

  test('does not reach who had their data removed, and holds their name no more', async () => {
    const { person, id, now } = await ask({ email: 'an.peeters@tielt.be' });
    await bot.press(person, 'privacy.remove', { nonce: 'r' });
    await answerIt(id);
    await bot.runJobs('deliver-answer');
    expect(await mails()).toEqual([]);
    expect(JSON.stringify(await now())).not.toContain(person.name);
  });
});

describe('what waits too long', () => {
  // Long after the other tests, so that nothing of theirs is told.
  beforeEach(async () => {
    bot.setNow('2021-10-04T07:00:00Z');
    await answerEverything();
  });

  test('is told once a day, on working days, until it is answered', async () => {
    const { text } = await ask();
    bot.setNow('2021-10-06T07:00:00Z');
    expect(await run('tell-waiting')).toEqual([]);
    bot.setNow('2021-10-07T07:00:00Z');
    const [alarm, ...others] = await run('tell-waiting');
    expect(others).toEqual([]);
    expect(alarm?.conversationId).toBe(CHANNEL_ID);
    expect(words(alarm)).toContain(text);
    expect(await run('tell-waiting')).toEqual([]);
    bot.setNow('2021-10-09T07:00:00Z');
    expect(await run('tell-waiting')).toEqual([]);
    bot.setNow('2021-10-11T07:00:00Z');
    expect(await run('tell-waiting')).toHaveLength(1);
    const look = await pressOn(bot, kato, cardOf(alarm), 'Toon alle wachtende vragen', {}, CHANNEL);
    expect(look.all).toContain(text);
    await answerEverything();
    bot.setNow('2021-10-12T07:00:00Z');
    expect(await run('tell-waiting')).toEqual([]);
  });

  test('is made up for when Teams had trouble in the morning', async () => {
    await ask();
    bot.setNow('2021-10-20T07:00:00Z');
    await expect(tellWaiting(bot.deps, messengerThat('has trouble'))).rejects.toThrow('trouble');
    expect(await tellWaiting(bot.deps, messengerThat('posts'))).toEqual(['profploeg']);
    expect(await tellWaiting(bot.deps, messengerThat('posts'))).toEqual([]);
  });

  test('comes with the answers that reached nobody in the last week', async () => {
    bot.setNow('2021-12-06T07:00:00Z');
    const { id, text } = await ask();
    await answerIt(id);
    bot.connector.refuse('POST', 403);
    await bot.runJobs('deliver-answer');
    bot.setNow('2021-12-07T07:00:00Z');
    const [alarm] = await run('tell-waiting');
    expect(words(alarm)).toContain('Deze berichten kwamen niet aan');
    expect(words(alarm)).toContain(text);
    bot.setNow('2021-12-20T07:00:00Z');
    expect(await run('tell-waiting')).toEqual([]);
  });
});

/** Leaves nothing that waits, also of other tests. */
async function answerEverything(): Promise<void> {
  const everything = new Date('2100-01-01');
  for (const inquiry of await bot.deps.work.stores.inquiries.waitingSince(everything)) {
    await answerIt(inquiry.id, 'Ja, dat mag.', inquiry.messages.length);
  }
  await bot.runJobs('deliver-answer');
}

function messengerThat(what: 'posts' | 'finds nobody' | 'has trouble') {
  const posted: object[] = [];
  return {
    posted,
    async post(_place: object, view: object) {
      if (what === 'has trouble') throw new Error('trouble');
      if (what === 'finds nobody') return { kind: 'gone' } as const;
      posted.push(view);
      return { kind: 'posted', messageId: `post-${posted.length}` } as const;
    },
    update: async () => what === 'posts',
  };
}
