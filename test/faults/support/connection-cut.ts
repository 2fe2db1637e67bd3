import { setTimeout as delay } from 'node:timers/promises';
import { type CutPlace, type CuttingProxy, startCuttingProxy } from './cutting-proxy.ts';
import type { Fault } from './fault.ts';
import { seededRandom } from './seeded-random.ts';

/** Of a hundred statements and of a hundred commits so many lose their connection. */
const OF_STATEMENTS = 0.02;
const OF_COMMITS = 0.08;
const SEED = 20_260_301;

/** Connections to the database break in the middle of what they do. */
export function connectionCut(): Fault {
  let proxy: CuttingProxy | undefined;
  return {
    name: 'connection-cut',
    says: 'connections to PostgreSQL are cut: before a statement, before its answer, within it, after COMMIT',
    mailMayRepeat: true,
    async place(databaseUrl) {
      const random = seededRandom(SEED);
      const choose = (isCommit: boolean) => choice(isCommit, random);
      proxy = await startCuttingProxy({ databaseUrl, choose });
      const { url, stop } = proxy;
      return { databaseUrl: url, close: stop };
    },
    async layOn(_stage, ms) {
      proxy?.cutting(true);
      await delay(ms);
      proxy?.cutting(false);
      return { ...proxy?.cuts };
    },
  };
}

function choice(isCommit: boolean, random: () => number): CutPlace | undefined {
  if (random() >= (isCommit ? OF_COMMITS : OF_STATEMENTS)) return undefined;
  if (isCommit) return random() < 0.7 ? 'commit' : 'before';
  return (['before', 'after', 'within'] as const)[Math.floor(random() * 3)];
}
