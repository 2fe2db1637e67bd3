import { TENANT, type TestPerson } from '../../support/activities.ts';
import { openStoredPool } from '../../support/stored-pool.ts';

/** Files of each person whose turns are measured. */
const FILES_OF_A_WALKER = 4;
/** Files of everybody else, each. */
const FILES_OF_A_STRANGER = 5;

/** Brings the files in a bot's database to this number, each with answers, history and events; half of them sent. */
export async function fillDatabase(
  dataDir: string,
  files: number,
  walkers: readonly TestPerson[],
): Promise<void> {
  const { pool } = await openStoredPool(dataDir);
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('set local synchronous_commit = off');
    const owners = walkers.map(({ aadObjectId }) => aadObjectId);
    await client.query(DOSSIERS, [files, owners, TENANT, FILES_OF_A_WALKER, FILES_OF_A_STRANGER]);
    for (const statement of [ANSWERS, HISTORY, EVENTS]) await client.query(statement);
    await client.query('commit');
    await client.query('vacuum analyze');
    await client.query('checkpoint').catch(() => undefined);
  } finally {
    client.release();
    await pool.end();
  }
}

const DOSSIERS = `
  insert into dossiers (id, programme_id, round_id, state, reference, form_version, owner_tenant,
    owner_object, owner_name, created_at, updated_at, submitted_at, version)
  select gen_random_uuid(), 'profploeg', (select min(id) from rounds),
    case when n % 2 = 0 then 'submitted' else 'draft' end,
    case when n % 2 = 0 then 'PP-2019-' || lpad(n::text, 6, '0') end, 1, $3::text,
    case when n <= cardinality($2::text[]) * $4::integer
      then ($2::text[])[1 + (n - 1) / $4::integer]
      else 'stranger-' || n / $5::integer end,
    'Vreemde ' || n, now() - n * interval '1 second', now() - n * interval '1 second',
    case when n % 2 = 0 then now() end, 9
  from generate_series(1, $1::integer) n`;

const QUESTIONS = `(values ('contactPerson'), ('department'), ('challenge'), ('area'),
  ('initiatives'), ('policy'), ('resources'), ('involvement')) q (id)`;
const TEXT = `to_jsonb('In de straat staan winkels leeg en de passage daalt. ' || repeat(md5(d.id::text || q.id) || ' ', 4))`;
const BY = 'd.owner_tenant, d.owner_object, d.owner_name';

const ANSWERS = `
  insert into answers (dossier_id, question_id, value, version, by_tenant, by_object, by_name, at)
  select d.id, q.id, ${TEXT}, 1, ${BY}, d.updated_at
  from dossiers d, ${QUESTIONS} on conflict do nothing`;
const HISTORY = `
  insert into answer_history (dossier_id, question_id, kind, version, value, by_tenant, by_object, by_name, at)
  select d.id, q.id, 'answer', 1, ${TEXT}, ${BY}, d.updated_at from dossiers d, ${QUESTIONS}`;
const EVENTS = `
  insert into dossier_events (dossier_id, kind, at, by_tenant, by_object, by_name, details)
  select d.id, 'answered', d.updated_at, ${BY}, '{}' from dossiers d, ${QUESTIONS}`;
