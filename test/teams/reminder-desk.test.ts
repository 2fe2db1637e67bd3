import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { MilestoneSubject } from '../../src/domain/milestone.ts';
import { type Recipient, type Reminder, reminderKey } from '../../src/domain/reminder.ts';
import { TENANT, type TestPerson } from '../support/activities.ts';
import { cardTexts } from '../support/card-client.ts';
import { sentApplication } from '../support/filled-draft.ts';
import { pressOn } from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import { aFollow } from '../support/sample-follow.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const somebody = createPeople();
const [kato, wim, labo, an] = [
  somebody('Kato Maes'),
  somebody('Wim Aerts'),
  somebody('Lien Labo'),
  somebody('An Peeters'),
];
/** Monday 5 July 2021, noon in Brussels. */
const NOON = '2021-07-05T10:00:00Z';
const FOLLOW_ID = crypto.randomUUID();

beforeAll(async () => {
  const of = (person: TestPerson, programme: string) => ({
    tenantId: TENANT,
    objectId: person.aadObjectId,
    programmes: [programme],
  });
  const caseworkers = [of(kato, 'profploeg'), of(wim, 'profploeg'), of(labo, 'labo')];
  bot = await startTestBot({ caseworkers });
  await sentApplication(bot, an);
  await bot.deps.work.stores.follows.insert(aFollow({ id: FOLLOW_ID, placeName: 'Kern Tielt' }));
});
afterAll(() => bot.stop());
beforeEach(async () => {
  bot.setNow(NOON);
  await sql`delete from reminder_messages`.execute(bot.db);
  await sql`delete from jobs.job`.execute(bot.db);
});

const ROUND: MilestoneSubject = {
  kind: 'round',
  roundId: 'profploeg-2021-1',
  roundName: 'Eerste ronde',
  demonstration: false,
};
const personOf = ({ aadObjectId }: TestPerson): Recipient => ({
  kind: 'person',
  person: { tenantId: TENANT, objectId: aadObjectId },
});
const CHANNEL: Recipient = { kind: 'follow', followId: FOLLOW_ID };

function reminder(recipient: Recipient, changes: Partial<Reminder> = {}): Reminder {
  const about = {
    programmeId: 'profploeg',
    topic: 'reminder',
    kind: 'deadline',
    milestoneKey: 'round:profploeg-2021-1',
    day: '2021-08-13',
    subject: ROUND,
    moment: 'w28',
    recipient,
    sendAt: new Date('2021-07-06T07:00:00Z'),
    always: false,
    ...changes,
  } as const;
  return { ...about, key: reminderKey(about) };
}

async function plan(...reminders: readonly Reminder[]): Promise<void> {
  await bot.deps.work.transaction((stores) =>
    stores.reminders.plan(reminders, [], bot.deps.clock.now()),
  );
}

/** What became of everything that is planned. */
async function became(state: string, reason: string | null): Promise<void> {
  await sql`update reminder_messages set state = ${state}, reason = ${reason}`.execute(bot.db);
  await sql`update reminders set state = ${state}, reason = ${reason}`.execute(bot.db);
}

const stored = async () =>
  (
    await sql<{ moment: string; state: string }>`
      select moment, state from reminders order by moment`.execute(bot.db)
  ).rows;

describe('herinneringen, for a caseworker', () => {
  test('show what is planned, for whom and why', async () => {
    await plan(reminder(CHANNEL), reminder(personOf(an)));
    const desk = await bot.say(kato, 'herinneringen');
    expect(desk.all).toContain('2 herinneringen voor de komende dagen');
    expect(desk.all).toContain('Deadline Eerste ronde – kanaal Kern Tielt');
    expect(desk.all).toContain('Deadline Eerste ronde – An Peeters');
    expect(desk.all).toContain('28 werkdagen voor vrijdag 13 augustus 2021');
  });

  test('show what went out, and what did not and why', async () => {
    await plan(reminder(CHANNEL, { sendAt: new Date('2021-07-05T07:00:00Z') }));
    await became('sent', null);
    const desk = await bot.say(kato, 'herinneringen');
    const sent = await pressOn(bot, kato, desk.card, 'Verstuurd (1)');
    expect(sent.all).toContain('kanaal Kern Tielt');
    await became('skipped', 'weekFull');
    const again = await pressOn(bot, kato, desk.card, 'Verstuurd (1)');
    const skipped = await pressOn(bot, kato, again.card, 'Niet verstuurd (1)');
    expect(skipped.all).toContain('niet verstuurd: er gingen die week al genoeg berichten');
  });

  test('come 25 at a time', async () => {
    const people = Array.from({ length: 60 }, () => somebody('Iemand'));
    await plan(...people.map((person) => reminder(personOf(person))));
    const desk = await bot.say(kato, 'herinneringen');
    expect(desk.all).toContain('60 herinneringen');
    expect(desk.all).toContain('Pagina 1 van 3');
    const last = await pressOn(bot, kato, desk.card, 'Volgende pagina');
    expect(last.all).toContain('Pagina 2 van 3');
    const rows = cardTexts(last.card).filter((text) => text.includes('Deadline Eerste ronde'));
    expect(rows.length).toBe(25);
  });

  test('name nobody who only has a draft, also when they sent another application', async () => {
    const { kind: _, ...round } = ROUND.kind === 'round' ? ROUND : { kind: '' };
    const subject = { ...round, kind: 'draft', dossierId: crypto.randomUUID() } as MilestoneSubject;
    await plan(reminder(personOf(an), { subject, milestoneKey: 'draft:1' }));
    const desk = await bot.say(kato, 'herinneringen');
    expect(desk.all).toContain('iemand met een concept');
    expect(desk.all).not.toContain('An Peeters');
  });

  test('of another programme are not theirs', async () => {
    await plan(reminder(CHANNEL));
    const desk = await bot.say(labo, 'herinneringen');
    expect(desk.all).not.toContain('Kern Tielt');
    const forged = await bot.press(labo, 'desk.list', {
      tab: 'planned',
      page: 0,
      programme: 'profploeg',
    });
    expect(forged.all).not.toContain('Kern Tielt');
  });

  test('are shown in their own chat alone', async () => {
    const reply = await bot.say(kato, 'herinneringen', { where: 'channel' });
    expect(reply.all).not.toContain('Alles wat Kernbot stuurt');
    const pressed = await bot.press(
      kato,
      'desk.list',
      { tab: 'sent', page: 0 },
      {},
      { where: 'channel' },
    );
    expect(pressed.cards).toEqual([]);
  });
});

describe('a message that may not have arrived', () => {
  const open = async (person = kato) => {
    const desk = await bot.say(person, 'herinneringen');
    const list = await pressOn(bot, person, desk.card, 'Na te kijken (1)');
    return await pressOn(bot, person, list.card, 'Bekijk');
  };
  beforeEach(async () => {
    await plan(reminder(CHANNEL, { sendAt: new Date('2021-07-05T07:00:00Z') }));
    await became('uncertain', 'cut');
  });

  test('is sent again once, whoever presses, as a reminder of its own', async () => {
    const message = await open();
    expect(message.all).toContain('niet zeker of het aankwam: de verbinding brak af');
    const replies = await Promise.all(
      [kato, wim].map((person) => pressOn(bot, person, message.card, 'Stuur opnieuw')),
    );
    const words = replies.map(({ all }) => all);
    expect(words.filter((all) => all.includes('Het gaat opnieuw weg')).length).toBe(1);
    expect(words.filter((all) => all.includes('deed hier al iets mee')).length).toBe(1);
    expect(await stored()).toEqual([
      { moment: 'w28', state: 'uncertain' },
      { moment: 'w28-again-1', state: 'planned' },
    ]);
    const desk = await bot.say(kato, 'herinneringen');
    expect(JSON.stringify(desk.card)).toContain('Na te kijken (0)');
    expect(desk.all).toContain('opnieuw verstuurd');
  });

  test('that fails again can be sent once more', async () => {
    const first = await open();
    await pressOn(bot, kato, first.card, 'Stuur opnieuw');
    await sql`update reminder_messages set state = 'failed' where state = 'planned'`.execute(
      bot.db,
    );
    await sql`update reminders set state = 'failed', reason = 'gaveUp' where state = 'planned'`.execute(
      bot.db,
    );
    await pressOn(bot, wim, (await open(wim)).card, 'Stuur opnieuw');
    expect((await stored()).map(({ moment }) => moment)).toEqual([
      'w28',
      'w28-again-1',
      'w28-again-2',
    ]);
  });

  test('goes out again in the morning when it is pressed at night', async () => {
    const message = await open();
    bot.setNow('2021-07-05T20:00:00Z');
    const reply = await pressOn(bot, kato, message.card, 'Stuur opnieuw');
    expect(reply.all).toContain('Het gaat opnieuw weg op 6 juli 2021 om 09:00.');
  });

  test('is set aside, with who did that', async () => {
    const message = await open();
    const aside = await pressOn(bot, wim, message.card, 'Zet opzij');
    expect(aside.all).toContain('Wim Aerts zette dit opzij.');
    expect(await stored()).toEqual([{ moment: 'w28', state: 'uncertain' }]);
    const back = await pressOn(bot, wim, aside.card, 'Terug naar de lijst');
    expect(back.all).toContain('Er is niets na te kijken.');
  });

  test('is nobody else’s to send', async () => {
    const message = await open();
    for (const person of [labo, somebody('Vreemde')]) {
      const reply = await pressOn(bot, person, message.card, 'Stuur opnieuw');
      expect(reply.all).toContain('Dit bericht kan ik je niet tonen.');
    }
    expect((await stored()).length).toBe(1);
  });

  test('that did arrive after all is not sent again', async () => {
    const message = await open();
    await became('sent', null);
    const reply = await pressOn(bot, kato, message.card, 'Stuur opnieuw');
    expect(reply.all).toContain('Met dit bericht is er niets te doen.');
    expect((await stored()).length).toBe(1);
  });
});
