import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { PAPER_TENANT } from '../../src/domain/access.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { Expert } from '../../src/domain/expert.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import type { TestPerson } from '../support/activities.ts';
import { cardInputs, cardTexts, findButton } from '../support/card-client.ts';
import { callsDuring, forgetJobs, pressOn } from '../support/inquiry-talk.ts';
import {
  anExpert,
  editedFor,
  guidedFile,
  meetingOf,
  openPlanForm,
  postedTo,
  propose,
  readInvitation,
  TYPED,
  toldOfMeeting,
} from '../support/meeting-talk.ts';
import { createPeople } from '../support/people.ts';
import { readCalendar } from '../support/read-calendar.ts';
import { caseworkerOf, install, personOf } from '../support/review-talk.ts';
import { type RunningServer, startSmtpServer } from '../support/smtp-server.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let smtp: Awaited<ReturnType<typeof startSmtpServer>> & RunningServer;
const somebody = createPeople();
const [kato, labo] = [somebody('Kato Maes'), somebody('Lien Labo')];
/** Monday 16 August 2027, half past ten in Brussels. */
const NOW = '2027-08-16T08:30:00Z';
const UNKNOWN = 'weg@tielt.example';
const OWNER_ADDRESS = 'an.peeters@tielt.be';

beforeAll(async () => {
  smtp = await startSmtpServer({ refuse: UNKNOWN });
  bot = await startTestBot({
    now: NOW,
    caseworkers: [caseworkerOf(kato, 'profploeg'), caseworkerOf(labo, 'labo')],
    smtpUrl: `smtp://127.0.0.1:${smtp.port}`,
    mailboxes: { profploeg: 'kernen@vlaio.example' },
  });
  for (const person of [kato, labo]) await install(bot, person);
});
afterAll(async () => {
  await bot.stop();
  await smtp.stop();
});
beforeEach(async () => {
  bot.setNow(NOW);
  smtp.delivered.length = 0;
  await forgetJobs(bot);
});

interface Guided {
  readonly an: TestPerson;
  readonly bram: TestPerson;
  readonly fatima: TestPerson;
  readonly expert: Expert;
  readonly file: Dossier;
}

/** A guidance of Tielt: An made the application, Bram works on it, Fatima guides. */
async function guided(changes: Partial<Dossier> = {}): Promise<Guided> {
  const [an, bram, fatima] = [somebody(), somebody('Bram Claes'), somebody('Fatima El Amrani')];
  await install(bot, bram);
  const expert = await anExpert(bot, fatima.name, {
    person: fatima,
    email: `${fatima.aadObjectId}@stadskern.example`,
  });
  const file = await guidedFile(bot, an, [expert], { colleagues: [personOf(bram)], ...changes });
  return { an, bram, fatima, expert, file };
}

const mails = () => Promise.all(smtp.delivered.map(readInvitation));
const nonce = () => crypto.randomUUID();
const wordsOf = (cards: readonly unknown[]) => cards.flatMap(cardTexts).join('\n');

/** Proposed by An and chosen by her: on Tuesday 7 September 2027 from ten to twelve. */
async function fixed(typed: Readonly<Record<string, string>> = {}) {
  const all = await guided();
  const { an, file } = all;
  const { card } = await propose(bot, an, file, typed);
  await toldOfMeeting(bot);
  const chosen = await pressOn(bot, an, card, 'Kies moment 1');
  const told = await toldOfMeeting(bot);
  return { ...all, meeting: await meetingOf(bot, file), chosen, told };
}

async function change(
  who: TestPerson,
  { id: meetingId }: Pick<Meeting, 'id'>,
  typed: Readonly<Record<string, string>>,
) {
  const { card } = await bot.press(who, 'meeting.changeForm', { meetingId });
  return await pressOn(bot, who, card, 'Opslaan en laten weten', typed);
}

async function cancel(
  who: TestPerson,
  { id: meetingId }: Pick<Meeting, 'id'>,
  reason = 'Ik ben ziek.',
) {
  const { card } = await bot.press(who, 'meeting.cancelForm', { meetingId });
  return await pressOn(bot, who, card, 'Annuleer het overleg', { reason });
}

describe('“overleg”', () => {
  test('says that there is nothing yet to whoever guides or is guided by nobody', async () => {
    const reply = await bot.say(somebody(), 'overleg');
    expect(reply.all).toContain('Je hebt geen overleg gepland.');
  });

  test('lists what is ahead for everybody of the guidance, with who still has to vote', async () => {
    const { an, bram, fatima, file } = await guided();
    await propose(bot, an, file);
    for (const person of [an, bram, fatima]) {
      const reply = await bot.say(person, 'vergaderingen');
      expect(reply.all).toContain('Intakegesprek · Tielt');
      expect(reply.all).toContain('○ Voorgesteld: 2 momenten om uit te kiezen');
      expect(findButton(reply.card, 'Kies je moment: Intakegesprek')).toBeDefined();
    }
    const list = await bot.say(kato, 'overleg');
    expect(list.all).toContain('Intakegesprek · Tielt');
    expect(findButton(list.card, 'Bekijk Intakegesprek')).toBeDefined();
    expect((await bot.say(labo, 'overleg')).all).not.toContain('Intakegesprek');
  });

  test('opens all meetings of the guidance, step by step', async () => {
    const { an } = await guided();
    const { card } = await bot.say(an, 'overleg');
    const opened = await pressOn(bot, an, card, 'Toon en plan overleg');
    for (const title of [
      'Intakegesprek',
      'Terreinbezoek',
      'Externe workshop',
      'Evaluatiegesprek',
    ]) {
      expect(opened.all).toContain(title);
    }
    expect(findButton(opened.card, 'Plan: Externe workshop')).toBeDefined();
  });

  test('is not spread out where others read along', async () => {
    const reply = await bot.say(kato, 'overleg', { where: 'groupChat' });
    expect(reply.all).toContain('Overleg toon ik alleen in je eigen chat met mij.');
  });
});

describe('proposing a meeting', () => {
  test('starts with the agenda of the programme and both sides ticked', async () => {
    const { an, file } = await guided();
    const { card } = await openPlanForm(bot, an, file);
    const inputs = cardInputs(card);
    expect(inputs.agenda).toContain('De sleutelkwesties uit de intakefiche\n');
    expect(inputs.attendees?.split(',')).toHaveLength(3);
    expect(inputs.duration).toBe('120');
  });

  test('asks everybody who must be there, each in their own chat, once', async () => {
    const { an, bram, fatima, file } = await guided();
    const reply = await propose(bot, an, file);
    expect(reply.all).toContain('Je voorstel is verstuurd.');
    const calls = await toldOfMeeting(bot);
    for (const person of [an, bram, fatima]) {
      const [card, ...more] = postedTo(calls, person);
      expect(more).toEqual([]);
      const words = wordsOf([card]);
      expect(words).toContain('An Peeters plant dit overleg');
      expect(words).toContain('dinsdag 7 september 2027 van 10.00 tot 12.00 uur');
      expect(words).toContain('donderdag 9 september 2027 van 14.00 tot 16.00 uur');
      expect(words).toContain('Stadhuis, Markt 13');
    }
    expect(await mails()).toEqual([]);
    const again = await toldOfMeeting(bot);
    expect(again.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  test('keeps what was typed and says why, when something is wrong', async () => {
    const { an, file } = await guided();
    const typed = {
      moment1: 'zondag 26 maart 2028 om 2u30',
      moment2: '16 augustus 2027 om 9u',
      agenda: 'Mijn **agenda**',
      guests: 'bakker@tielt.be, slager',
    };
    const reply = await propose(bot, an, file, typed);
    expect(reply.all).toContain('Moment 1: dit uur bestaat niet');
    expect(reply.all).toContain('Moment 2: dit moment is al voorbij.');
    expect(reply.all).toContain('“slager” is geen mailadres. Kijk het na.');
    expect(cardInputs(reply.card)).toMatchObject(typed);
    expect(await bot.deps.work.stores.meetings.ofDossier(file.id)).toEqual([]);
  });

  test('with two hundred guests is refused, and they are all still there', async () => {
    const { an, file } = await guided();
    const guests = Array.from({ length: 200 }, (_, index) => `g${index}@tielt.be`).join('\n');
    const reply = await propose(bot, an, file, { guests });
    expect(reply.all).toContain('Je nodigt 200 gasten uit. Meer dan 100 kan niet.');
    expect(cardInputs(reply.card).guests).toBe(guests);
  });

  test('warns of a weekend, and goes on', async () => {
    const { an, file } = await guided();
    const reply = await propose(bot, an, file, { moment2: 'zaterdag 11 september 2027 om 10u' });
    expect(reply.all).toContain('Je voorstel is verstuurd.');
    expect(reply.all).toContain('Let op: zaterdag 11 september 2027');
  });

  test('that Teams delivers twice happens once', async () => {
    const { an, file } = await guided();
    const { card } = await openPlanForm(bot, an, file);
    const once = { activityId: nonce() };
    await pressOn(bot, an, card, 'Stel deze momenten voor', TYPED, once);
    const again = await pressOn(bot, an, card, 'Stel deze momenten voor', TYPED, once);
    expect(again.all).toContain('Je voorstel is verstuurd.');
    expect((await meetingOf(bot, file)).version).toBe(1);
  });

  test('by two people at the same moment gives one meeting, and the other keeps what they typed', async () => {
    const { an, fatima, file } = await guided();
    const forms = [await openPlanForm(bot, an, file), await openPlanForm(bot, fatima, file)];
    const replies = await Promise.all(
      [an, fatima].map((who, index) =>
        pressOn(bot, who, forms[index]?.card, 'Stel deze momenten voor', TYPED),
      ),
    );
    const meeting = await meetingOf(bot, file);
    const late = replies.find(({ all }) => !all.includes('Je voorstel is verstuurd.'));
    expect(late?.all).toContain(`${meeting.organiser.name} plande dit overleg intussen al.`);
    expect(cardInputs(late?.card)).toMatchObject(TYPED);
  });

  test('names to the organiser who cannot be asked in Teams', async () => {
    const an = somebody();
    const expert = await anExpert(bot, 'Rik Maes', {});
    const file = await guidedFile(bot, an, [expert]);
    const reply = await propose(bot, an, file);
    expect(reply.all).toContain('Rik Maes kan hier niet stemmen');
  });
});

describe('voting', () => {
  const choices = { vote1: 'yes', vote2: 'no' };

  test('shows on the organiser’s card as it comes, with the best moment and why', async () => {
    const { an, bram, fatima, file } = await guided();
    const { card } = await openPlanForm(bot, an, file);
    const options = { cardId: 'card-of-an' };
    await pressOn(bot, an, card, 'Stel deze momenten voor', TYPED, options);
    const calls = await toldOfMeeting(bot);
    const [asked] = postedTo(calls, bram);
    const voted = await pressOn(bot, bram, asked, 'Verstuur mijn keuze', choices);
    expect(voted.all).toContain('Bedankt, je keuze is bewaard.');
    expect(cardInputs(voted.card)).toMatchObject(choices);
    const shown = editedFor(await callsDuring(bot, () => bot.runJobs('show-votes')), an).join();
    expect(shown).toContain('Ja: Bram Claes');
    expect(shown).toContain('Beste keuze: dinsdag 7 september 2027 van 10.00 tot 12.00 uur.');
    expect(shown).toContain('Tot nu toe zegt niemand nee. 2 mensen kozen nog niet.');
    const [other] = postedTo(calls, fatima);
    await pressOn(bot, fatima, other, 'Verstuur mijn keuze', { vote1: 'no', vote2: 'no' });
    const later = editedFor(await callsDuring(bot, () => bot.runJobs('show-votes')), an).at(-1);
    expect(later).toContain('Nee: Fatima El Amrani');
    expect(later).toContain('Van De Profploeg kan dan niemand.');
  });

  test('does not put the votes over a form that the organiser opened meanwhile', async () => {
    const { an, bram, file } = await guided();
    const { card } = await openPlanForm(bot, an, file);
    const options = { cardId: 'form-of-an' };
    const shown = await pressOn(bot, an, card, 'Stel deze momenten voor', TYPED, options);
    const [asked] = postedTo(await toldOfMeeting(bot), bram);
    await pressOn(bot, an, shown.card, 'Wijzig het voorstel', {}, options);
    await pressOn(bot, bram, asked, 'Verstuur mijn keuze', choices);
    const calls = await callsDuring(bot, () => bot.runJobs('show-votes'));
    expect(editedFor(calls, an)).toEqual([]);
  });

  test('asks for every moment, and keeps what was chosen', async () => {
    const { an, bram, file } = await guided();
    await propose(bot, an, file);
    const [asked] = postedTo(await toldOfMeeting(bot), bram);
    const reply = await pressOn(bot, bram, asked, 'Verstuur mijn keuze', { vote1: 'ifNeeded' });
    expect(reply.all).toContain('Kies bij elk moment.');
    expect(cardInputs(reply.card)).toMatchObject({ vote1: 'ifNeeded', vote2: '' });
    expect((await meetingOf(bot, file)).votes).toEqual({});
  });

  test('on moments that changed meanwhile does not count, and shows the new ones', async () => {
    const { an, bram, file } = await guided();
    await propose(bot, an, file);
    const [asked] = postedTo(await toldOfMeeting(bot), bram);
    await change(an, await meetingOf(bot, file), { moment2: '10 september 2027 om 9u' });
    const calls = await toldOfMeeting(bot);
    expect(editedFor(calls, bram).join()).toContain('Er zijn intussen andere momenten.');
    expect(wordsOf(postedTo(calls, bram))).toContain('vrijdag 10 september 2027');
    const late = await pressOn(bot, bram, asked, 'Verstuur mijn keuze', choices);
    expect(late.all).toContain('De momenten zijn intussen gewijzigd.');
    expect((await meetingOf(bot, file)).votes).toEqual({});
  });

  test.each([
    ['a caseworker who need not be there', () => kato, 'je kan hier niet kiezen'],
    ['a stranger', () => somebody('Karel'), 'Dit overleg kan ik je niet tonen.'],
    ['a caseworker of another programme', () => labo, 'Dit overleg kan ik je niet tonen.'],
  ])('by %s does not count', async (_, who, said) => {
    const { an, file } = await guided();
    await propose(bot, an, file);
    const { id: meetingId, proposals } = await meetingOf(bot, file);
    const moments = proposals.map(({ day, begin, minutes }) => `${day}T${begin}/${minutes}`).join();
    const data = { meetingId, moments, nonce: nonce() };
    const reply = await bot.press(who(), 'meeting.vote', data, choices);
    expect(reply.all).toContain(said);
    expect((await meetingOf(bot, file)).votes).toEqual({});
  });
});

describe('a meeting that is fixed', () => {
  test('is told to everybody in their own chat, with the agenda and who comes', async () => {
    const { an, bram, fatima, told, chosen } = await fixed();
    expect(chosen.all).toContain('Het moment ligt vast.');
    for (const person of [an, bram, fatima]) {
      const words = wordsOf(postedTo(told, person));
      expect(words).toContain('Een overleg ligt vast');
      expect(words).toContain('dinsdag 7 september 2027 van 10.00 tot 12.00 uur');
      expect(words).toContain('Plaats: Stadhuis, Markt 13');
      expect(words).toContain('Gemeente: An Peeters en Bram Claes');
      expect(editedFor(told, person).join()).toContain('Gekozen: dinsdag 7 september 2027');
    }
  });

  test('is mailed as an invitation that calendars take in, to who has an address', async () => {
    const { fatima, meeting } = await fixed();
    const sent = await mails();
    expect(sent.map(({ to }) => to).toSorted()).toEqual(
      [OWNER_ADDRESS, `${fatima.aadObjectId}@stadskern.example`].toSorted(),
    );
    const own = sent.find(({ to }) => to === OWNER_ADDRESS);
    expect(own?.contentType).toMatch(/^text\/calendar; charset=utf-8; method=REQUEST/);
    expect(own?.calendar).toMatchObject({
      method: 'REQUEST',
      uid: `${meeting.id}@kernbot`,
      sequence: 1,
      start: new Date('2027-09-07T08:00:00Z'),
      end: new Date('2027-09-07T10:00:00Z'),
      zone: 'Europe/Brussels',
      summary: 'Intakegesprek – Tielt',
      place: 'Stadhuis, Markt 13',
      organizer: 'mailto:kernbot@localhost.invalid',
    });
    expect(own?.calendar.attendees).toHaveLength(2);
    expect(own?.calendar.description).toContain('De sleutelkwesties uit de intakefiche');
    expect(readCalendar(own?.attached ?? '')).toEqual(own?.calendar);
    expect(own?.subject).toBe(
      'Uitnodiging: Intakegesprek – Tielt, dinsdag 7 september 2027 van 10.00 tot 12.00 uur',
    );
  });

  test('is told and mailed once, however often the job runs', async () => {
    await fixed();
    const before = smtp.delivered.length;
    const calls = await callsDuring(bot, () =>
      Promise.all([bot.runJobs('tell-meeting'), bot.runJobs('tell-meeting')]),
    );
    expect(calls.filter(({ method }) => method === 'POST')).toEqual([]);
    expect(smtp.delivered).toHaveLength(before);
  });

  test('is mailed once when two jobs begin at the same moment', async () => {
    const { an, file } = await guided();
    const { card } = await openPlanForm(bot, an, file);
    await pressOn(bot, an, card, 'Leg moment 1 meteen vast', { moment1: TYPED.moment1 });
    const calls = await callsDuring(bot, () =>
      Promise.all([bot.runJobs('tell-meeting'), bot.runJobs('tell-meeting')]),
    );
    expect(postedTo(calls, an)).toHaveLength(1);
    expect(smtp.delivered).toHaveLength(2);
  });

  test('is tried again where Teams or the mail had trouble, and told to nobody twice', async () => {
    const { an, bram, fatima, file } = await guided();
    const { card } = await openPlanForm(bot, an, file);
    await pressOn(bot, an, card, 'Leg moment 1 meteen vast', { moment1: TYPED.moment1 });
    bot.connector.refuse('POST', 500, 12);
    const before = bot.connector.calls.length;
    await expect(bot.runJobs('tell-meeting')).rejects.toThrow();
    for (let attempt = 0; attempt < 12; attempt++) {
      if (await bot.runJobs('tell-meeting').catch(() => undefined)) break;
    }
    const calls = bot.connector.calls.slice(before);
    for (const person of [an, bram, fatima]) expect(postedTo(calls, person)).toHaveLength(1);
    expect(smtp.delivered).toHaveLength(2);
  });

  test('goes into a calendar through a link, under the id of its invitation', async () => {
    const { bram, meeting, told } = await fixed();
    const [card] = postedTo(told, bram);
    const reply = await pressOn(bot, bram, card, 'Zet in mijn agenda');
    const url = /http:\/\/127\.0\.0\.1:\d+\/bestand\/[\w-]+/.exec(reply.all)?.[0] ?? '';
    const answer = await fetch(url);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toContain('overleg.ics');
    expect(readCalendar(await answer.text())).toMatchObject({
      method: 'PUBLISH',
      uid: `${meeting.id}@kernbot`,
      sequence: 1,
      start: new Date('2027-09-07T08:00:00Z'),
      attendees: [],
    });
  });

  test('is put in nobody else’s calendar', async () => {
    const { meeting } = await fixed();
    for (const stranger of [somebody(), labo]) {
      const reply = await bot.press(stranger, 'meeting.calendar', { meetingId: meeting.id });
      expect(reply.all).not.toContain('/bestand/');
    }
  });

  test('can be noted as held once it has begun, not before', async () => {
    const { fatima, meeting, file } = await fixed();
    const data = { meetingId: meeting.id, sequence: 1, nonce: nonce() };
    const early = await bot.press(fatima, 'meeting.held', data);
    expect(early.all).toContain('Dit overleg is nog niet begonnen.');
    bot.setNow('2027-09-07T09:00:00Z');
    const { card } = await bot.press(fatima, 'meeting.look', { meetingId: meeting.id });
    const held = await pressOn(bot, fatima, card, 'Het is doorgegaan');
    expect(held.all).toContain('Genoteerd: het overleg is doorgegaan.');
    expect((await meetingOf(bot, file)).state).toBe('held');
  });
});

describe('who must be there', () => {
  test('and applied on paper gets the invitation by mail alone', async () => {
    const { fatima, expert } = await guided();
    const paper = { tenantId: PAPER_TENANT, objectId: nonce(), name: 'Griet Maes' };
    const file = await guidedFile(bot, somebody(), [expert], { owner: paper });
    const { card } = await openPlanForm(bot, kato, file);
    const asked = await pressOn(bot, kato, card, 'Stel deze momenten voor', TYPED);
    expect(asked.all).toContain('Griet Maes kan hier niet stemmen');
    await toldOfMeeting(bot);
    await pressOn(
      bot,
      fatima,
      (await bot.press(fatima, 'meeting.look', { meetingId: (await meetingOf(bot, file)).id }))
        .card,
      'Kies moment 2',
    );
    const calls = await toldOfMeeting(bot);
    const words = wordsOf(postedTo(calls, kato));
    expect(words).not.toContain('kreeg geen bericht');
    expect((await mails()).map(({ to }) => to).toSorted()).toEqual(
      [OWNER_ADDRESS, expert.email].toSorted(),
    );
  });

  test('and is reached in no way is named to the organiser', async () => {
    const an = somebody();
    const file = await guidedFile(bot, an, [await anExpert(bot, 'Rik Maes', {})]);
    const { card } = await openPlanForm(bot, an, file);
    const { moment1 } = TYPED;
    const reply = await pressOn(bot, an, card, 'Leg moment 1 meteen vast', { moment1 });
    expect(reply.all).toContain('Rik Maes kan van mij geen bericht krijgen');
    const words = wordsOf(postedTo(await toldOfMeeting(bot), an));
    expect(words).toContain('Rik Maes kreeg geen bericht, niet in Teams en niet per mail.');
  });

  test('and is taken off is told so where they were told, and by their calendar', async () => {
    const { an, fatima, meeting, expert } = await fixed();
    smtp.delivered.length = 0;
    await forgetJobs(bot);
    const { card } = await bot.press(an, 'meeting.changeForm', { meetingId: meeting.id });
    const kept = (cardInputs(card).attendees ?? '')
      .split(',')
      .filter((key) => !key.includes(expert.id));
    await pressOn(bot, an, card, 'Opslaan en laten weten', { attendees: kept.join() });
    const calls = await toldOfMeeting(bot);
    expect(postedTo(calls, fatima)).toEqual([]);
    expect(editedFor(calls, fatima).join()).toContain('Je hoeft er niet meer bij te zijn.');
    const own = (await mails()).filter(({ to }) => to === expert.email);
    expect(own.map(({ calendar }) => [calendar.method, calendar.sequence])).toEqual([
      ['CANCEL', 2],
    ]);
  });
});

describe('guests', () => {
  const GUEST = 'bakker@tielt.example';

  test('get an invitation that tells nothing of the file, nor of anybody else', async () => {
    const { file, bram } = await fixed({ guests: `${GUEST}\nslager@tielt.example` });
    const sent = await mails();
    expect(sent).toHaveLength(4);
    const own = sent.find(({ to }) => to === GUEST);
    expect(own?.calendar.attendees).toEqual([expect.stringMatching(/:bakker@tielt\.example$/i)]);
    const source = smtp.delivered.find(({ to }) => to.includes(GUEST))?.raw.toString('utf8') ?? '';
    const written = [own?.text, own?.subject, own?.attached, source].join('\n');
    for (const secret of [
      file.reference ?? '',
      'An Peeters',
      bram.name,
      'slager@',
      OWNER_ADDRESS,
    ]) {
      expect(written).not.toContain(secret);
    }
    expect(own?.text).toContain('Tielt');
    expect(own?.text).toContain('dinsdag 7 september 2027');
  });

  test('who come in later are invited alone', async () => {
    const { an, meeting } = await fixed();
    smtp.delivered.length = 0;
    await forgetJobs(bot);
    const reply = await change(an, meeting, { guests: GUEST });
    expect(reply.all).toContain('De nieuwe gasten krijgen een uitnodiging per mail.');
    const calls = await toldOfMeeting(bot);
    expect(postedTo(calls, an)).toEqual([]);
    const sent = await mails();
    expect(sent.map(({ to, calendar }) => [to, calendar.sequence])).toEqual([[GUEST, 2]]);
  });

  test('whose mailbox does not exist are named to the organiser, once', async () => {
    const { an, told } = await fixed({ guests: UNKNOWN });
    const words = wordsOf(postedTo(told, an));
    expect(words).toContain(`De uitnodiging kwam niet aan bij ${UNKNOWN}.`);
    expect(postedTo(await toldOfMeeting(bot), an)).toEqual([]);
  });

  test('who are taken off are told so by their calendar', async () => {
    const { an, meeting } = await fixed({ guests: GUEST });
    smtp.delivered.length = 0;
    await forgetJobs(bot);
    await change(an, meeting, { guests: '' });
    await toldOfMeeting(bot);
    await toldOfMeeting(bot);
    const own = (await mails()).filter(({ to }) => to === GUEST);
    expect(own.map(({ calendar }) => [calendar.method, calendar.sequence])).toEqual([
      ['CANCEL', 2],
    ]);
  });
});

describe('moving a meeting', () => {
  const FRIDAY = { moment1: 'vrijdag 10 september 2027 van 9u tot 10u30' };

  test('is told once more, and the earlier card says whereto', async () => {
    const { an, bram, fatima, meeting } = await fixed();
    smtp.delivered.length = 0;
    await forgetJobs(bot);
    const reply = await change(fatima, meeting, FRIDAY);
    expect(reply.all).toContain('Iedereen krijgt bericht, en een nieuwe uitnodiging');
    const calls = await toldOfMeeting(bot);
    for (const person of [an, bram, fatima]) {
      const [card, ...more] = postedTo(calls, person);
      expect(more).toEqual([]);
      expect(wordsOf([card])).toContain('Fatima El Amrani koos een ander moment.');
      expect(editedFor(calls, person).join()).toContain(
        'Verplaatst naar vrijdag 10 september 2027 van 09.00 tot 10.30 uur.',
      );
    }
    const sent = await mails();
    expect(sent).toHaveLength(2);
    for (const { calendar, subject } of sent) {
      expect(calendar).toMatchObject({
        method: 'REQUEST',
        uid: `${meeting.id}@kernbot`,
        sequence: 2,
        start: new Date('2027-09-10T07:00:00Z'),
        end: new Date('2027-09-10T08:30:00Z'),
      });
      expect(subject).toContain('Verplaatst: Intakegesprek');
    }
  });

  test('by two people at the same moment moves it once; the other sees to when, with their own input kept', async () => {
    const { an, fatima, meeting, file } = await fixed();
    const inputs = [
      FRIDAY,
      { moment1: 'maandag 13 september 2027 om 10u', place: 'Bib **Tielt**' },
    ];
    const people = [an, fatima];
    const forms = await Promise.all(
      people.map((who) => bot.press(who, 'meeting.changeForm', { meetingId: meeting.id })),
    );
    const replies = await Promise.all(
      people.map((who, index) =>
        pressOn(bot, who, forms[index]?.card, 'Opslaan en laten weten', inputs[index]),
      ),
    );
    const done = replies.findIndex(({ all }) => all.includes('Bewaard. Iedereen krijgt bericht'));
    const late = 1 - done;
    const moved = await meetingOf(bot, file);
    expect(moved.sequence).toBe(2);
    expect(replies[late]?.all).toContain(`${people[done]?.name} wijzigde dit overleg intussen.`);
    expect(replies[late]?.all).toContain(
      done === 0 ? 'vrijdag 10 september' : 'maandag 13 september',
    );
    expect(cardInputs(replies[late]?.card)).toMatchObject(inputs[late] ?? {});
    // Whoever still wants it presses once more, on what they see now.
    const again = await pressOn(
      bot,
      people[late] ?? an,
      replies[late]?.card,
      'Opslaan en laten weten',
    );
    expect(again.all).toContain('Bewaard. Iedereen krijgt bericht');
    expect((await meetingOf(bot, file)).sequence).toBe(3);
  });

  test('to a moment that is over, or an hour that does not exist, is refused', async () => {
    const { an, meeting, file } = await fixed();
    const past = await change(an, meeting, { moment1: '13 augustus 2027 om 10u' });
    expect(past.all).toContain('Moment 1: dit moment is al voorbij.');
    const skipped = await change(an, meeting, { moment1: '26 maart 2028 om 2u30' });
    expect(skipped.all).toContain('dit uur bestaat niet');
    expect((await meetingOf(bot, file)).sequence).toBe(1);
  });

  test('to nothing else is said to be nothing', async () => {
    const { an, meeting } = await fixed();
    expect((await change(an, meeting, {})).all).toContain('Je wijzigde niets.');
  });

  test('is not for a colleague, who does see it', async () => {
    const { bram, meeting, file } = await fixed();
    const opened = await bot.press(bram, 'meeting.look', { meetingId: meeting.id });
    expect(opened.all).toContain('dinsdag 7 september 2027');
    expect(findButton(opened.card, 'Verplaats of wijzig')).toBeUndefined();
    const data = { meetingId: meeting.id, sequence: 1, nonce: nonce() };
    for (const verb of ['meeting.save', 'meeting.cancel', 'meeting.held']) {
      const reply = await bot.press(bram, verb, data, { ...FRIDAY, reason: 'x' });
      expect(reply.all).toContain('Dit kan alleen de aanvrager');
    }
    expect((await meetingOf(bot, file)).version).toBe(meeting.version);
  });
});

describe('cancelling a meeting', () => {
  test('takes it off every calendar under the same id, and tells why to those of the guidance', async () => {
    const guest = 'bakker@tielt.example';
    const { an, bram, meeting } = await fixed({ guests: guest });
    const first = (await mails()).find(({ to }) => to === OWNER_ADDRESS);
    smtp.delivered.length = 0;
    await forgetJobs(bot);
    const reply = await cancel(kato, meeting);
    expect(reply.all).toContain('Het overleg is geannuleerd.');
    const calls = await toldOfMeeting(bot);
    const words = wordsOf(postedTo(calls, bram));
    expect(words).toContain('Kato Maes annuleerde dit overleg.');
    expect(words).toContain('Ik ben ziek.');
    expect(editedFor(calls, an).join()).toContain('Dit overleg gaat niet door.');
    const sent = await mails();
    expect(sent).toHaveLength(3);
    for (const { calendar, contentType } of sent) {
      expect(contentType).toMatch(/method=CANCEL/);
      expect(calendar).toMatchObject({
        method: 'CANCEL',
        status: 'CANCELLED',
        uid: first?.calendar.uid,
        sequence: 2,
      });
    }
    expect(sent.find(({ to }) => to === OWNER_ADDRESS)?.text).toContain('Ik ben ziek.');
    expect(sent.find(({ to }) => to === guest)?.text).not.toContain('ziek');
  });

  test('wants a reason, and keeps one that is too long', async () => {
    const { an, meeting, file } = await fixed();
    const none = await cancel(an, meeting, ' ');
    expect(none.all).toContain('Schrijf waarom het overleg niet doorgaat.');
    const long = 'a'.repeat(600);
    const reply = await cancel(an, meeting, long);
    expect(reply.all).toContain('Je reden is te lang.');
    expect(cardInputs(reply.card).reason).toBe(long);
    expect((await meetingOf(bot, file)).state).toBe('fixed');
  });

  test('of a proposal mails nobody, and tells those who were asked', async () => {
    const { an, bram, file } = await guided();
    await propose(bot, an, file);
    await toldOfMeeting(bot);
    await cancel(an, await meetingOf(bot, file));
    const calls = await toldOfMeeting(bot);
    expect(wordsOf(postedTo(calls, bram))).toContain('Een overleg gaat niet door');
    expect(smtp.delivered).toEqual([]);
  });

  test('makes room for another one', async () => {
    const { an, meeting, file } = await fixed();
    await cancel(an, meeting);
    const reply = await propose(bot, an, file);
    expect(reply.all).toContain('Je voorstel is verstuurd.');
    expect(await bot.deps.work.stores.meetings.ofDossier(file.id)).toHaveLength(2);
  });
});

describe('a guidance that ended', () => {
  test('takes its meetings along: they are cancelled, and everybody is told', async () => {
    const { an, fatima, meeting, file } = await fixed();
    smtp.delivered.length = 0;
    await forgetJobs(bot);
    await bot.press(an, 'file.withdraw', { dossierId: file.id, nonce: nonce() });
    expect(await meetingOf(bot, file)).toMatchObject({ state: 'cancelled', sequence: 2 });
    const calls = await toldOfMeeting(bot);
    expect(wordsOf(postedTo(calls, fatima))).toContain('De begeleiding is gestopt.');
    const sent = await mails();
    expect(sent.map(({ calendar }) => calendar.method)).toEqual(['CANCEL', 'CANCEL']);
    const looked = await bot.press(fatima, 'meeting.look', { meetingId: meeting.id });
    expect(looked.all).toContain('Dit overleg kan ik je niet tonen.');
  });

  test('takes no new ones, and keeps what was typed for one', async () => {
    const { an, file } = await guided();
    const { card } = await openPlanForm(bot, an, file);
    await bot.press(an, 'file.withdraw', { dossierId: file.id, nonce: nonce() });
    const reply = await pressOn(bot, an, card, 'Stel deze momenten voor', TYPED);
    expect(reply.all).toContain('Deze gemeente is niet meer in begeleiding.');
    expect(cardInputs(reply.card)).toMatchObject(TYPED);
    expect(await bot.deps.work.stores.meetings.ofDossier(file.id)).toEqual([]);
  });
});

describe('forged cards', () => {
  const VERBS = [
    'meeting.look',
    'meeting.voteForm',
    'meeting.changeForm',
    'meeting.cancelForm',
    'meeting.choose',
    'meeting.save',
    'meeting.cancel',
    'meeting.held',
  ];

  test('open and change nothing of another municipality, panel or programme', async () => {
    const { meeting, file } = await fixed();
    const other = await guided();
    const data = { meetingId: meeting.id, sequence: 1, number: 1, nonce: nonce() };
    for (const stranger of [other.an, other.bram, other.fatima, labo]) {
      for (const verb of VERBS) {
        const reply = await bot.press(stranger, verb, data, { ...TYPED, reason: 'x' });
        expect(reply.all).toContain('Dit overleg kan ik je niet tonen.');
        expect(reply.all).not.toContain('Stadhuis');
      }
      const plan = { dossierId: file.id, ruleId: 'siteVisit', nonce: nonce() };
      for (const verb of [
        'meeting.file',
        'meeting.planForm',
        'meeting.propose',
        'meeting.fixNow',
      ]) {
        const reply = await bot.press(stranger, verb, plan, TYPED);
        expect(reply.all).toContain('Dit overleg kan ik je niet tonen.');
      }
    }
    expect((await meetingOf(bot, file)).version).toBe(meeting.version);
  });

  test('plan no meeting that the programme does not know, and ask nobody of elsewhere', async () => {
    const { an, file } = await guided();
    const plan = { dossierId: file.id, ruleId: 'borrel', nonce: nonce() };
    const reply = await bot.press(an, 'meeting.propose', plan, TYPED);
    expect(reply.all).toContain('Dit overleg kan ik je niet tonen.');
    const attendees = `${personOf(kato).tenantId}:${kato.aadObjectId},expert:iemand`;
    const nobody = await propose(bot, an, file, { attendees });
    expect(nobody.all).toContain('Kies minstens één persoon die erbij moet zijn.');
  });

  test('of an expert who left the panel do nothing any more, and their calendar is told with the next change', async () => {
    const { an, fatima, meeting, file, expert } = await fixed();
    const { dossiers } = bot.deps.work.stores;
    await bot.deps.work.transaction(async (stores) => {
      const before = await stores.dossiers.lock(file.id);
      if (before?.review === undefined) throw new Error('no file');
      const review = { ...before.review, panel: [] };
      await stores.dossiers.save(before, { ...before, review, version: before.version + 1 }, []);
    });
    expect((await dossiers.load(file.id))?.review?.panel).toEqual([]);
    const data = { meetingId: meeting.id, sequence: 1, nonce: nonce() };
    const reply = await bot.press(fatima, 'meeting.cancel', data, { reason: 'x' });
    expect(reply.all).toContain('Dit overleg kan ik je niet tonen.');
    smtp.delivered.length = 0;
    await forgetJobs(bot);
    await change(an, meeting, { place: 'Bib' });
    const calls = await toldOfMeeting(bot);
    expect(postedTo(calls, fatima)).toEqual([]);
    expect(editedFor(calls, fatima).join()).toContain('Je hoeft er niet meer bij te zijn.');
    const own = (await mails()).filter(({ to }) => to === expert.email);
    expect(own.map(({ calendar }) => calendar.method)).toEqual(['CANCEL']);
  });
});
