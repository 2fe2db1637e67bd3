import { Client, type ClientConfig } from 'pg';
import { z } from 'zod/v4';

/** Arbitrary, and the same in every version of the bot. */
const PRESENCE_LOCK = 7_203_914_655;

const lastSchema = z.tuple([z.object({ last: z.boolean() })]);

/** One bot's being there, as the server sees it. */
export interface Presence {
  /** Resolves when the connection is gone, by `leave` or because the server went away. */
  readonly gone: Promise<void>;
  /**
   * Gives the place up. When nobody else is there, `stop` is called while nobody can come in; a bot
   * that tries waits, sees the server go, and starts it again.
   */
  leave(stop: () => Promise<void>): Promise<void>;
}

/**
 * Takes a place among the bots that use this server: a shared advisory lock on a connection of its
 * own, which PostgreSQL gives back by itself when the bot dies. Waits while the last bot is leaving,
 * and then fails with the server.
 */
export async function takePresence(connection: ClientConfig): Promise<Presence> {
  const client = new Client({ ...connection, application_name: 'kernbot presence' });
  const gone = new Promise<void>((resolve) => {
    client.on('end', resolve);
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(`select pg_advisory_lock_shared(${PRESENCE_LOCK})`);
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  return {
    gone,
    async leave(stop) {
      try {
        if (await isLast(client)) await stop();
      } finally {
        await client.end().catch(() => undefined);
      }
    },
  };
}

/** Of several that leave at the same moment, whoever gives its shared lock back last gets the whole lock. */
async function isLast(client: Client): Promise<boolean> {
  try {
    await client.query(`select pg_advisory_unlock_shared(${PRESENCE_LOCK})`);
    const { rows } = await client.query(`select pg_try_advisory_lock(${PRESENCE_LOCK}) as last`);
    return lastSchema.parse(rows)[0].last;
  } catch {
    // The server is gone already: there is nothing left to stop.
    return false;
  }
}
