import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Meeting } from '../../src/domain/meeting.ts';
import { startReview } from '../../src/domain/review.ts';
import type { TestPerson } from '../support/activities.ts';
import { dossierIdOf, startDraft } from '../support/filled-draft.ts';
import { pressOn } from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import { caseworkerOf, install, personOf, sentFile } from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { anExpert, guidedFile } from '../support/trajectory-talk.ts';

let bot: TestBot;
const somebody = createPeople();
const [els, kato] = [somebody('Els Claes'), somebody('Kato Maes')];
let panel: readonly Awaited<ReturnType<typeof anExpert>>[] = [];
beforeAll(async () => {
  bot = await startTestBot({
    now: '2021-09-06T10:00:00Z',
    fileConsent: false,
    caseworkers: [caseworkerOf(kato, 'profploeg')],
  });
  for (const person of [els, kato]) await install(bot, person);
  panel = [await anExpert(bot, els)];
});
afterAll(() => bot.stop());

async function addHomework(an: TestPerson, dossierId: string, text: string, dueDay: string) {
  const item = {
    id: crypto.randomUUID(),
    dossierId,
    listId: 'homework',
    number: 1,
    state: 'open',
    text,
    dueDay,
    by: personOf(an),
    at: new Date('2021-09-01T10:00:00Z'),
    version: 1,
  } as const;
  await bot.deps.work.stores.items.insert(item, []);
  return item;
}

async function addMeeting(dossierId: string, title: string, state: Meeting['state']) {
  const moment = { day: '2021-09-09', begin: '14:00', minutes: 120 };
  const at = new Date('2021-09-02T10:00:00Z');
  const meeting: Meeting = {
    id: crypto.randomUUID(),
    dossierId,
    programmeId: 'profploeg',
    ruleId: title === 'Intakegesprek' ? 'intakeMeeting' : 'siteVisit',
    title,
    organiser: personOf(kato),
    state,
    proposals: [],
    votes: {},
    moment,
    place: '',
    agenda: '',
    attendees: [],
    former: [],
    guests: [],
    formerGuests: [],
    sequence: 1,
    changedAt: at,
    createdAt: at,
    version: 1,
  };
  await bot.deps.work.stores.meetings.insert(meeting, []);
}

/** Makes an address on the card and gives it. */
async function addressOf(an: TestPerson): Promise<string> {
  const { card } = await bot.say(an, 'agenda');
  const shown = await pressOn(bot, an, card, 'Volg in mijn agenda');
  const title = shown.all.includes('Je hebt nog geen adres') ? 'Maak een adres' : NEW;
  const made = await pressOn(bot, an, shown.card, title);
  return /http[^"]+\.ics/.exec(JSON.stringify(made.card))?.[0] ?? '';
}

const NEW = 'Maak een nieuw adres';

describe('“agenda”', () => {
  test('shows somebody who has nothing the open rounds', async () => {
    const reply = await bot.say(somebody(), 'wat komt eraan?');
    expect(reply.all).toContain('November 2021');
    expect(reply.all).toContain('Deadline – Tweede indieningsronde');
    expect(reply.all).not.toMatch(/Eerste indieningsronde|Te laat/);
  });

  test('shows a draft in the place of its round, with the way to it', async () => {
    const an = somebody();
    const dossierId = dossierIdOf(await startDraft(bot, an));
    const { all, cards } = await bot.say(an, 'agenda');
    expect(all).toContain('Je aanvraag – Tweede indieningsronde');
    expect(all).not.toContain('Deadline – Tweede indieningsronde');
    expect(all).toContain('Nog niet ingediend. Indienen kan tot en met vrijdag 12 november 2021');
    const opened = await pressOn(bot, an, cards[0], 'Vul aan');
    expect(dossierIdOf(opened)).toBe(dossierId);
  });

  test('shows the municipality its steps and homework, late ones first, and nobody else', async () => {
    const an = somebody();
    const file = await guidedFile(bot, an);
    await addHomework(an, file.id, 'Tel de fietsers', '2021-09-03');
    const { all, card } = await bot.say(an, 'agenda');
    expect(all).toContain('Te laat');
    expect(all).toContain('Actie 1');
    expect(all).toContain('Tel de fietsers');
    expect(all).toContain('1.1 Intakefiche');
    expect(all).toContain('Jullie zijn aan zet.');
    expect(all.indexOf('Tel de fietsers')).toBeLessThan(all.indexOf('1.1 Intakefiche'));
    expect((await pressOn(bot, an, card, 'Open')).all).toContain('Tel de fietsers');
    expect((await bot.say(somebody(), 'agenda')).all).not.toMatch(/Tel de fietsers|Intakefiche/);
  });

  test('shows an expert the guidances they guide, and whose turn it is, but no homework', async () => {
    const an = somebody();
    const file = await guidedFile(bot, an, {}, panel);
    await addHomework(an, file.id, 'Geheim huiswerk', '2021-09-30');
    const { all } = await bot.say(els, 'agenda');
    expect(all).toContain('1.1 Intakefiche');
    expect(all).not.toContain('Geheim huiswerk');
  });

  test('shows meetings that are fixed with their hour, and not those that are cancelled', async () => {
    const an = somebody();
    const file = await guidedFile(bot, an);
    await addMeeting(file.id, 'Intakegesprek', 'fixed');
    await addMeeting(file.id, 'Terreinbezoek', 'cancelled');
    const { all, card } = await bot.say(an, 'agenda');
    expect(all).toContain('Donderdag 9 september 2021 om 14.00 uur, over 3 werkdagen.');
    expect(all).not.toContain('Terreinbezoek');
    const looked = await pressOn(bot, an, card, 'Bekijk: Intakegesprek');
    expect(looked.all).toContain('Intakegesprek');
    const text = await (await fetch(await addressOf(an))).text();
    expect(text).toContain('DTSTART;TZID=Europe/Brussels:20210909T140000');
    expect(text).toContain('DTEND;TZID=Europe/Brussels:20210909T160000');
  });

  test('shows a caseworker the guidances and the waiting files that they have, no others', async () => {
    const [an, bram] = [somebody(), somebody('Bram Claes')];
    const at = new Date('2021-08-20T10:00:00Z');
    const review = { ...startReview(at), assignee: personOf(kato) };
    const decision = { kind: 'selected', explanation: '', by: personOf(kato), at } as const;
    await guidedFile(bot, an, { review: { ...review, decision } });
    const waiting = await sentFile(bot, bram, { review });
    const unassigned = await sentFile(bot, somebody());
    const { all } = await bot.say(kato, 'agenda');
    expect(all).toContain('1.1 Intakefiche');
    expect(all).toContain('Aan zet: de gemeente.');
    expect(all).toContain(`Dossier ${waiting.reference}`);
    expect(all).not.toContain(`Dossier ${unassigned.reference}`);
    expect((await bot.say(somebody(), 'agenda')).all).not.toContain('Dossier');
  });

  test('of somebody who was taken off a file shows it no more', async () => {
    const [an, bram] = [somebody(), somebody('Bram Claes')];
    const colleague = { ...personOf(bram) };
    const file = await guidedFile(bot, an, { colleagues: [colleague] });
    expect((await bot.say(bram, 'agenda')).all).toContain('1.1 Intakefiche');
    const stored = await bot.deps.work.stores.dossiers.load(file.id);
    if (stored === undefined) throw new Error('no file');
    const without = { ...stored, colleagues: [], version: stored.version + 1 };
    await bot.deps.work.stores.dossiers.save(stored, without, []);
    expect((await bot.say(bram, 'agenda')).all).not.toContain('1.1 Intakefiche');
  });

  test('in a channel points to the own chat', async () => {
    for (const word of ['agenda', 'mijn herinneringen', 'stop herinneringen']) {
      const reply = await bot.say(somebody(), word, { where: 'channel' });
      expect(reply.texts[0]).toContain('in je eigen chat');
      expect(reply.cards).toEqual([]);
    }
  });

  test('in the middle of an application shows it and goes on with the question', async () => {
    const an = somebody();
    await startDraft(bot, an);
    const reply = await bot.say(an, 'agenda');
    expect(reply.all).toContain('Je aanvraag – Tweede indieningsronde');
    expect(reply.all).not.toContain('Er ging iets mis');
  });
});

describe('an address for a calendar', () => {
  test('gives what comes up, with what a program needs to ask again', async () => {
    const an = somebody();
    const file = await guidedFile(bot, an);
    await addHomework(an, file.id, 'Tel de fietsers', '2021-09-30');
    const response = await fetch(await addressOf(an));
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect(text).toContain('1.1 Intakefiche');
    expect(text).toContain('Actie 1');
    expect(text).not.toContain(an.aadObjectId);
  });

  test('is answered without the calendar when nothing changed, and with it when something did', async () => {
    const an = somebody();
    const file = await guidedFile(bot, an);
    const address = await addressOf(an);
    const etag = (await fetch(address)).headers.get('etag') ?? '';
    const headers = { 'if-none-match': `"other", ${etag}` };
    const same = await fetch(address, { headers });
    expect([same.status, await same.text()]).toEqual([304, '']);
    await addHomework(an, file.id, 'Nieuw', '2021-10-01');
    expect((await fetch(address, { headers })).status).toBe(200);
  });

  test('stops when a new one is made, and when it is taken back', async () => {
    const an = somebody();
    const first = await addressOf(an);
    const second = await addressOf(an);
    expect((await fetch(first)).status).toBe(404);
    expect((await fetch(second)).status).toBe(200);
    const { card } = await bot.press(an, 'agenda.address', {});
    const ended = await pressOn(bot, an, card, 'Trek het adres in');
    expect(ended.all).toContain('Het adres is ingetrokken.');
    expect((await fetch(second)).status).toBe(404);
    const again = await bot.press(an, 'agenda.endAddress', { nonce: crypto.randomUUID() });
    expect(again.all).toContain('Er was geen adres meer');
  });

  test('is shown once: later the card only says that there is one', async () => {
    const an = somebody();
    await addressOf(an);
    const { all, card } = await bot.press(an, 'agenda.address', {});
    expect(all).toContain('gemaakt op 6 september 2021');
    expect(JSON.stringify(card)).not.toContain('.ics');
  });

  test('of which only a hash is kept gives nothing to who guesses', async () => {
    const address = await addressOf(somebody());
    const secret = /calendar\/(.+)\.ics/.exec(address)?.[1] ?? '';
    expect(secret.length).toBeGreaterThan(40);
    for (const path of [`${secret.slice(0, -1)}x.ics`, secret, 'x.ics', '..%2f.ics', '.ics']) {
      const answer = await fetch(`${bot.url}/calendar/${path}`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain(secret);
    }
  });

  test('shows what its person may read at the moment of asking, no more', async () => {
    const [an, bram] = [somebody(), somebody('Bram Claes')];
    const file = await guidedFile(bot, an, { colleagues: [personOf(bram)] });
    const address = await addressOf(bram);
    expect(await (await fetch(address)).text()).toContain('1.1 Intakefiche');
    const stored = await bot.deps.work.stores.dossiers.load(file.id);
    if (stored === undefined) throw new Error('no file');
    const without = { ...stored, colleagues: [], version: stored.version + 1 };
    await bot.deps.work.stores.dossiers.save(stored, without, []);
    expect(await (await fetch(address)).text()).not.toContain('1.1 Intakefiche');
  });

  test('keeps a deadline for ninety days after it', async () => {
    const address = await addressOf(somebody());
    expect(await (await fetch(address)).text()).toContain(
      'SUMMARY:Deadline – Eerste indieningsronde',
    );
  });

  test('goes with the data of its person', async () => {
    const an = somebody();
    const address = await addressOf(an);
    expect((await bot.say(an, 'mijn gegevens')).all).toContain('Dat je agenda Kernbot volgt');
    await bot.press(an, 'privacy.remove', { nonce: crypto.randomUUID() });
    expect((await fetch(address)).status).toBe(404);
  });
});
