import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { personalChatId, TENANT, type TestPerson } from '../support/activities.ts';
import type { Reply } from '../support/bot-talk.ts';
import { cardInputs, cardTexts } from '../support/card-client.ts';
import { filledDraft } from '../support/filled-draft.ts';
import { callsDuring, cardOf, pressOn } from '../support/inquiry-talk.ts';
import { readPdf } from '../support/pdf-text.ts';
import { createPeople } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const somebody = createPeople();
const [kato, wim, labo] = [somebody('Kato Maes'), somebody('Wim Aerts'), somebody('Lien Labo')];
/** Monday 5 July 2021, noon in Brussels. */
const NOON = '2021-07-05T10:00:00Z';

beforeAll(async () => {
  const of = (person: TestPerson, programme: string) => ({
    tenantId: TENANT,
    objectId: person.aadObjectId,
    programmes: [programme],
  });
  const caseworkers = [of(kato, 'profploeg'), of(wim, 'profploeg'), of(labo, 'labo')];
  bot = await startTestBot({ caseworkers, fileConsent: false });
});
afterAll(() => bot.stop());
beforeEach(async () => {
  bot.setNow(NOON);
  for (const table of ['reminder_messages', 'announcements', 'dossiers', 'jobs.job']) {
    await sql`delete from ${sql.table(table)}`.execute(bot.db);
  }
});

const ROUND = 'profploeg-2021-1';
const TYPED = {
  title: 'Infosessie op 8 juli',
  text: 'Op donderdag 8 juli om 10 uur.\nKom ook.',
  audience: `makers:${ROUND}`,
  when: '',
};

async function written(
  person: TestPerson = kato,
  typed: Partial<typeof TYPED> = {},
): Promise<Reply> {
  const form = await bot.say(person, 'mededeling');
  return await pressOn(bot, person, form.card, 'Bekijk hoe het wordt', { ...TYPED, ...typed });
}

/** Somebody with a draft whom the bot can write to. */
async function maker(name = 'An Peeters'): Promise<TestPerson> {
  const person = somebody(name);
  await bot.send(bot.activities.installation('add', { from: person }));
  await filledDraft(bot, person);
  return person;
}

/** Lets the clock and the queue do what is due; gives what was sent. */
const pass = () =>
  callsDuring(bot, async () => {
    await bot.runJobs('plan-reminders');
    await bot.runJobs('send-reminders');
    await bot.runJobs('plan-reminders');
  });

describe('a caseworker', () => {
  test('writes an announcement, sees it as it will be read, tests it, and sends it', async () => {
    const an = await maker();
    const bram = await maker('Bram Claes');
    const preview = await written();
    expect(preview.all).toContain('Klopt deze mededeling?');
    expect(preview.all).toContain('2 mensen krijgen dit in de eigen chat met Kernbot.');
    expect(preview.all).toContain('Infosessie op 8 juli');
    expect(preview.all).toContain('Kom ook.');
    const tested = await pressOn(bot, kato, preview.card, 'Stuur mij een test');
    expect(tested.all).toContain('Test: alleen jij ziet dit bericht.');
    const sent = await pressOn(bot, kato, tested.card, 'Verstuur nu');
    expect(sent.all).toContain('De mededeling gaat nu weg.');
    const calls = await pass();
    const chats = calls.map(({ conversationId }) => conversationId).sort();
    expect(chats).toEqual([personalChatId(an), personalChatId(bram)].sort());
    const read = cardTexts(cardOf(calls[0])).join('\n');
    expect(read).toContain('Kom ook.');
    expect(read).toContain('Kato Maes – VLAIO');
    expect(read).not.toContain('Test');
    const after = await pressOn(bot, kato, sent.card, 'Vernieuw');
    expect(after.all).toContain('Deze mededeling is verstuurd');
    expect(after.all).toContain('2 van 2 berichten verstuurd.');
    expect(await pass()).toEqual([]);
  });

  test('names the round and the words in one message', async () => {
    const form = await bot.say(kato, 'mededeling voor ronde 1: De deadline blijft.\nTot dan.');
    expect(cardInputs(form.card)).toMatchObject({
      audience: `makers:${ROUND}`,
      text: 'De deadline blijft.\nTot dan.',
    });
    const unclear = await bot.say(kato, 'mededeling voor ronde 9: Dag.');
    expect(unclear.all).toContain('Ik weet niet wie je bedoelt met “ronde 9”.');
    expect(cardInputs(unclear.card)).toMatchObject({ text: 'Dag.' });
  });

  test('keeps 10,000 characters on the card, and reads that it is too much', async () => {
    const text = 'Lange tekst met **opmaak**. '.repeat(370);
    const refused = await written(kato, { title: '', text });
    expect(refused.all).toContain('Titel: geef de mededeling een titel.');
    expect(refused.all).toMatch(/Tekst: dit zijn 10\.\d{3} tekens\. Hou het bij 2\.000\./);
    expect(cardInputs(refused.card).text).toBe(text);
  });

  test.each([
    ['gisteren', 'dit kan ik niet lezen'],
    ['1 juli 2021 om 10 uur', 'dit moment is al voorbij'],
    ['6 juli 2021 om 10:00 UTC', 'zonder tijdzone'],
    ['6 juli 2021', 'schrijf er ook het uur bij'],
  ])('is told why “%s” is no moment', async (when, why) => {
    const refused = await written(kato, { when });
    expect(refused.all).toContain(why);
    expect(cardInputs(refused.card).when).toBe(when);
  });

  test('is offered the next moment instead of one in the weekend', async () => {
    await maker();
    const refused = await written(kato, { when: 'zaterdag 10 juli 2021 om 10 uur' });
    expect(refused.all).toContain('Het kan vanaf maandag 12 juli 2021 om 9 uur.');
    const typed = cardInputs(refused.card);
    const taken = await pressOn(bot, kato, refused.card, 'Neem dat moment', typed);
    expect(taken.all).toContain('Wanneer: maandag 12 juli 2021 om 9 uur');
    const planned = await pressOn(bot, kato, taken.card, 'Plan voor dat moment');
    expect(planned.all).toContain('Deze mededeling is ingepland');
    expect(await pass()).toEqual([]);
    bot.setNow('2021-07-12T07:00:05Z');
    expect((await pass()).length).toBe(1);
  });

  test('cannot send in the night what was written by day', async () => {
    await maker();
    const preview = await written();
    bot.setNow('2021-07-05T20:00:00Z');
    const refused = await pressOn(bot, kato, preview.card, 'Verstuur nu');
    expect(refused.all).toContain('Er ging niets weg.');
    const planned = await pressOn(bot, kato, refused.card, 'Plan voor dat moment');
    expect(planned.all).toContain('De mededeling gaat weg op dinsdag 6 juli 2021 om 9 uur.');
  });

  test('stops a scheduled one, and makes a new one of its words', async () => {
    const preview = await written(kato, { when: 'morgen om 10 uur' });
    const planned = await pressOn(bot, kato, preview.card, 'Plan voor dat moment');
    const stopped = await pressOn(bot, wim, planned.card, 'Annuleer');
    expect(stopped.all).toContain('De mededeling is geannuleerd. Er ging niets weg.');
    expect(stopped.all).toContain('Wim Aerts: gestopt');
    const again = await pressOn(bot, kato, stopped.card, 'Maak er een nieuwe van');
    expect(cardInputs(again.card)).toMatchObject({ title: TYPED.title, when: '' });
  });

  test('sees the announcements of colleagues, and who said what', async () => {
    await written();
    const list = await bot.say(wim, 'mededelingen');
    expect(list.all).toContain('Infosessie op 8 juli');
    expect(list.all).toContain('concept · 5 juli 2021 om 12:00 · Kato Maes');
    expect((await bot.say(labo, 'mededelingen')).all).not.toContain('Infosessie');
  });

  test('reads who was not reached, without learning who has a draft', async () => {
    await maker('Geheime Maker');
    const preview = await written();
    const sent = await pressOn(bot, kato, preview.card, 'Verstuur nu');
    await bot.runJobs('plan-reminders');
    await sql`update reminder_messages set state = 'failed', reason = 'unreachable'`.execute(
      bot.db,
    );
    await sql`update reminders set state = 'failed', reason = 'unreachable'`.execute(bot.db);
    await bot.runJobs('plan-reminders');
    const after = await pressOn(bot, kato, sent.card, 'Vernieuw');
    const report = await pressOn(bot, kato, after.card, 'Wie kreeg het niet?');
    expect(report.all).toContain('niet aangekomen: geen chat en geen adres');
    expect(report.all).not.toContain('Geheime Maker');
  });
});

describe('two caseworkers', () => {
  test('who press send at the same moment send it once', async () => {
    await maker();
    const preview = await written();
    const replies = await Promise.all(
      [kato, wim].map((person) => pressOn(bot, person, preview.card, 'Verstuur nu')),
    );
    const words = replies.map(({ all }) => all);
    expect(words.filter((all) => all.includes('De mededeling gaat nu weg.')).length).toBe(1);
    expect(words.filter((all) => all.includes('gaf deze mededeling al vrij.')).length).toBe(1);
    expect((await pass()).length).toBe(1);
  });

  test('who write at the same moment lose nothing that they typed', async () => {
    const preview = await written();
    const mine = await pressOn(bot, kato, preview.card, 'Pas nog iets aan');
    const theirs = await pressOn(bot, wim, preview.card, 'Pas nog iets aan');
    await pressOn(bot, wim, theirs.card, 'Bekijk hoe het wordt', { text: 'Van Wim.' });
    const refused = await pressOn(bot, kato, mine.card, 'Bekijk hoe het wordt', {
      text: 'Van Kato.',
    });
    expect(refused.all).toContain('Wim Aerts wijzigde deze mededeling intussen.');
    expect(cardInputs(refused.card).text).toBe('Van Kato.');
    const old = await pressOn(bot, kato, preview.card, 'Verstuur nu');
    expect(old.all).toContain('Er ging niets weg. Lees ze na en druk dan opnieuw.');
    expect(old.all).toContain('Van Wim.');
  });
});

describe('whoever handles nothing', () => {
  test('writes no announcement', async () => {
    const an = somebody();
    const words = 'Alleen dossierbeheerders kunnen een mededeling versturen.';
    expect((await bot.say(an, 'mededeling')).all).toContain(words);
    expect((await bot.say(an, 'mededelingen')).all).toContain(words);
  });

  test('reads and sends none of others, nor does a caseworker of another programme', async () => {
    const preview = await written();
    for (const person of [somebody('Vreemde'), labo]) {
      for (const title of ['Verstuur nu', 'Stuur mij een test', 'Pas nog iets aan', 'Gooi weg']) {
        const reply = await pressOn(bot, person, preview.card, title);
        expect(reply.all).toContain('Deze mededeling kan ik je niet tonen of wijzigen.');
        expect(reply.all).not.toContain('Infosessie');
      }
    }
    expect(await pass()).toEqual([]);
  });
});

test('in a channel no announcement is written', async () => {
  const reply = await bot.say(kato, 'mededeling', { where: 'channel' });
  expect(reply.all).toContain('Mededelingen schrijf je in je eigen chat met Kernbot.');
});

describe('what is kept of a caseworker who announced something', () => {
  const copyFor = async (person: TestPerson) => {
    const reply = await bot.press(person, 'privacy.copy', { nonce: crypto.randomUUID() });
    const url = /\((http[^)]+)\)/.exec(reply.all)?.[1] ?? '';
    const pdf = new Uint8Array(await (await fetch(url)).arrayBuffer());
    return readPdf(pdf).text.replace(/\s+/g, ' ');
  };

  test('is in the copy of their data, and loses their name when they ask for that', async () => {
    const preview = await written(wim);
    expect((await bot.say(wim, 'mijn gegevens')).all).toContain('1 mededeling die je schreef');
    const copy = await copyFor(wim);
    expect(copy).toContain('mededeling geschreven');
    expect(copy).toContain('Op donderdag 8 juli om 10 uur.');
    const done = await bot.press(wim, 'privacy.remove', { nonce: crypto.randomUUID() });
    expect(done.all).toContain('Wat je aankondigde, bleef bestaan, zonder je naam.');
    const list = await bot.say(kato, 'mededelingen');
    expect(list.all).toContain('Infosessie op 8 juli');
    expect(list.all).not.toContain('Wim Aerts');
    const after = await pressOn(bot, kato, preview.card, 'Stuur mij een test');
    expect(after.all).not.toContain('Wim Aerts');
  });
});
