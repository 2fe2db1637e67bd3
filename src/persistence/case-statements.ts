import type { CaseFilter } from './case-filter.ts';
import { DOSSIER_JSON } from './dossier-rows.ts';

// The statements of the case store. Lists are asked without a name: they are not prepared, so that each is
// planned for the filters it has.

/** Files that fit, the latest change of state first; `limit` and `offset` come after the values of the filter. */
export function listStatement({ where, values }: CaseFilter): string {
  const after = values.length;
  return `select id, programme_id, round_id, reference, filing_name, filing_province, state, turn,
    waiting_since, state_since, submitted_at, review->'assignee'->>'name' as assignee_name, version
  from dossiers where ${where}
  order by state_since desc, id limit $${after + 1} offset $${after + 2}`;
}

export function countStatement({ where }: CaseFilter): string {
  return `select count(*)::integer as files from dossiers where ${where}`;
}

export const COUNTS = `/* case-counts */
  select round_id, coalesce(moved_from_round_id, '') as moved_from_round_id, state,
    coalesce(filing_province, '') as province, coalesce(filing_centre_city, false) as centre_city,
    coalesce(decision_reason, '') as reason_id, count(*)::integer as files,
    count(budget)::integer as budgeted, coalesce(sum(budget), 0)::float8 as budget
  from dossiers where programme_id = $1 and submitted_at is not null
  group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`;

export const FACTS = `/* case-facts */
  select id, round_id, coalesce(moved_from_round_id, '') as moved_from_round_id, reference,
    coalesce(filing_nis, '') as nis, coalesce(filing_name, '') as municipality,
    coalesce(filing_province, '') as province, coalesce(filing_centre_city, false) as centre_city,
    state, coalesce(decision_reason, '') as reason_id,
    coalesce(review->'decision'->>'explanation', '') as explanation, submitted_at,
    review->'decision'->>'at' as decided_at, budget
  from dossiers where programme_id = $1 and submitted_at is not null
    and ($2::text is null or round_id = $2)
  order by submitted_at, id`;

export const WHOLE_FILES = `/* case-whole-files */
  with page as (
    select id from dossiers where round_id = $1 and submitted_at is not null
    order by submitted_at, id limit $2 offset $3)
  select ${DOSSIER_JSON} as dossier from dossiers d join page using (id)
  order by d.submitted_at, d.id`;

export const EVENTS_OF = `/* case-events-of */
  select dossier_id, kind, at, by_tenant, by_object, by_name, details from dossier_events
  where dossier_id = any($1::uuid[]) order by id`;

export const ANSWERS_OF = `/* case-answers-of */
  select distinct on (dossier_id, question_id, version) dossier_id, question_id, version, value
  from answer_history where dossier_id = any($1::uuid[]) and kind = 'answer'
  order by dossier_id, question_id, version, id desc`;

/** $1: one containment per expert, as the index of panels wants it. */
export const OF_EXPERTS = `/* case-of-experts */
  select ${DOSSIER_JSON} as dossier from dossiers d
  where d.state = 'selected' and d.review->'panel' @> any($1::jsonb[])
  order by d.state_since desc, d.id limit $2`;

export const WITHOUT_FILING = `/* case-without-filing */
  select id from dossiers where submitted_at is not null and filing_nis is null
  order by id limit $1`;
