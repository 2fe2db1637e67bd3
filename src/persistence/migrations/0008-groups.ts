import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Working groups, and what municipalities learn from each other. */
export const groups: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const BY = 'by_tenant text not null, by_object text not null, by_name text not null';

const STATEMENTS = [
  // Only ever added: the newest counts, and the others say what it was before. Without a theme its words decide.
  `create table issue_themes (
    id bigint generated always as identity primary key,
    dossier_id uuid not null references dossiers (id) on delete cascade,
    issue_id text not null,
    theme text,
    at timestamptz not null,
    ${BY}
  )`,
  'create index issue_themes_of_issue on issue_themes (issue_id, id desc)',
  'create index issue_themes_of_dossier on issue_themes (dossier_id)',
  `create table working_groups (
    id uuid primary key,
    programme_id text not null,
    name text not null,
    theme text,
    dossier_ids jsonb not null,
    at timestamptz not null,
    ${BY},
    ended_at timestamptz,
    version integer not null
  )`,
  'create index working_groups_of_programme on working_groups (programme_id)',
  `create table working_group_events (
    id bigint generated always as identity primary key,
    group_id uuid not null references working_groups (id) on delete cascade,
    kind text not null,
    at timestamptz not null,
    ${BY},
    details jsonb not null
  )`,
  'create index working_group_events_of_group on working_group_events (group_id, id desc)',
  // They outlive an item that was removed, as what happened to it does.
  `create table evaluations (
    id uuid primary key,
    place bigint generated always as identity,
    item_id uuid not null,
    dossier_id uuid not null references dossiers (id) on delete cascade,
    expert_id uuid not null,
    field text not null,
    result text not null check (result in ('worked', 'partly', 'failed', 'unknown')),
    learned text not null,
    at timestamptz not null,
    ${BY}
  )`,
  'create index evaluations_of_item on evaluations (item_id, place desc)',
  'create index evaluations_of_dossier on evaluations (dossier_id)',
  // Only ever added: what was agreed when can be read back.
  `create table sharing_choices (
    id bigint generated always as identity primary key,
    dossier_id uuid not null references dossiers (id) on delete cascade,
    choice text not null check (choice in ('named', 'unnamed', 'none')),
    at timestamptz not null,
    ${BY}
  )`,
  'create index sharing_choices_of_dossier on sharing_choices (dossier_id, id desc)',
] as const;
