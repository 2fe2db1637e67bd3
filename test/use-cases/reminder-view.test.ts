import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Announcement } from '../../src/domain/announcement.ts';
import type { Follow } from '../../src/domain/follow.ts';
import type { MilestoneSubject } from '../../src/domain/milestone.ts';
import type {
  KeptReminder,
  Recipient,
  ReminderMessage,
  ReminderTopic,
} from '../../src/domain/reminder.ts';
import { reminderLetter } from '../../src/use-cases/reminder-letter.ts';
import { reminderView } from '../../src/use-cases/reminder-view.ts';
import { createPeople } from '../support/people.ts';
import { personOf } from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { guidedFile } from '../support/trajectory-talk.ts';

let bot: TestBot;
const somebody = createPeople();
beforeAll(async () => {
  bot = await startTestBot({ now: '2021-09-06T07:00:00Z' });
});
afterAll(() => bot.stop());

const NOW = new Date('2021-09-06T07:00:00Z');
const ROUND: MilestoneSubject = {
  kind: 'round',
  roundId: 'profploeg-2021-2',
  roundName: 'Tweede indieningsronde 2021',
  demonstration: false,
};
const STEP: MilestoneSubject = {
  kind: 'step',
  dossierId: 'f',
  municipality: 'Aarschot',
  stepId: 'intake',
  number: '1.1',
  title: 'Intakefiche',
  owner: 'municipality',
};

function messageTo(recipient: Recipient, about = 'reminders'): ReminderMessage {
  return {
    id: '0a8b2f64-33c1-4c1a-9a55-000000000001',
    programmeId: 'profploeg',
    recipient,
    about,
    sendAt: NOW,
    state: 'claimed',
    attempts: 0,
    changedAt: NOW,
  };
}

function kept(
  recipient: Recipient,
  subject: MilestoneSubject | undefined,
  more: Partial<KeptReminder> = {},
): KeptReminder {
  const topic: ReminderTopic = subject === undefined ? 'digest' : 'reminder';
  return {
    key: crypto.randomUUID(),
    topic,
    programmeId: 'profploeg',
    ...(subject === undefined
      ? {}
      : { subject, kind: subject.kind === 'round' ? 'deadline' : 'step' }),
    milestoneKey: subject === undefined ? 'digest:2021-09-06' : `${subject.kind}:x`,
    day: '2021-09-15',
    moment: 'w7',
    recipient,
    sendAt: NOW,
    always: false,
    state: 'planned',
    messageId: '0a8b2f64-33c1-4c1a-9a55-000000000001',
    changedAt: NOW,
    ...more,
  };
}

const AN: Recipient = { kind: 'person', person: { tenantId: 't', objectId: 'an' } };

async function aFollow(over: Partial<Follow> = {}): Promise<Follow> {
  const place = {
    conversationId: `19:${crypto.randomUUID()}@thread.tacv2`,
    scope: 'channel',
    tenantId: personOf(somebody()).tenantId,
    serviceUrl: bot.connector.serviceUrl,
  } as const;
  const follow: Follow = {
    id: crypto.randomUUID(),
    programmeId: 'profploeg',
    subject: { kind: 'programme' },
    place,
    placeName: 'Kern',
    topics: ['deadlines', 'digest'],
    setBy: personOf(somebody()),
    setAt: NOW,
    version: 1,
    ...over,
  };
  await bot.deps.work.stores.follows.insert(follow);
  return follow;
}

describe('what a message says', () => {
  test('to somebody is one line per milestone, with what they can stop', async () => {
    const reminders = [kept(AN, ROUND), kept(AN, STEP), kept(AN, STEP, { moment: 'w1' })];
    const view = await reminderView(bot.deps, messageTo(AN), reminders);
    expect(view).toMatchObject({
      kind: 'reminders',
      reader: 'person',
      kinds: ['deadline', 'step'],
      groups: [{ lines: [{}] }, { lines: [{}] }],
    });
  });

  test('tells of homework what has to be done, to who may read it alone', async () => {
    const an = somebody();
    const file = await guidedFile(bot, an);
    const item = {
      id: crypto.randomUUID(),
      dossierId: file.id,
      listId: 'homework',
      number: 1,
      state: 'open',
      text: 'Tel de fietsers',
      by: personOf(an),
      at: NOW,
      version: 1,
    } as const;
    await bot.deps.work.stores.items.insert(item, []);
    const subject: MilestoneSubject = {
      kind: 'item',
      dossierId: file.id,
      municipality: 'Aarschot',
      itemId: item.id,
      listId: 'homework',
      number: 1,
    };
    const own = await reminderView(bot.deps, messageTo(AN), [kept(AN, subject)]);
    expect(JSON.stringify(own)).toContain('Tel de fietsers');
    const channel: Recipient = { kind: 'caseworkers', programmeId: 'profploeg' };
    const shared = await reminderView(bot.deps, messageTo(channel), [kept(channel, subject)]);
    expect(JSON.stringify(shared)).not.toContain('Tel de fietsers');
  });

  test('to a channel has nothing personal, and the digest when it is time for it', async () => {
    const { id: followId } = await aFollow();
    const recipient: Recipient = { kind: 'follow', followId };
    bot.setNow('2021-11-08T08:00:00Z');
    const reminders = [kept(recipient, ROUND), kept(recipient, undefined, { day: '2021-11-08' })];
    const view = await reminderView(bot.deps, messageTo(recipient), reminders);
    bot.setNow('2021-09-06T07:00:00Z');
    expect(view).toMatchObject({ reader: 'channel', kinds: [], digest: { coming: [{}] } });
  });

  test('is nothing when there is nothing to tell', async () => {
    const { id: followId } = await aFollow({ subject: { kind: 'round', roundId: 'gone' } });
    const recipient: Recipient = { kind: 'follow', followId };
    const digest = [kept(recipient, undefined, { day: '2021-09-06' })];
    expect(await reminderView(bot.deps, messageTo(recipient), digest)).toBeUndefined();
    expect(await reminderView(bot.deps, messageTo(AN), [])).toBeUndefined();
    const gone = messageTo(AN, `announcement:${crypto.randomUUID()}`);
    expect(await reminderView(bot.deps, gone, [])).toBeUndefined();
  });

  test('of what changed since is told in the same message', async () => {
    const changes = new Map([['step:x', { kind: 'moved', day: '2021-09-20' } as const]]);
    const reminders = [kept(AN, ROUND), kept(AN, STEP)];
    const view = await reminderView(bot.deps, messageTo(AN), reminders, changes);
    const lines = view?.kind === 'reminders' ? view.groups.flatMap((one) => one.lines) : [];
    expect(lines.map(({ changed }) => changed?.kind)).toEqual(
      expect.arrayContaining([undefined, 'moved']),
    );
  });
});

describe('the same by mail', () => {
  test('says what, when and whose turn, and the way back', async () => {
    const view = await reminderView(bot.deps, messageTo(AN), [kept(AN, ROUND), kept(AN, STEP)]);
    if (view === undefined) throw new Error('nothing to tell');
    const letter = reminderLetter(view);
    const said = JSON.stringify(letter);
    expect(letter.title).toBe('Herinneringen');
    expect(said).toContain('Aarschot – De Profploeg');
    expect(said).toContain('1.1 Intakefiche');
    expect(said).toContain(
      'Klaar tegen woensdag 15 september 2021, over 7 werkdagen. Jullie zijn aan zet.',
    );
    expect(said).toContain('typ “agenda”');
  });

  test('of an announcement has a title of ours, and the text as it was typed', async () => {
    const id = crypto.randomUUID();
    const announcement: Announcement = {
      id,
      programmeId: 'profploeg',
      audience: { kind: 'channels' },
      title: '**Webinar**',
      text: 'Eerste regel\nTweede regel',
      by: { tenantId: 't', objectId: 'kato', name: 'Kato Maes' },
      state: 'sending',
      createdAt: NOW,
      changedAt: NOW,
      history: [],
      version: 1,
    };
    await bot.deps.work.stores.announcements.insert(announcement);
    const view = await reminderView(bot.deps, messageTo(AN, `announcement:${id}`), []);
    if (view === undefined) throw new Error('nothing to tell');
    const { title, parts } = reminderLetter(view);
    expect(title).toBe('Mededeling van De Profploeg');
    expect(parts).toContainEqual({ kind: 'quote', text: 'Eerste regel\nTweede regel' });
  });
});
