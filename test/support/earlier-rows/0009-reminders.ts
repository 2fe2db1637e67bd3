import {
  AN,
  AT_MORNING,
  AT_NEVER,
  AT_NOON,
  BY_AN,
  BY_JAN,
  CHANNEL,
  type EarlierRows,
  JAN,
  json,
  MORNING,
  NEVER,
  NOON,
  ROUND_ID,
} from './earlier-rows.ts';

const FOLLOW_ID = '00000000-0000-4000-8000-000000000091';
const MESSAGE_ID = '00000000-0000-4000-8000-000000000092';
const ANNOUNCEMENT_ID = '00000000-0000-4000-8000-000000000093';
const RECIPIENT = { kind: 'follow', followId: FOLLOW_ID };
const SUBJECT = {
  kind: 'round',
  roundId: ROUND_ID,
  roundName: 'Eerste ronde',
  demonstration: false,
};
const KEY = `profploeg|round:${ROUND_ID}|2021-08-13|follow:${FOLLOW_ID}|w7`;
const AUDIENCE = { kind: 'makers', roundId: ROUND_ID, onlyDrafts: true };
const FOLLOWED = { kind: 'round', roundId: ROUND_ID };

export const REMINDER_ROWS: EarlierRows = {
  written: [
    `insert into follows (id, programme_id, subject, subject_key, conversation_id, place, place_name, topics,
        by_tenant, by_object, by_name, at, snoozed_until, ended_at, ended_because, version)
      values ('${FOLLOW_ID}', 'profploeg', ${json(FOLLOWED)}, 'round:${ROUND_ID}', '${CHANNEL.conversationId}',
        ${json(CHANNEL)}, 'Kern', ${json(['deadlines'])}, ${BY_AN}, ${AT_MORNING}, ${AT_NOON}, null, null, 2)`,
    `insert into reminder_messages (id, programme_id, recipient_key, recipient, about, send_at, not_before,
        state, reason, attempts, way, place, activity_id, told_at, changed_at)
      values ('${MESSAGE_ID}', 'profploeg', 'follow:${FOLLOW_ID}', ${json(RECIPIENT)}, 'reminders',
        ${AT_MORNING}, ${AT_MORNING}, 'sent', null, 1, 'channel', ${json(CHANNEL)}, '1600000000091', null,
        ${AT_NOON})`,
    `insert into reminders (key, message_id, topic, programme_id, kind, milestone_key, day, from_day, subject,
        moment, recipient_key, recipient, send_at, always, state, reason, changed_at)
      values ('${KEY}', '${MESSAGE_ID}', 'reminder', 'profploeg', 'deadline', 'round:${ROUND_ID}', '2021-08-13',
        null, ${json(SUBJECT)}, 'w7', 'follow:${FOLLOW_ID}', ${json(RECIPIENT)}, ${AT_MORNING}, false, 'sent',
        null, ${AT_NOON})`,
    `update reminder_planning set planned_until = ${AT_NOON}`,
    `insert into reminder_choices (tenant_id, object_id, muted, snoozed_until, changed_at)
      values ('tenant-a', 'jan', ${json(['step'])}, ${AT_NEVER}, ${AT_NOON})`,
    `insert into calendar_feeds (token_hash, tenant_id, object_id, name, at)
      values ('feed', ${BY_JAN}, ${AT_NOON})`,
    `insert into announcements (id, programme_id, audience, title, text, by_tenant, by_object, by_name, state,
        send_at, made_at, history, created_at, changed_at, version)
      values ('${ANNOUNCEMENT_ID}', 'profploeg', ${json(AUDIENCE)}, 'Nog een week', 'Dien in.', ${BY_AN},
        'scheduled', ${AT_NEVER}, null, ${json([{ kind: 'written', by: AN, at: MORNING }])}, ${AT_MORNING},
        ${AT_NOON}, 2)`,
    `insert into reminder_care (message_id, care, by_tenant, by_object, by_name, at)
      values ('${MESSAGE_ID}', 'aside', ${BY_AN}, ${AT_NOON})`,
    `insert into reminder_edits (message_id, said, at) values ('${MESSAGE_ID}', 'hash', ${AT_NOON})`,
    `insert into send_rates (key, free_at) values ('tenant:tenant-a', ${AT_NEVER})`,
  ],
  async readBack({ work }) {
    const { stores } = work;
    return {
      follows: await stores.follows.inConversation(CHANNEL.conversationId),
      message: await stores.reminderOutbox.message(MESSAGE_ID),
      reminders: await stores.reminders.remindersOf(MESSAGE_ID),
      known: await stores.reminders.known([KEY]),
      plannedUntil: await stores.reminders.plannedUntil(),
      choice: await stores.reminderChoices.of(JAN),
      feed: await stores.calendarFeeds.find('feed'),
      announcement: await stores.announcements.load(ANNOUNCEMENT_ID),
      care: await stores.reminderCare.of([MESSAGE_ID]),
      said: await stores.reminderEdits.said([MESSAGE_ID]),
      freeAt: (await stores.sendRates.reserve([{ key: 'tenant:tenant-a', gapMs: 0 }])).at,
    };
  },
  kept: {
    follows: [
      {
        id: FOLLOW_ID,
        programmeId: 'profploeg',
        subject: FOLLOWED,
        place: CHANNEL,
        placeName: 'Kern',
        topics: ['deadlines'],
        setBy: AN,
        setAt: MORNING,
        snoozedUntil: NOON,
        version: 2,
      },
    ],
    message: {
      id: MESSAGE_ID,
      programmeId: 'profploeg',
      recipient: RECIPIENT,
      about: 'reminders',
      sendAt: MORNING,
      state: 'sent',
      attempts: 1,
      way: 'channel',
      place: CHANNEL,
      activityId: '1600000000091',
      changedAt: NOON,
    },
    reminders: [
      {
        key: KEY,
        topic: 'reminder',
        programmeId: 'profploeg',
        kind: 'deadline',
        milestoneKey: `round:${ROUND_ID}`,
        day: '2021-08-13',
        subject: SUBJECT,
        moment: 'w7',
        recipient: RECIPIENT,
        sendAt: MORNING,
        always: false,
        state: 'sent',
        messageId: MESSAGE_ID,
        changedAt: NOON,
      },
    ],
    known: new Map([[KEY, { state: 'sent', reason: null }]]),
    plannedUntil: NOON,
    choice: {
      person: { tenantId: 'tenant-a', objectId: 'jan' },
      muted: ['step'],
      snoozedUntil: NEVER,
    },
    feed: { tokenHash: 'feed', person: JAN, createdAt: NOON },
    announcement: {
      id: ANNOUNCEMENT_ID,
      programmeId: 'profploeg',
      audience: AUDIENCE,
      title: 'Nog een week',
      text: 'Dien in.',
      by: AN,
      state: 'scheduled',
      sendAt: NEVER,
      createdAt: MORNING,
      changedAt: NOON,
      history: [{ kind: 'written', by: AN, at: MORNING }],
      version: 2,
    },
    care: new Map([[MESSAGE_ID, { care: 'aside', by: AN }]]),
    said: new Map([[MESSAGE_ID, 'hash']]),
    freeAt: [NEVER.getTime()],
  },
};
