import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Meetings of a guidance, and the cards that show them. */
export const meetings: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  // From the first moment at which it can be until the last one: lists are sorted and cut off by these.
  `create table meetings (
    id uuid primary key,
    dossier_id uuid not null references dossiers (id) on delete cascade,
    programme_id text not null,
    rule_id text not null,
    title text not null,
    by_tenant text not null,
    by_object text not null,
    by_name text not null,
    state text not null check (state in ('proposed', 'fixed', 'cancelled', 'held')),
    proposals jsonb not null,
    votes jsonb not null,
    moment jsonb,
    place text not null,
    agenda text not null,
    attendees jsonb not null,
    former jsonb not null,
    guests jsonb not null,
    former_guests jsonb not null,
    reason text,
    sequence integer not null,
    changed_at timestamptz not null,
    created_at timestamptz not null,
    version integer not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null
  )`,
  // What is planned already is not planned a second time beside it.
  `create unique index meetings_planned on meetings (dossier_id, rule_id)
    where state in ('proposed', 'fixed')`,
  'create index meetings_of_dossier on meetings (dossier_id, starts_at, id)',
  `create index meetings_coming on meetings (programme_id, starts_at, id)
    where state in ('proposed', 'fixed')`,
  `create table meeting_events (
    id bigint generated always as identity primary key,
    meeting_id uuid not null references meetings (id) on delete cascade,
    kind text not null,
    sequence integer not null,
    at timestamptz not null,
    by_tenant text not null,
    by_object text not null,
    by_name text not null,
    details jsonb not null
  )`,
  'create index meeting_events_of_meeting on meeting_events (meeting_id, id)',
  `create table meeting_cards (
    id bigint generated always as identity primary key,
    meeting_id uuid not null references meetings (id) on delete cascade,
    tenant_id text not null,
    object_id text not null,
    conversation_id text not null,
    message_id text not null,
    place jsonb not null,
    kind text not null check (kind in ('live', 'asked', 'told')),
    sequence integer not null,
    unique (conversation_id, message_id)
  )`,
  'create index meeting_cards_of_meeting on meeting_cards (meeting_id, id desc)',
  // Which kinds of downloads there are is the bot's own to know: a list here would have to follow every new one.
  'alter table download_links drop constraint download_links_kind_check',
] as const;
