import type { Clock } from './domain/clock.ts';

/** A clock for local mode, so that a person or a test can live through months of deadlines in minutes. */
export interface MovableClock extends Clock {
  /** Moves the clock forward to this moment, from which it runs on. False, and no change, when it would go back. */
  moveTo(moment: Date): boolean;
}

/**
 * A clock that runs on from `startAt` (now, when absent) at the pace of the machine's monotonic timer, so
 * that a correction of the machine's own time never makes it jump.
 */
export function createRunningClock(options: { readonly startAt?: Date } = {}): MovableClock {
  let origin = options.startAt?.getTime() ?? Date.now();
  let originTick = performance.now();
  const now = (): Date => new Date(origin + Math.floor(performance.now() - originTick));
  return {
    now,
    moveTo(moment) {
      if (moment.getTime() < now().getTime()) return false;
      origin = moment.getTime();
      originTick = performance.now();
      return true;
    },
  };
}
