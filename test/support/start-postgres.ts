import { keepForTeardown } from './running-server.ts';
import { ADMIN_URL, startTestServer, TEMPLATE } from './test-server.ts';

/** Before all tests: one server, whose address the test processes inherit through the environment. */
export default async function startPostgres(): Promise<void> {
  const server = await startTestServer(process.env.TEST_DATABASE_URL);
  process.env[ADMIN_URL] = server.adminUrl;
  process.env[TEMPLATE] = server.template;
  keepForTeardown(server);
}
