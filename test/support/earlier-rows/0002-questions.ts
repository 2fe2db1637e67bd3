import {
  AN,
  AT_MORNING,
  AT_NOON,
  BY_AN,
  BY_JAN,
  CHANNEL,
  CHAT,
  type EarlierRows,
  JAN,
  json,
  MORNING,
  NOON,
  SENT_ID,
  undone,
} from './earlier-rows.ts';

const INQUIRY_ID = '00000000-0000-4000-8000-000000000021';
const SESSION_ID = '00000000-0000-4000-8000-000000000022';
const GROUPS = [{ number: 1, question: 'Wanneer?', answer: 'In augustus.', state: 'answered' }];
const POST = { place: CHANNEL, messageId: '1600000000021' };

export const QUESTION_ROWS: EarlierRows = {
  written: [
    `insert into inquiries (id, reference, programme_id, state, asker_tenant, asker_object, asker_name,
        asker_email, organisation, dossier_id, place, assignee_tenant, assignee_object, assignee_name,
        channel_post, created_at, waiting_since, changed_at, version)
      values ('${INQUIRY_ID}', 'VR-2021-0003', 'profploeg', 'open', ${BY_JAN}, 'jan@tielt.example', 'Tielt',
        '${SENT_ID}', ${json(CHAT)}, ${BY_AN}, ${json(POST)}, ${AT_MORNING}, ${AT_NOON}, ${AT_NOON}, 5)`,
    `insert into inquiry_messages
        (inquiry_id, number, kind, text, by_tenant, by_object, by_name, at, delivery) values
      ('${INQUIRY_ID}', 1, 'question', 'Mag het later?', ${BY_JAN}, ${AT_MORNING}, null),
      ('${INQUIRY_ID}', 2, 'answer', 'Neen.', ${BY_AN}, ${AT_MORNING}, 'chat'),
      ('${INQUIRY_ID}', 3, 'further', 'En een dag?', ${BY_JAN}, ${AT_NOON}, null)`,
    `insert into inquiry_events (inquiry_id, kind, at, by_tenant, by_object, by_name, details) values
      ('${INQUIRY_ID}', 'asked', ${AT_MORNING}, ${BY_JAN}, null),
      ('${INQUIRY_ID}', 'taken', ${AT_NOON}, ${BY_AN}, ${json({ to: 'An Peeters' })})`,
    'update faq_revision set revision = 1',
    `insert into faq_versions (entry_id, version, programme_id, state, question, folded, alternatives, answer,
        source, valid_from, valid_until, related, by_tenant, by_object, by_name, at, inquiry_id, revision)
      values ('later', 1, 'profploeg', 'published', 'Mag het láter?', 'mag het later?', ${json(['te laat'])},
        ${json('Neen.')}, 'Reglement', '2021-07-01', null, ${json(['deadline'])}, ${BY_AN}, ${AT_NOON},
        '${INQUIRY_ID}', 1)`,
    `insert into asked_questions (id, text, outcome, entry_id, at, helpful, settled_at)
      values ('asked', 'Mag het later?', 'doubt', 'later', ${AT_NOON}, false, null)`,
    `insert into question_sessions (id, programme_id, state, conversation_id, place, message_id, started_tenant,
        started_object, started_name, started_at, closed_at, published_at, groups, version)
      values ('${SESSION_ID}', 'profploeg', 'closed', '${CHANNEL.conversationId}', ${json(CHANNEL)},
        '1600000000022', ${BY_AN}, ${AT_MORNING}, ${AT_NOON}, null, ${json(GROUPS)}, 3)`,
    `insert into session_questions
        (session_id, id, number, text, by_tenant, by_object, by_name, user_id, at, group_number)
      values ('${SESSION_ID}', 'q1', 0, 'Wanneer?', ${BY_JAN}, '29:jan', ${AT_MORNING}, 1)`,
    `insert into caseworkers (tenant_id, object_id, name, seen_on) values (${BY_AN}, '2021-07-05')`,
    `insert into caseworker_channels
        (programme_id, conversation_id, place, by_tenant, by_object, by_name, at)
      values ('profploeg', '${CHANNEL.conversationId}', ${json(CHANNEL)}, ${BY_AN}, ${AT_NOON})`,
    `insert into notices (key, claimed_at) values ('waiting:2021-07-05', ${AT_NOON})`,
    `insert into download_links (token_hash, tenant_id, object_id, kind, session_id, expires_at)
      values ('list-of-before', 'tenant-b', 'an', 'session', '${SESSION_ID}', ${AT_NOON})`,
  ],
  async readBack(bot) {
    const { stores } = bot.work;
    return {
      inquiry: await stores.inquiries.findByReference('VR-2021-0003'),
      inquiryEvents: await stores.inquiries.events(INQUIRY_ID),
      waiting: await stores.inquiries.count({
        filter: 'waiting',
        programmeIds: ['profploeg'],
        person: AN,
      }),
      faq: await stores.faq.changedSince(0),
      asked: await stores.asked.get('asked'),
      session: await stores.sessions.load(SESSION_ID),
      caseworkers: await stores.caseworkers.known(),
      channel: await stores.caseworkers.channel('profploeg'),
      noticed: await undone(bot, ({ notices }) => notices.claim('waiting:2021-07-05', NOON)),
    };
  },
  kept: {
    inquiry: {
      id: INQUIRY_ID,
      reference: 'VR-2021-0003',
      programmeId: 'profploeg',
      state: 'open',
      asker: JAN,
      askerEmail: 'jan@tielt.example',
      organisation: 'Tielt',
      dossierId: SENT_ID,
      place: CHAT,
      messages: [
        { number: 1, kind: 'question', text: 'Mag het later?', by: JAN, at: MORNING },
        { number: 2, kind: 'answer', text: 'Neen.', by: AN, at: MORNING, delivery: 'chat' },
        { number: 3, kind: 'further', text: 'En een dag?', by: JAN, at: NOON },
      ],
      assignee: AN,
      channelPost: POST,
      createdAt: MORNING,
      waitingSince: NOON,
      version: 5,
    },
    inquiryEvents: [
      { kind: 'asked', by: JAN, at: MORNING },
      { kind: 'taken', by: AN, at: NOON, details: { to: 'An Peeters' } },
    ],
    waiting: 1,
    faq: {
      revision: 1,
      versions: [
        {
          id: 'later',
          programmeId: 'profploeg',
          version: 1,
          state: 'published',
          question: 'Mag het láter?',
          alternatives: ['te laat'],
          answer: 'Neen.',
          source: 'Reglement',
          validFrom: '2021-07-01',
          related: ['deadline'],
          by: AN,
          at: NOON,
          inquiryId: INQUIRY_ID,
        },
      ],
    },
    asked: {
      id: 'asked',
      text: 'Mag het later?',
      outcome: 'doubt',
      entryId: 'later',
      at: NOON,
      helpful: false,
    },
    session: {
      id: SESSION_ID,
      programmeId: 'profploeg',
      state: 'closed',
      place: CHANNEL,
      messageId: '1600000000022',
      startedBy: AN,
      startedAt: MORNING,
      closedAt: NOON,
      questions: [{ id: 'q1', text: 'Wanneer?', by: JAN, userId: '29:jan', at: MORNING, group: 1 }],
      groups: GROUPS,
      version: 3,
    },
    caseworkers: [AN],
    channel: { programmeId: 'profploeg', place: CHANNEL, setBy: AN, setAt: NOON },
    noticed: false,
  },
};
