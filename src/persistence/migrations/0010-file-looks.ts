import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who of the caseworkers and experts looked at which file, and drafts by their last change, to find those that end. */
export const fileLooks: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  `create table file_looks (
    dossier_id uuid not null references dossiers (id) on delete cascade,
    day date not null,
    by_tenant text not null,
    by_object text not null,
    by_name text not null,
    kind text not null check (kind in ('file', 'guidance', 'document', 'list', 'download')),
    at timestamptz not null,
    primary key (dossier_id, day, by_tenant, by_object, kind)
  )`,
  'create index file_looks_of_person on file_looks (by_tenant, by_object, day desc)',
  'create index file_looks_by_day on file_looks (day)',
  `create index dossiers_unsent_by_change on dossiers (updated_at)
    where submitted_at is null and sheet_of is null`,
  'create index inquiries_by_change on inquiries (changed_at)',
] as const;
