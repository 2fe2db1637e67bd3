import { setTimeout as delay } from 'node:timers/promises';
import type { Fault } from './fault.ts';

/** The database server is stopped and started again, at once and in an orderly way by turns. */
export const DATABASE_RESTART: Fault = {
  name: 'database-restart',
  says: 'PostgreSQL is stopped (immediate, then fast, by turns), stays away a while, and starts again',
  mailMayRepeat: true,
  async layOn({ postgres }, ms, random) {
    const end = performance.now() + ms;
    let immediate = 0;
    let fast = 0;
    do {
      if (immediate > fast) fast += 1;
      else immediate += 1;
      await postgres.stop(immediate > fast ? 'immediate' : 'fast');
      await delay(500 + random() * 2000);
      await postgres.start();
      if (performance.now() < end) await delay(Math.min(2_000, ms / 8));
    } while (performance.now() < end);
    return { immediate, fast };
  },
};
