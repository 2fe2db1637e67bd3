import { createLog } from '../../src/log.ts';
import { openEmbeddedPostgres } from '../../src/persistence/embedded-postgres.ts';

// A process that holds the built-in server as a bot does: it says where the server is, and stops
// cleanly when its input ends. Started by `holdDatabase`.
const [dataDir = ''] = process.argv.slice(2);
const server = await openEmbeddedPostgres({ dataDir, log: createLog('silent') });
process.stdout.write(`${JSON.stringify(server.connection)}\n`);
process.stdin.resume();
process.stdin.on('end', () => {
  void server.stop().then(() => process.exit(0));
});
