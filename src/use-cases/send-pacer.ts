import type { ChatPlace } from '../domain/chat-place.ts';
import type { SendRateStore } from '../domain/ports-reminders.ts';
import { gapsOf } from '../domain/send-pace.ts';

/** Time as it goes by on this machine, whatever any clock shows. */
export interface Stopwatch {
  /** Milliseconds since some moment. */
  elapsed(): number;
  pause(ms: number): Promise<void>;
}

/** Lets calls to Teams go one by one, at the pace that all processes keep together. */
export interface SendPacer {
  /** Resolves when a call in this conversation may be made, at once. Rejects when the pace cannot be asked for. */
  turn(place: ChatPlace): Promise<void>;
}

/** Calls of one tenant that are reserved at a time: a process that dies leaves no more than these unused. */
const RESERVED = 12;
/** So long before the last reserved call the next ones are asked for. */
const AHEAD_MS = 60;
/** What Teams counts calls in, with room for those that take a little less to arrive than the ones before. */
const WINDOW_MS = 1_005;
/** A call that comes so long after its moment needs another one. */
const LATE_MS = 800;
/** A machine that is always late would otherwise send nothing. */
const MOST_MISSED = 3;
const BREATH_MS = 3;

interface Waiter {
  readonly place: ChatPlace;
  missed: number;
  readonly go: () => void;
  readonly fail: (error: unknown) => void;
}

/** The calls of one tenant, on a stopwatch. */
interface Lane {
  readonly waiting: Waiter[];
  /** Moments that this process was given, and moments at which it called, of the last while. */
  given: number[];
  called: number[];
  /** Whether somebody serves it; who comes when nobody does begins to. */
  driven: boolean;
}

/**
 * A lane for each tenant, so that a busy one keeps nobody else waiting. A process that stood still for a moment makes up
 * for it, but never makes more calls in a second than it was given moments in that second: together the processes then
 * stay below what Teams takes.
 */
export function createSendPacer(rates: SendRateStore, watch: Stopwatch): SendPacer {
  const lanes = new Map<string, Lane>();
  return {
    turn(place) {
      const tenant = place.tenantId.toLowerCase();
      return new Promise<void>((go, fail) => {
        const waiter = { place, missed: 0, go, fail };
        const lane = lanes.get(tenant) ?? { waiting: [], given: [], called: [], driven: false };
        lanes.set(tenant, lane);
        lane.waiting.push(waiter);
        if (!lane.driven) void drive(lane, rates, watch);
      });
    },
  };
}

/** Serves a lane until nobody waits in it. */
async function drive(lane: Lane, rates: SendRateStore, watch: Stopwatch): Promise<void> {
  lane.driven = true;
  const { waiting } = lane;
  let open = 0;
  while (waiting.length > 0 || open > 0) {
    const served = waiting.splice(0, RESERVED);
    let wait = BREATH_MS;
    try {
      if (served.length > 0) {
        const waits = await reserve(served, rates);
        const asked = watch.elapsed();
        const moments = waits.map((ms) => asked + ms);
        lane.given.push(...moments);
        open += served.length;
        served.forEach((waiter, index) => {
          void admit(lane, waiter, moments[index] ?? asked, watch).then((admitted) => {
            open -= 1;
            if (!admitted) waiting.unshift(waiter);
          });
        });
        wait = Math.max(...waits) - AHEAD_MS;
      }
    } catch (error) {
      for (const { fail } of served) fail(error);
    }
    await watch.pause(Math.max(BREATH_MS, wait));
  }
  lane.driven = false;
}

/** Milliseconds that each has to wait: until both its tenant and its conversation are free. */
async function reserve(
  served: readonly Waiter[],
  rates: SendRateStore,
): Promise<readonly number[]> {
  const { now, at } = await rates.reserve(served.flatMap(({ place }) => gapsOf(place)));
  return served.map((_, index) => Math.max(at[2 * index] ?? 0, at[2 * index + 1] ?? 0) - now);
}

/** False when the moment is too long ago by the time there is room for the call. */
async function admit(
  lane: Lane,
  waiter: Waiter,
  moment: number,
  watch: Stopwatch,
): Promise<boolean> {
  for (let now = watch.elapsed(); ; now = watch.elapsed()) {
    if (now - moment > LATE_MS) {
      if (waiter.missed >= MOST_MISSED) break;
      waiter.missed += 1;
      return false;
    }
    if (now >= moment && hasRoom(lane, now)) break;
    await watch.pause(Math.max(BREATH_MS, moment - now));
  }
  lane.called.push(watch.elapsed());
  waiter.go();
  return true;
}

/** Whether fewer calls were made in the last second than moments were given in it. */
function hasRoom(lane: Lane, now: number): boolean {
  const recent = (at: number): boolean => at > now - WINDOW_MS;
  lane.given = lane.given.filter(recent);
  lane.called = lane.called.filter(recent);
  return lane.called.length < lane.given.filter((at) => at <= now).length;
}
