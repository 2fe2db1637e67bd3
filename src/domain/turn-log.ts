import type { PaceRule, PaceVerdict } from './pace.ts';

/**
 * How far an activity came before: `answered` was dealt with; `unanswered` was begun but never
 * finished (the process died, or the handler failed), so its change may or may not be there.
 */
export type TurnStanding = 'new' | 'answered' | 'unanswered';

/** Whose turn it is, for counting how many they take; `personHash` tells nobody who they are. */
export interface TurnTaker {
  readonly personHash: string;
  readonly rule: PaceRule;
}

/** The turn of somebody who goes too fast; nothing was noted of it, so it may come again. */
export type TurnRefusal = Exclude<PaceVerdict, 'fine'>;

/**
 * Remembers which activities were dealt with, across restarts and replicas, because Teams delivers
 * some of them more than once. Keys are hashes of a fixed length.
 */
export interface TurnLog {
  /**
   * Notes that the turn with this key begins and tells how it stood. Atomic: of two deliveries at the
   * same moment only one is `new`. One statement, since every turn pays for it; it also counts the turns of whoever
   * takes it, for all replicas together.
   */
  begin(key: string, now: Date, by?: TurnTaker): Promise<TurnStanding | TurnRefusal>;
  /** Only counts a turn that is not noted, with a statement of its own. */
  count(now: Date, by: TurnTaker): Promise<PaceVerdict>;
  /** The answer is known; a later delivery finds `answered`. Harmless for a key already answered. */
  answered(key: string): Promise<void>;
}
