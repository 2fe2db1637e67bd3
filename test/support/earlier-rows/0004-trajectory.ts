import {
  AN,
  AT_MORNING,
  AT_NOON,
  BY_AN,
  type EarlierRows,
  EXPERT_ID,
  json,
  MORNING,
  NOON,
  SELECTED_ID,
} from './earlier-rows.ts';

const INTAKE = { state: 'done', startedAt: MORNING, endedAt: NOON };
const SURVEY = { state: 'running', startedAt: NOON, reason: 'Opnieuw.', dueDay: '2022-02-01' };

export const TRAJECTORY_ROWS: EarlierRows = {
  written: [
    `insert into trajectories
        (dossier_id, programme_id, guidance_day, steps, started_at, stopped_at, ended_at, version)
      values ('${SELECTED_ID}', 'profploeg', '2022-01-03', ${json({ intake: INTAKE, survey: SURVEY })},
        ${AT_MORNING}, null, null, 4)`,
    `insert into trajectory_events (dossier_id, kind, at, by_tenant, by_object, by_name, details)
      values ('${SELECTED_ID}', 'stepDone', ${AT_NOON}, ${BY_AN}, ${json({ step: 'intake' })})`,
  ],
  async readBack({ work }) {
    const { trajectories } = work.stores;
    const guided = await trajectories.ofExperts([EXPERT_ID], 9);
    return {
      trajectory: await trajectories.load(SELECTED_ID),
      guided: guided.map(({ trajectory }) => trajectory.dossierId),
      events: await trajectories.events(SELECTED_ID, { limit: 9, offset: 0 }, 'intake'),
    };
  },
  kept: {
    trajectory: {
      dossierId: SELECTED_ID,
      programmeId: 'profploeg',
      guidanceDay: '2022-01-03',
      steps: { intake: INTAKE, survey: SURVEY },
      startedAt: MORNING,
      version: 4,
    },
    guided: [SELECTED_ID],
    events: [{ kind: 'stepDone', at: NOON, by: AN, details: { step: 'intake' } }],
  },
};
