import { Client } from 'pg';
import { KernbotError } from '../errors.ts';
import type { DatabaseTarget } from './connection-failure.ts';

/** What a DATABASE_URL points at. Throws DATABASE_URL_INVALID, never with the address itself in it. */
export function readDatabaseUrl(databaseUrl: string): DatabaseTarget {
  if (!/^postgres(ql)?:\/\//.test(databaseUrl)) throw invalidUrl();
  try {
    const { host, port, database, user } = new Client({ connectionString: databaseUrl });
    return { host, port, database: database ?? user ?? '', user: user ?? '' };
  } catch {
    // What pg throws may quote the address, so it is not kept as the cause.
    throw invalidUrl();
  }
}

function invalidUrl(): KernbotError {
  return new KernbotError(
    'DATABASE_URL_INVALID',
    'DATABASE_URL is no address of a PostgreSQL database. It reads postgresql://user:password@host:5432/database; write special characters in the password as %XX. Leave it out to use the built-in database.',
  );
}
