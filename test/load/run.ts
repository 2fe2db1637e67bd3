import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Capacity, linesOfCapacity, measureCapacity } from './support/capacity.ts';
import { linesOfStep } from './support/load-report.ts';
import { type LoadStep, runLoadStep } from './support/load-step.ts';
import { type LoadWorld, startLoadWorld } from './support/load-world.ts';
import { startOwnDatabase } from './support/own-database.ts';
import { faster, planHour } from './support/plan.ts';

// `npm run load -- [--minutes 10] [--times 1] [--replicas 1,2] [--seed N] [--connector-ms 20-80] [--json FILE]`: the
// deadline hour of many municipalities, and then twice as fast until it is more than the bot carries.
// `npm run load -- --capacity`: what two replicas carry, to one, when each has the same small share of a processor.
const { values: flags } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    /** How many times as fast the first step goes. */
    times: { type: 'string', default: '1' },
    /** Steps at most; each is twice as fast as the one before. */
    steps: { type: 'string', default: '8' },
    replicas: { type: 'string', default: '1,2' },
    seed: { type: 'string', default: '20260301' },
    /** How long Teams takes for a call, from the least to the most. */
    'connector-ms': { type: 'string', default: '0' },
    capacity: { type: 'boolean', default: false },
    /** Per cent of one processor that each bot gets, how many measurements, and how long each is. */
    share: { type: 'string', default: '25' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '20' },
    json: { type: 'string' },
  },
});
const tell = (line: string): void => void process.stdout.write(`${line}\n`);
const [least = 0, most = least] = flags['connector-ms'].split('-').map(Number);
const slow = most > 0 ? { connectorMs: () => least + Math.random() * (most - least) } : {};
/** The next step does not wait longer: what is left is mailed meanwhile. */
const RECEIPTS_MS = 60_000;
/** Part of the plan, before anything is measured: a runtime is slow on code that it does not know yet. */
const WARM_UP = { minutes: 1, seed: 1, times: 2 };
const CROWD = 40;

if (flags.capacity) await keep(await capacity());
else await keep(await ramps());

async function keep(result: Capacity | readonly LoadStep[]): Promise<void> {
  if (flags.json) await writeFile(flags.json, `${JSON.stringify(result, null, 2)}\n`);
}

async function capacity(): Promise<Capacity> {
  const [share, rounds, seconds] = [flags.share, flags.rounds, flags.seconds].map(Number);
  const measured = await measureCapacity({
    ...{ share: (share ?? 25) / 100, rounds: rounds ?? 5, seconds: seconds ?? 20 },
    ...{ people: CROWD, tell, ...slow },
  });
  tell(linesOfCapacity(measured).join('\n'));
  return measured;
}

async function ramps(): Promise<readonly LoadStep[]> {
  const steps: LoadStep[] = [];
  for (const replicas of flags.replicas.split(',').map(Number)) {
    const { url: databaseUrl, serverPid, stop } = await startOwnDatabase();
    try {
      const world = await startLoadWorld({ databaseUrl, replicas, ...slow });
      await ramp(world, serverPid, steps).finally(() => world.stop());
    } finally {
      await stop();
    }
  }
  const problems = steps.flatMap(({ kept }) => kept.problems);
  tell(problems.length === 0 ? 'Nothing was lost, nothing was done twice.' : 'There are problems.');
  process.exitCode = problems.length === 0 ? 0 : 1;
  return steps;
}

/** Twice as fast every time, until it breaks. */
async function ramp(world: LoadWorld, serverPid: number, steps: LoadStep[]): Promise<void> {
  const plan = planHour({ minutes: Number(flags.minutes), seed: Number(flags.seed) });
  const warmUp = faster(planHour(WARM_UP), WARM_UP.times);
  const about = { serverPid, receiptsMs: RECEIPTS_MS };
  await runLoadStep(world, { ...about, plan: warmUp, firstPerson: 0 });
  for (let step = 0; step < Number(flags.steps); step++) {
    const times = Number(flags.times) * 2 ** step;
    const firstPerson = warmUp.people.length + step * plan.people.length;
    const done = await runLoadStep(world, { ...about, plan: faster(plan, times), firstPerson });
    tell([`× ${times}`, ...linesOfStep(done)].join('\n'));
    steps.push(done);
    if (done.broken.length > 0) return;
  }
}
