import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { CHANNEL_ID, personalChatId, TENANT, type TestPerson } from '../support/activities.ts';
import { cardInputs, cardTexts } from '../support/card-client.ts';
import { partsOfType } from '../support/card-parts.ts';
import {
  deliver,
  dialogData,
  type ExtensionReply,
  openOn,
  openWith,
  search,
  submit,
} from '../support/extension-talk.ts';
import { callsDuring, cardOf, forgetJobs } from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import { IN_FIRST_ROUND, startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const somebody = createPeople('7c1e4a90-3b52-4d8f-b8f2');
const wim = somebody('Wim Aerts');
const FILLED = { programmeId: 'profploeg', municipality: '37022' } as const;

beforeAll(async () => {
  const caseworkers = [{ tenantId: TENANT, objectId: wim.aadObjectId }];
  bot = await startTestBot({ caseworkers });
});
afterAll(() => bot.stop());
beforeEach(async () => {
  bot.setNow(IN_FIRST_ROUND);
  await forgetJobs(bot);
});

const count = { value: 0 };
/** Without digits in a row: now and then those of a random id are a sound account number, and masked. */
const newText = () => `Mag dit de ${++count.value}e keer?`;
const textsOf = (card: unknown) => cardTexts(card).join('\n');
/** What the inputs of the form hold. */
const fieldsOf = ({ card }: ExtensionReply) => cardInputs(card);

/** Somebody whom the bot met in their own chat. */
async function known(name?: string): Promise<TestPerson> {
  const person = somebody(name);
  await bot.send(bot.activities.installation('add', { from: person }));
  return person;
}

async function ofPerson(person: TestPerson) {
  const who = { tenantId: TENANT, objectId: person.aadObjectId };
  return await bot.deps.work.stores.inquiries.listOf(who, 10);
}

/** Opens the dialog on a message with this text and sends it. */
async function ask(person: TestPerson, text: string, typed: Record<string, string> = {}) {
  const opened = await openOn(bot, person, `<p>${text}</p>`);
  return await submit(bot, person, dialogData(opened.card, { ...FILLED, ...typed }));
}

describe('the search', () => {
  test('gives answers with their source, best first, to put in a message', async () => {
    const { status, items } = await search(bot, somebody(), 'Wat kost de begeleiding?');
    expect(status).toBe(200);
    expect(items[0]?.title).toBe('Wat kost de begeleiding van de Profploeg?');
    expect(items.length).toBeLessThanOrEqual(25);
    for (const { title, text, card } of items) {
      expect(textsOf(card)).toContain(title);
      expect(textsOf(card)).toMatch(/^Bron: \S/m);
      expect(text).toMatch(/\S/);
      expect(text.length).toBeLessThanOrEqual(140);
      expect(partsOfType(card, /^(Action|Input)\./)).toEqual([]);
    }
  });

  test('gives what most people want to know before anything is typed', async () => {
    for (const typed of [undefined, '', '   ']) {
      const { items } = await search(bot, somebody(), typed);
      expect(items.length).toBeGreaterThanOrEqual(5);
      expect(items[0]?.title).toBe('Wat is de Profploeg?');
    }
  });

  test('gives an answer as it is on this day', async () => {
    const now = async () => {
      const { items } = await search(bot, somebody(), undefined);
      return items.map(({ card }) => textsOf(card)).join('\n');
    };
    const inRound = await now();
    bot.setNow('2031-01-01T10:00:00Z');
    expect(await now()).not.toBe(inRound);
  });

  test('says in French as well that it speaks Dutch only', async () => {
    const typed = 'Combien coûte l’accompagnement pour ma commune ?';
    const { items, message } = await search(bot, somebody(), typed);
    expect(items).toEqual([]);
    expect(message).toContain('Ik herken Frans.');
    expect(message).toContain('Je ne parle que le néerlandais');
  });

  test.each(['qwrtzp', 'x', '🤷', '<script>alert(1)</script>', '%_\\', 'hoe gaat het met je'])(
    'says so when it finds nothing: %s',
    async (typed) => {
      const { status, items, message } = await search(bot, somebody(), typed);
      expect([status, items]).toEqual([200, []]);
      expect(message).toContain('Ik vind hierover niets in de FAQ.');
      expect(message).not.toContain(typed);
    },
  );

  test('of 10 000 characters is answered, and soon', async () => {
    const long = `${'Wat kost de begeleiding? '.repeat(400)}`;
    expect(long.length).toBe(10_000);
    const started = performance.now();
    const { status, items, message } = await search(bot, somebody(), long);
    expect(status).toBe(200);
    expect(items.length > 0 || message !== undefined).toBe(true);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('has no second page of what it gave already', async () => {
    const { items, message } = await search(bot, somebody(), 'Wat kost het?', { skip: 25 });
    expect([items, message]).toEqual([[], undefined]);
  });

  test('keeps nothing of what was typed', async () => {
    const typed = 'kost een olifant uit Kernegem';
    await search(bot, somebody(), typed);
    const asked = await bot.deps.work.stores.asked.unanswered(new Date(0), 1000);
    expect(asked.filter(({ text }) => text.includes(typed))).toEqual([]);
  });

  test('writes nothing in the chat, also one between two people', async () => {
    const calls = await callsDuring(bot, async () => {
      await search(bot, somebody(), 'Wat kost het?', { where: 'personal' });
      await search(bot, somebody(), 'Wat kost het?', { where: 'channel' });
    });
    expect(calls).toEqual([]);
  });

  test('works where there is no conversation at all', async () => {
    const value = {
      commandId: 'searchFaq',
      parameters: [{ name: 'vraag', value: 'Wat kost het?' }],
    };
    const activity = bot.activities.invoke('composeExtension/query', value);
    const { items } = await deliver(bot, { ...activity, conversation: undefined });
    expect(items.length).toBeGreaterThan(0);
    const open = bot.activities.invoke('composeExtension/fetchTask', { commandId: 'askPeople' });
    const { card } = await deliver(bot, { ...open, conversation: undefined });
    expect(textsOf(card)).toContain('Je vraag');
  });
});

describe('a message that is made a question', () => {
  test('opens the form with its text, without tags and mentions', async () => {
    const html =
      '<div><at id="0">Kernbot</at>&nbsp;Mag een &quot;citymarketeer&quot; mee?<br>Ik denk: 3 &lt; 5 &amp; ja.</div>' +
      '<ul><li>één</li><li>twee <emoji alt="🙂" title="Glimlach"></emoji></li></ul>' +
      '<script>alert("x")</script><img src=x onerror="alert(1)"><attachment id="1"></attachment>';
    const opened = await openOn(bot, somebody(), html);
    expect(fieldsOf(opened).text).toBe(
      'Mag een "citymarketeer" mee?\nIk denk: 3 < 5 & ja.\n- één\n- twee 🙂',
    );
  });

  test('keeps what was written as mark-up as text, and decodes it once', async () => {
    const opened = await openOn(
      bot,
      somebody(),
      '<p>&lt;b&gt;vet&lt;/b&gt; en &amp;lt;i&amp;gt;</p>',
    );
    expect(fieldsOf(opened).text).toBe('<b>vet</b> en &lt;i&gt;');
  });

  test('has its title above it, and a text without HTML as it is', async () => {
    const body = { contentType: 'text', content: 'Mag dat? 3 <b> 5' };
    const opened = await openWith(bot, somebody(), { subject: 'Kernteam', body });
    expect(fieldsOf(opened).text).toBe('Kernteam\nMag dat? 3 <b> 5');
  });

  test('has no register number in the form', async () => {
    const opened = await openOn(bot, somebody(), '<p>Mijn nummer is 85.07.30-033.28, mag dat?</p>');
    expect(fieldsOf(opened).text).toContain('[rijksregisternummer weggelaten]');
    expect(textsOf(opened.card)).toContain('een rijksregisternummer');
    expect(JSON.stringify(opened.body)).not.toContain('85.07.30');
  });

  test('of 10 000 characters is all there, and still is when it proves too long', async () => {
    const long = 'Wat mag er dan? '.repeat(625);
    const an = await known();
    const opened = await openOn(bot, an, `<p>${long}</p>`);
    expect(fieldsOf(opened).text).toBe(long.trim());
    const again = await submit(bot, an, dialogData(opened.card, FILLED));
    expect(textsOf(again.card)).toContain('Je vraag is te lang.');
    expect(fieldsOf(again).text).toBe(long.trim());
    expect(fieldsOf(again).municipality).toBe('37022');
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'hallo'],
    ['a body that is no body', { body: 5 }],
    ['an empty message', { body: { contentType: 'html', content: '' } }],
  ])('opens an empty form for %s', async (_, payload) => {
    const opened = await openWith(bot, somebody(), payload);
    expect([opened.status, fieldsOf(opened).text]).toEqual([200, '']);
  });

  test.each(['<at>'.repeat(20_000), '<'.repeat(60_000), '<!--'.repeat(20_000), '&'.repeat(60_000)])(
    'of hostile HTML is read in no time',
    async (html) => {
      const started = performance.now();
      expect((await openOn(bot, somebody(), html)).status).toBe(200);
      expect(performance.now() - started).toBeLessThan(3000);
    },
  );
});

describe('a question from any chat', () => {
  test('is sent, and its answer comes in the asker’s own chat', async () => {
    const an = await known();
    const text = newText();
    const calls = await callsDuring(bot, async () => {
      const sent = await ask(an, text);
      expect(sent.message).toMatch(/Je vraag is op weg naar VLAIO, met referentie VR-2021-\d{4}\./);
      expect(sent.message).toContain('in je chat met Kernbot');
    });
    expect(calls).toEqual([]);
    const [inquiry] = await ofPerson(an);
    expect(inquiry?.messages.map((one) => one.text)).toEqual([text]);
    expect(inquiry?.place.conversationId).toBe(personalChatId(an));

    const data = { inquiryId: inquiry?.id, seenMessage: 1, nonce: crypto.randomUUID() };
    await bot.press(wim, 'inquiry.answer', data, { answer: 'Ja, dat mag.' });
    const [arrived] = await callsDuring(bot, () => bot.runJobs('deliver-answer'));
    expect(arrived?.conversationId).toBe(personalChatId(an));
    expect(textsOf(cardOf(arrived))).toContain('Ja, dat mag.');
  });

  test('that is sent twice is one question: by the same press, and by another one', async () => {
    const an = await known();
    const opened = await openOn(bot, an, `<p>${newText()}</p>`);
    const data = dialogData(opened.card, FILLED);
    const replies = await Promise.all([1, 2, 3].map(() => submit(bot, an, data)));
    const [first] = replies;
    expect(first?.message).toContain('Je vraag is op weg');
    expect(new Set(replies.map(({ message }) => message)).size).toBe(1);
    const other = await submit(bot, an, { ...data, nonce: crypto.randomUUID() });
    expect(other.message).toContain('Deze vraag stelde je al');
    expect(await ofPerson(an)).toHaveLength(1);
  });

  test.each([
    [{ municipality: '' }, 'Kies je gemeente.'],
    [{ email: 'an@tielt' }, 'Dit mailadres klopt niet.'],
    [{ programmeId: 'nergens' }, 'Kies over welk programma'],
    [{ text: '??' }, 'Schrijf eerst je vraag.'],
    [{ dossierId: 'van-een-ander' }, 'Dat dossier kan ik niet meetonen.'],
  ])('with %j comes back with all that was typed', async (typed, why) => {
    const an = await known();
    const text = newText();
    const again = await ask(an, text, { email: 'an@tielt.be', ...typed });
    expect(textsOf(again.card)).toContain(why);
    const kept = { text, email: 'an@tielt.be', municipality: FILLED.municipality, ...typed };
    for (const field of ['text', 'email', 'municipality'] as const) {
      expect(fieldsOf(again)[field]).toBe(kept[field]);
    }
    expect(await ofPerson(an)).toEqual([]);
  });

  test('of somebody never seen before opens their chat with the bot', async () => {
    const an = somebody();
    const [created, ...others] = await callsDuring(bot, () => ask(an, newText()));
    expect(others).toEqual([]);
    expect(created).toMatchObject({
      method: 'POST',
      conversationId: '',
      body: { tenantId: TENANT },
    });
    expect(JSON.stringify(created?.body)).toContain(an.id);
    const [inquiry] = await ofPerson(an);
    expect(inquiry?.place).toMatchObject({
      conversationId: created?.givenId,
      scope: 'personal',
      userId: an.id,
    });
  });

  test('of somebody whose chat cannot be opened needs a mail address, and is answered by mail', async () => {
    const an = somebody();
    const text = newText();
    bot.connector.refuse('POST', 403);
    const again = await ask(an, text);
    expect(textsOf(again.card)).toContain('Vul je mailadres in');
    expect(fieldsOf(again).text).toBe(text);
    expect(await ofPerson(an)).toEqual([]);
    bot.connector.refuse('POST', 403);
    const sent = await submit(bot, an, dialogData(again.card, { email: 'an@tielt.be' }));
    expect(sent.message).toContain('Je krijgt het antwoord per mail.');
    const [inquiry] = await ofPerson(an);
    expect(inquiry?.place.conversationId).toBe('');
    expect(inquiry?.askerEmail).toBe('an@tielt.be');
  });

  test('that fails comes back with all that was typed, and goes out the next time', async () => {
    const an = await known();
    const text = newText();
    jest.spyOn(bot.deps.work, 'once').mockRejectedValueOnce(new Error('the database is gone'));
    const again = await ask(an, text, { email: 'an@tielt.be' });
    expect(textsOf(again.card)).toContain('Er ging iets mis bij ons.');
    expect(fieldsOf(again)).toMatchObject({ text, email: 'an@tielt.be', municipality: '37022' });
    const sent = await submit(bot, an, dialogData(again.card));
    expect(sent.message).toContain('Je vraag is op weg');
  });

  test('shows who opens it their own files, wherever that is, and nobody else', async () => {
    const [an, bram] = [await known(), await known('Bram')];
    await bot.say(an, 'aanvraag');
    for (const where of ['personal', 'groupChat', 'channel'] as const) {
      const own = await openOn(bot, an, '<p>Mag dat?</p>', { where });
      expect(textsOf(own.card)).toContain('Welk dossier hoort erbij?');
      const other = await openOn(bot, bram, '<p>Mag dat?</p>', { where });
      expect(textsOf(other.card)).not.toContain('Welk dossier hoort erbij?');
    }
  });

  test('tells what was taken out of it', async () => {
    const again = await ask(await known(), newText(), {
      text: 'Nog eens: 85.07.30-033.28, mag ik meedoen?',
    });
    expect(again.message).toContain('Je vraag is op weg');
    expect(again.message).toContain('een rijksregisternummer');
    expect(again.message).not.toContain('85.07');
  });
});

describe('what no client of ours sends', () => {
  test.each(['', 'SEARCHFAQ', '__proto__', 'askPeople', 'x'.repeat(200)])(
    'an unknown command to search with is refused in words: %s',
    async (commandId) => {
      const { status, items, message } = await search(bot, somebody(), 'kost', { commandId });
      expect([status, items]).toEqual([200, []]);
      expect(message).toContain('Dit werkt niet meer.');
    },
  );

  test.each(['', 'searchFaq', 'constructor'])(
    'an unknown command for a dialog is refused in words: %s',
    async (commandId) => {
      const an = await known();
      const opened = await openOn(bot, an, '<p>Mag dat?</p>', { commandId });
      expect(opened.message).toContain('Dit werkt niet meer.');
      const data = { verb: 'inquiry.send', nonce: 'n', text: newText(), ...FILLED };
      const sent = await submit(bot, an, data, { commandId });
      expect(sent.message).toContain('Dit werkt niet meer.');
      expect(await ofPerson(an)).toEqual([]);
    },
  );

  test.each([
    undefined,
    null,
    5,
    'x',
    [],
    {},
    { verb: 'privacy.remove', nonce: 'n' },
    { verb: 'step.save' },
    { verb: 'inquiry.send', text: 5 },
  ])('a dialog with data %j changes nothing', async (data) => {
    const an = await known();
    const { status, message } = await submit(bot, an, data);
    expect([status, message]).toEqual([200, expect.stringContaining('Dit werkt niet meer.')]);
    expect(await ofPerson(an)).toEqual([]);
  });

  test.each(['query', 'fetchTask', 'submitAction'])(
    'a value that is none gets 400: composeExtension/%s',
    async (name) => {
      for (const value of [null, 'x', 5, { commandId: 5 }]) {
        const activity = bot.activities.invoke(`composeExtension/${name}`, value);
        expect((await deliver(bot, activity)).status).toBe(400);
      }
    },
  );

  test('any other invoke of an extension gets 501', async () => {
    const activity = bot.activities.invoke('composeExtension/setting', {});
    expect((await deliver(bot, activity)).status).toBe(501);
  });
});

describe('what people say among each other', () => {
  const overheard = (person: TestPerson, text: string, where: 'groupChat' | 'channel') =>
    bot.send({ ...bot.activities.message(text, { from: person, where }), text, entities: [] });

  test.each(['Wat kost het?', 'help', 'vragen', 'dag', 'VR-2021-0001', 'start vragenronde', ''])(
    'gets no answer, unless the bot is mentioned: “%s”',
    async (text) => {
      for (const where of ['groupChat', 'channel'] as const) {
        const calls = await callsDuring(bot, () => overheard(wim, text, where));
        expect(calls).toEqual([]);
      }
      const { sessions } = bot.deps.work.stores;
      expect(await sessions.openIn(CHANNEL_ID)).toBeUndefined();
    },
  );

  test('is gathered while a question round runs, but for command words', async () => {
    const an = somebody();
    await bot.say(wim, 'start vragenronde', { where: 'channel' });
    await overheard(an, 'Wat kost het?', 'channel');
    await overheard(an, 'bedankt', 'channel');
    await overheard(wim, 'stop vragenronde', 'channel');
    const session = await bot.deps.work.stores.sessions.openIn(CHANNEL_ID);
    expect(session?.questions.map(({ text }) => text)).toEqual(['Wat kost het?']);
    await bot.say(wim, 'stop vragenronde', { where: 'channel' });
  });
});
