import { setTimeout as delay } from 'node:timers/promises';
import type { Fault, FaultFigures } from './fault.ts';
import { openFaultStage } from './fault-stage.ts';
import { type ReadBack, readBack } from './read-back.ts';
import { seededRandom } from './seeded-random.ts';
import { type Tally, tallyTurns } from './turn-tally.ts';

export interface FaultRunOptions {
  /** How long the fault lasts. */
  readonly seconds: number;
  readonly seed: number;
  readonly people: number;
  /** Channels that are to be reminded while it lasts. */
  readonly channels: number;
  readonly tell: (line: string) => void;
  /** Hears everything that the bot wrote, when something is wrong. */
  readonly tellLog?: (text: string) => void;
}

export interface FaultRunResult extends Tally, Omit<ReadBack, 'lost' | 'twice'> {
  readonly fault: string;
  readonly lost: number;
  readonly twice: number;
  /** Answers that the bot said are kept; each was read back. */
  readonly acknowledged: number;
  readonly sentAgain: number;
  /** Times that the bot ended by itself and was started again. */
  readonly deaths: number;
  readonly faultMs: number;
  readonly figures: FaultFigures;
  /** In words: lost, twice, and whatever else is wrong. */
  readonly problems: readonly string[];
}

const WARM_UP_MS = 1_000;
const LEAST_MS = 2_000;
const LOOK_MS = 250;
/** Longer than this nobody waits for things to be as before. */
const RECOVERY_MS = 60_000;
/** For mails and reminders to go out. */
const PATIENCE_MS = 180_000;

/** People use a bot, a fault is laid on and taken away, and then everything they were told is kept is read back. */
export async function faultRun(fault: Fault, options: FaultRunOptions): Promise<FaultRunResult> {
  const random = seededRandom(options.seed);
  const stage = await openFaultStage(fault, { ...options, random });
  try {
    const { crowd, bot, ledger } = stage;
    const partMs = Math.max(LEAST_MS, (options.seconds * 1000) / 3);
    crowd.start();
    await delay(WARM_UP_MS);
    const warmFrom = performance.now();
    await delay(partMs);
    if (stage.channels > 0 && !fault.remindsItself) await stage.remind();
    const beganAt = performance.now();
    const figures = await fault.layOn(stage, options.seconds * 1000, random);
    const endedAt = performance.now();
    // A bot that was started again begins at its first moment.
    if (stage.channels > 0 && !fault.remindsItself) await stage.remind();
    const tally = () =>
      tallyTurns(
        crowd.turns.filter(({ startedAt }) => startedAt >= warmFrom),
        { beganAt, endedAt },
      );
    const end = endedAt + RECOVERY_MS;
    while (performance.now() < end && tally().normalMs === undefined) await delay(LOOK_MS);
    await delay(partMs);
    await crowd.finish();
    const measured = tally();
    const { mailMayRepeat } = fault;
    const before = ledger.problems.length;
    const { lost, twice, ...read } = await readBack(stage, {
      mailMayRepeat,
      patienceMs: PATIENCE_MS,
    });
    const other = [...ledger.problems.slice(0, before), ...((await fault.check?.(stage)) ?? [])];
    const exitCode = await stage.close();
    if (exitCode !== 0) other.push(`the bot ended with exit code ${exitCode}`);
    if (measured.firstGoodMs === undefined) other.push('no good answer came after the fault');
    const problems = [...lost, ...twice, ...other];
    if (problems.length > 0) options.tellLog?.(bot.output());
    return {
      fault: fault.name,
      ...measured,
      ...read,
      lost: lost.length,
      twice: twice.length,
      acknowledged: ledger.acknowledged,
      sentAgain: crowd.sentAgain,
      deaths: bot.deaths,
      faultMs: endedAt - beganAt,
      figures,
      problems,
    };
  } finally {
    await stage.close();
  }
}
