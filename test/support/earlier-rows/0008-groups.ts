import {
  AN,
  AT_MORNING,
  AT_NOON,
  BY_AN,
  BY_JAN,
  type EarlierRows,
  EXPERT_ID,
  ITEM_ID,
  JAN,
  json,
  MORNING,
  NOON,
  SELECTED_ID,
} from './earlier-rows.ts';

const GROUP_ID = '00000000-0000-4000-8000-000000000081';
const EVALUATION_ID = '00000000-0000-4000-8000-000000000082';

export const GROUP_ROWS: EarlierRows = {
  written: [
    `insert into issue_themes (dossier_id, issue_id, theme, at, by_tenant, by_object, by_name)
      values ('${SELECTED_ID}', 'issue', 'vacancy', ${AT_MORNING}, ${BY_AN}),
        ('${SELECTED_ID}', 'issue', null, ${AT_NOON}, ${BY_AN})`,
    `insert into working_groups
        (id, programme_id, name, theme, dossier_ids, at, by_tenant, by_object, by_name, ended_at, version)
      values ('${GROUP_ID}', 'profploeg', 'Leegstand', 'vacancy', ${json([SELECTED_ID])}, ${AT_MORNING},
        ${BY_AN}, ${AT_NOON}, 2)`,
    `insert into working_group_events (group_id, kind, at, by_tenant, by_object, by_name, details)
      values ('${GROUP_ID}', 'made', ${AT_MORNING}, ${BY_AN}, ${json({ name: 'Leegstand' })})`,
    `insert into evaluations (id, item_id, dossier_id, expert_id, field, result, learned, at, by_tenant,
        by_object, by_name)
      values ('${EVALUATION_ID}', '${ITEM_ID}', '${SELECTED_ID}', '${EXPERT_ID}', 'mobility', 'partly', 'Tijd.',
        ${AT_NOON}, ${BY_AN})`,
    `insert into sharing_choices (dossier_id, choice, at, by_tenant, by_object, by_name)
      values ('${SELECTED_ID}', 'none', ${AT_MORNING}, ${BY_JAN}),
        ('${SELECTED_ID}', 'named', ${AT_NOON}, ${BY_JAN})`,
  ],
  async readBack({ work }) {
    const { groups, knowledge } = work.stores;
    const shared = await knowledge.shared(['actions']);
    return {
      group: await groups.load(GROUP_ID),
      events: await groups.events(GROUP_ID),
      themes: await groups.themesGiven('issue'),
      evaluations: await knowledge.evaluationsOf(ITEM_ID),
      consent: await knowledge.consent(SELECTED_ID),
      shared: shared.map(({ municipality, text, named }) => ({ municipality, text, named })),
    };
  },
  kept: {
    group: {
      id: GROUP_ID,
      programmeId: 'profploeg',
      name: 'Leegstand',
      theme: 'vacancy',
      dossierIds: [SELECTED_ID],
      by: AN,
      at: MORNING,
      endedAt: NOON,
      version: 2,
    },
    events: [{ kind: 'made', by: AN, at: MORNING, details: { name: 'Leegstand' } }],
    themes: [
      { issueId: 'issue', dossierId: SELECTED_ID, by: AN, at: NOON },
      { issueId: 'issue', dossierId: SELECTED_ID, theme: 'vacancy', by: AN, at: MORNING },
    ],
    evaluations: [
      {
        id: EVALUATION_ID,
        itemId: ITEM_ID,
        dossierId: SELECTED_ID,
        expertId: EXPERT_ID,
        field: 'mobility',
        result: 'partly',
        learned: 'Tijd.',
        by: AN,
        at: NOON,
      },
    ],
    consent: { dossierId: SELECTED_ID, choice: 'named', by: JAN, at: NOON },
    shared: [{ municipality: 'Tielt', text: 'Tellen', named: true }],
  },
};
