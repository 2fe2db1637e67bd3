import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The lists of a guidance: homework, who takes part, actions and lessons. */
export const items: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  `create table items (
    id uuid primary key,
    dossier_id uuid not null references dossiers (id) on delete cascade,
    list_id text not null,
    number integer not null,
    text text not null,
    who text,
    due_day date,
    note text,
    theme text,
    moment text check (moment in ('before', 'after')),
    state text not null check (state in ('open', 'done', 'dropped')),
    reason text,
    proof jsonb,
    by_tenant text not null,
    by_object text not null,
    by_name text not null,
    at timestamptz not null,
    version integer not null,
    unique (dossier_id, list_id, number)
  )`,
  // They outlive an item that was removed: its number is not given again, and what it said can be read.
  `create table item_events (
    id bigint generated always as identity primary key,
    dossier_id uuid not null references dossiers (id) on delete cascade,
    list_id text not null,
    item_id uuid not null,
    number integer not null,
    kind text not null,
    at timestamptz not null,
    by_tenant text not null,
    by_object text not null,
    by_name text not null,
    details jsonb not null
  )`,
  'create index item_events_of_list on item_events (dossier_id, list_id, number)',
  'create index item_events_of_item on item_events (item_id, id desc)',
  // Which downloads are about a file is the bot's own to know: a list here would have to follow every new kind.
  'alter table download_links drop constraint if exists download_links_dossier_check',
] as const;
