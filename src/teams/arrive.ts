import type { BegunTurn, TurnLog, TurnRefusal } from '../domain/turn-log.ts';
import type { Log } from '../log.ts';
import { scopeOf } from './conversation-reference.ts';
import type { TurnCounter } from './count-turns.ts';
import { type HeldPlace, holdPlace } from './hold-place.ts';
import type { Incoming, IncomingKind } from './incoming.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import { personOf } from './prepared-turn.ts';
import { conversationHash, turnKey } from './turn-key.ts';

/** A turn that came in: noted and counted, before it is its turn in its conversation. */
export interface Arrival {
  readonly key: string;
  /** Rejects with what kept it from being noted. */
  readonly begun: Promise<BegunTurn | TurnRefusal>;
  /** Absent where no order is kept among replicas. */
  readonly held?: HeldPlace;
}

export interface ArrivalOptions {
  readonly turnLog: TurnLog;
  readonly counter: TurnCounter;
  readonly log: Log;
}

export interface Arriving {
  readonly activity: IncomingActivity;
  readonly incoming: Incoming;
  readonly now: Date;
  /** No other turn of its conversation is here. */
  readonly isOnly: boolean;
}

/** Notes that a turn begins, where something is noted of it, and counts it for whoever takes it. Never rejects. */
export async function arrive(
  { activity, incoming, now, isOnly }: Arriving,
  { turnLog, counter, log }: ArrivalOptions,
): Promise<Arrival> {
  const key = turnKey(activity, incoming);
  const by = counter.takerOf(personOf(activity));
  if (!isLogged(incoming)) {
    const counted = by ? counter.count(now, by) : Promise.resolve('fine' as const);
    const begun = counted.then((verdict) => (verdict === 'fine' ? UNNOTED : verdict));
    await begun.catch(() => undefined);
    return { key, begun };
  }
  const walkIn = isOnly && mayWalk(activity, incoming) ? activity.conversation.id : undefined;
  const begun = turnLog.begin({
    key,
    conversationHash: conversationHash(activity),
    now,
    by,
    walkIn,
  });
  const known = await begun.catch(() => undefined);
  const place = typeof known === 'object' ? known.place : undefined;
  return { key, begun, ...(place ? { held: holdPlace(place, turnLog, log) } : {}) };
}

/** Whether the turn is about the walk of its conversation, if there is one: what is typed in a personal chat. */
function mayWalk(activity: IncomingActivity, { kind }: Incoming): boolean {
  return kind === 'message' && scopeOf(activity) === 'personal';
}

const UNNOTED: BegunTurn = { standing: 'new', waits: false };

/** Turns that do not wait for others, nor others for them. */
export const CHANGES_NOTHING: ReadonlySet<IncomingKind> = new Set<IncomingKind>([
  'search',
  'extensionQuery',
  'extensionOpen',
]);

function isLogged(incoming: Incoming): boolean {
  return !CHANGES_NOTHING.has(incoming.kind) && !isSelfContained(incoming);
}

/**
 * Saving a step from its card, or sending a dialog: its outcome is stored with its work, its response is made anew each time, and
 * nothing is said in the chat. So no log is needed to know what an earlier delivery did. Nor does another replica have to
 * keep its order: what it writes is compared with the version that the card showed, in its own transaction, and the client
 * waits for the response before it lets anybody press again.
 */
function isSelfContained(incoming: Incoming): boolean {
  if (incoming.kind === 'extensionSubmit') return true;
  return (
    incoming.kind === 'cardAction' && incoming.way === 'execute' && incoming.verb === 'step.save'
  );
}
