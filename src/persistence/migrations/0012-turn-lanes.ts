import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Which turns of a conversation run or wait, for all replicas. */
export const turnLanes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(TURN_LANES).execute(db);
  },
};

/**
 * One row per conversation, so that two turns that begin at the same moment meet at its lock; the primary key is all that
 * is looked for. Not logged: whatever ran when the server crashed was cut off by that. Half of
 * a page stays free, since every turn writes its row twice.
 */
const TURN_LANES = `create unlogged table turn_lanes (
  conversation_hash text primary key,
  tickets bigint[] not null,
  leases timestamptz[] not null
) with (fillfactor = 50)`;
