import { copyTemplate } from '../support/test-database.ts';
import { ADMIN_URL, startTestServer, TEMPLATE } from '../support/test-server.ts';
import { mailCrashRun } from './support/mail-crash-run.ts';

// How often and with which seed: `node test/faults/mail-crash.ts 200 7`.
const kills = Number(process.argv[2] ?? 200);
const seed = Number(process.argv[3] ?? 20_260_301);
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

tell(`kill -9 between a question and its mail, ${kills} times, seed ${seed}`);
const server = await startTestServer(undefined);
try {
  process.env[ADMIN_URL] = server.adminUrl;
  process.env[TEMPLATE] = server.template;
  const { url } = await copyTemplate();
  const { problems, ...figures } = await mailCrashRun({ databaseUrl: url, kills, seed, tell });
  for (const problem of problems) tell(`! ${problem}`);
  tell(JSON.stringify(figures));
  tell(
    problems.length > 0 ? 'A mail is missing or belongs to no question.' : 'No mail is missing.',
  );
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  await server.stop();
}
