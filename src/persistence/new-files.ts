import type { Change } from '../domain/dossier-event.ts';
import { dossierChanges } from './dossier-changes.ts';
import { COLUMNS, ROW_TYPES } from './dossier-statements.ts';
import { type Executor, run } from './statement.ts';
import { toJsonb } from './storable.ts';
import { BY, BY_TYPES } from './stored-person.ts';

/** $1: rows, answers, history and events of all files, each with its file. */
const INSERT_ALL = `/* dossier-insert-all */ with own as (
  insert into dossiers (${COLUMNS})
  select ${COLUMNS} from jsonb_to_recordset($1::jsonb->'rows') as one(${ROW_TYPES})),
written as (
  insert into answers (dossier_id, question_id, value, version, ${BY}, at)
  select dossier_id, question_id, value, version, ${BY}, at
  from jsonb_to_recordset($1::jsonb->'answers') as one(dossier_id uuid, question_id text,
    value jsonb, version integer, ${BY_TYPES}, at timestamptz)),
remembered as (
  insert into answer_history (dossier_id, question_id, kind, version, value, ${BY}, at)
  select dossier_id, question_id, kind, version, value, ${BY}, at
  from jsonb_to_recordset($1::jsonb->'history') as one(dossier_id uuid, question_id text,
    kind text, version integer, value jsonb, ${BY_TYPES}, at timestamptz))
insert into dossier_events (dossier_id, kind, at, ${BY}, details)
select dossier_id, kind, at, ${BY}, details
from jsonb_to_recordset($1::jsonb->'events') as one(dossier_id uuid, kind text,
  at timestamptz, ${BY_TYPES}, details jsonb)`;

/**
 * Writes new files in one statement. Files of one person that hold only answers: throws for colleagues, conflicts and
 * what was not accepted.
 */
export async function insertFiles(on: Executor, files: readonly Change[]): Promise<void> {
  if (files.length === 0) return;
  const parts = files.map(({ dossier, events }) => {
    const { colleagues, conflicts, rejected } = dossier;
    if (colleagues.length + conflicts.length + Object.keys(rejected).length > 0) {
      throw new Error(`dossier ${dossier.id} holds more than answers`);
    }
    const { row, ...changes } = dossierChanges(undefined, dossier, events);
    const ofFile = (rows: readonly object[]) =>
      rows.map((one) => ({ ...one, dossier_id: dossier.id }));
    return {
      row,
      answers: ofFile(changes.answers),
      history: ofFile(changes.history),
      events: ofFile(changes.events),
    };
  });
  const all = {
    rows: parts.map(({ row }) => row),
    answers: parts.flatMap(({ answers }) => answers),
    history: parts.flatMap(({ history }) => history),
    events: parts.flatMap(({ events }) => events),
  };
  await run(on, INSERT_ALL, [toJsonb(all)]);
}
