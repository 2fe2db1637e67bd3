import { MUNICIPALITIES } from '../../../src/programmes/municipalities.ts';
import { openStoredPool } from '../../support/stored-pool.ts';

/**
 * Puts sent files in a bot's database, for municipalities of all provinces, in every state, over four rounds,
 * with what a caseworker did with them.
 */
export async function fillCases(dataDir: string, files: number): Promise<void> {
  const places = MUNICIPALITIES.filter(({ successor }) => successor === undefined);
  const { pool } = await openStoredPool(dataDir);
  try {
    await pool.query(ROUNDS);
    await pool.query(FILES, [files, JSON.stringify(places)]);
    await pool.query('vacuum analyze dossiers');
    await pool.query('checkpoint').catch(() => undefined);
  } finally {
    await pool.end();
  }
}

const ROUNDS = `
  insert into rounds (id, programme_id, name, opens_at, deadline_day, guidance_from, demonstration)
  select 'bench-' || n, 'profploeg', 'Ronde ' || n, make_date(2010 + n, 1, 2), make_date(2010 + n, 5, 4),
    make_date(2010 + n, 9, 1), false
  from generate_series(1, 4) n`;

const FILES = `
  with places as (
    select place, number from jsonb_array_elements($2::jsonb) with ordinality as many (place, number)),
  made as (
    select n, gen_random_uuid() as id, place, 'bench-' || 1 + n % 4 as round_id,
      now() - n * interval '7 minutes' as at,
      (array['submitted', 'submitted', 'admissible', 'inadmissible', 'deferred', 'selected', 'selected',
        'notSelected', 'withdrawn'])[1 + n * 7 % 9] as state
    from generate_series(1, $1::integer) n
    join places on number = 1 + n % (select count(*) from places)),
  judged as (
    select *, case state when 'submitted' then case when n % 5 = 0 then 'municipality' else 'caseworker' end
      when 'admissible' then 'caseworker' else 'nobody' end as turn
    from made)
  insert into dossiers (id, programme_id, round_id, state, reference, form_version, owner_tenant, owner_object,
    owner_name, created_at, updated_at, submitted_at, filing_nis, filing_name, filing_province,
    filing_centre_city, review, turn, waiting_since, state_since, decision_reason, version)
  select id, 'profploeg', round_id, state, 'PP-2011-' || lpad(n::text, 6, '0'), 1, 'bench', 'bench-' || n,
    'Aanvrager ' || n, at, at, at, place->>'nis', place->>'name', place->>'province',
    (place->>'centreCity')::boolean,
    jsonb_build_object('checks', '{}'::jsonb, 'panel', '[]'::jsonb, 'turn', turn, 'waitingSince', at,
      'stateSince', at),
    turn, at, at, case when state in ('inadmissible', 'deferred', 'notSelected') then 'reden-' || n % 3 end, 5
  from judged`;
