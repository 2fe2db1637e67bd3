import { ADMIN_URL, startTestServer, TEMPLATE } from '../support/test-server.ts';
import { measureReminders, type ReminderFigures } from './support/reminder-bench.ts';

// How fast reminders go out beside what Teams takes: `npm run bench:reminders`, or with another number of channels.
const many = Number(process.argv[2] ?? 1500);
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

/** What it has to be. */
function problemsOf(figures: ReminderFigures): readonly string[] {
  const { channels, percent, firstSeconds, lastSeconds, unhandled } = figures;
  return [
    ...(percent >= 95 ? [] : [`${percent}% of what Teams takes is less than 95%`]),
    ...(firstSeconds <= 30 ? [] : [`the first came ${firstSeconds} s after the moment`]),
    ...(channels > 300 || lastSeconds <= 10 ? [] : [`300 channels took ${lastSeconds} s`]),
    ...(unhandled === 0 ? [] : [`${unhandled} messages did not arrive`]),
  ];
}

const server = await startTestServer(undefined);
const problems: string[] = [];
try {
  process.env[ADMIN_URL] = server.adminUrl;
  process.env[TEMPLATE] = server.template;
  for (const channels of [300, many]) {
    for (const processes of [1, 2]) {
      const figures = await measureReminders(processes, channels);
      tell(JSON.stringify(figures));
      problems.push(...problemsOf(figures));
    }
  }
} finally {
  await server.stop();
}
for (const problem of problems) tell(`! ${problem}`);
tell(problems.length > 0 ? 'Not as fast as it has to be.' : 'As fast as it has to be.');
process.exitCode = problems.length > 0 ? 1 : 0;
