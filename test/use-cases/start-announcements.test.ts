import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import {
  type Announcement,
  type AnnouncementAudience,
  aboutAnnouncement,
} from '../../src/domain/announcement.ts';
import { releaseAnnouncement, writeAnnouncement } from '../../src/domain/announcement-change.ts';
import { REMINDERS } from '../../src/programmes/reminders.ts';
import { stopAnnouncement } from '../../src/use-cases/change-announcement.ts';
import { startAnnouncements } from '../../src/use-cases/start-announcements.ts';
import { TENANT } from '../support/activities.ts';
import { aFollow } from '../support/sample-follow.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
/** Every test has a round of its own. */
const round = { number: 0 };
const roundId = () => `r${round.number}`;
/** Monday 5 July 2021, noon in Brussels. */
const NOON = '2021-07-05T10:00:00Z';
const KATO = { tenantId: TENANT, objectId: 'kato', name: 'Kato Maes' };
const HANDLES = { ...KATO, caseworkerOf: ['profploeg'], headOf: [], expertIds: [] };

beforeAll(async () => {
  bot = await startTestBot({ now: NOON });
});
afterAll(() => bot.stop());
beforeEach(async () => {
  bot.setNow(NOON);
  round.number += 1;
  await sql`delete from announcements`.execute(bot.db);
  await sql`delete from follows`.execute(bot.db);
});

const stores = () => bot.deps.work.stores;
const start = () => startAnnouncements(bot.deps);

/** An announcement that somebody let go out, at once or at a moment. */
async function released(audience: AnnouncementAudience, sendAt?: string): Promise<Announcement> {
  const at = bot.deps.clock.now();
  const content = { programmeId: 'profploeg', audience, title: 'Infosessie', text: 'Kom ook.' };
  const wanted = sendAt === undefined ? {} : { sendAt: new Date(sendAt) };
  const id = crypto.randomUUID();
  const written = writeAnnouncement({ ...content, ...wanted }, id, { by: KATO, at });
  const result = releaseAnnouncement(written, 1, { by: KATO, at, rules: REMINDERS });
  if (!result.ok) throw new Error(`not released: ${result.reason.kind}`);
  await stores().announcements.insert(result.value);
  return result.value;
}

interface Files {
  readonly number: number;
  readonly round?: string;
  readonly state?: string;
  readonly tenant?: string;
}

/** Files, each of somebody else; those that are no drafts were sent. */
async function files({ number, round: of = roundId(), state = 'draft', tenant = 't' }: Files) {
  await sql`
    insert into dossiers (id, programme_id, round_id, state, form_version, owner_tenant, owner_object,
      owner_name, created_at, updated_at, submitted_at, version)
    select gen_random_uuid(), 'profploeg', ${of}, ${state}, 1, ${tenant},
      ${`${state}-`} || lpad(one::text, 6, '0'), 'Maker ' || one, now(), now(),
      case when ${state} = 'draft' then null else now() end, 1
    from generate_series(1, ${number}::integer) one`.execute(bot.db);
}

async function invite(owner: string, tenant: string, object: string): Promise<void> {
  await sql`
    insert into colleagues (dossier_id, tenant_id, object_id, name)
    select id, ${tenant}, ${object}, 'Collega' from dossiers
    where owner_object = ${owner} and round_id = ${roundId()}`.execute(bot.db);
}

async function follow(changes: Parameters<typeof aFollow>[0]): Promise<void> {
  await stores().follows.insert(aFollow({ id: crypto.randomUUID(), ...changes }));
}

const place = (conversationId: string) => ({
  conversationId,
  scope: 'channel' as const,
  tenantId: TENANT,
  serviceUrl: 'https://smba.example/',
});

const countsOf = ({ id }: Announcement) => stores().reminderOutbox.countsOf(aboutAnnouncement(id));
const stateOf = async ({ id }: Announcement) => (await stores().announcements.load(id))?.state;
const makers = (onlyDrafts = false) =>
  ({ kind: 'makers', roundId: roundId(), onlyDrafts }) as const;

describe('an announcement to the makers of a round', () => {
  test('gets one message for each of them, colleagues too, whatever they have twice', async () => {
    await files({ number: 3 });
    await files({ number: 2, state: 'submitted' });
    await files({ number: 4, state: 'withdrawn' });
    await files({ number: 5, round: 'other' });
    await invite('draft-000001', 't', 'collega');
    await invite('draft-000002', 't', 'collega');
    await invite('draft-000003', 'elders', 'vreemde');
    const announcement = await released(makers());
    await start();
    expect(await countsOf(announcement)).toMatchObject({ planned: 6, skipped: 0 });
    expect(await stores().announcements.countMakers(roundId(), false)).toEqual({
      people: 6,
      onPaper: 0,
    });
  });

  test('can leave out who sent theirs, and never counts paper', async () => {
    await files({ number: 3 });
    await files({ number: 2, state: 'submitted' });
    await files({ number: 7, state: 'submitted', tenant: 'papier' });
    const announcement = await released(makers(true));
    await start();
    expect(await countsOf(announcement)).toMatchObject({ planned: 3 });
    expect(await stores().announcements.countMakers(roundId(), false)).toEqual({
      people: 5,
      onPaper: 7,
    });
  });

  test('made by two processes at once, and again, nobody gets a second one', async () => {
    await files({ number: 4500 });
    const announcement = await released(makers());
    await Promise.all([start(), start(), start()]);
    await start();
    expect(await countsOf(announcement)).toMatchObject({ planned: 4500, skipped: 0 });
  });

  test('cut halfway, it goes on where it was', async () => {
    await files({ number: 4500 });
    const announcement = await released(makers());
    const { plan } = stores().reminders;
    let batches = 0;
    const work: typeof bot.deps.work = {
      ...bot.deps.work,
      transaction: (act) =>
        bot.deps.work.transaction((inside) =>
          act({
            ...inside,
            reminders: {
              ...inside.reminders,
              async plan(...planned: Parameters<typeof plan>) {
                batches += 1;
                if (batches === 2) throw new Error('the process is gone');
                return await inside.reminders.plan(...planned);
              },
            },
          }),
        ),
    };
    await expect(startAnnouncements({ ...bot.deps, work })).rejects.toThrow('the process is gone');
    expect(await countsOf(announcement)).toMatchObject({ planned: 2000 });
    expect(await stateOf(announcement)).toBe('sending');
    await start();
    expect(await countsOf(announcement)).toMatchObject({ planned: 4500 });
  });

  test('to 50,000 people is made in batches, while others read and write', async () => {
    await files({ number: 50_000 });
    const announcement = await released(makers());
    const begin = performance.now();
    const making = start();
    const waits: number[] = [];
    for (let index = 0; index < 20; index += 1) {
      const before = performance.now();
      await stores().reminders.count({ programmeIds: ['profploeg'], states: ['planned'] });
      waits.push(performance.now() - before);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await making;
    const seconds = (performance.now() - begin) / 1000;
    const longest = Math.round(Math.max(...waits));
    process.stdout.write(
      `50,000 messages in ${seconds.toFixed(1)} s; readers waited ${longest} ms\n`,
    );
    expect(await countsOf(announcement)).toMatchObject({ planned: 50_000 });
  }, 120_000);
});

describe('an announcement to all channels', () => {
  test('reaches a channel once, whatever it follows, and not one that asked for silence', async () => {
    const subject = { kind: 'round', roundId: 'r1' } as const;
    await follow({ place: place('19:een'), subject: { kind: 'programme' } });
    await follow({ place: place('19:een'), subject });
    await follow({ place: place('19:twee'), subject });
    const snoozedUntil = new Date('2021-08-01T00:00:00Z');
    await follow({ place: place('19:stil'), snoozedUntil });
    await follow({ place: place('19:elders'), programmeId: 'labo' });
    await follow({ place: place('19:gestopt'), endedAt: new Date(NOON) });
    const announcement = await released({ kind: 'channels' });
    await start();
    expect(await countsOf(announcement)).toMatchObject({ planned: 2, skipped: 1 });
    const about = aboutAnnouncement(announcement.id);
    const page = { limit: 10, offset: 0 };
    const skipped = await stores().reminderOutbox.messagesOf(about, ['skipped'], page);
    const [held] = await stores().reminders.remindersOf(skipped[0]?.id ?? '');
    expect(held).toMatchObject({ state: 'skipped', reason: 'snoozed', topic: 'announcement' });
  });

  test('that nobody follows is over at once', async () => {
    const announcement = await released({ kind: 'channels' });
    await start();
    expect(await stateOf(announcement)).toBe('sent');
  });
});

describe('when it goes out', () => {
  test('is not before its moment', async () => {
    await files({ number: 1 });
    const announcement = await released(makers(), '2021-07-06T08:00:00Z');
    await start();
    expect(await stateOf(announcement)).toBe('scheduled');
    bot.setNow('2021-07-06T08:00:30Z');
    await start();
    expect(await stateOf(announcement)).toBe('sending');
    const { rows } = await sql`
      select send_at from reminder_messages where about = ${aboutAnnouncement(announcement.id)}`.execute(
      bot.db,
    );
    expect(rows).toEqual([{ send_at: new Date('2021-07-06T08:00:00Z') }]);
  });

  test('is the next morning when the bot was away until the night', async () => {
    await files({ number: 1 });
    const announcement = await released(makers(), '2021-07-09T08:00:00Z');
    bot.setNow('2021-07-10T10:00:00Z');
    await start();
    expect(await stateOf(announcement)).toBe('scheduled');
    bot.setNow('2021-07-12T07:00:00Z');
    await start();
    expect(await countsOf(announcement)).toMatchObject({ planned: 1 });
  });

  test('is over once nothing of it waits', async () => {
    await files({ number: 1 });
    const announcement = await released(makers());
    await start();
    await start();
    expect(await stateOf(announcement)).toBe('sending');
    await sql`
      update reminder_messages set state = 'sent'
      where about = ${aboutAnnouncement(announcement.id)}`.execute(bot.db);
    await start();
    expect(await stateOf(announcement)).toBe('sent');
  });
});

describe('an announcement that is stopped while it goes out', () => {
  const stop = ({ id }: Announcement) =>
    stopAnnouncement(bot.deps, {
      turnKey: crypto.randomUUID(),
      actor: HANDLES,
      announcementId: id,
    });

  test('sends nothing that is not being sent already', async () => {
    await sql`update reminder_messages set state = 'sent'`.execute(bot.db);
    await files({ number: 5 });
    const announcement = await released(makers());
    await start();
    const claimed = await stores().reminderOutbox.claim('p', bot.deps.clock.now(), 2, 60_000);
    const [first, second] = claimed;
    const now = bot.deps.clock.now();
    await stores().reminderOutbox.markSending(first?.id ?? '', 'p', now, 60_000);
    const view = await stop(announcement);
    expect(view).toMatchObject({ state: 'cancelled', counts: { sending: 1, skipped: 4 } });
    expect(await stores().reminderOutbox.markSending(second?.id ?? '', 'p', now, 60_000)).toBe(
      false,
    );
    await start();
    expect(await countsOf(announcement)).toMatchObject({ sending: 1, skipped: 4, planned: 0 });
    const states = await sql`
      select state, reason, count(*)::integer as count from reminders
      where milestone_key = ${aboutAnnouncement(announcement.id)} group by 1, 2 order by 1`.execute(
      bot.db,
    );
    expect(states.rows).toEqual([
      { state: 'planned', reason: null, count: 1 },
      { state: 'skipped', reason: 'cancelled', count: 4 },
    ]);
  });

  test('while its messages are made gets no further ones', async () => {
    await files({ number: 4500 });
    const announcement = await released(makers());
    const [, view] = await Promise.all([start(), stop(announcement)]);
    expect(view).toMatchObject({ state: 'cancelled' });
    await start();
    const { planned, skipped } = await countsOf(announcement);
    expect(planned).toBe(0);
    expect([0, 2000, 4000, 4500]).toContain(skipped);
  });
});
