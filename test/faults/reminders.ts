import { copyTemplate } from '../support/test-database.ts';
import { ADMIN_URL, startTestServer, TEMPLATE } from '../support/test-server.ts';
import { reminderRun } from './support/reminder-run.ts';

// How many reminders, kills and which seed: `node test/faults/reminders.ts 3000 12 7`.
const channels = Number(process.argv[2] ?? 3000);
const kills = Number(process.argv[3] ?? 12);
const seed = Number(process.argv[4] ?? 20_260_301);
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

tell(`${channels} reminders by two processes, kill -9 of one ${kills} times, seed ${seed}`);
const server = await startTestServer(undefined);
try {
  process.env[ADMIN_URL] = server.adminUrl;
  process.env[TEMPLATE] = server.template;
  const { url: databaseUrl } = await copyTemplate();
  const run = { databaseUrl, channels, kills, seed, longestMs: 3_000, tell };
  const { problems, ...figures } = await reminderRun(run);
  for (const problem of problems) tell(`! ${problem}`);
  tell(JSON.stringify(figures));
  tell(
    problems.length > 0
      ? 'A reminder came twice, or nobody knows what became of it.'
      : 'Every reminder came once, or is known to be uncertain.',
  );
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  await server.stop();
}
