import { TENANT } from '../../support/activities.ts';
import { type RunningContender, startContender } from './contender.ts';
import { freshDataDir, removeDataDir } from './data-dir.ts';
import { fillCases } from './fill-cases.ts';
import type { CaseworkFigures } from './report.ts';
import { quantile, rounded } from './statistics.ts';
import { personNumber } from './walker.ts';

/** What a caseworker types, and what of the work it measures. */
const WORK = {
  'work list': 'dossiers',
  'list of a province, waiting': 'dossiers West-Vlaanderen wacht',
  'search by an old name': 'zoek Meulebeke',
  'search by reference': 'zoek PP-2011-000042',
  figures: 'cijfers',
} as const;

/**
 * What a caseworker waits for, one turn at a time, by number of files; beside the bare bot's turn in the same
 * minutes. Each bot is stopped before the next one starts.
 */
export async function caseworkFigures(
  serviceUrl: string,
  bare: RunningContender,
  sizes: readonly number[],
  turns: number,
): Promise<readonly CaseworkFigures[]> {
  const found: CaseworkFigures[] = [];
  for (const files of sizes) {
    await withCaseworker(serviceUrl, async (running, dataDir) => {
      await fillCases(dataDir, files);
      for (const [name, text] of Object.entries(WORK)) {
        found.push({ name, files, ...(await measure(running, bare, text, turns)) });
      }
    });
  }
  return found;
}

/** The setting that makes caseworkers of the first so many people. */
export function caseworkers(count: number): Readonly<Record<'CASEWORKERS', string>> {
  const people = Array.from({ length: count }, (_, index) => personNumber(index).aadObjectId);
  return { CASEWORKERS: people.map((objectId) => `${TENANT}:${objectId}`).join(',') };
}

async function withCaseworker(
  serviceUrl: string,
  work: (running: RunningContender, dataDir: string) => Promise<void>,
): Promise<void> {
  const dataDir = await freshDataDir();
  const running = await startContender('kernbot', serviceUrl, dataDir, caseworkers(1));
  try {
    await work(running, dataDir);
  } finally {
    await running.stop();
    await removeDataDir(dataDir);
  }
}

async function measure(
  running: RunningContender,
  bare: RunningContender,
  text: string,
  turns: number,
): Promise<Pick<CaseworkFigures, 'p50Ms' | 'p95Ms' | 'toBareBot'>> {
  const [caseworker, stranger] = [running.walker(0), bare.walker(0)];
  const own: number[] = [];
  const others: number[] = [];
  for (let n = 0; n < turns + WARM_UP; n++) {
    const [took, tookBare] = [await caseworker.say(text), await stranger.say(text)];
    if (n < WARM_UP) continue;
    own.push(took);
    others.push(tookBare);
  }
  return {
    p50Ms: rounded(quantile(own, 0.5), 1),
    p95Ms: rounded(quantile(own, 0.95), 1),
    toBareBot: rounded(quantile(own, 0.5) / quantile(others, 0.5), 1),
  };
}

/** The bare bot has run for long; this one was just started, and a runtime is slow on code that it does not know yet. */
const WARM_UP = 150;
