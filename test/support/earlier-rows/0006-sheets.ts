import {
  AN,
  AT_MORNING,
  AT_NOON,
  BY_AN,
  BY_JAN,
  type EarlierRows,
  JAN,
  json,
  MORNING,
  NOON,
  SELECTED_ID,
} from './earlier-rows.ts';

const SHEET_ID = '00000000-0000-4000-8000-000000000061';
const ANSWER = { value: 'Leegstand', version: 1, by: JAN };
const KEPT_SHEET = { assigned: { people: JAN }, version: 1 };

export const SHEET_ROWS: EarlierRows = {
  written: [
    `insert into dossiers (id, programme_id, round_id, state, form_version, owner_tenant, owner_object,
        owner_name, created_at, updated_at, sheet_of, sheet_step, sheet, version)
      values ('${SHEET_ID}', 'profploeg', '', 'draft', 1, 'traject', '${SELECTED_ID}', '', ${AT_MORNING},
        ${AT_NOON}, '${SELECTED_ID}', 'intake', ${json({ ...KEPT_SHEET, finishedAt: NOON })}, 3)`,
    `insert into answers (dossier_id, question_id, value, version, by_tenant, by_object, by_name, at)
      values ('${SHEET_ID}', 'problem', ${json('Leegstand')}, 1, ${BY_JAN}, ${AT_MORNING})`,
    `insert into walks (conversation_id, dossier_id, tenant_id, object_id, question_id, seen_version,
        card_activity_id, pending_text, active, adds)
      values ('a:sheet', '${SHEET_ID}', 'tenant-a', 'jan', 'problem', 1, null, null, true, true)`,
    `insert into sheet_versions (sheet_id, number, answers, at, by_tenant, by_object, by_name)
      values ('${SHEET_ID}', 1, ${json({ problem: { ...ANSWER, at: MORNING } })}, ${AT_NOON}, ${BY_JAN})`,
    `insert into sheet_confirmations (sheet_id, number, side, at, by_tenant, by_object, by_name)
      values ('${SHEET_ID}', 1, 'experts', ${AT_NOON}, ${BY_AN})`,
  ],
  async readBack({ work }) {
    const { sheets, walks } = work.stores;
    return {
      sheet: await sheets.find(SELECTED_ID, 'intake'),
      versions: await sheets.versions(SHEET_ID),
      walk: await walks.get('a:sheet'),
    };
  },
  kept: {
    sheet: {
      id: SHEET_ID,
      programmeId: 'profploeg',
      roundId: '',
      state: 'draft',
      formVersion: 1,
      owner: { tenantId: 'traject', objectId: SELECTED_ID, name: '' },
      colleagues: [],
      answers: { problem: { ...ANSWER, at: MORNING } },
      rejected: {},
      conflicts: [],
      createdAt: MORNING,
      updatedAt: NOON,
      remarks: [],
      sheet: { ...KEPT_SHEET, of: SELECTED_ID, stepId: 'intake', finishedAt: NOON },
      version: 3,
    },
    versions: [
      {
        sheetId: SHEET_ID,
        number: 1,
        answers: { problem: { ...ANSWER, at: MORNING } },
        by: JAN,
        at: NOON,
        confirmed: [{ side: 'experts', by: AN, at: NOON }],
      },
    ],
    walk: {
      conversationId: 'a:sheet',
      dossierId: SHEET_ID,
      place: { kind: 'question', questionId: 'problem' },
      seenVersion: 1,
      active: true,
      adds: true,
    },
  },
};
