/** How often something may be done: `burst` times at once, and after that as often as it comes back. */
export interface PaceRule {
  readonly burst: number;
  /** One more of the burst comes back every so many milliseconds. */
  readonly gapMs: number;
  /** Who goes faster has to wait this long; short enough for most of the burst not to be back by then. */
  readonly pauseMs: number;
}

/**
 * Turns of one person. Nobody reads a card and types an answer in less than a second, and whoever presses ten buttons in
 * ten seconds does not do so for minutes: only a program, or a key that is stuck, gets here.
 */
export const TURN_PACE: PaceRule = { burst: 90, gapMs: 1_000, pauseMs: 30_000 };

/**
 * Requests of one address for pages. Many people may share an address: a town hall, or a mail service that reads
 * everybody's calendar.
 */
export const PAGE_PACE: PaceRule = { burst: 600, gapMs: 100, pauseMs: 10_000 };

/** A page that was refused counts as this many: who guesses secrets is refused time after time. */
export const REFUSED_PAGE_COST = 20;

/** What is remembered of one who is counted. All moments in milliseconds. */
export interface Pace {
  /** When all of the burst is back. */
  readonly spentUntil: number;
  /** Nothing is taken before. */
  readonly pausedUntil: number;
  /** How many were refused since the last that was taken. */
  readonly refused: number;
}

export const RESTED: Pace = { spentUntil: 0, pausedUntil: 0, refused: 0 };

export type PaceVerdict =
  | 'fine'
  /** The first that is refused: they are told. */
  | 'tooFast'
  /** They were told, and go on. */
  | 'stillTooFast';

/** Counts one more at this moment, which costs `cost` of the burst when it is taken. */
export function nextPace(pace: Pace, now: number, rule: PaceRule, cost = 1): Pace {
  const isPaused = pace.pausedUntil > now;
  if (!isPaused && pace.spentUntil - now <= (rule.burst - cost) * rule.gapMs) {
    const spentUntil = Math.max(pace.spentUntil, now) + cost * rule.gapMs;
    return { spentUntil, pausedUntil: pace.pausedUntil, refused: 0 };
  }
  const pausedUntil = isPaused ? pace.pausedUntil : now + rule.pauseMs;
  return { ...pace, pausedUntil, refused: pace.refused + 1 };
}

/** What became of the one that was counted last. */
export function verdictOf({ refused }: Pick<Pace, 'refused'>): PaceVerdict {
  if (refused === 0) return 'fine';
  return refused === 1 ? 'tooFast' : 'stillTooFast';
}
