import { setTimeout as delay } from 'node:timers/promises';

/** The work that has begun and not ended. */
export interface InFlight {
  /** Keeps count of it; resolves or rejects as it does. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Resolves to true when all that is tracked has ended, to false when that takes longer than `patienceMs`. */
  settled(patienceMs: number): Promise<boolean>;
}

export function createInFlight(): InFlight {
  const running = new Set<Promise<unknown>>();
  return {
    async track(work) {
      running.add(work);
      try {
        return await work;
      } finally {
        running.delete(work);
      }
    },
    async settled(patienceMs) {
      const stop = new AbortController();
      const tooLate = delay(patienceMs, false, { signal: stop.signal }).catch(() => false);
      const all = Promise.allSettled(running).then(() => true);
      const settled = await Promise.race([all, tooLate]);
      stop.abort();
      return settled;
    },
  };
}
