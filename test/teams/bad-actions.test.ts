import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { VERBS } from '../../src/cards/card-action.ts';
import {
  answersOf,
  dossierIdOf,
  draftAt,
  filledDraft,
  startDraft,
} from '../support/filled-draft.ts';
import { forgery } from '../support/forged-action.ts';
import { createPeople } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const somebody = createPeople();
beforeAll(async () => {
  bot = await startTestBot({ fileConsent: false });
});
afterAll(() => bot.stop());

describe('an old card', () => {
  test('of an answer that I changed since keeps both, and loses nothing', async () => {
    const an = somebody();
    const card = await draftAt(bot, an, 'challenge');
    const id = dossierIdOf(card);
    await bot.click(an, card.card, 'Volgende', { challenge: 'Nieuw' });
    const reply = await bot.click(an, card.card, 'Volgende', { challenge: 'Van de oude kaart' });
    expect(reply.all).toContain('Er zijn twee versies van dit antwoord');
    expect(await answersOf(bot, id)).toEqual({ challenge: 'Nieuw' });
  });

  test('of a file that was withdrawn says so and changes nothing', async () => {
    const an = somebody();
    const card = await draftAt(bot, an, 'challenge');
    const dossierId = dossierIdOf(card);
    await bot.press(an, 'file.withdraw', { dossierId, nonce: 'w' });
    const pressed = await bot.click(an, card.card, 'Volgende', { challenge: 'Te laat' });
    expect(pressed.texts).toEqual([
      'Deze aanvraag is ingetrokken. Er is niets gewijzigd. Typ “status” om ze te bekijken of te kopiëren.',
    ]);
    expect(pressed.cards).toEqual([]);
    expect(await answersOf(bot, dossierId)).toEqual({});
  });

  test('of a file that is gone is answered like one of somebody else', async () => {
    const an = somebody();
    const card = await draftAt(bot, an, 'challenge');
    await bot.press(an, 'privacy.remove', { nonce: 'r' });
    const gone = await bot.click(an, card.card, 'Volgende', { challenge: 'Te laat' });
    expect(gone.texts[0]).toContain('Deze aanvraag kan ik je niet tonen');
  });
});

const ABOUT_A_FILE = VERBS.filter(
  (verb) =>
    !/^(apply|files|privacy|faq|help|deadlines|programme)\.|draft\.stop|makeAddress/.test(verb),
);

describe('a card action forged with the file of somebody else', () => {
  test.each(ABOUT_A_FILE)('%s is answered as if the file did not exist', async (verb) => {
    const an = somebody();
    const overview = await filledDraft(bot, an);
    const dossierId = dossierIdOf(overview);
    const before = await answersOf(bot, dossierId);
    const stranger = somebody('Vreemde');
    const theirs = await bot.press(stranger, verb, forgery(dossierId, verb));
    const nobodys = await bot.press(stranger, verb, forgery(crypto.randomUUID(), verb));
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
      ...forgery(crypto.randomUUID(), verb),
      programmeId: 'profploeg',
      entryId: 'x',
    });
    expect(reply.status).toBe(200);
    expect(reply.all).not.toContain('Er ging iets mis');
    expect(reply.all).not.toBe('');
  });

  test('a jump to a question that does not exist opens the draft all the same', async () => {
    const an = somebody();
    const card = await draftAt(bot, an, 'challenge');
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
    const card = await draftAt(bot, an, 'challenge');
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
    [
      'versions that are no numbers',
      'step.save',
      { ...forgery('x', 'step.save'), seen: { a: 'b' } },
    ],
    [
      'an input that is no text',
      'step.save',
      { ...forgery('x', 'step.save'), 'answer:phone': { a: 1 } },
    ],
    ['an unknown way out', 'step.save', { ...forgery('x', 'step.save'), exit: { to: 'boven' } }],
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
  /** About what is nobody's own, or refused by who may do it. */
  const SHARED =
    /^(help|deadlines|programme|faq|asked|inquiry|session|channel|figures|experience|follow)\.|^reminder\.open$/;

  test.each(VERBS.filter((verb) => SHARED.test(verb)))(
    '%s shows and changes nothing of a file',
    async (verb) => {
      const an = somebody('An Peeters');
      const dossierId = dossierIdOf(await filledDraft(bot, an));
      const before = await answersOf(bot, dossierId);
      const reply = await bot.press(
        somebody(),
        verb,
        forgery(dossierId, verb),
        {},
        { where: 'channel' },
      );
      expect(reply.all).not.toBe('');
      expect(reply.all).not.toMatch(/Tielt|An Peeters/);
      expect(await answersOf(bot, dossierId)).toEqual(before);
    },
  );

  test.each(VERBS.filter((verb) => !SHARED.test(verb)))(
    '%s shows nothing of anybody: it points to the personal chat',
    async (verb) => {
      const an = somebody();
      const dossierId = dossierIdOf(await startDraft(bot, an));
      for (const where of ['groupChat', 'channel'] as const) {
        const reply = await bot.press(an, verb, forgery(dossierId, verb), {}, { where });
        expect(reply.texts).toHaveLength(1);
        expect(reply.texts[0]).toMatch(/onder vier ogen|in je eigen chat/);
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
