import { afterAll, beforeAll } from '@jest/globals';
import { TeamsClient, type TeamsClientOptions } from './teams-client.ts';

/** Opens a client before the tests of a `describe` and closes it after them; the result gives it during a test. */
export function useClient(options: () => TeamsClientOptions): () => TeamsClient {
  const open: { client?: TeamsClient } = {};
  beforeAll(async () => {
    open.client = await TeamsClient.open(options());
  }, OPEN_TIMEOUT_MS);
  afterAll(async () => {
    await open.client?.close();
  }, OPEN_TIMEOUT_MS);
  return () => {
    if (open.client === undefined) throw new Error('the client is open during tests only');
    return open.client;
  };
}

const OPEN_TIMEOUT_MS = 120_000;
