import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The first tables. Tenant and object ids are stored in lower case, since they compare that way; they
 * are text, not uuid, because not every channel gives a uuid. Moments are UTC.
 */
export const first: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

/** Who wrote something. */
const BY = 'by_tenant text not null, by_object text not null, by_name text not null';
const OF_DOSSIER = 'dossier_id uuid not null references dossiers (id) on delete cascade';

const STATEMENTS = [
  `create table rounds (
    id text primary key,
    programme_id text not null,
    name text not null,
    opens_at timestamptz not null,
    deadline_day date not null,
    guidance_from date not null,
    demonstration boolean not null
  )`,
  'create index rounds_of_programme on rounds (programme_id)',

  // No foreign key to rounds: a file stays readable when its round is taken out of the programme.
  `create table dossiers (
    id uuid primary key,
    programme_id text not null,
    round_id text not null,
    state text not null check (state in ('draft', 'submitted', 'withdrawn')),
    reference text unique,
    form_version integer not null,
    owner_tenant text not null,
    owner_object text not null,
    owner_name text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    submitted_at timestamptz,
    moved_from_round_id text,
    version integer not null
  )`,
  'create index dossiers_of_owner on dossiers (owner_tenant, owner_object, updated_at desc, id)',

  // "added" keeps the order in which things came in.
  `create table colleagues (
    ${OF_DOSSIER},
    tenant_id text not null,
    object_id text not null,
    name text not null,
    added bigint generated always as identity,
    primary key (dossier_id, tenant_id, object_id)
  )`,
  'create index colleagues_of_person on colleagues (tenant_id, object_id, dossier_id)',

  `create table answers (
    ${OF_DOSSIER},
    question_id text not null,
    value jsonb not null,
    version integer not null,
    ${BY},
    at timestamptz not null,
    primary key (dossier_id, question_id)
  )`,

  `create table rejected_inputs (
    ${OF_DOSSIER},
    question_id text not null,
    text text not null,
    reason jsonb not null,
    ${BY},
    primary key (dossier_id, question_id)
  )`,

  `create table answer_conflicts (
    id uuid primary key,
    ${OF_DOSSIER},
    question_id text not null,
    value jsonb not null,
    ${BY},
    at timestamptz not null,
    added bigint generated always as identity
  )`,
  'create index answer_conflicts_of_dossier on answer_conflicts (dossier_id)',

  // Nothing a person typed is lost: every answer, every text that was not accepted, every text that
  // somebody else's change overtook. Only accepted answers have a version.
  `create table answer_history (
    id bigint generated always as identity primary key,
    ${OF_DOSSIER},
    question_id text not null,
    kind text not null check (kind in ('answer', 'rejected', 'conflict')),
    version integer,
    value jsonb not null,
    ${BY},
    at timestamptz not null
  )`,
  'create index answer_history_of_answer on answer_history (dossier_id, question_id, version)',
  'create index answer_history_of_person on answer_history (by_tenant, by_object)',

  `create table dossier_events (
    id bigint generated always as identity primary key,
    ${OF_DOSSIER},
    kind text not null,
    at timestamptz not null,
    ${BY},
    details jsonb not null
  )`,
  'create index dossier_events_of_dossier on dossier_events (dossier_id)',
  'create index dossier_events_of_person on dossier_events (by_tenant, by_object)',

  `create table walks (
    conversation_id text primary key,
    ${OF_DOSSIER},
    tenant_id text not null,
    object_id text not null,
    question_id text,
    seen_version integer not null,
    card_activity_id text,
    pending_text text,
    active boolean not null
  ) with (fillfactor = 70)`,
  'create index walks_of_dossier on walks (dossier_id)',
  'create index walks_of_person on walks (tenant_id, object_id)',

  `create table invitations (
    code_hash text primary key,
    ${OF_DOSSIER},
    expires_at timestamptz not null
  )`,
  'create index invitations_of_dossier on invitations (dossier_id)',
  'create index invitations_by_end on invitations (expires_at)',

  `create table download_links (
    token_hash text primary key,
    tenant_id text not null,
    object_id text not null,
    kind text not null check (kind in ('application', 'personalData')),
    dossier_id uuid references dossiers (id) on delete cascade,
    expires_at timestamptz not null,
    browser_hash text,
    check ((kind = 'application') = (dossier_id is not null))
  )`,
  'create index download_links_of_person on download_links (tenant_id, object_id)',
  'create index download_links_of_dossier on download_links (dossier_id)',
  'create index download_links_by_end on download_links (expires_at)',

  `create table conversations (
    conversation_id text primary key,
    scope text not null check (scope in ('personal', 'groupChat', 'channel')),
    tenant_id text not null,
    service_url text not null,
    reachable boolean not null,
    person_tenant text,
    person_object text,
    changed_at timestamptz not null
  )`,
  'create index conversations_of_person on conversations (person_tenant, person_object)',

  `create table mails (
    id text primary key,
    sent_at timestamptz not null
  )`,

  'create table reference_series (series text primary key, last integer not null)',

  // One row per activity: the outcome is there if and only if its work was committed.
  `create table turns (
    key text primary key,
    begun_at timestamptz not null,
    outcome jsonb,
    answered_at timestamptz
  ) with (fillfactor = 70)`,
  'create index turns_by_start on turns (begun_at)',

  // The table of @keyv/postgres, made here because it would limit keys to 255 characters. Its rows may
  // be lost in a crash, which saves writing them twice.
  'create unlogged table short_lived (key text primary key, value text)',
] as const;
