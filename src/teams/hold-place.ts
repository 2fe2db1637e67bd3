import { setTimeout as delay } from 'node:timers/promises';
import type { TurnLog, TurnPlace } from '../domain/turn-log.ts';
import { PLACE_SIGN_MS, pauseAfterAsking } from '../domain/turn-order.ts';
import { errorFields, type Log } from '../log.ts';

/** The place of a turn in its conversation, kept until it is let go. */
export interface HeldPlace {
  readonly place: TurnPlace;
  /**
   * Resolves to true when nobody is before it any more, and to false when somebody still is at this moment of
   * `performance.now()`.
   */
  becomesFirst(until: number): Promise<boolean>;
  /** Shows no more that the turn lives; for a turn whose end is noted. */
  letGo(): void;
  /** Makes room for the next, unless it was let go. Never rejects: room comes by itself when the lease is over. */
  leave(): Promise<void>;
}

/** Shows the other replicas from now on that the turn lives; for one that is soon done that costs nothing. */
export function holdPlace(place: TurnPlace, turnLog: TurnLog, log: Log): HeldPlace {
  const warn = (error: unknown): void =>
    log.warn(errorFields(error), 'could not note where a turn stands in its conversation');
  const signs = setInterval(() => void turnLog.holdPlace(place).catch(warn), PLACE_SIGN_MS);
  signs.unref();
  let held = true;
  const letGo = (): void => {
    held = false;
    clearInterval(signs);
  };
  return {
    place,
    async becomesFirst(until) {
      for (let asked = 0; ; asked++) {
        if ((await turnLog.holdPlace(place)) === 'first') return true;
        const pause = pauseAfterAsking(asked);
        if (performance.now() + pause > until) return false;
        await delay(pause);
      }
    },
    letGo,
    async leave() {
      if (!held) return;
      letGo();
      await turnLog.leavePlace(place).catch(warn);
    },
  };
}
