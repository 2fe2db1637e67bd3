import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What caseworkers do with files that were sent, rounds that change, roles, experts and paper applications. */
export const review: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

/** Who wrote something. */
const BY = 'by_tenant text not null, by_object text not null, by_name text not null';

const STATEMENTS = [
  // Filing: as it was on the day of sending. Turn and waiting follow from the review; they are columns so that
  // lists can be asked for. Checks, decision, panel and budget are only read with their file.
  `alter table dossiers
    drop constraint dossiers_state_check,
    add constraint dossiers_state_check check (state in ('draft', 'submitted', 'admissible',
      'inadmissible', 'deferred', 'selected', 'notSelected', 'withdrawn')),
    add column filing_nis text,
    add column filing_name text,
    add column filing_province text,
    add column filing_centre_city boolean,
    add column returned_from uuid,
    add column remarks jsonb,
    add column review jsonb,
    add column assignee_tenant text,
    add column assignee_object text,
    add column turn text check (turn in ('caseworker', 'municipality', 'nobody')),
    add column waiting_since timestamptz,
    add column state_since timestamptz,
    add column decision_reason text,
    add column budget integer`,
  // Files that were sent before: it is the caseworkers' turn, or nobody's.
  `update dossiers set
    turn = case state when 'submitted' then 'caseworker' else 'nobody' end,
    waiting_since = submitted_at, state_since = updated_at
    where submitted_at is not null`,

  `create index dossiers_by_state_since on dossiers (programme_id, state_since desc, id)
    where submitted_at is not null`,
  `create index dossiers_of_round on dossiers (round_id, state_since desc, id)
    where submitted_at is not null`,
  `create index dossiers_by_turn on dossiers (programme_id, turn, state_since desc, id)
    where submitted_at is not null`,
  `create index dossiers_by_state on dossiers (programme_id, state, state_since desc, id)
    where submitted_at is not null`,
  `create index dossiers_of_province on dossiers (programme_id, filing_province, state_since desc, id)
    where submitted_at is not null`,
  `create index dossiers_of_municipality on dossiers (filing_nis, state_since desc, id)
    where submitted_at is not null`,
  `create index dossiers_of_case_assignee on dossiers (assignee_tenant, assignee_object, state_since desc)
    where assignee_object is not null`,
  `create index dossiers_by_reference_start on dossiers (reference text_pattern_ops)
    where submitted_at is not null`,
  'create index dossiers_drafts_of_round on dossiers (round_id) where submitted_at is null',
  'create index dossiers_returned_from on dossiers (returned_from) where returned_from is not null',
  `create index dossiers_of_expert on dossiers using gin ((review->'panel') jsonb_path_ops)
    where state = 'selected'`,
  // Holds all that figures are counted by, so that they are counted without reading the files.
  `create index dossiers_counted on dossiers (programme_id, round_id, moved_from_round_id, state,
      filing_province, filing_centre_city, decision_reason, budget)
    where submitted_at is not null`,
  `create index dossiers_without_filing on dossiers (id)
    where submitted_at is not null and filing_nis is null`,

  `alter table rounds
    add column closed_at timestamptz,
    add column removed_at timestamptz,
    add column version integer not null default 1`,
  `create table round_events (
    id bigint generated always as identity primary key,
    round_id text not null references rounds (id) on delete cascade,
    kind text not null,
    at timestamptz not null,
    ${BY},
    details jsonb not null
  )`,
  'create index round_events_of_round on round_events (round_id)',
  // Posts that name the dates of a round, so that a change can follow them.
  `create table round_posts (
    round_id text not null references rounds (id) on delete cascade,
    conversation_id text not null,
    place jsonb not null,
    message_id text not null,
    primary key (round_id, conversation_id)
  )`,

  // Every grant is kept; the last one of a person in a programme counts.
  `create table role_grants (
    id bigint generated always as identity primary key,
    programme_id text not null,
    tenant_id text not null,
    object_id text not null,
    name text not null,
    role text not null check (role in ('caseworker', 'head', 'none')),
    at timestamptz not null,
    ${BY}
  )`,
  'create index role_grants_of_person on role_grants (tenant_id, object_id, id desc)',
  'create index role_grants_of_programme on role_grants (programme_id, id desc)',
  `create table role_codes (
    code_hash text primary key,
    programme_id text not null,
    gives jsonb not null,
    expires_at timestamptz not null,
    ${BY}
  )`,
  'create index role_codes_by_end on role_codes (expires_at)',

  `create table experts (
    id uuid primary key,
    programme_id text not null,
    name text not null,
    organisation text not null,
    email text,
    fields jsonb not null,
    capacity integer not null check (capacity > 0),
    tenant_id text,
    object_id text,
    active boolean not null,
    version integer not null
  )`,
  'create index experts_of_programme on experts (programme_id)',
  'create index experts_of_person on experts (tenant_id, object_id) where active',

  // What a table holds is kept by line: a table of ten thousand is read in parts. It goes once it is taken in.
  `create table imports (
    id uuid primary key,
    programme_id text not null,
    file_name text not null,
    ${BY},
    at timestamptz not null,
    summary jsonb not null,
    done_at timestamptz
  )`,
  `create table import_applications (
    import_id uuid not null references imports (id) on delete cascade,
    line integer not null,
    application jsonb not null,
    primary key (import_id, line)
  )`,
  `create table import_problems (
    import_id uuid not null references imports (id) on delete cascade,
    number integer not null,
    problem jsonb not null,
    primary key (import_id, number)
  )`,
  'create index imports_by_time on imports (at)',
  `create table upload_links (
    token_hash text primary key,
    programme_id text not null,
    ${BY},
    expires_at timestamptz not null,
    browser_hash text
  )`,
  'create index upload_links_by_end on upload_links (expires_at)',
  'create index upload_links_of_person on upload_links (by_tenant, by_object)',

  // A download may now also be a Word text, figures, a whole round or an empty table. What it is about stands
  // in "subject"; who may have it is asked again when it is opened.
  `alter table download_links
    add column subject jsonb,
    drop constraint download_links_kind_check,
    drop constraint download_links_dossier_check,
    add constraint download_links_kind_check check (kind in ('application', 'personalData', 'session',
      'applicationWord', 'figures', 'round', 'importTemplate')),
    add constraint download_links_dossier_check
      check ((kind in ('application', 'applicationWord', 'sheetQuestions')) = (dossier_id is not null))`,
] as const;
