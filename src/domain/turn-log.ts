/**
 * How far an activity came before: `answered` was dealt with; `unanswered` was begun but never
 * finished (the process died, or the handler failed), so its change may or may not be there.
 */
export type TurnStanding = 'new' | 'answered' | 'unanswered';

/**
 * Remembers which activities were dealt with, across restarts and replicas, because Teams delivers
 * some of them more than once. Keys are hashes of a fixed length.
 */
export interface TurnLog {
  /**
   * Notes that the turn with this key begins and tells how it stood. Atomic: of two deliveries at the
   * same moment only one is `new`. One statement, since every turn pays for it.
   */
  begin(key: string, now: Date): Promise<TurnStanding>;
  /** The answer is known; a later delivery finds `answered`. Harmless for a key already answered. */
  answered(key: string): Promise<void>;
}
