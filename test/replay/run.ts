import startPostgres from '../support/start-postgres.ts';
import stopPostgres from '../support/stop-postgres.ts';
import { startTestBot } from '../support/test-bot.ts';
import { CONTROL_2021 } from './minister-2021.ts';
import {
  differencesFromMinister,
  JUDGE_SETTING,
  type Replayed,
  replay2021,
} from './replay-2021.ts';

// `npm run replay:2021`: plays the first round of 2021 with a test clock and compares "cijfers" with the
// minister's answer. Ends with 1 when they differ.

const print = (line: string): void => void process.stdout.write(`${line}\n`);

await startPostgres();
try {
  const bot = await startTestBot({ caseworkers: [JUDGE_SETTING] });
  try {
    const replayed = await replay2021(bot, print);
    print(tableOf(replayed));
    const differences = differencesFromMinister(replayed);
    for (const line of differences) print(line);
    print(
      differences.length === 0
        ? 'Exactly as the minister answered.'
        : 'NOT as the minister answered.',
    );
    process.exitCode = differences.length === 0 ? 0 : 1;
  } finally {
    await bot.stop();
  }
} finally {
  await stopPostgres();
}

function tableOf({ first, second }: Replayed): string {
  const { tally } = first;
  const provinces = first.provinces.map(
    ({ province, tally: own }) =>
      `  ${province || 'unknown'}: ${own.received}, of which ${own.selected} selected`,
  );
  return [
    '',
    `Received by the deadline: ${tally.received} (minister: ${CONTROL_2021.received})`,
    `Inadmissible: ${tally.inadmissible} (${CONTROL_2021.inadmissible})`,
    `Not clear enough: ${tally.deferred} (${CONTROL_2021.deferred})`,
    `Selected: ${tally.selected} (${CONTROL_2021.selected}), centre cities among them: ${tally.selectedCentreCities} (${CONTROL_2021.centreCitiesSelected})`,
    `Came in later, counted in the second round: ${second.tally.received} (${CONTROL_2021.late})`,
    ...provinces,
    '',
  ].join('\n');
}
