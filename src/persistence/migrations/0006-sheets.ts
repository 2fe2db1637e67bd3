import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Sheets of a guidance: what is written in them, and every version that was handed over. */
export const sheets: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  // A sheet is written like an application, so it is a dossier; it belongs to one and has no round of its own.
  `alter table dossiers
    add column sheet_of uuid references dossiers (id) on delete cascade,
    add column sheet_step text,
    add column sheet jsonb,
    add constraint dossiers_sheet_whole check (
      (sheet_of is null) = (sheet_step is null) and (sheet_of is null) = (sheet is null))`,
  `create unique index dossiers_sheet_of_step on dossiers (sheet_of, sheet_step)
    where sheet_of is not null`,
  'alter table walks add column adds boolean not null default false',
  `create table sheet_versions (
    sheet_id uuid not null references dossiers (id) on delete cascade,
    number integer not null,
    answers jsonb not null,
    at timestamptz not null,
    by_tenant text not null,
    by_object text not null,
    by_name text not null,
    primary key (sheet_id, number)
  )`,
  `create table sheet_confirmations (
    sheet_id uuid not null,
    number integer not null,
    side text not null check (side in ('municipality', 'experts')),
    at timestamptz not null,
    by_tenant text not null,
    by_object text not null,
    by_name text not null,
    primary key (sheet_id, number, side),
    foreign key (sheet_id, number) references sheet_versions (sheet_id, number) on delete cascade
  )`,
] as const;
