import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { simpleParser } from 'mailparser';
import { VERBS } from '../../src/cards/card-action.ts';
import type { TestPerson } from '../support/activities.ts';
import type { Reply } from '../support/bot-talk.ts';
import { cardInputs } from '../support/card-client.ts';
import { everyText } from '../support/card-parts.ts';
import { answersOf, dossierIdOf, filledDraft, startDraft } from '../support/filled-draft.ts';
import { readPdf } from '../support/pdf-text.ts';
import { createPeople } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const somebody = createPeople();
beforeAll(async () => {
  bot = await startTestBot({ fileConsent: false });
});
afterAll(() => bot.stop());

async function cardAt(person: TestPerson, questionId: string): Promise<Reply> {
  const dossierId = dossierIdOf(await startDraft(bot, person));
  const place = { kind: 'question', questionId };
  return await bot.press(person, 'draft.open', { dossierId, place, nonce: 'open' });
}

async function rejectedText(dossierId: string, questionId: string): Promise<string | undefined> {
  const { rows } = await sql<{ text: string }>`select text from rejected_inputs
    where dossier_id = ${dossierId} and question_id = ${questionId}`.execute(bot.db);
  return rows[0]?.text;
}

const TOO_LONG = 'x'.repeat(3001);

/** Question, what was typed, what a person is told. */
const REFUSED: readonly (readonly [string, string, string])[] = [
  ['email', 'an.peeters', 'Dit is geen volledig e-mailadres'],
  ['email', 'an@peeters', 'Dit is geen volledig e-mailadres'],
  ['phone', '12', 'Dit is geen volledig telefoonnummer'],
  ['phone', 'bel maar naar het onthaal', 'Dit is geen volledig telefoonnummer'],
  ['municipality', 'Xyzzyheim', 'Deze gemeente vinden we niet'],
  ['department', 'd'.repeat(121), 'Je tekst telt 121 tekens en er passen er 120'],
  ['challenge', TOO_LONG, 'Je tekst telt 3.001 tekens en er passen er 3.000'],
  ['areaScope', 'de halve gemeente', 'niet in de lijst'],
  ['expertise', 'Mobiliteit, toverkunst', '“toverkunst” staat niet in de lijst'],
];

describe.each(REFUSED)('for “%s” the text “%.30s”', (questionId, typed, sentence) => {
  test('on a card is refused in words and kept', async () => {
    const an = somebody();
    const card = await cardAt(an, questionId);
    const reply = await bot.click(an, card.card, 'Volgende', { [questionId]: typed });
    expect(reply.all).toContain(sentence);
    expect(reply.all).toMatch(/Kijk 1 antwoord na/);
    expect(await rejectedText(dossierIdOf(card), questionId)).toBe(typed);
    expect(await answersOf(bot, dossierIdOf(card))).not.toHaveProperty(questionId);
    expect(JSON.stringify(reply.card)).toContain(typed.slice(0, 300));
  });

  test('in chat is refused in words and kept; the question stays open', async () => {
    const an = somebody();
    const card = await cardAt(an, questionId);
    const reply = await bot.say(an, typed);
    expect(reply.texts[0]).toContain(sentence);
    expect(reply.texts[0]).toContain('Wat je typte, is bewaard.');
    expect(await rejectedText(dossierIdOf(card), questionId)).toBe(typed);
  });
});

test('what was refused is gone once a good answer comes', async () => {
  const an = somebody();
  const id = dossierIdOf(await cardAt(an, 'email'));
  await bot.say(an, 'an.peeters');
  await bot.say(an, 'an@tielt.be');
  expect(await rejectedText(id, 'email')).toBeUndefined();
  expect(await answersOf(bot, id)).toEqual({ email: 'an@tielt.be' });
});

describe('a text of 100 KB', () => {
  const HUGE = 'Onze kern loopt leeg. '.repeat(4700);

  test('typed is refused in words, and kept to the last letter', async () => {
    const an = somebody();
    const id = dossierIdOf(await cardAt(an, 'challenge'));
    const reply = await bot.say(an, HUGE);
    expect(reply.texts[0]).toMatch(/Je tekst telt 103\.\d{3} tekens/);
    expect(await rejectedText(id, 'challenge')).toBe(HUGE.trim());
    expect(JSON.stringify(reply.calls.map(({ body }) => body)).length).toBeLessThan(28_000);
  });

  test('on a card likewise; the card shows the beginning, and sending that back loses nothing', async () => {
    const an = somebody();
    const card = await cardAt(an, 'challenge');
    const id = dossierIdOf(card);
    const reply = await bot.click(an, card.card, 'Volgende', { challenge: HUGE });
    expect(reply.all).toMatch(/Je tekst telt 103\.\d{3} tekens/);
    expect(JSON.stringify(reply.card).length).toBeLessThan(28_000);
    await bot.click(an, reply.card, 'Naar overzicht');
    expect(await rejectedText(id, 'challenge')).toBe(HUGE.trim());
  });

  test('in every field of a step at once leaves a card that Teams takes', async () => {
    const an = somebody();
    const first = await startDraft(bot, an);
    const text = 'y'.repeat(20_000);
    const typed = { contactPerson: text, department: text, email: text, phone: text };
    const reply = await bot.click(an, first.card, 'Volgende', typed);
    expect(reply.all).toContain('Kijk 4 antwoorden na');
    expect(JSON.stringify(reply.card).length).toBeLessThan(28_000);
  });
});

describe('unusual characters', () => {
  test('control characters and marks that reorder text are taken out, emoji and accents stay', async () => {
    const an = somebody();
    const card = await cardAt(an, 'challenge');
    const typed = 'Leeg\u0000stand\u202e in de “Markt” 🏚️👩‍🌾 – één\r\nlijn\u0007\ud800';
    await bot.click(an, card.card, 'Volgende', { challenge: typed });
    expect(await answersOf(bot, dossierIdOf(card))).toEqual({
      challenge: 'Leegstand in de “Markt” 🏚️👩‍🌾 – één\nlijn\ufffd',
    });
  });

  test('a message of nothing but such characters is no answer', async () => {
    const an = somebody();
    const card = await cardAt(an, 'department');
    const reply = await bot.say(an, '\u200b\u202e');
    expect(reply.status).toBe(200);
    expect(reply.texts.length + reply.cards.length).toBeGreaterThan(0);
    expect(await answersOf(bot, dossierIdOf(card))).toEqual({});
  });
});

describe('mark-up in every field', () => {
  const EVIL =
    '**vet** [klik](https://kwaad.example) <at>Iedereen</at> <script>1</script> {{DATE(x)}} ${a} ","type":"Action.OpenUrl"';

  async function evilDraft(an: TestPerson): Promise<Reply> {
    return await filledDraft(bot, an, {
      contactPerson: `A${EVIL}`.slice(0, 120),
      department: `D${EVIL}`.slice(0, 120),
      challenge: EVIL,
      initiatives: EVIL,
      policy: EVIL,
      resources: EVIL,
      involvement: EVIL,
    });
  }

  function expectOnlyTextOf(reply: Reply): void {
    const places = reply.cards
      .flatMap((card) => everyText(card))
      .filter(({ text }) => text.includes('kwaad.example'))
      .map(({ path }) => path);
    expect(places.length).toBeGreaterThan(0);
    expect(new Set(places)).toEqual(
      new Set(places.filter((path) => /^(TextRun\.text|Input\.Text\.value)$/.test(path))),
    );
    for (const { body } of reply.calls) {
      const isMarkUp = body?.textFormat !== 'plain';
      if (isMarkUp) expect(body?.text ?? '').not.toMatch(/\*\*vet|\[klik\]|<at>|<script>/);
      expect(body).not.toHaveProperty('entities');
    }
  }

  test('stays text on the overview, on the steps and in chat', async () => {
    const an = somebody(`Evil ${EVIL}`);
    const overview = await evilDraft(an);
    expectOnlyTextOf(overview);
    const dossierId = dossierIdOf(overview);
    for (const questionId of ['contactPerson', 'challenge']) {
      const place = { kind: 'question', questionId };
      const nonce = questionId;
      expectOnlyTextOf(await bot.press(an, 'draft.open', { dossierId, place, nonce }));
    }
    expectOnlyTextOf(await bot.say(an, EVIL));
    expectOnlyTextOf(await bot.press(an, 'file.look', { dossierId }));
  });

  test('stays text in the PDF and in the mail, which takes no link from a name', async () => {
    const an = somebody();
    const overview = await evilDraft(an);
    const receipt = await bot.click(an, overview.card, 'Indienen');
    const url = /\((http:\/\/127[^)]+)\)/.exec(receipt.all)?.[1] ?? '';
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
    const pdf = readPdf(bytes);
    expect(pdf.text.replace(/\s+/g, '')).toContain(EVIL.replace(/\s+/g, ''));
    expect(pdf.structure).not.toMatch(/kwaad|\/URI|\/JavaScript|\/Launch/);
    await bot.runReceiptJobs();
    const [name = ''] = await readdir(bot.outbox);
    const mail = await simpleParser(await readFile(join(bot.outbox, name)));
    expect(`${mail.html}${mail.text}`).not.toContain('kwaad.example');
    expect(mail.html).not.toMatch(/<script|<at>/);
  });
});

describe('an old card', () => {
  test('of an answer that I changed since keeps both, and loses nothing', async () => {
    const an = somebody();
    const card = await cardAt(an, 'challenge');
    const id = dossierIdOf(card);
    await bot.click(an, card.card, 'Volgende', { challenge: 'Nieuw' });
    const reply = await bot.click(an, card.card, 'Volgende', { challenge: 'Van de oude kaart' });
    expect(reply.all).toContain('Er zijn twee versies van dit antwoord');
    expect(await answersOf(bot, id)).toEqual({ challenge: 'Nieuw' });
  });

  test('of a file that was withdrawn says so and changes nothing', async () => {
    const an = somebody();
    const card = await cardAt(an, 'challenge');
    const dossierId = dossierIdOf(card);
    await bot.press(an, 'file.withdraw', { dossierId, nonce: 'w' });
    const pressed = await bot.click(an, card.card, 'Volgende', { challenge: 'Te laat' });
    expect(pressed.texts).toEqual([
      'Dit dossier is ingetrokken. Er is niets gewijzigd. Typ “status” om het te bekijken of te kopiëren.',
    ]);
    expect(pressed.cards).toEqual([]);
    expect(await answersOf(bot, dossierId)).toEqual({});
  });

  test('of a file that is gone is answered like one of somebody else', async () => {
    const an = somebody();
    const card = await cardAt(an, 'challenge');
    await bot.press(an, 'privacy.remove', { nonce: 'r' });
    const gone = await bot.click(an, card.card, 'Volgende', { challenge: 'Te laat' });
    expect(gone.texts[0]).toContain('Dit dossier kan ik je niet tonen');
  });
});

/** Data that is good enough for every verb about a file. */
function forgery(dossierId: string): object {
  return {
    dossierId,
    nonce: crypto.randomUUID(),
    stepId: 'identification',
    exit: { to: 'next' },
    seen: {},
    'answer:department': 'Van een ander',
    conflictId: crypto.randomUUID(),
    keep: 'present',
    objectId: crypto.randomUUID(),
  };
}

const ABOUT_A_FILE = VERBS.filter(
  (verb) => !/^(apply|files|privacy|faq|help|deadlines|programme)\.|draft\.stop/.test(verb),
);

describe('a card action forged with the file of somebody else', () => {
  test.each(ABOUT_A_FILE)('%s is answered as if the file did not exist', async (verb) => {
    const an = somebody();
    const overview = await filledDraft(bot, an);
    const dossierId = dossierIdOf(overview);
    const before = await answersOf(bot, dossierId);
    const stranger = somebody('Vreemde');
    const theirs = await bot.press(stranger, verb, forgery(dossierId));
    const nobodys = await bot.press(stranger, verb, forgery(crypto.randomUUID()));
    expect(theirs.all).toBe(nobodys.all);
    expect(theirs.all).not.toMatch(/Tielt|An Peeters/);
    expect(theirs.all).not.toBe('');
    expect(await answersOf(bot, dossierId)).toEqual(before);
    const { rows } = await sql`select state, version from dossiers where id = ${dossierId}`.execute(
      bot.db,
    );
    expect(rows).toMatchObject([{ state: 'draft' }]);
  });

  test('an id that is no id at all is answered the same', async () => {
    const stranger = somebody();
    for (const id of ["' or 1=1 --", '../../etc', '5', 'a'.repeat(64)]) {
      const reply = await bot.press(stranger, 'file.look', { dossierId: id });
      expect(reply.status).toBe(200);
      expect(reply.all).toContain('Dit kan ik niet tonen');
    }
  });
});

describe('things in the wrong order', () => {
  test.each([
    'indienen',
    'vorige',
    'volgende',
    'kaart',
    'overzicht',
    'ja',
    'het is een vraag',
    'stop',
  ])('“%s” before anything began gets a sensible answer', async (word) => {
    const reply = await bot.say(somebody(), word);
    expect(reply.all).not.toContain('Er ging iets mis');
    expect(reply.texts.length + reply.cards.length).toBeGreaterThan(0);
  });

  test.each(VERBS)('%s by somebody who has nothing is answered in words', async (verb) => {
    const reply = await bot.press(somebody(), verb, {
      ...forgery(crypto.randomUUID()),
      programmeId: 'profploeg',
      entryId: 'x',
    });
    expect(reply.status).toBe(200);
    expect(reply.all).not.toContain('Er ging iets mis');
    expect(reply.all).not.toBe('');
  });

  test('a jump to a question that does not exist opens the draft all the same', async () => {
    const an = somebody();
    const card = await cardAt(an, 'challenge');
    const data = { dossierId: dossierIdOf(card), nonce: 'n' };
    const place = { kind: 'question', questionId: 'nergens' };
    expect((await bot.press(an, 'draft.open', { ...data, place })).all).toContain('Stap');
    const exit = { to: 'question', questionId: 'nergens' };
    const step = { ...data, stepId: 'challenge', exit, seen: {} };
    expect((await bot.press(an, 'step.save', step)).all).toContain('Stap');
    expect((await bot.say(an, 'waar zit ik')).all).toContain('Stap');
  });

  test('inputs of questions that are not on the step are left out', async () => {
    const an = somebody();
    const card = await cardAt(an, 'challenge');
    const typed = { challenge: 'Leegstand', department: 'Meegesmokkeld', __proto__x: 'y' };
    await bot.click(an, card.card, 'Volgende', typed);
    expect(await answersOf(bot, dossierIdOf(card))).toEqual({ challenge: 'Leegstand' });
  });
});

describe('a button that cannot be read', () => {
  const UNREADABLE = 'Deze knop werkt niet meer.';

  test.each([
    ['an unknown verb', 'file.steal', { dossierId: 'x' }],
    ['no data at all', 'step.save', {}],
    ['a number for an id', 'file.look', { dossierId: 5 }],
    ['an id that is too long', 'file.look', { dossierId: 'x'.repeat(65) }],
    ['versions that are no numbers', 'step.save', { ...forgery('x'), seen: { a: 'b' } }],
    ['an input that is no text', 'step.save', { ...forgery('x'), 'answer:phone': { a: 1 } }],
    ['an unknown way out', 'step.save', { ...forgery('x'), exit: { to: 'boven' } }],
  ])('with %s is said not to work any more, on both kinds of client', async (_, verb, data) => {
    for (const via of ['execute', 'submit'] as const) {
      const reply = await bot.press(somebody(), verb, data, {}, { via });
      expect(reply.status).toBe(200);
      expect(reply.texts[0]).toContain(UNREADABLE);
    }
  });

  test.each([undefined, null, 5, 'x', [], { verb: 5 }])('with data %j likewise', async (data) => {
    const an = somebody();
    const value = { action: { type: 'Action.Execute', verb: 'step.save', data } };
    const reply = await bot.send(
      bot.activities.invoke('adaptiveCard/action', value, { from: an, replyToId: 'card-1' }),
    );
    expect(reply.texts[0]).toContain(UNREADABLE);
  });
});

describe('in a group or channel', () => {
  const SHARED = ['help.show', 'deadlines.show', 'programme.show', 'faq.show'];

  test.each(VERBS.filter((verb) => !SHARED.includes(verb)))(
    '%s shows nothing of anybody: it points to the personal chat',
    async (verb) => {
      const an = somebody();
      const dossierId = dossierIdOf(await startDraft(bot, an));
      for (const where of ['groupChat', 'channel'] as const) {
        const reply = await bot.press(an, verb, forgery(dossierId), {}, { where });
        expect(reply.texts).toHaveLength(1);
        expect(reply.texts[0]).toContain('onder vier ogen');
        expect(reply.cards).toEqual([]);
      }
      expect(await answersOf(bot, dossierId)).toEqual({});
    },
  );

  test.each(['aanvraag', 'status', 'mijn gegevens', 'PP-2021-0001', 'KERN-AAAA-BBBB-CCCC'])(
    '“%s” points to the personal chat',
    async (text) => {
      const reply = await bot.say(somebody(), text, { where: 'channel' });
      expect(reply.texts).toHaveLength(1);
      expect(reply.texts[0]).toContain('onder vier ogen');
    },
  );

  test('a file that was offered in private is not handed out there', async () => {
    const an = somebody();
    const dossierId = dossierIdOf(await startDraft(bot, an));
    const context = { file: { kind: 'application', dossierId } };
    const options = { from: an, where: 'channel' } as const;
    const reply = await bot.send(
      bot.activities.fileConsent('accept', context, 'https://a-my.sharepoint.com/u', options),
    );
    expect(reply.all).not.toContain('http');
    expect(reply.texts[0]).toContain('onder vier ogen');
  });
});

test('the inputs of a card hold what the person typed, after every refusal', async () => {
  const an = somebody();
  const first = await startDraft(bot, an);
  const typed = { contactPerson: 'An', department: 'Economie', email: 'geen', phone: '12' };
  const reply = await bot.click(an, first.card, 'Volgende', typed);
  expect(cardInputs(reply.card)).toMatchObject({
    'answer:contactPerson': 'An',
    'answer:department': 'Economie',
    'answer:email': 'geen',
    'answer:phone': '12',
  });
});
