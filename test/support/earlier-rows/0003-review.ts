import {
  AN,
  AT_MORNING,
  AT_NEVER,
  AT_NOON,
  BY_AN,
  BY_JAN,
  CHANNEL,
  type EarlierRows,
  EXPERT_ID,
  JAN,
  json,
  MORNING,
  NEVER,
  NOON,
  SELECTED_ID,
  SENT_ID,
  undone,
} from './earlier-rows.ts';

const RETURNED_ID = '00000000-0000-4000-8000-000000000031';
const IMPORT_ID = '00000000-0000-4000-8000-000000000032';
const SECOND_ROUND = 'profploeg-2021-2';
const TIELT = { nis: '37022', name: 'Tielt', province: 'West-Vlaanderen', centreCity: false };
const REMARK = { id: 'remark', questionId: 'challenge', text: 'Waar?', by: AN };
const CHECK = { met: true, note: 'In orde.', by: AN };
const ADMISSIBLE = { kind: 'admissible', explanation: '', by: AN };
const SELECTED = { kind: 'selected', reasonId: 'best', explanation: 'Sterk.', by: AN };
const REVIEW = {
  assignee: AN,
  panel: [{ expertId: EXPERT_ID, name: 'Bo Maes' }],
  budget: 12_000,
  turn: 'nobody',
};
const IMPORTED = {
  line: 2,
  reference: 'PP-2021-0001',
  receivedOn: '2021-08-02',
  roundId: SECOND_ROUND,
  nis: '37022',
  contactName: 'Jan Claes',
  answers: { challenge: 'Leegstand' },
};
const PROBLEM = { line: 3, column: 'Gemeente', sentence: 'Kies een gemeente.' };
const SUMMARY = {
  lines: 2,
  applications: 1,
  rounds: [{ roundId: SECOND_ROUND, applications: 1 }],
  provinces: [{ province: 'West-Vlaanderen', applications: 1 }],
  years: [],
  mistakes: 1,
  warnings: 0,
};
const FIGURES = { kind: 'figures', programmeId: 'profploeg', format: 'xlsx' };

export const REVIEW_ROWS: EarlierRows = {
  written: [
    `update dossiers set turn = 'caseworker', waiting_since = submitted_at, state_since = updated_at
      where id = '${SENT_ID}'`,
    `insert into rounds (id, programme_id, name, opens_at, deadline_day, guidance_from, demonstration,
        closed_at, version)
      values ('${SECOND_ROUND}', 'profploeg', 'Tweede ronde', ${AT_MORNING}, '2021-11-12', '2022-01-01', true,
        ${AT_NOON}, 2)`,
    `insert into round_events (round_id, kind, at, by_tenant, by_object, by_name, details)
      values ('${SECOND_ROUND}', 'closed', ${AT_NOON}, ${BY_AN}, ${json({ reason: 'Vol.' })})`,
    `insert into round_posts (round_id, conversation_id, place, message_id)
      values ('${SECOND_ROUND}', '${CHANNEL.conversationId}', ${json(CHANNEL)}, '1600000000031')`,
    `insert into dossiers (id, programme_id, round_id, state, reference, form_version, owner_tenant,
        owner_object, owner_name, created_at, updated_at, submitted_at, filing_nis, filing_name,
        filing_province, filing_centre_city, remarks, review, assignee_tenant, assignee_object, turn,
        waiting_since, state_since, decision_reason, budget, version)
      values ('${SELECTED_ID}', 'profploeg', '${SECOND_ROUND}', 'selected', 'PP-2021-0008', 1, ${BY_JAN},
        ${AT_MORNING}, ${AT_NOON}, ${AT_MORNING}, '37022', 'Tielt', 'West-Vlaanderen', false,
        ${json([{ ...REMARK, at: MORNING, answeredAt: NOON }])},
        ${json({
          ...REVIEW,
          checks: { complete: { ...CHECK, at: NOON } },
          decision: { ...SELECTED, at: NOON, over: { ...ADMISSIBLE, at: MORNING } },
          waitingSince: NOON,
          stateSince: NOON,
        })},
        'tenant-b', 'an', 'nobody', ${AT_NOON}, ${AT_NOON}, 'best', 12000, 11)`,
    `insert into dossiers (id, programme_id, round_id, state, form_version, owner_tenant, owner_object,
        owner_name, created_at, updated_at, returned_from, version)
      values ('${RETURNED_ID}', 'profploeg', '${SECOND_ROUND}', 'draft', 1, ${BY_JAN}, ${AT_NOON}, ${AT_NOON},
        '${SENT_ID}', 1)`,
    `insert into role_grants
        (programme_id, tenant_id, object_id, name, role, at, by_tenant, by_object, by_name)
      values ('profploeg', ${BY_JAN}, 'none', ${AT_MORNING}, ${BY_AN}),
        ('profploeg', ${BY_JAN}, 'caseworker', ${AT_NOON}, ${BY_AN})`,
    `insert into role_codes (code_hash, programme_id, gives, expires_at, by_tenant, by_object, by_name)
      values ('role', 'profploeg', ${json({ kind: 'expert', expertId: EXPERT_ID })}, ${AT_NEVER}, ${BY_AN})`,
    `insert into experts (id, programme_id, name, organisation, email, fields, capacity, tenant_id, object_id,
        active, version)
      values ('${EXPERT_ID}', 'profploeg', 'Bo Maes', 'Bureau', 'bo@bureau.example', ${json(['mobility'])}, 3,
        'tenant-c', 'bo', true, 2)`,
    `insert into imports (id, programme_id, file_name, by_tenant, by_object, by_name, at, summary, done_at)
      values ('${IMPORT_ID}', 'profploeg', 'papier.xlsx', ${BY_AN}, ${AT_NOON}, ${json(SUMMARY)}, null)`,
    `insert into import_applications (import_id, line, application)
      values ('${IMPORT_ID}', 2, ${json(IMPORTED)})`,
    `insert into import_problems (import_id, number, problem)
      values ('${IMPORT_ID}', 1, ${json(PROBLEM)})`,
    `insert into upload_links
        (token_hash, programme_id, by_tenant, by_object, by_name, expires_at, browser_hash)
      values ('upload', 'profploeg', ${BY_AN}, ${AT_NEVER}, null)`,
    `insert into download_links
        (token_hash, tenant_id, object_id, kind, dossier_id, session_id, subject, expires_at, browser_hash)
      values ('figures', 'tenant-b', 'an', 'figures', null, null, ${json(FIGURES)}, ${AT_NEVER}, 'browser')`,
  ],
  async readBack(bot) {
    const { stores } = bot.work;
    const page = { limit: 9, offset: 0 };
    return {
      round: await stores.rounds.get(SECOND_ROUND),
      roundEvents: await stores.rounds.events(SECOND_ROUND),
      roundPosts: await stores.roundPosts.of(SECOND_ROUND),
      selected: await stores.dossiers.load(SELECTED_ID),
      mine: (await stores.cases.list({ programmeIds: ['profploeg'], assignee: AN }, page)).map(
        ({ reference }) => reference,
      ),
      returned: (await stores.dossiers.returnedFrom(SENT_ID)).map(({ id }) => id),
      grants: await stores.roles.list('profploeg'),
      roles: await stores.roles.of(JAN),
      code: await undone(bot, ({ roles }) => roles.takeCode('role', NOON)),
      expert: await stores.experts.loads('profploeg'),
      imported: await stores.imports.load(IMPORT_ID),
      applications: await stores.imports.applications(IMPORT_ID, page),
      problems: await stores.imports.problems(IMPORT_ID, page),
      upload: await stores.uploads.find('upload'),
      link: await stores.downloads.find('figures'),
    };
  },
  kept: {
    round: {
      id: SECOND_ROUND,
      programmeId: 'profploeg',
      name: 'Tweede ronde',
      opensAt: MORNING,
      deadlineDay: '2021-11-12',
      guidanceFrom: '2022-01-01',
      demonstration: true,
      closedAt: NOON,
      version: 2,
    },
    roundEvents: [{ kind: 'closed', at: NOON, by: AN, details: { reason: 'Vol.' } }],
    roundPosts: [{ roundId: SECOND_ROUND, place: CHANNEL, messageId: '1600000000031' }],
    selected: {
      id: SELECTED_ID,
      programmeId: 'profploeg',
      roundId: SECOND_ROUND,
      state: 'selected',
      reference: 'PP-2021-0008',
      formVersion: 1,
      owner: JAN,
      colleagues: [],
      answers: {},
      rejected: {},
      conflicts: [],
      createdAt: MORNING,
      updatedAt: NOON,
      submittedAt: MORNING,
      filing: TIELT,
      remarks: [{ ...REMARK, at: MORNING, answeredAt: NOON }],
      review: {
        ...REVIEW,
        checks: { complete: { ...CHECK, at: NOON } },
        decision: { ...SELECTED, at: NOON, over: { ...ADMISSIBLE, at: MORNING } },
        waitingSince: NOON,
        stateSince: NOON,
      },
      version: 11,
    },
    mine: ['PP-2021-0008'],
    returned: [RETURNED_ID],
    grants: [{ programmeId: 'profploeg', person: JAN, role: 'caseworker', by: AN, at: NOON }],
    roles: { grants: [{ programmeId: 'profploeg', role: 'caseworker' }], expertIds: [] },
    code: {
      codeHash: 'role',
      programmeId: 'profploeg',
      gives: { kind: 'expert', expertId: EXPERT_ID },
      madeBy: AN,
      expiresAt: NEVER,
    },
    expert: [
      {
        expert: {
          id: EXPERT_ID,
          programmeId: 'profploeg',
          name: 'Bo Maes',
          organisation: 'Bureau',
          email: 'bo@bureau.example',
          fields: ['mobility'],
          capacity: 3,
          person: { tenantId: 'tenant-c', objectId: 'bo' },
          active: true,
          version: 2,
        },
        guiding: 1,
      },
    ],
    imported: {
      id: IMPORT_ID,
      programmeId: 'profploeg',
      fileName: 'papier.xlsx',
      madeBy: AN,
      madeAt: NOON,
      summary: SUMMARY,
    },
    applications: [IMPORTED],
    problems: [PROBLEM],
    upload: { tokenHash: 'upload', programmeId: 'profploeg', person: AN, expiresAt: NEVER },
    link: {
      tokenHash: 'figures',
      person: { tenantId: 'tenant-b', objectId: 'an' },
      file: FIGURES,
      expiresAt: NEVER,
      browserHash: 'browser',
    },
  },
};
