import { setTimeout as delay } from 'node:timers/promises';
import { startBotProcess } from './bot-process.ts';
import { freshDataDir, removeDataDir } from './data-dir.ts';
import { residentMb } from './process-figures.ts';
import { median, rounded } from './statistics.ts';

export interface StartFigures {
  /** Milliseconds from the start of the process to its first 200. */
  readonly bareBotMs: number;
  readonly kernbotFirstMs: number;
  /** With the data of an earlier start. */
  readonly kernbotAgainMs: number;
  /** Resident memory some seconds after the start, in MiB. */
  readonly bareBotIdleMb: number;
  readonly kernbotIdleMb: number;
}

/** Starts each bot this many times, by turns. */
export async function coldStarts(times: number): Promise<StartFigures> {
  const bare: Started[] = [];
  const first: Started[] = [];
  const again: Started[] = [];
  for (let n = 0; n < times; n++) {
    bare.push(await startOnce('test/bench/bots/echo-bot.ts', '/healthz', ''));
    const dataDir = await freshDataDir();
    first.push(await startOnce('src/index.ts', '/readyz', dataDir));
    again.push(await startOnce('src/index.ts', '/readyz', dataDir));
    await removeDataDir(dataDir);
  }
  return {
    bareBotMs: rounded(median(bare.map(({ ms }) => ms)), 0),
    kernbotFirstMs: rounded(median(first.map(({ ms }) => ms)), 0),
    kernbotAgainMs: rounded(median(again.map(({ ms }) => ms)), 0),
    bareBotIdleMb: rounded(median(bare.map(({ mb }) => mb)), 0),
    kernbotIdleMb: rounded(median(again.map(({ mb }) => mb)), 0),
  };
}

interface Started {
  readonly ms: number;
  readonly mb: number;
}

async function startOnce(
  entry: string,
  readyPath: '/healthz' | '/readyz',
  dataDir: string,
): Promise<Started> {
  const bot = await startBotProcess({ entry, readyPath, env: { DATA_DIR: dataDir } });
  await delay(SETTLE_MS);
  const mb = residentMb(bot.pid);
  await bot.stop();
  return { ms: bot.startMs, mb };
}

const SETTLE_MS = 1500;
