import type { Clock } from '../../domain/clock.ts';

/** Leaves a service that keeps failing alone for a while, so that nobody waits for it in vain. */
export interface CircuitBreaker {
  /** Whether the service may be asked now. */
  isClosed(): boolean;
  answered(): void;
  failed(): void;
}

const MOST_FAILURES = 3;
const PAUSE_MS = 60_000;

/** Pauses a minute after three failures in a row; after a pause one more failure begins the next. */
export function createCircuitBreaker(clock: Clock): CircuitBreaker {
  let failures = 0;
  let pausedUntil = 0;
  return {
    isClosed: () => clock.now().getTime() >= pausedUntil,
    answered() {
      failures = 0;
      pausedUntil = 0;
    },
    failed() {
      failures += 1;
      if (failures >= MOST_FAILURES) pausedUntil = clock.now().getTime() + PAUSE_MS;
    },
  };
}
