import type { PaceRule, PaceVerdict } from './pace.ts';
import type { Walk } from './walk.ts';

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

export interface BeginningTurn {
  /** A hash of a fixed length. */
  readonly key: string;
  /** The conversation whose turns are done one after another, as a hash that tells nobody which it is. */
  readonly conversationHash: string;
  readonly now: Date;
  /** Absent where nobody is counted. */
  readonly by?: TurnTaker | undefined;
  /** The conversation whose walk is wanted; absent where no walk matters, or a turn of this process may still change it. */
  readonly walkIn?: string | undefined;
}

export interface BegunTurn {
  readonly standing: TurnStanding;
  /** Absent for a turn that was answered before: there is nothing left to do in its order. */
  readonly place?: TurnPlace;
  /** An earlier turn of the conversation still runs or waits, here or on another replica. */
  readonly waits: boolean;
  /** The walk that was wanted, as it is once no turn is before this one; absent for one that was not read. */
  readonly walk?: Walk | 'none';
}

/** Where a turn stands in its conversation: behind those with a lower ticket. */
export interface TurnPlace {
  readonly conversationHash: string;
  readonly ticket: number;
}

/**
 * Remembers which activities were dealt with, across restarts and replicas, because Teams delivers
 * some of them more than once; and keeps the order of the turns of one conversation, whichever replica each of them
 * came to.
 */
export interface TurnLog {
  /**
   * Notes that the turn with this key begins, tells how it stood, and gives it a place behind all that began earlier in
   * its conversation. Atomic: of two deliveries at the same moment only one is `new`, and only one is first. One
   * statement, since every turn pays for it; it also counts the turns of whoever takes it, for all replicas together.
   * What it says of a turn that is not `new` may be older than its place: ask `standing` once it is first.
   */
  begin(turn: BeginningTurn): Promise<BegunTurn | TurnRefusal>;
  /** Only counts a turn that is not noted, with a statement of its own. */
  count(now: Date, by: TurnTaker): Promise<PaceVerdict>;
  /** Keeps the place for another while, and tells whether nobody is before it any more. */
  holdPlace(place: TurnPlace): Promise<'first' | 'waits'>;
  /** How a turn that was begun stands now. */
  standing(key: string): Promise<Exclude<TurnStanding, 'new'>>;
  /** The answer is known; a later delivery finds `answered`, and the next in the conversation goes on. */
  answered(key: string, place: TurnPlace): Promise<void>;
  /** The next in the conversation goes on, and the turn stays as it was. */
  leavePlace(place: TurnPlace): Promise<void>;
}
