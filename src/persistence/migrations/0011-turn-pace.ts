import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** How fast people go. */
export const turnPace: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(TURN_PACE).execute(db);
  },
};

/** Rows that do not last, of nobody that can be read: losing them after a crash only means that counting begins anew. */
const TURN_PACE = `create unlogged table turn_pace (
  person_hash text primary key,
  spent_until timestamptz not null,
  paused_until timestamptz not null,
  refused integer not null
)`;
