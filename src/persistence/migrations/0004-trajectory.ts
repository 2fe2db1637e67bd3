import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The guidance of selected municipalities, step by step. */
export const trajectory: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  // When a step is due follows from the programme's rules and the day on which it is asked, so it is not kept.
  `create table trajectories (
    dossier_id uuid primary key references dossiers (id) on delete cascade,
    programme_id text not null,
    guidance_day date not null,
    steps jsonb not null,
    started_at timestamptz not null,
    stopped_at timestamptz,
    ended_at timestamptz,
    version integer not null
  )`,
  'create index trajectories_of_programme on trajectories (programme_id, started_at desc)',
  `create table trajectory_events (
    id bigint generated always as identity primary key,
    dossier_id uuid not null references trajectories (dossier_id) on delete cascade,
    kind text not null,
    at timestamptz not null,
    by_tenant text not null,
    by_object text not null,
    by_name text not null,
    details jsonb not null
  )`,
  'create index trajectory_events_of_trajectory on trajectory_events (dossier_id, id desc)',
] as const;
