import type { Evaluation, EvaluationResult } from '../domain/evaluation.ts';
import type { ItemMoment } from '../domain/item.ts';
import type { KnowledgeStore, SharedRow } from '../domain/ports-knowledge.ts';
import type { SharingChoice } from '../domain/sharing.ts';
import { isUuid } from './is-uuid.ts';
import { type Executor, run } from './statement.ts';
import { BY, type ByColumns, byColumns, toNamedPerson } from './stored-person.ts';

const EVALUATION = `id, item_id, dossier_id, expert_id, field, result, learned, at, ${BY}`;

const ADD_EVALUATION = `/* knowledge-evaluation-add */
  insert into evaluations (${EVALUATION})
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

const EVALUATIONS_OF = `/* knowledge-evaluations-of */
  select ${EVALUATION} from evaluations where item_id = $1 order by place desc`;

const EVALUATIONS_IN = `/* knowledge-evaluations-in */
  select ${EVALUATION} from evaluations where dossier_id = $1 order by place desc`;

const ADD_CONSENT = `/* knowledge-consent-add */
  insert into sharing_choices (dossier_id, choice, at, ${BY}) values ($1, $2, $3, $4, $5, $6)`;

const CONSENT = `/* knowledge-consent */
  select choice, at, ${BY} from sharing_choices where dossier_id = $1 order by id desc limit 1`;

/** Of each expert and field what was found last. */
const SHARED = `/* knowledge-shared */
  select t.programme_id, i.list_id, i.text, i.note, i.theme, i.moment, i.by_name, i.at,
    d.filing_name, c.choice, coalesce(r.demonstration, false) as demonstration, (
      select json_agg(json_build_object('result', e.result, 'field', e.field,
        'learned', e.learned, 'byName', e.by_name) order by e.place)
      from (
        select distinct on (expert_id, field) * from evaluations
        where item_id = i.id order by expert_id, field, place desc) e) as evaluations
  from (
    select distinct on (dossier_id) dossier_id, choice from sharing_choices
    order by dossier_id, id desc) c
    join trajectories t on t.dossier_id = c.dossier_id
    join dossiers d on d.id = c.dossier_id
    join items i on i.dossier_id = c.dossier_id
    left join rounds r on r.id = d.round_id
  where c.choice <> 'none' and t.stopped_at is null and i.list_id = any($1::text[])
  order by i.at desc, i.id`;

interface EvaluationRow extends ByColumns {
  readonly id: string;
  readonly item_id: string;
  readonly dossier_id: string;
  readonly expert_id: string;
  readonly field: string;
  readonly result: EvaluationResult;
  readonly learned: string;
  readonly at: Date;
}

interface ConsentRow extends ByColumns {
  readonly choice: SharingChoice;
  readonly at: Date;
}

interface SharedItemRow {
  readonly programme_id: string;
  readonly list_id: string;
  readonly text: string;
  readonly note: string | null;
  readonly theme: string | null;
  readonly moment: ItemMoment | null;
  readonly by_name: string;
  readonly at: Date;
  readonly filing_name: string | null;
  readonly choice: SharingChoice;
  readonly demonstration: boolean;
  readonly evaluations: SharedRow['evaluations'] | null;
}

/** What was learned, in PostgreSQL. Ids that are no uuid belong to nothing, which is no error. */
export function createKnowledgeStore(on: Executor): KnowledgeStore {
  const evaluations = async (statement: string, id: string): Promise<readonly Evaluation[]> =>
    isUuid(id) ? (await run<EvaluationRow>(on, statement, [id])).map(toEvaluation) : [];
  return {
    async addEvaluation(one) {
      const { by_tenant, by_object, by_name } = byColumns(one.by);
      const what = [one.id, one.itemId, one.dossierId, one.expertId, one.field];
      const values = [...what, one.result, one.learned, one.at, by_tenant, by_object, by_name];
      await run(on, ADD_EVALUATION, values);
    },
    evaluationsOf: (itemId) => evaluations(EVALUATIONS_OF, itemId),
    evaluationsIn: (dossierId) => evaluations(EVALUATIONS_IN, dossierId),
    async addConsent({ dossierId, choice, by, at }) {
      const { by_tenant, by_object, by_name } = byColumns(by);
      await run(on, ADD_CONSENT, [dossierId, choice, at, by_tenant, by_object, by_name]);
    },
    async consent(dossierId) {
      if (!isUuid(dossierId)) return undefined;
      const [row] = await run<ConsentRow>(on, CONSENT, [dossierId]);
      return row && { dossierId, choice: row.choice, by: toNamedPerson(row), at: row.at };
    },
    async shared(listIds) {
      return (await run<SharedItemRow>(on, SHARED, [listIds])).map(toShared);
    },
  };
}

function toEvaluation(row: EvaluationRow): Evaluation {
  return {
    id: row.id,
    itemId: row.item_id,
    dossierId: row.dossier_id,
    expertId: row.expert_id,
    field: row.field,
    result: row.result,
    learned: row.learned,
    by: toNamedPerson(row),
    at: row.at,
  };
}

function toShared(row: SharedItemRow): SharedRow {
  return {
    programmeId: row.programme_id,
    listId: row.list_id,
    text: row.text,
    note: row.note ?? '',
    ...(row.theme === null ? {} : { theme: row.theme }),
    ...(row.moment === null ? {} : { moment: row.moment }),
    byName: row.by_name,
    at: row.at,
    municipality: row.filing_name ?? '',
    named: row.choice === 'named',
    demonstration: row.demonstration,
    evaluations: row.evaluations ?? [],
  };
}
