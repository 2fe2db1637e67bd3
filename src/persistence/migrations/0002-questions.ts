import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Questions that people answer, FAQ entries that caseworkers write, question rounds, and who is told of them. */
export const questions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

/** Who wrote something. */
const BY = 'by_tenant text not null, by_object text not null, by_name text not null';
const OF_INQUIRY = 'inquiry_id uuid not null references inquiries (id) on delete cascade';

const STATEMENTS = [
  // No foreign key to dossiers: a draft may be removed, and what was asked about it stays.
  `create table inquiries (
    id uuid primary key,
    reference text not null unique,
    programme_id text not null,
    state text not null check (state in ('open', 'answered', 'closed')),
    asker_tenant text not null,
    asker_object text not null,
    asker_name text not null,
    asker_email text,
    organisation text not null,
    dossier_id uuid,
    place jsonb not null,
    assignee_tenant text,
    assignee_object text,
    assignee_name text,
    channel_post jsonb,
    created_at timestamptz not null,
    waiting_since timestamptz,
    changed_at timestamptz not null,
    version integer not null
  )`,
  `create index inquiries_waiting on inquiries (programme_id, waiting_since, created_at)
    where waiting_since is not null`,
  'create index inquiries_by_wait on inquiries (waiting_since) where waiting_since is not null',
  `create index inquiries_of_assignee on inquiries (assignee_tenant, assignee_object)
    where state <> 'closed'`,
  `create index inquiries_dealt_with on inquiries (programme_id, changed_at desc)
    where state <> 'open'`,
  'create index inquiries_of_asker on inquiries (asker_tenant, asker_object, created_at desc)',

  `create table inquiry_messages (
    ${OF_INQUIRY},
    number integer not null,
    kind text not null check (kind in ('question', 'further', 'answer')),
    text text not null,
    ${BY},
    at timestamptz not null,
    delivery text check (delivery in ('pending', 'chat', 'mail', 'byHand', 'failed')),
    primary key (inquiry_id, number)
  )`,

  `create table inquiry_events (
    id bigint generated always as identity primary key,
    ${OF_INQUIRY},
    kind text not null,
    at timestamptz not null,
    ${BY},
    details jsonb
  )`,
  'create index inquiry_events_of_inquiry on inquiry_events (inquiry_id)',

  // Every version is kept. "folded" is the question as it is searched: small letters without accents.
  `create table faq_versions (
    entry_id text not null,
    version integer not null,
    programme_id text not null,
    state text not null check (state in ('published', 'retired')),
    question text not null,
    folded text not null,
    alternatives jsonb not null,
    answer jsonb not null,
    source text not null,
    valid_from date,
    valid_until date,
    related jsonb,
    ${BY},
    at timestamptz not null,
    inquiry_id uuid,
    revision bigint not null unique,
    primary key (entry_id, version)
  )`,

  // One row: whoever adds a version holds it until the transaction ends, so that revisions are committed
  // in their order, and who read up to one never misses a lower one. A sequence would not give that.
  `create table faq_revision (
    id integer primary key default 1 check (id = 1),
    revision bigint not null
  )`,
  'insert into faq_revision (revision) values (0)',

  `create table asked_questions (
    id text primary key,
    text text not null,
    outcome text not null check (outcome in ('sure', 'doubt', 'unknown')),
    entry_id text,
    at timestamptz not null,
    helpful boolean,
    settled_at timestamptz
  )`,
  'create index asked_questions_by_time on asked_questions (at)',
  `create index asked_questions_unanswered on asked_questions (at)
    where settled_at is null
      and (outcome = 'unknown' or outcome = 'doubt' and entry_id is null or helpful = false)`,

  // "conversation_id" is without the thread: somebody may speak in another thread of the same channel.
  `create table question_sessions (
    id uuid primary key,
    programme_id text not null,
    state text not null check (state in ('open', 'closed', 'published')),
    conversation_id text not null,
    place jsonb not null,
    message_id text,
    started_tenant text not null,
    started_object text not null,
    started_name text not null,
    started_at timestamptz not null,
    closed_at timestamptz,
    published_at timestamptz,
    groups jsonb not null,
    version integer not null
  )`,
  `create unique index question_sessions_open on question_sessions (conversation_id)
    where state = 'open'`,
  `create index question_sessions_unpublished on question_sessions (programme_id, started_at desc)
    where state <> 'published'`,
  'create index question_sessions_of_starter on question_sessions (started_tenant, started_object)',

  `create table session_questions (
    session_id uuid not null references question_sessions (id) on delete cascade,
    id text not null,
    number integer not null,
    text text not null,
    ${BY},
    user_id text,
    at timestamptz not null,
    group_number integer,
    primary key (session_id, id)
  )`,
  'create index session_questions_of_person on session_questions (by_tenant, by_object)',

  `create table caseworkers (
    tenant_id text not null,
    object_id text not null,
    name text not null,
    seen_on date not null,
    primary key (tenant_id, object_id)
  )`,

  `create table caseworker_channels (
    programme_id text primary key,
    conversation_id text not null,
    place jsonb not null,
    ${BY},
    at timestamptz not null
  )`,
  'create index caseworker_channels_of_conversation on caseworker_channels (conversation_id)',

  'create table notices (key text primary key, claimed_at timestamptz not null)',
  'create index notices_by_time on notices (claimed_at)',

  // A download may now also be the list of a question round.
  `alter table download_links
    add column session_id uuid references question_sessions (id) on delete cascade,
    drop constraint download_links_kind_check,
    drop constraint download_links_check,
    add constraint download_links_kind_check
      check (kind in ('application', 'personalData', 'session')),
    add constraint download_links_dossier_check
      check ((kind = 'application') = (dossier_id is not null)),
    add constraint download_links_session_check
      check ((kind = 'session') = (session_id is not null))`,
  'create index download_links_of_session on download_links (session_id)',
] as const;
