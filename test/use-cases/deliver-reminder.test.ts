import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import type { ChatPlace } from '../../src/domain/chat-place.ts';
import type { SendOutcome } from '../../src/domain/ports-reminders.ts';
import { type Recipient, type Reminder, reminderKey } from '../../src/domain/reminder.ts';
import type { View } from '../../src/domain/views.ts';
import { createDelivery } from '../../src/use-cases/deliver-reminder.ts';
import { sendReminders } from '../../src/use-cases/send-reminders.ts';
import { tellUnreached } from '../../src/use-cases/tell-unreached.ts';
import { openReminderBot, REMINDED_AT, type ReminderBot } from '../support/reminder-bot.ts';
import { copyTemplate, type DatabaseCopy } from '../support/test-database.ts';

const TENANT = 'tenant-1';
const AN = { tenantId: TENANT, objectId: 'an', name: 'An Peeters' };
const SERVICE = 'http://127.0.0.1:9/';

let database: DatabaseCopy;
let bot: ReminderBot;

beforeAll(async () => {
  database = await copyTemplate();
  bot = await openReminderBot({ databaseUrl: database.url, clock: { now: () => REMINDED_AT } });
});
afterEach(async () => {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    'truncate reminder_messages, follows, conversations, caseworker_channels cascade',
  );
  await client.end();
});
afterAll(async () => {
  await bot.stop();
  await database.drop();
});

const stores = () => bot.deps.work.stores;

function placeIn(conversationId: string, scope: ChatPlace['scope'] = 'channel'): ChatPlace {
  return { conversationId, scope, tenantId: TENANT, serviceUrl: SERVICE };
}

/** A Teams in which each conversation does as it is told, and takes everything else. */
function createTeams(told: Readonly<Record<string, SendOutcome>> = {}) {
  const sent: { readonly to: string; readonly view: View['kind'] }[] = [];
  return {
    sent,
    async send({ conversationId }: ChatPlace, view: View): Promise<SendOutcome> {
      sent.push({ to: conversationId, view: view.kind });
      return told[conversationId] ?? { kind: 'sent', activityId: `id-${conversationId}` };
    },
  };
}

async function planFor(recipient: Recipient, sendAt = REMINDED_AT): Promise<void> {
  const plain = {
    topic: 'reminder',
    programmeId: 'profploeg',
    kind: 'deadline',
    milestoneKey: 'round:r1',
    day: '2021-08-13',
    subject: { kind: 'round', roundId: 'r1', roundName: 'Ronde 1', demonstration: false },
    moment: 'w7',
    recipient,
    sendAt,
    always: false,
  } as const satisfies Omit<Reminder, 'key'>;
  await stores().reminders.plan([{ ...plain, key: reminderKey(plain) }], [], sendAt);
}

function meansOf(teams: ReturnType<typeof createTeams>, failures: unknown[]) {
  return {
    sender: teams,
    letters: { caseLetter: async () => undefined },
    watch: {
      elapsed: () => performance.now(),
      pause: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    },
    random: () => 0,
    failed: (error: unknown) => void failures.push(error),
  };
}

/** Sends the one message that is due; gives what it became. */
async function deliver(teams: ReturnType<typeof createTeams>, deps = bot.deps) {
  const { reminderOutbox } = stores();
  const [message] = await reminderOutbox.claim('me', REMINDED_AT, 1, 60_000);
  if (message === undefined) throw new Error('nothing is due');
  const failures: unknown[] = [];
  const send = createDelivery(deps, meansOf(teams, failures), 'me');
  await send(message, await reminderOutbox.ofMessages([message.id]));
  expect(failures).toEqual([]);
  return await reminderOutbox.message(message.id);
}

const targets = (teams: ReturnType<typeof createTeams>) => teams.sent.map(({ to }) => to);

async function chatOf(person: typeof AN, conversationId: string): Promise<void> {
  const conversation = { ...placeIn(conversationId, 'personal'), reachable: true, person };
  await stores().conversations.put({ ...conversation, scope: 'personal' }, REMINDED_AT);
}

async function follow(conversationId: string): Promise<string> {
  const id = randomUUID();
  await stores().follows.insert({
    id,
    programmeId: 'profploeg',
    subject: { kind: 'programme' },
    place: placeIn(conversationId),
    placeName: 'Kern',
    topics: ['deadlines'],
    setBy: AN,
    setAt: REMINDED_AT,
    version: 1,
  });
  await stores().conversations.put({ ...placeIn(conversationId), reachable: true }, REMINDED_AT);
  return id;
}

const GONE: SendOutcome = { kind: 'gone', status: 403 };

describe('a channel that follows', () => {
  test('gets its reminder, in a new post and not in the thread in which it was set', async () => {
    await planFor({ kind: 'follow', followId: await follow('19:kern;messageid=12') });
    const teams = createTeams();
    expect(await deliver(teams)).toMatchObject({
      state: 'sent',
      way: 'channel',
      place: { conversationId: '19:kern' },
      activityId: 'id-19:kern',
    });
    expect(targets(teams)).toEqual(['19:kern']);
  });

  test('from which the bot was removed still follows, and who set it is told instead until it is back', async () => {
    const followId = await follow('19:kern');
    await chatOf(AN, 'a:an');
    await planFor({ kind: 'follow', followId });
    const teams = createTeams({ '19:kern': GONE });
    expect(await deliver(teams)).toMatchObject({ state: 'sent', way: 'chat' });
    expect(targets(teams)).toEqual(['19:kern', 'a:an']);
    expect((await stores().follows.load(followId))?.endedAt).toBeUndefined();
    expect(await stores().conversations.isLost('19:kern')).toBe(true);
  });

  test('that does not exist any more follows no longer', async () => {
    const followId = await follow('19:weg');
    await chatOf(AN, 'a:an');
    await planFor({ kind: 'follow', followId });
    await deliver(createTeams({ '19:weg': { kind: 'gone', status: 404 } }));
    expect(await stores().follows.load(followId)).toMatchObject({ endedBecause: 'gone' });
  });

  test('to which nothing can be written is passed over at once the next time', async () => {
    const followId = await follow('19:kern');
    await chatOf(AN, 'a:an');
    await stores().conversations.markUnreachable('19:kern');
    await planFor({ kind: 'follow', followId });
    const teams = createTeams();
    await deliver(teams);
    expect(targets(teams)).toEqual(['a:an']);
  });
});

describe('what Teams does not take', () => {
  const ofAn: Recipient = { kind: 'person', person: AN };

  test('for now is due again later, and was not sent', async () => {
    await chatOf(AN, 'a:an');
    await planFor(ofAn);
    const message = await deliver(createTeams({ 'a:an': { kind: 'later', afterMs: 5_000 } }));
    expect(message).toMatchObject({ state: 'planned', attempts: 1 });
    expect(await stores().reminderOutbox.dueMoments(1)).toEqual([
      new Date(REMINDED_AT.getTime() + 5_000),
    ]);
  });

  test('because the connection was cut is uncertain, is not sent again, and caseworkers are told once', async () => {
    await chatOf(AN, 'a:an');
    await planFor(ofAn);
    const place = placeIn('19:dossierbeheerders');
    const channel = { programmeId: 'profploeg', place, setBy: AN, setAt: REMINDED_AT };
    await stores().caseworkers.putChannel(channel);
    const teams = createTeams({ 'a:an': { kind: 'uncertain' } });
    expect(await deliver(teams)).toMatchObject({ state: 'uncertain', reason: 'cut' });
    expect(await stores().reminderOutbox.claim('b', REMINDED_AT, 1, 1_000)).toEqual([]);
    expect(await tellUnreached(bot.deps, teams)).toEqual({ told: 1, untold: 0 });
    expect(await tellUnreached(bot.deps, teams)).toEqual({ told: 0, untold: 0 });
    expect(teams.sent.at(-1)).toEqual({ to: '19:dossierbeheerders', view: 'reminderUnreached' });
  });

  test('at all, and what has nowhere to go, failed; the alarm waits until somebody hears it', async () => {
    await chatOf(AN, 'a:an');
    await planFor(ofAn);
    const refused = createTeams({ 'a:an': { kind: 'refused', status: 400 } });
    expect(await deliver(refused)).toMatchObject({ state: 'failed', reason: 'refused' });
    await stores().conversations.markUnreachable('a:an');
    await planFor({ kind: 'person', person: { ...AN, objectId: 'bram' } });
    expect(await deliver(createTeams())).toMatchObject({ state: 'failed', reason: 'unreachable' });
    expect(await tellUnreached(bot.deps, createTeams())).toEqual({ told: 0, untold: 2 });
  });
});

describe('what is for the caseworkers', () => {
  test('goes to their channel, or without one to each of them in a message of their own', async () => {
    await stores().caseworkers.seen(AN, REMINDED_AT);
    await chatOf(AN, 'a:an');
    await planFor({ kind: 'caseworkers', programmeId: 'profploeg' });
    const deps = Object.create(bot.deps, { caseworkers: { value: [AN] } });
    expect(await deliver(createTeams(), deps)).toMatchObject({
      state: 'skipped',
      reason: 'passedOn',
    });
    const teams = createTeams();
    expect(await deliver(teams, deps)).toMatchObject({ state: 'sent', way: 'chat' });
    expect(targets(teams)).toEqual(['a:an']);
  });
});

test.each([
  ['in the evening', '2021-08-04T19:30:00+02:00', '2021-08-05T07:00:00.000Z'],
  ['in a weekend', '2021-08-07T11:00:00+02:00', '2021-08-09T07:00:00.000Z'],
  ['on a holiday', '2021-07-21T11:00:00+02:00', '2021-07-22T07:00:00.000Z'],
])(
  'nothing is sent %s: it goes the next working morning, and counts as no attempt',
  async (_, now, next) => {
    await chatOf(AN, 'chat-an');
    await planFor({ kind: 'person', person: AN }, new Date(now));
    const teams = createTeams();
    const failures: unknown[] = [];
    const clock = { value: { now: () => new Date(now) } };
    const deps = Object.create(bot.deps, { clock });
    await sendReminders(deps, meansOf(teams, failures));
    expect([targets(teams), failures]).toEqual([[], []]);
    expect((await stores().reminderOutbox.dueMoments(5)).map((due) => due.toISOString())).toEqual([
      next,
    ]);
    const [message] = await stores().reminderOutbox.claim('me', new Date(next), 1, 60_000);
    expect(message?.attempts).toBe(0);
  },
);
