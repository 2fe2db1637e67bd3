import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { allQuestions } from '../../../src/domain/form.ts';
import { PROFPLOEG_FORM } from '../../../src/programmes/profploeg/form.ts';
import { TENANT, type TestPerson } from '../../support/activities.ts';
import { inputFor } from '../../support/answers-for.ts';
import type { PlannedPerson } from './plan.ts';

const ROUND_ID = 'load-deadline';

/** A round whose deadline is tomorrow, so that it is open however long a run takes. */
export async function openRound(pool: Pool): Promise<void> {
  await pool.query(ROUND, [ROUND_ID]);
}

/** Puts a draft with all answers in the database for every file of these people; gives the ids of the files. */
export async function fillScene(
  pool: Pool,
  planned: readonly PlannedPerson[],
  people: readonly TestPerson[],
): Promise<readonly string[]> {
  const makers = planned.flatMap(({ isMaker, file }, index) => {
    const maker = people[index];
    return isMaker && maker ? [{ id: randomUUID(), file, maker }] : [];
  });
  const files = makers.map(({ id, file, maker: { aadObjectId, name } }) => ({
    ...{ id, object: aadObjectId, name },
    answers: answersOf(file),
  }));
  const colleagues = planned.flatMap(({ isMaker, file }, index) => {
    const person = people[index];
    const own = { id: makers[file]?.id, object: person?.aadObjectId, name: person?.name };
    return isMaker ? [] : [own];
  });
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(FILES, [JSON.stringify(files), TENANT, ROUND_ID]);
    for (const statement of [ANSWERS, HISTORY, EVENTS]) {
      await client.query(statement, [JSON.stringify(files), TENANT]);
    }
    await client.query(COLLEAGUES, [JSON.stringify(colleagues), TENANT]);
    await client.query('commit');
    await client.query('analyze');
  } finally {
    client.release();
  }
  return makers.map(({ id }) => id);
}

/** As they are stored. Nobody types these: the numbers of what people type are higher. */
function answersOf(file: number): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    allQuestions(PROFPLOEG_FORM)
      .filter(({ id }) => id !== 'otherExpertise')
      .map(({ id }) => {
        const input = inputFor(id, file);
        return [id, id === 'expertise' ? input.split(',') : input];
      }),
  );
}

const ROUND = `
  insert into rounds (id, programme_id, name, opens_at, deadline_day, guidance_from, demonstration)
  values ($1, 'profploeg', 'Ronde van de belasting', now() - interval '30 days',
    (now() at time zone 'Europe/Brussels')::date + 1, (now() + interval '60 days')::date, false)
  on conflict (id) do nothing`;

const FILES = `
  insert into dossiers (id, programme_id, round_id, state, form_version, owner_tenant, owner_object, owner_name,
    created_at, updated_at, version)
  select (f->>'id')::uuid, 'profploeg', $3, 'draft', 1, $2, f->>'object', f->>'name',
    now() - interval '5 days', now() - interval '1 day', 1
  from jsonb_array_elements($1::jsonb) f`;

const EVERY_ANSWER = `jsonb_array_elements($1::jsonb) f, jsonb_each(f->'answers') a (question, value)`;
const BY = `$2, f->>'object', f->>'name', now() - interval '1 day'`;

const ANSWERS = `
  insert into answers (dossier_id, question_id, value, version, by_tenant, by_object, by_name, at)
  select (f->>'id')::uuid, a.question, a.value, 1, ${BY} from ${EVERY_ANSWER}`;
const HISTORY = `
  insert into answer_history (dossier_id, question_id, kind, version, value, by_tenant, by_object, by_name, at)
  select (f->>'id')::uuid, a.question, 'answer', 1, a.value, ${BY} from ${EVERY_ANSWER}`;
const EVENTS = `
  insert into dossier_events (dossier_id, kind, by_tenant, by_object, by_name, at, details)
  select (f->>'id')::uuid, 'answered', ${BY}, '{}' from ${EVERY_ANSWER}`;

const COLLEAGUES = `
  insert into colleagues (dossier_id, tenant_id, object_id, name)
  select (c->>'id')::uuid, $2, c->>'object', c->>'name' from jsonb_array_elements($1::jsonb) c`;
