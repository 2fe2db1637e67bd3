import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CHANNEL_ID, personalChatId, TENANT, type TestPerson } from '../support/activities.ts';
import type { PressOptions } from '../support/bot-talk.ts';
import { cardTexts } from '../support/card-client.ts';
import {
  askQuestion,
  callsDuring,
  cardOf,
  countAsked,
  forgetJobs,
  pressOn,
  QUESTION,
  referenceIn,
  storedInquiry,
} from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import { IN_FIRST_ROUND, startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const somebody = createPeople();
const [kato, wim, labo] = [somebody('Kato Maes'), somebody('Wim Aerts'), somebody('Lien Labo')];
const CHANNEL = { where: 'channel' } as const;

beforeAll(async () => {
  const of = (person: TestPerson, ...programmes: string[]) => ({
    tenantId: TENANT,
    objectId: person.aadObjectId,
    programmes,
  });
  const caseworkers = [of(kato, 'profploeg', 'vitrine'), of(wim, 'profploeg'), of(labo, 'labo')];
  bot = await startTestBot({ caseworkers, mailboxes: { labo: 'labo@vvsg.be' } });
  await bot.press(kato, 'channel.set', { programmeId: 'profploeg', nonce: 'c' }, {}, CHANNEL);
});
afterAll(() => bot.stop());
beforeEach(async () => {
  bot.setNow(IN_FIRST_ROUND);
  await forgetJobs(bot);
});

async function ask(person = somebody(), text = `Vraag ${crypto.randomUUID()}?`) {
  const sent = await askQuestion(bot, person, { text });
  const inquiry = await storedInquiry(bot, sent);
  return { person, sent, inquiry, text, id: inquiry.id };
}

async function answerIt(
  caseworker: TestPerson,
  inquiryId: string,
  answer: string,
  seenMessage = 1,
  options: PressOptions = {},
) {
  const data = { inquiryId, seenMessage, nonce: crypto.randomUUID() };
  return await bot.press(caseworker, 'inquiry.answer', data, { answer }, options);
}

const announce = () => callsDuring(bot, () => bot.runJobs('announce-inquiry'));
const deliver = () => callsDuring(bot, () => bot.runJobs('deliver-answer'));

test('questions are told of in no channel where people of other organisations read along', async () => {
  const shared = { ...CHANNEL, channelType: 'shared' } as const;
  expect((await bot.say(kato, 'vragen hier', shared)).all).toContain('Dit is een gedeeld kanaal');
  const set = { programmeId: 'vitrine', nonce: 's' };
  const pressed = await bot.press(kato, 'channel.set', set, {}, shared);
  expect(pressed.all).toContain('Dit is een gedeeld kanaal');
  expect(await bot.deps.work.stores.caseworkers.channel('vitrine')).toBeUndefined();
  const inPrivate = await bot.say(kato, 'vragen hier', { ...CHANNEL, channelType: 'private' });
  expect(inPrivate.all).toContain('Meldingen van vragen in dit kanaal');
});

describe('a question', () => {
  test('goes to the channel, is taken, answered, and comes back where it was asked', async () => {
    const { person, sent, inquiry, text } = await ask();
    expect(sent.all).toContain(inquiry.reference);
    const [post, ...others] = await announce();
    expect(others).toEqual([]);
    expect(post?.conversationId).toBe(CHANNEL_ID);
    expect(cardTexts(cardOf(post)).join('\n')).toContain(text);

    const onPost = { ...CHANNEL, cardId: post?.givenId ?? '' };
    const taken = await pressOn(bot, wim, cardOf(post), 'Ik neem deze vraag', {}, onPost);
    expect(taken.all).toContain('Jij neemt deze vraag op.');
    const [update] = await announce();
    expect(update).toMatchObject({ method: 'PUT', activityId: post?.givenId });
    expect(cardTexts(cardOf(update)).join('\n')).toContain('Wim Aerts');

    const typed = { answer: 'Ja, dat mag. **Welkom!**' };
    const answered = await pressOn(bot, wim, taken.card, 'Antwoord versturen', typed, onPost);
    expect(answered.all).toContain('Je antwoord is bewaard.');
    const [arrived, ...more] = await deliver();
    expect(more).toEqual([]);
    expect(arrived?.conversationId).toBe(personalChatId(person));
    expect(cardTexts(cardOf(arrived)).join('\n')).toContain(typed.answer);
    expect(await deliver()).toEqual([]);

    const helped = await pressOn(bot, person, cardOf(arrived), 'Dit helpt');
    expect(helped.all).toContain('Fijn dat het helpt!');
    expect((await storedInquiry(bot, sent)).state).toBe('closed');
  });

  test('can be gone on with in the same thread, also after it was closed', async () => {
    const { person, sent, id } = await ask();
    await answerIt(wim, id, 'Ja, dat mag.');
    const [arrived] = await deliver();
    await pressOn(bot, person, cardOf(arrived), 'Dit helpt');
    const further = { further: 'En wie betaalt dat?' };
    const reply = await pressOn(bot, person, cardOf(arrived), 'Ik vraag verder', further);
    expect(reply.all).toContain('Je vraag is doorgestuurd.');
    await pressOn(bot, person, cardOf(arrived), 'Ik vraag verder', further);
    const now = await storedInquiry(bot, sent);
    expect(now.state).toBe('open');
    expect(now.messages.map(({ kind }) => kind)).toEqual(['question', 'answer', 'further']);
    expect(now.assignee?.name).toBe('Wim Aerts');
  });

  test('of too few words comes back with everything that was filled in', async () => {
    const typed = { text: '??', email: 'an@tielt.be' };
    const reply = await askQuestion(bot, somebody(), typed);
    expect(reply.all).toContain('Schrijf eerst je vraag.');
    expect(JSON.stringify(reply.card)).toContain('an@tielt.be');
  });

  test.each([
    [{ municipality: '' }, 'Kies je gemeente.'],
    [{ municipality: 'Atlantis' }, 'Deze gemeente ken ik niet.'],
    [{ email: 'an@tielt' }, 'Dit mailadres klopt niet.'],
    [{ programmeId: 'nergens' }, 'Kies over welk programma'],
    [{ dossierId: 'van-een-ander' }, 'Dat dossier kan ik niet meetonen.'],
    [{ text: 'woord '.repeat(800) }, 'Je vraag is te lang.'],
  ])('with %j is not sent', async (typed, why) => {
    const text = `Vraag ${crypto.randomUUID()}?`;
    const reply = await askQuestion(bot, somebody(), { text, ...typed });
    expect(reply.all).toContain(why);
    expect(await countAsked(bot, text)).toBe(0);
  });

  test('sent five times at once is one question', async () => {
    const an = somebody();
    const text = `Vraag ${crypto.randomUUID()}?`;
    const spellings = [text, text, text.toUpperCase(), `  ${text}`, `${text}?`];
    const replies = await Promise.all(spellings.map((one) => askQuestion(bot, an, { text: one })));
    expect(new Set(replies.map(referenceIn)).size).toBe(1);
    const mine = await bot.deps.work.stores.inquiries.listOf(
      { tenantId: TENANT, objectId: an.aadObjectId },
      10,
    );
    expect(mine).toHaveLength(1);
  });

  test('that Teams delivers twice is one question, and so is its answer', async () => {
    const an = somebody();
    const text = `Vraag ${crypto.randomUUID()}?`;
    const once = { activityId: crypto.randomUUID() };
    const nonce = crypto.randomUUID();
    const press = () => bot.press(an, 'inquiry.send', { nonce }, { ...QUESTION, text }, once);
    const first = await press();
    expect(referenceIn(await press())).toBe(referenceIn(first));
    expect(await countAsked(bot, text)).toBe(1);
    const { id } = await storedInquiry(bot, first);
    await Promise.all([answerIt(wim, id, 'Ja, dat mag.'), answerIt(wim, id, 'Ja, dat mag.')]);
    expect((await storedInquiry(bot, first)).messages).toHaveLength(2);
  });

  test('holds no register number: not in the store and on no card', async () => {
    const reply = await askQuestion(bot, somebody(), {
      text: 'Mijn rijksregisternummer is 85.07.30-033.28, mag ik meedoen?',
    });
    expect(reply.all).not.toContain('85.07.30');
    const [first] = (await storedInquiry(bot, reply)).messages;
    expect(first?.text).toContain('[rijksregisternummer weggelaten]');
    const [post] = await announce();
    expect(JSON.stringify(cardOf(post))).not.toContain('85.07.30');
  });

  test('is found again under its reference, by its asker and nobody else', async () => {
    const { person, inquiry, text } = await ask();
    expect((await bot.say(person, inquiry.reference)).all).toContain(text);
    expect((await bot.say(person, 'mijn vragen')).all).toContain(inquiry.reference);
    const stranger = await bot.say(somebody('Stijn'), inquiry.reference);
    expect(stranger.all).toContain('Deze vraag kan ik je niet tonen.');
    expect(stranger.all).not.toContain(text);
  });
});

describe('two caseworkers', () => {
  test('at once: the second one’s text is kept, beside the answer that went out', async () => {
    const { sent, id } = await ask();
    await answerIt(kato, id, 'Neen, dat mag niet.');
    const second = await answerIt(wim, id, 'Ja, dat mag wel.');
    expect(second.all).toContain('Kato Maes antwoordde intussen al.');
    expect(second.all).toContain('Neen, dat mag niet.');
    expect(JSON.stringify(second.card)).toContain('Ja, dat mag wel.');
    expect((await storedInquiry(bot, sent)).messages).toHaveLength(2);
    const typed = { answer: 'Ja, dat mag wel.' };
    await pressOn(bot, wim, second.card, 'Antwoord versturen', typed);
    expect((await storedInquiry(bot, sent)).messages).toHaveLength(3);
  });

  test('do not take a question from each other unnoticed', async () => {
    const { id } = await ask();
    const take = (who: TestPerson) =>
      bot.press(who, 'inquiry.take', { inquiryId: id, version: 1, nonce: who.name });
    await take(kato);
    expect((await take(wim)).all).toContain('Kato Maes nam deze vraag intussen al op.');
    expect((await bot.deps.work.stores.inquiries.load(id))?.assignee?.name).toBe('Kato Maes');
  });

  test.each(['inquiry.take', 'inquiry.assign', 'inquiry.suggest'])(
    'keep what they typed when %s is pressed in between',
    async (verb) => {
      const { id } = await ask();
      const typed = { answer: 'Een half antwoord', assignee: 'niemand' };
      const data = { inquiryId: id, version: 1, nonce: verb, entryId: 'profploeg-cost' };
      const reply = await bot.press(kato, verb, data, typed);
      expect(JSON.stringify(reply.response)).toContain('Een half antwoord');
    },
  );

  test('are not offered what is theirs already', async () => {
    const { id } = await ask();
    const look = () => bot.press(kato, 'inquiry.look', { inquiryId: id });
    expect(JSON.stringify((await look()).card)).toContain('inquiry.take');
    await bot.press(kato, 'inquiry.take', { inquiryId: id, version: 1, nonce: 'mine' });
    expect(JSON.stringify((await look()).card)).not.toContain('inquiry.take');
  });

  test('can give each other a question, when they used the bot before', async () => {
    const { id } = await ask();
    await bot.say(wim, 'vragen');
    await bot.say(labo, 'vragen');
    const give = (assignee: TestPerson) =>
      bot.press(
        kato,
        'inquiry.assign',
        { inquiryId: id, version: 1, nonce: assignee.name },
        {
          assignee: `${TENANT}:${assignee.aadObjectId}`,
        },
      );
    expect((await give(labo)).all).toContain('Kies eerst een collega');
    expect((await give(wim)).all).toContain('Wim Aerts neemt deze vraag nu op.');
  });

  test('an answer to a closed question is not sent and not lost', async () => {
    const { sent, id } = await ask();
    await bot.press(kato, 'inquiry.close', { inquiryId: id, nonce: 'x' });
    const late = await answerIt(wim, id, 'Ja, dat mag wel.');
    expect(late.all).toContain('Deze vraag is intussen afgesloten.');
    expect(JSON.stringify(late.response)).toContain('Ja, dat mag wel.');
    expect((await storedInquiry(bot, sent)).messages).toHaveLength(1);
  });
});

describe('nobody else', () => {
  const VERBS = ['look', 'take', 'assign', 'suggest', 'answer', 'close', 'helps', 'further'];
  const data = (inquiryId: string) => ({
    inquiryId,
    version: 1,
    seenMessage: 1,
    entryId: 'x',
    nonce: crypto.randomUUID(),
  });
  const typed = { answer: 'Vals antwoord', further: 'Valse vraag', assignee: 'x' };

  test.each(VERBS)(
    'may use inquiry.%s: a stranger, or a caseworker of another programme',
    async (verb) => {
      const { inquiry, id, text } = await ask();
      for (const who of [somebody('Stijn'), labo]) {
        const real = await bot.press(who, `inquiry.${verb}`, data(id), typed);
        const forged = await bot.press(who, `inquiry.${verb}`, data(crypto.randomUUID()), typed);
        expect(real.all).toContain('Deze vraag kan ik je niet tonen.');
        expect(real.all).toBe(forged.all);
        expect(real.all).not.toContain(text);
      }
      expect(await bot.deps.work.stores.inquiries.load(id)).toEqual(inquiry);
    },
  );

  test('sees the list of questions, or sets a channel', async () => {
    const an = somebody();
    const list = await bot.press(an, 'inquiry.list', { filter: 'waiting', page: 0 });
    expect(list.all).toContain('Deze vraag kan ik je niet tonen.');
    const set = { programmeId: 'profploeg', nonce: 's' };
    expect((await bot.press(an, 'channel.set', set, {}, CHANNEL)).all).toContain(
      'Alleen wie vragen',
    );
    expect((await bot.press(labo, 'channel.set', set, {}, CHANNEL)).all).toContain(
      'Alleen wie vragen',
    );
  });

  test('acts as a caseworker on their own question', async () => {
    const { person, inquiry, id } = await ask();
    for (const verb of ['take', 'answer', 'close', 'suggest', 'assign']) {
      const reply = await bot.press(person, `inquiry.${verb}`, data(id), typed);
      expect(reply.all).toContain('Deze vraag kan ik je niet tonen.');
    }
    expect(await bot.deps.work.stores.inquiries.load(id)).toEqual(inquiry);
  });
});

describe('where others read along', () => {
  test('questions are shown in the channel of their programme, to who presses', async () => {
    const { id, text } = await ask();
    const look = await bot.press(kato, 'inquiry.look', { inquiryId: id }, {}, CHANNEL);
    expect(look.all).toContain(text);
    expect(look.calls).toEqual([]);
    expect((await bot.say(kato, 'vragen', CHANNEL)).all).toContain('VR-2021-');
  });

  test('they are not shown in a group chat', async () => {
    const { person, id, text } = await ask();
    for (const who of [kato, person]) {
      const reply = await bot.press(
        who,
        'inquiry.look',
        { inquiryId: id },
        {},
        { where: 'groupChat' },
      );
      expect(reply.all).toContain('iedereen leest mee');
      expect(reply.all).not.toContain(text);
    }
    expect((await bot.say(kato, 'vragen', { where: 'groupChat' })).all).toContain(
      'iedereen leest mee',
    );
  });

  test('the form holds nothing of the asker', async () => {
    const an = somebody();
    bot.connector.setMember(an.id, { name: an.name, email: 'an.peeters@tielt.be' });
    expect(JSON.stringify((await bot.press(an, 'inquiry.start', {})).card)).toContain(
      'an.peeters@',
    );
    const shared = await bot.press(an, 'inquiry.start', {}, {}, { where: 'groupChat' });
    expect(JSON.stringify(shared.card)).not.toContain('an.peeters@');
    expect(shared.calls).toEqual([]);
  });
});
