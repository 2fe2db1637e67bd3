import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clockJump } from './support/clock-jump.ts';
import { connectionCut } from './support/connection-cut.ts';
import { DATABASE_RESTART } from './support/database-restart.ts';
import { diskFull } from './support/disk-full.ts';
import type { Fault } from './support/fault.ts';
import { type FaultRunResult, faultRun } from './support/fault-run.ts';
import { faultTable } from './support/fault-table.ts';
import { MEMORY_LIMIT } from './support/memory-limit.ts';
import { SMTP_AWAY } from './support/smtp-away.ts';
import { TEAMS_FAILS } from './support/teams-fails.ts';

// Each fault under load, for so many seconds: `node test/faults/run.ts --only database-restart,smtp-away --seconds 30`.
const FAULTS: readonly Fault[] = [
  DATABASE_RESTART,
  connectionCut(),
  SMTP_AWAY,
  TEAMS_FAILS,
  diskFull(),
  clockJump(),
  MEMORY_LIMIT,
];

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    seconds: { type: 'string', default: '30' },
    people: { type: 'string', default: '10' },
    seed: { type: 'string', default: '20260301' },
    json: { type: 'string' },
  },
});
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

const wanted = values.only?.split(',') ?? FAULTS.map(({ name }) => name);
const unknown = wanted.filter((name) => FAULTS.every((fault) => fault.name !== name));
if (unknown.length > 0) {
  tell(`There is no fault ${unknown.join(', ')}: ${FAULTS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const results: FaultRunResult[] = [];
const skipped: string[] = [];
for (const fault of FAULTS.filter(({ name }) => wanted.includes(name))) {
  const why = await fault.impossible?.();
  if (why !== undefined) {
    skipped.push(`SKIPPED: ${fault.name}: ${why}`);
    tell(skipped.at(-1) ?? '');
    continue;
  }
  tell(`${fault.name}: ${fault.says}`);
  const numbers = { seconds: Number(values.seconds), people: Number(values.people) };
  const tellLog = (text: string): void => {
    const file = join(tmpdir(), `kernbot-${fault.name}.log`);
    writeFileSync(file, text);
    tell(`What the bot wrote: ${file}`);
  };
  const seed = Number(values.seed);
  const result = await faultRun(fault, { ...numbers, seed, channels: 40, tell, tellLog });
  for (const problem of result.problems) tell(`! ${problem}`);
  results.push(result);
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
}
tell(`\n${faultTable(results)}`);
for (const line of skipped) tell(line);
const wrong = results.some(({ problems }) => problems.length > 0);
tell(
  wrong
    ? 'Something is wrong: see the lines with "!".'
    : 'Nothing was lost, nothing was done twice.',
);
process.exitCode = wrong ? 1 : 0;
