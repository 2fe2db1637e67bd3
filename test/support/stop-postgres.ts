import { takeForTeardown } from './running-server.ts';

/** After all tests, failed ones included. */
export default async function stopPostgres(): Promise<void> {
  await takeForTeardown()?.stop();
}
