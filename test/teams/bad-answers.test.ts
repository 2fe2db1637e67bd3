import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { simpleParser } from 'mailparser';
import type { TestPerson } from '../support/activities.ts';
import type { Reply } from '../support/bot-talk.ts';
import { cardInputs } from '../support/card-client.ts';
import { everyText } from '../support/card-parts.ts';
import {
  answersOf,
  dossierIdOf,
  draftAt,
  filledDraft,
  startDraft,
} from '../support/filled-draft.ts';
import { readPdf } from '../support/pdf-text.ts';
import { createPeople } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const somebody = createPeople();
beforeAll(async () => {
  bot = await startTestBot({ fileConsent: false });
});
afterAll(() => bot.stop());

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
    const card = await draftAt(bot, an, questionId);
    const reply = await bot.click(an, card.card, 'Volgende', { [questionId]: typed });
    expect(reply.all).toContain(sentence);
    expect(reply.all).toMatch(/Kijk 1 antwoord na/);
    expect(await rejectedText(dossierIdOf(card), questionId)).toBe(typed);
    expect(await answersOf(bot, dossierIdOf(card))).not.toHaveProperty(questionId);
    expect(JSON.stringify(reply.card)).toContain(typed.slice(0, 300));
  });

  test('in chat is refused in words and kept; the question stays open', async () => {
    const an = somebody();
    const card = await draftAt(bot, an, questionId);
    const reply = await bot.say(an, typed);
    expect(reply.texts[0]).toContain(sentence);
    expect(reply.texts[0]).toContain('Wat je typte, is bewaard.');
    expect(await rejectedText(dossierIdOf(card), questionId)).toBe(typed);
  });
});

test('what was refused is gone once a good answer comes', async () => {
  const an = somebody();
  const id = dossierIdOf(await draftAt(bot, an, 'email'));
  await bot.say(an, 'an.peeters');
  await bot.say(an, 'an@tielt.be');
  expect(await rejectedText(id, 'email')).toBeUndefined();
  expect(await answersOf(bot, id)).toEqual({ email: 'an@tielt.be' });
});

describe('a text of 100 KB', () => {
  const HUGE = 'Onze kern loopt leeg. '.repeat(4700);

  test('typed is refused in words, and kept to the last letter', async () => {
    const an = somebody();
    const id = dossierIdOf(await draftAt(bot, an, 'challenge'));
    const reply = await bot.say(an, HUGE);
    expect(reply.texts[0]).toMatch(/Je tekst telt 103\.\d{3} tekens/);
    expect(await rejectedText(id, 'challenge')).toBe(HUGE.trim());
    expect(JSON.stringify(reply.calls.map(({ body }) => body)).length).toBeLessThan(28_000);
  });

  test('on a card likewise; the card shows the beginning, and sending that back loses nothing', async () => {
    const an = somebody();
    const card = await draftAt(bot, an, 'challenge');
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
    const card = await draftAt(bot, an, 'challenge');
    const typed = 'Leeg\u0000stand\u202e in de “Markt” 🏚️👩‍🌾 – één\r\nlijn\u0007\ud800';
    await bot.click(an, card.card, 'Volgende', { challenge: typed });
    expect(await answersOf(bot, dossierIdOf(card))).toEqual({
      challenge: 'Leegstand in de “Markt” 🏚️👩‍🌾 – één\nlijn\ufffd',
    });
  });

  test('a message of nothing but such characters is no answer', async () => {
    const an = somebody();
    const card = await draftAt(bot, an, 'department');
    const reply = await bot.say(an, '\u200b\u202e');
    expect(reply.status).toBe(200);
    expect(reply.texts.length + reply.cards.length).toBeGreaterThan(0);
    expect(await answersOf(bot, dossierIdOf(card))).toEqual({});
  });
});

describe('mark-up in every field', () => {
  const EVIL =
    '**vet** [klik](https://kwaad.example) <at>Iedereen</at> <script>1</script> {{DATE(x)}} ","type":"Action.OpenUrl"';

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
