import { hash } from 'node:crypto';
import {
  nextPace,
  type Pace,
  type PaceRule,
  type PaceVerdict,
  RESTED,
  verdictOf,
} from '../domain/pace.ts';
import { type Person, personKey } from '../domain/person.ts';
import type { TurnLog, TurnTaker } from '../domain/turn-log.ts';

/** Counts the turns of people, for the kinds of turn of which nothing is noted when they begin. */
export interface TurnCounter {
  /** Whoever takes a turn, for the log that counts it; undefined when nobody is counted. */
  takerOf(person: Person | undefined): TurnTaker | undefined;
  /**
   * Whether there may be one more turn of theirs. Only who goes faster than people do costs a statement: a part of the
   * burst is kept in this process, apart from what the others count.
   */
  count(now: Date, by: TurnTaker): Promise<PaceVerdict>;
}

/** `rule` is absent where nobody has to be slowed down, such as in local mode. */
export function createTurnCounter(turnLog: TurnLog, rule: PaceRule | undefined): TurnCounter {
  const paces = new Map<string, Pace>();
  return {
    takerOf: (person) =>
      rule && person
        ? { personHash: hash('sha256', personKey(person), 'base64url'), rule }
        : undefined,
    async count(now, by) {
      const own = {
        ...by.rule,
        burst: by.rule.burst / OWN_SHARE,
        gapMs: by.rule.gapMs * OWN_SHARE,
      };
      const pace = paces.get(by.personHash) ?? RESTED;
      // Paused by this process alone nobody is: the others have to count them too.
      const next = nextPace({ ...pace, pausedUntil: 0 }, now.getTime(), own);
      if (paces.size >= MOST_KEPT) paces.clear();
      paces.set(by.personHash, next);
      return verdictOf(next) === 'fine' ? 'fine' : await turnLog.count(now, by);
    },
  };
}

/** A person who saves a step every three seconds, after thirty at once, is no matter for the database. */
const OWN_SHARE = 3;
const MOST_KEPT = 10_000;
