import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dayOf } from '../../src/domain/time.ts';
import { PROGRAMMES } from '../../src/programmes/registry.ts';
import { createFaqIndex } from '../../src/search/faq-index.ts';
import { createFaqCatalog } from '../../src/use-cases/faq-catalog.ts';
import { CHANNEL_ID, TENANT, type TestPerson, testPerson } from '../support/activities.ts';
import type { Reply } from '../support/bot-talk.ts';
import { buttonOf, cardInputs } from '../support/card-client.ts';
import { everyText } from '../support/card-parts.ts';
import { answeredInquiry } from '../support/faq-desk.ts';
import { createPeople } from '../support/people.ts';
import { IN_FIRST_ROUND, startTestBot, type TestBot } from '../support/test-bot.ts';

const ELS = testPerson('Els Maes', '9d2e5b01-4c63-4e9a-b7f8-21a6d0c39e41');
const TOM = testPerson('Tom Claes', '9d2e5b01-4c63-4e9a-b7f8-21a6d0c39e42');
const VERA = testPerson('Vera Wouters', '9d2e5b01-4c63-4e9a-b7f8-21a6d0c39e43');
const TYPED = {
  question: 'Mag er een ijspiste op de markt tijdens de workshop?',
  alternatives: 'ijspiste op de markt',
  answer: 'Ja, een ijspiste mag.',
  source: 'VLAIO',
};
/** Where text of people may stand: shown as it is, or in an input. */
const SAFE = /^(TextRun\.text|Input\.Text\.value)$/;

let bot: TestBot;
const somebody = createPeople();
beforeAll(async () => {
  const setting = ({ aadObjectId: objectId }: TestPerson) => ({ tenantId: TENANT, objectId });
  bot = await startTestBot({
    caseworkers: [
      { ...setting(ELS), programmes: ['profploeg'] },
      { ...setting(TOM), programmes: ['profploeg'] },
      { ...setting(VERA), programmes: ['vitrine'] },
    ],
  });
});
afterAll(() => bot.stop());

/** Fills in the form on a card and saves it. */
function save(person: TestPerson, form: Reply, typed: Readonly<Record<string, string>>) {
  const { verb, data } = buttonOf(form.card, 'Bewaar');
  return bot.press(person, verb, data, { ...cardInputs(form.card), ...typed });
}

/** Adds an entry by its form; resolves to its card and id. */
async function added(typed: Readonly<Record<string, string>>) {
  const reply = await save(ELS, await bot.press(ELS, 'faq.edit', {}), typed);
  const { data } = buttonOf(reply.card, 'Wijzig');
  return { reply, entryId: 'entryId' in data ? String(data.entryId) : '' };
}

describe('an answer of a caseworker', () => {
  test('goes into the FAQ, and other replicas find it in other words without a restart', async () => {
    const replica = createFaqCatalog(
      createFaqIndex(PROGRAMMES),
      PROGRAMMES,
      bot.deps.work.stores.faq,
    );
    const ask = async () =>
      (await replica.current()).find(
        'mogen wij een reuzenrad zetten bij de kerk',
        dayOf(new Date(IN_FIRST_ROUND)),
      );
    expect((await ask()).kind).not.toBe('sure');
    const answered = answeredInquiry(
      {
        text: 'Mogen we een reuzenrad zetten naast de kerk?',
        answer: 'Een reuzenrad mag, als de brandweer akkoord gaat.',
        answeredAt: IN_FIRST_ROUND,
      },
      { tenantId: TENANT, objectId: ELS.aadObjectId, name: ELS.name },
    );
    const { inquiry, events } = answered;
    await bot.deps.work.transaction((stores) => stores.inquiries.insert(inquiry, events));
    const form = await bot.press(TOM, 'faq.edit', { inquiryId: inquiry.id });
    expect(cardInputs(form.card)).toMatchObject({
      question: 'Mogen we een reuzenrad zetten naast de kerk?',
      answer: 'Een reuzenrad mag, als de brandweer akkoord gaat.',
      source: 'Antwoord van VLAIO van maandag 5 juli 2021',
    });
    const saved = await save(TOM, form, {});
    expect(saved.all).toContain('Bewaard. Wie dit vraagt, krijgt vanaf nu dit antwoord.');
    expect(await ask()).toMatchObject({
      kind: 'sure',
      found: { entry: { question: 'Mogen we een reuzenrad zetten naast de kerk?' } },
    });
    const asked = await bot.say(somebody(), 'Mogen wij een reuzenrad zetten bij de kerk?');
    expect(asked.all).toContain('als de brandweer akkoord gaat');
    expect(asked.all).toContain('Antwoord van VLAIO');
  });

  test('is changed, taken out and put back by its card, which shows who did what', async () => {
    const { reply, entryId } = await added(TYPED);
    expect(reply.all).toContain('Els Maes');
    const form = await bot.click(TOM, reply.card, 'Wijzig');
    const changed = await save(TOM, form, { answer: 'Een ijspiste mag in de winter.' });
    expect(changed.all).toContain('Een ijspiste mag in de winter.');
    expect(changed.all).toContain('Tom Claes');
    const retired = await bot.click(ELS, changed.card, 'Haal uit de FAQ');
    expect(retired.all).toContain('Dit antwoord staat niet meer in de FAQ');
    expect((await bot.say(somebody(), 'ijspiste op de markt?')).all).not.toContain('in de winter');
    const back = await bot.click(ELS, retired.card, 'Zet terug in de FAQ');
    expect(back.all).toContain('Dit antwoord staat weer in de FAQ');
    expect((await bot.say(somebody(), 'ijspiste op de markt?')).all).toContain('in de winter');
    const history = await bot.deps.work.stores.faq.history(entryId);
    expect(history.map(({ version, state, by }) => [version, state, by.name])).toEqual([
      [4, 'published', 'Els Maes'],
      [3, 'retired', 'Els Maes'],
      [2, 'published', 'Tom Claes'],
      [1, 'published', 'Els Maes'],
    ]);
  });

  test('that is not complete, or was changed meanwhile, comes back with all that was typed', async () => {
    const subject = { question: 'Mag er een zandbak op het plein?', alternatives: 'zandbak plein' };
    const empty = await bot.press(ELS, 'faq.edit', {});
    const incomplete = await save(ELS, empty, { ...TYPED, ...subject, source: '' });
    expect(cardInputs(incomplete.card)).toMatchObject({ ...subject, answer: TYPED.answer });
    const saved = await save(ELS, incomplete, { source: 'VLAIO' });
    const [ofEls, ofTom] = [
      await bot.click(ELS, saved.card, 'Wijzig'),
      await bot.click(TOM, saved.card, 'Wijzig'),
    ];
    await save(ELS, ofEls, { answer: 'Tekst van Els' });
    const late = await save(TOM, ofTom, { answer: 'Tekst van Tom' });
    expect(cardInputs(late.card)).toMatchObject({ ...subject, answer: 'Tekst van Tom' });
    expect((await save(TOM, late, {})).all).toContain('Tekst van Tom');
  });

  test('is shown as it was typed: markup is never read as markup', async () => {
    const evil = '**vet** [klik](https://evil.example) <b>x</b> <at>Iedereen</at>';
    const typed = {
      question: `Mag een springkasteel ${evil}`,
      alternatives: `springkasteel ${evil}`,
      answer: `Ja ${evil}`,
      source: `Bron ${evil}`,
    };
    const { reply } = await added(typed);
    const list = await bot.press(ELS, 'faq.list', { page: 0, query: 'springkasteel' });
    const form = await bot.click(ELS, reply.card, 'Wijzig');
    const asked = await bot.say(somebody(), typed.question);
    for (const { card } of [reply, list, form, asked]) {
      const shown = everyText(card).filter(({ text }) => text.includes('evil.example'));
      expect(shown).not.toEqual([]);
      expect(shown.filter(({ path }) => !SAFE.test(path))).toEqual([]);
    }
  });
});

describe('the words “faq” and “niet gevonden”', () => {
  test('show a caseworker the list and what was not found', async () => {
    const list = await bot.say(ELS, 'faq');
    expect(buttonOf(list.card, 'Bekijk').verb).toBe('faq.manage');
    const asked = { text: 'Is er een helikopter?', outcome: 'unknown' } as const;
    await bot.deps.work.stores.asked.add({ ...asked, id: 'h1', at: new Date(IN_FIRST_ROUND) });
    const groups = await bot.say(ELS, 'niet gevonden');
    expect(groups.all).toContain('Is er een helikopter?');
    const form = await bot.press(ELS, 'faq.edit', { askedId: 'h1' });
    expect(cardInputs(form.card)).toMatchObject({ question: 'Is er een helikopter?' });
  });

  test('tell anybody else to just ask', async () => {
    for (const words of ['faq', 'niet gevonden']) {
      const reply = await bot.say(somebody(), words);
      expect(reply.texts[0]).toContain('Stel je vraag gewoon in de chat');
      expect(reply.cards).toEqual([]);
    }
  });
});

describe('a forged action', () => {
  const forged = (entryId: string) =>
    [
      ['faq.edit', { entryId }],
      ['faq.manage', { entryId }],
      ['faq.save', { entryId, version: 1, nonce: randomUUID(), ...TYPED, answer: 'Vals' }],
      ['faq.save', { version: 0, nonce: randomUUID(), programmeId: 'profploeg', ...TYPED }],
      ['faq.retire', { entryId, version: 1, nonce: randomUUID() }],
      ['faq.restore', { entryId, version: 1, nonce: randomUUID() }],
    ] as const;

  test.each([
    ['a municipal user', () => somebody('Vreemde')],
    ['a caseworker of another programme', () => VERA],
  ])('of %s is refused in words, and changes nothing', async (name, who) => {
    const question = `Mag er een ${name.replaceAll(' ', '')}tent staan?`;
    const { entryId } = await added({ ...TYPED, question, alternatives: '' });
    const person = who();
    const { faq } = bot.deps.work.stores;
    const before = await faq.revision();
    for (const [verb, data] of forged(entryId)) {
      const reply = await bot.press(person, verb, data);
      expect(reply.status).toBe(200);
      expect(reply.texts[0]).toContain('Dit kan ik je niet tonen.');
      expect(reply.cards).toEqual([]);
      expect(reply.all).not.toContain('tent staan');
    }
    expect(await faq.revision()).toBe(before);
  });

  test('for the lists of caseworkers shows nobody else anything', async () => {
    for (const [verb, data] of [
      ['faq.list', { page: 0 }],
      ['asked.groups', { page: 0 }],
      ['asked.dismiss', { askedId: 'h1', nonce: 'x' }],
      ['faq.edit', {}],
    ] as const) {
      const reply = await bot.press(somebody(), verb, data);
      expect(reply.texts[0]).toContain('Dit kan ik je niet tonen.');
      expect(reply.cards).toEqual([]);
    }
  });

  test('where everybody reads along shows nothing, to a caseworker either', async () => {
    for (const where of ['channel', 'groupChat'] as const) {
      const pressed = await bot.press(ELS, 'faq.list', { page: 0 }, {}, { where });
      const said = await bot.say(ELS, 'faq', { where });
      expect([...pressed.cards, ...said.cards]).toEqual([]);
      expect([...pressed.texts, ...said.texts].join()).toMatch(/leest mee.*leest mee/);
    }
  });

  test('in the channel of a programme shows that programme alone, to who pressed alone', async () => {
    const place = {
      conversationId: CHANNEL_ID,
      scope: 'channel',
      tenantId: TENANT,
      serviceUrl: bot.connector.serviceUrl,
    } as const;
    const setBy = { tenantId: TENANT, objectId: ELS.aadObjectId, name: ELS.name };
    const setAt = new Date(IN_FIRST_ROUND);
    const channel = { programmeId: 'profploeg', place, setBy, setAt };
    await bot.deps.work.stores.caseworkers.putChannel(channel);
    const pressed = await bot.press(ELS, 'faq.list', { page: 0 }, {}, { where: 'channel' });
    expect(pressed.cards).toHaveLength(1);
    expect(pressed.calls).toEqual([]);
    const ofVera = await bot.press(VERA, 'faq.list', { page: 0 }, {}, { where: 'channel' });
    expect(ofVera.cards).toEqual([]);
    await bot.deps.work.stores.caseworkers.removeChannel(CHANNEL_ID);
  });
});
