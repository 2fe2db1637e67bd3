/**
 * How long a turn keeps its place in its conversation without a sign of life of its process. A turn is over in a fraction
 * of it, and whoever waits behind a process that died waits for half of what they would wait at most.
 */
export const PLACE_LEASE_MS = 5_000;

/** A turn that takes longer shows that it lives so often: two signs may be lost before its place is. */
export const PLACE_SIGN_MS = 1_500;

const SHORTEST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 200;

/** How long a turn that waits rests after so many times it asked whether it is its turn, in milliseconds. */
export function pauseAfterAsking(times: number): number {
  return Math.min(LONGEST_PAUSE_MS, SHORTEST_PAUSE_MS * 2 ** times);
}
