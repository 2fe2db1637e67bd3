import { MOCK_TENANT_ID, MOCK_USERS } from '../../../src/local-client/mock-tenant.ts';
import type { RunBotOptions } from './run-bot.ts';

/** Starts a bot for which these people, by their index in `MOCK_USERS`, answer questions. */
export function withCaseworkers(...indices: readonly number[]): RunBotOptions {
  return { env: { CASEWORKERS: named(indices) } };
}

/** Starts a bot at this ISO moment, for which these people are head caseworkers. */
export function withHeads(clock: string, ...indices: readonly number[]): RunBotOptions {
  return { env: { HEAD_CASEWORKERS: named(indices), CLOCK_START: clock } };
}

function named(indices: readonly number[]): string {
  const people = MOCK_USERS.filter((_, index) => indices.includes(index));
  return people.map(({ aadObjectId }) => `${MOCK_TENANT_ID}:${aadObjectId}`).join(',');
}
