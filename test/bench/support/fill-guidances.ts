import { openStoredPool } from '../../support/stored-pool.ts';

/** Gives the first so many selected files of a bot's database a guidance, each somewhere in its eight steps. */
export async function fillGuidances(dataDir: string, guidances: number): Promise<void> {
  const { pool } = await openStoredPool(dataDir);
  try {
    const { rowCount } = await pool.query(GUIDANCES, [guidances, STEPS]);
    if (rowCount !== guidances) throw new Error(`${rowCount} selected files, not ${guidances}`);
    await pool.query('vacuum analyze trajectories');
  } finally {
    await pool.end();
  }
}

const STEPS = [
  'intakeSheet',
  'projectPlan',
  'dataCollection',
  'workshops',
  'firstReport',
  'trajectorySheet',
  'knowledgeExchange',
  'finalReport',
];

/** Steps before the present one are done, a month each. */
const GUIDANCES = `
  with chosen as (
    select id, programme_id, row_number() over (order by reference) as n
    from dossiers where state = 'selected' order by reference limit $1),
  walked as (
    select *, n % 8 as done, now() - (n % 8) * interval '30 days' as begun from chosen)
  insert into trajectories (dossier_id, programme_id, guidance_day, steps, started_at, version)
  select id, programme_id, begun::date, (
      select jsonb_object_agg(step, case when place <= done
        then jsonb_build_object('state', 'done', 'startedAt', begun + (place - 1) * interval '30 days',
          'endedAt', begun + place * interval '30 days')
        else jsonb_build_object('state', 'running', 'startedAt', begun + done * interval '30 days') end)
      from unnest($2::text[]) with ordinality as steps (step, place) where place <= done + 1),
    begun, 1 + done
  from walked`;
