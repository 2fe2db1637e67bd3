import { createShortLived } from '../../../src/persistence/short-lived.ts';
import { createTurnLog } from '../../../src/persistence/turn-store.ts';
import {
  AN,
  AT_MORNING,
  AT_NEVER,
  AT_NOON,
  BY_AN,
  BY_JAN,
  DRAFT_ID,
  type EarlierRows,
  JAN,
  json,
  MORNING,
  NEVER,
  NOON,
  ROUND_ID,
  SENT_ID,
  undone,
} from './earlier-rows.ts';

const CONFLICT_ID = '00000000-0000-4000-8000-000000000011';
const COLLEAGUE = { tenantId: 'tenant-a', objectId: 'els', name: "Els D'Hondt" };
const IN_SHORT = `programme_id, round_id, state, reference, form_version, owner_tenant, owner_object,
  owner_name, created_at, updated_at, submitted_at, moved_from_round_id, version`;

const TURN = { key: 'turn', conversationHash: 'jans-chat', now: NOON };
const WAITING_FILES = { programmeIds: ['profploeg'], turn: 'caseworker' } as const;

/** Of the walk below what is read back. */
export const JANS_WALK = {
  conversationId: 'a:jan',
  dossierId: DRAFT_ID,
  place: { kind: 'question', questionId: 'challenge' },
  seenVersion: 2,
  cardActivityId: '1600000000000',
  pendingText: 'Wanneer?',
  active: true,
};

export const FIRST_ROWS: EarlierRows = {
  written: [
    `insert into rounds (id, programme_id, name, opens_at, deadline_day, guidance_from, demonstration)
      values ('${ROUND_ID}', 'profploeg', 'Eerste ronde', ${AT_MORNING}, '2021-08-13', '2021-09-01', false)`,
    `insert into dossiers (id, ${IN_SHORT}) values
      ('${DRAFT_ID}', 'profploeg', '${ROUND_ID}', 'draft', null, 1, ${BY_JAN}, ${AT_MORNING}, ${AT_NOON},
        null, null, 4),
      ('${SENT_ID}', 'profploeg', '${ROUND_ID}', 'submitted', 'PP-2021-0007', 1, ${BY_JAN}, ${AT_MORNING},
        ${AT_NOON}, ${AT_NOON}, 'profploeg-2020-2', 9)`,
    `insert into colleagues (dossier_id, tenant_id, object_id, name)
      values ('${DRAFT_ID}', 'tenant-a', 'els', 'Els D''Hondt')`,
    `insert into answers (dossier_id, question_id, value, version, by_tenant, by_object, by_name, at) values
      ('${DRAFT_ID}', 'challenge', ${json("Leegstand in de 'kern'\nen € 5")}, 2, ${BY_JAN}, ${AT_NOON}),
      ('${DRAFT_ID}', 'topics', ${json(['mobility', 'events'])}, 1, ${BY_JAN}, ${AT_MORNING}),
      ('${SENT_ID}', 'municipality', ${json('37022')}, 1, ${BY_JAN}, ${AT_MORNING})`,
    `insert into rejected_inputs (dossier_id, question_id, text, reason, by_tenant, by_object, by_name)
      values ('${DRAFT_ID}', 'email', 'jan@', ${json({ kind: 'notAnEmail' })}, ${BY_JAN})`,
    `insert into answer_conflicts (id, dossier_id, question_id, value, by_tenant, by_object, by_name, at)
      values ('${CONFLICT_ID}', '${DRAFT_ID}', 'challenge', ${json('Anders')}, ${BY_AN}, ${AT_NOON})`,
    `insert into answer_history (dossier_id, question_id, kind, version, value, by_tenant, by_object, by_name, at)
      values ('${DRAFT_ID}', 'challenge', 'answer', 1, ${json('Leegstand')}, ${BY_JAN}, ${AT_MORNING}),
        ('${DRAFT_ID}', 'email', 'rejected', null, ${json('jan@')}, ${BY_JAN}, ${AT_NOON})`,
    `insert into dossier_events (dossier_id, kind, at, by_tenant, by_object, by_name, details)
      values ('${SENT_ID}', 'submitted', ${AT_NOON}, ${BY_JAN}, ${json({ round: ROUND_ID })})`,
    `insert into walks (conversation_id, dossier_id, tenant_id, object_id, question_id, seen_version,
        card_activity_id, pending_text, active)
      values ('a:jan', '${DRAFT_ID}', 'tenant-a', 'jan', 'challenge', 2, '1600000000000', 'Wanneer?', true)`,
    `insert into invitations (code_hash, dossier_id, expires_at)
      values ('code', '${DRAFT_ID}', ${AT_NEVER})`,
    `insert into download_links (token_hash, tenant_id, object_id, kind, dossier_id, expires_at, browser_hash)
      values ('of-before', 'tenant-a', 'jan', 'application', '${SENT_ID}', ${AT_NEVER}, null)`,
    `insert into conversations (conversation_id, scope, tenant_id, service_url, reachable, person_tenant,
        person_object, changed_at)
      values ('a:jan', 'personal', 'tenant-a', 'https://smba.example/', true, 'tenant-a', 'jan', ${AT_NOON})`,
    `insert into mails (id, sent_at) values ('receipt:7', ${AT_NOON})`,
    `insert into reference_series (series, last) values ('PP-2021', 7)`,
    `insert into turns (key, begun_at, outcome, answered_at)
      values ('turn', ${AT_NOON}, ${json({ kind: 'saved' })}, ${AT_NOON})`,
    `insert into short_lived (key, value)
      values ('profile:jan', ${json({ value: { name: 'Jan' }, expires: NEVER.getTime() })})`,
  ],
  async readBack(bot) {
    const { work, db } = bot;
    const { stores } = work;
    return {
      draft: await stores.dossiers.load(DRAFT_ID),
      sent: await stores.dossiers.findByReference('PP-2021-0007'),
      // The work list of caseworkers: what was sent before there was one is on it.
      waiting: (await stores.cases.list(WAITING_FILES, { limit: 9, offset: 0 })).map(
        ({ dossierId, waitingSince, stateSince }) => ({ dossierId, waitingSince, stateSince }),
      ),
      earlierAnswer: await stores.dossiers.answerAt(DRAFT_ID, 'challenge', 1),
      written: (await stores.people.writtenBy(JAN)).map(({ text }) => text),
      events: await stores.dossiers.events(SENT_ID, { limit: 9, offset: 0 }),
      walk: await stores.walks.get('a:jan'),
      invitation: await stores.invitations.find('code', NOON),
      link: await stores.downloads.find('of-before'),
      chat: await stores.conversations.ofPerson(JAN),
      mailed: await stores.mails.isSent('receipt:7'),
      nextNumber: await undone(bot, ({ dossiers }) => dossiers.nextReferenceNumber('PP-2021')),
      turn: await createTurnLog(db).begin(TURN),
      outcome: await work.once('turn', async () => ({ kind: 'done again' })),
      profile: await createShortLived(db)('profile', 1_000).get('jan'),
      round: await stores.rounds.get(ROUND_ID),
    };
  },
  kept: {
    draft: {
      id: DRAFT_ID,
      programmeId: 'profploeg',
      roundId: ROUND_ID,
      state: 'draft',
      formVersion: 1,
      owner: JAN,
      colleagues: [COLLEAGUE],
      answers: {
        challenge: { value: "Leegstand in de 'kern'\nen € 5", version: 2, by: JAN, at: NOON },
        topics: { value: ['mobility', 'events'], version: 1, by: JAN, at: MORNING },
      },
      rejected: { email: { text: 'jan@', reason: { kind: 'notAnEmail' }, by: JAN } },
      conflicts: [{ id: CONFLICT_ID, questionId: 'challenge', value: 'Anders', by: AN, at: NOON }],
      createdAt: MORNING,
      updatedAt: NOON,
      remarks: [],
      version: 4,
    },
    sent: {
      id: SENT_ID,
      programmeId: 'profploeg',
      roundId: ROUND_ID,
      state: 'submitted',
      reference: 'PP-2021-0007',
      formVersion: 1,
      owner: JAN,
      colleagues: [],
      answers: { municipality: { value: '37022', version: 1, by: JAN, at: MORNING } },
      rejected: {},
      conflicts: [],
      createdAt: MORNING,
      updatedAt: NOON,
      submittedAt: NOON,
      movedFromRoundId: 'profploeg-2020-2',
      remarks: [],
      version: 9,
    },
    waiting: [{ dossierId: SENT_ID, waitingSince: NOON, stateSince: NOON }],
    earlierAnswer: 'Leegstand',
    written: ['Leegstand', 'jan@'],
    events: [{ kind: 'submitted', at: NOON, by: JAN, details: { round: ROUND_ID } }],
    walk: JANS_WALK,
    invitation: { codeHash: 'code', dossierId: DRAFT_ID, expiresAt: NEVER },
    // Links last a quarter of an hour: one of before what it is about was noted is asked for again.
    link: undefined,
    chat: {
      conversationId: 'a:jan',
      scope: 'personal',
      tenantId: 'tenant-a',
      serviceUrl: 'https://smba.example/',
      reachable: true,
      person: { tenantId: 'tenant-a', objectId: 'jan' },
    },
    mailed: true,
    nextNumber: 8,
    turn: { standing: 'answered', waits: false },
    outcome: { outcome: { kind: 'saved' }, repeated: true },
    profile: { name: 'Jan' },
    round: {
      id: ROUND_ID,
      programmeId: 'profploeg',
      name: 'Eerste ronde',
      opensAt: MORNING,
      deadlineDay: '2021-08-13',
      guidanceFrom: '2021-09-01',
      demonstration: false,
      version: 1,
    },
  },
};
