import { Client, type ClientConfig } from 'pg';
import { errorCodeOf } from '../error-code.ts';

/** The role and the database of the bot. */
export const BOT_NAME = 'kernbot';

/** Already there, or being made by another bot at this moment. */
const ALREADY_THERE = ['42710', '42P04', '23505', '55006'];

/**
 * Makes the bot's role, which is no superuser (it can do in here what it can on a managed server),
 * and its database. May be run again, also by two bots at once.
 */
export async function provision(superuser: ClientConfig): Promise<void> {
  const client = new Client({ ...superuser, user: 'postgres', database: 'postgres' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const password = client.escapeLiteral(String(superuser.password ?? ''));
    await tolerant(client, `create role ${BOT_NAME} login password ${password}`);
    await tolerant(client, `create database ${BOT_NAME} owner ${BOT_NAME}`);
  } finally {
    await client.end();
  }
}

async function tolerant(client: Client, statement: string): Promise<void> {
  try {
    await client.query(statement);
  } catch (error) {
    if (!ALREADY_THERE.includes(errorCodeOf(error) ?? '')) throw error;
  }
}
