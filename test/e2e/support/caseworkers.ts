import { MOCK_TENANT_ID, MOCK_USERS } from '../../../src/local-client/mock-tenant.ts';

/** Starts a bot for which these people, by their index in `MOCK_USERS`, answer questions. */
export function withCaseworkers(...indices: readonly number[]): {
  readonly env: Readonly<Record<string, string>>;
} {
  const people = MOCK_USERS.filter((_, index) => indices.includes(index));
  const named = people.map(({ aadObjectId }) => `${MOCK_TENANT_ID}:${aadObjectId}`);
  return { env: { CASEWORKERS: named.join(',') } };
}
