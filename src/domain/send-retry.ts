/** Calls that Teams did not take before it is given up: about half an hour in all. */
const MOST_TRIES = 24;
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 120_000;
/** A service that asks to stay away for longer than this is of no use to a reminder. */
const LONGEST_ASKED_MS = 30 * 60_000;

/**
 * Milliseconds until a message that Teams did not take is tried again; undefined when that makes no sense any more.
 * Pauses double up to two minutes, and are never shorter than Teams asked. `random` (0 to 1) spreads those that were
 * turned away together.
 */
export function pauseBeforeRetry(
  earlierTries: number,
  askedMs: number,
  random: number,
): number | undefined {
  if (earlierTries + 1 >= MOST_TRIES || askedMs > LONGEST_ASKED_MS) return undefined;
  const doubled = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** earlierTries);
  return Math.ceil(Math.max(doubled / 2, askedMs) + (doubled / 2) * random);
}
