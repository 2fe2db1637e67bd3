import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The walk of a conversation as it is at the moment of asking. */
export const walkNow: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(WALK_NOW).execute(db);
  },
};

/**
 * A statement reads the tables as they were when it began; one that waits for a lock then finds what the turn before it
 * wrote only in the locked row. A volatile function reads as of its own call: asked after the lock, it finds
 * the walk that the earlier turn left. Gives nothing for no conversation.
 */
const WALK_NOW = `create function walk_now(conversation text) returns setof walks
  language plpgsql volatile strict rows 1 as $function$
begin
  return query select * from walks where conversation_id = conversation;
end
$function$`;
