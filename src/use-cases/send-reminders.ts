import type { KeptReminder, ReminderMessage } from '../domain/reminder.ts';
import { nextAllowed } from '../domain/reminder-calendar.ts';
import { createDelivery, type Delivered, type DeliveryMeans } from './deliver-reminder.ts';
import type { Dependencies } from './dependencies.ts';
import { notWanted } from './not-wanted.ts';

/** What sending took and gave. */
export interface RemindersSent {
  readonly sent: number;
  readonly skipped: number;
  readonly failed: number;
  /** Being sent when a process or a connection was cut. */
  readonly uncertain: number;
  /** Times that Teams did not take one and it was put off. */
  readonly postponed: number;
}

/** Messages that one process has in its hands at most, and those that it takes at a time. */
const WINDOW = 150;
const TAKEN = 50;
/** Messages that are claimed by a process that is gone are taken over after this. */
const CLAIM_MS = 30_000;
/** What is due again within this is waited for; what is due later is begun by a later job. */
const WAIT_MS = 30_000;
/** How often is looked for more while the last ones are being sent. */
const LOOK_MS = 1_000;
/** Longer than this nobody sends in one go: another job goes on. */
const LONGEST_MS = 5 * 60_000;

/**
 * Sends everything that is due, at the pace that Teams takes, until nothing is due any more or `signal` says to stop.
 * As many processes as want to may do it at the same time: each message is sent by one of them. A message whose sending
 * was cut off is never sent again by itself. Calls a second process in when there is more than one can hold.
 */
export async function sendReminders(
  deps: Dependencies,
  means: DeliveryMeans,
  signal?: AbortSignal,
): Promise<RemindersSent> {
  const { reminderOutbox } = deps.work.stores;
  const by = deps.ids.uuid();
  const cut = await reminderOutbox.settleCut(deps.clock.now());
  const drain = createDrain(deps, means, by);
  drain.counts.uncertain += cut.length;
  const end = means.watch.elapsed() + LONGEST_MS;
  try {
    while (!signal?.aborted) {
      if (means.watch.elapsed() > end) {
        await callIn(deps);
        break;
      }
      if (await drain.take()) continue;
      if (!(await drain.waitForMore())) break;
    }
  } finally {
    await reminderOutbox.giveBack(by);
    await drain.end();
  }
  return drain.counts;
}

/** Lets another process take part, or this one later. */
async function callIn({ work }: Pick<Dependencies, 'work'>): Promise<void> {
  await work.transaction(({ jobs }) => jobs.enqueue({ name: 'send-reminders', payload: {} }));
}

type Counts = { -readonly [Name in keyof RemindersSent]: RemindersSent[Name] };

interface Drain {
  readonly counts: Counts;
  /** Begins to send what is due and fits; false when nothing was begun. */
  take(): Promise<boolean>;
  /** Waits until something ended or is due again; false when nothing is left to wait for. */
  waitForMore(): Promise<boolean>;
  /** Resolves when everything that was begun has ended. */
  end(): Promise<void>;
}

function createDrain(deps: Dependencies, means: DeliveryMeans, by: string): Drain {
  const { reminderOutbox } = deps.work.stores;
  const counts: Counts = { sent: 0, skipped: 0, failed: 0, uncertain: 0, postponed: 0 };
  const running = new Set<Promise<void>>();
  const deliver = createDelivery(deps, means, by);
  let dueAgain: number | undefined;
  let helped = false;
  let isEmpty = false;

  function count(delivered: Delivered): void {
    if (delivered.kind === 'lost') return;
    counts[delivered.kind] += 1;
    if (delivered.kind !== 'postponed') return;
    const at = delivered.until.getTime();
    dueAgain = Math.min(dueAgain ?? at, at);
  }
  function begin(message: ReminderMessage, reminders: readonly KeptReminder[]): void {
    const one = deliver(message, reminders)
      .then(count)
      .finally(() => running.delete(one));
    running.add(one);
  }
  return {
    counts,
    async take() {
      if (running.size + TAKEN > WINDOW) return false;
      const messages = await reminderOutbox.claim(by, deps.clock.now(), TAKEN, CLAIM_MS);
      if (messages.length === TAKEN && !helped) {
        helped = true;
        await callIn(deps);
      }
      isEmpty = messages.length === 0;
      if (isEmpty) return false;
      const allowed = await putOff(deps, messages);
      const wanted = await leaveOut(deps, allowed);
      counts.skipped += allowed.length - wanted.length;
      for (const { message, reminders } of wanted) begin(message, reminders);
      return true;
    },
    async waitForMore() {
      if (running.size > 0) {
        const isOver = Promise.all(running);
        // What becomes due meanwhile is looked for now and then.
        await (isEmpty
          ? Promise.race([isOver, means.watch.pause(LOOK_MS)])
          : Promise.race(running));
        return true;
      }
      const due = dueAgain;
      dueAgain = undefined;
      if (due === undefined) return false;
      const wait = due - deps.clock.now().getTime();
      if (wait > WAIT_MS) return false;
      if (wait > 0) await means.watch.pause(wait);
      // A clock that stands still does not come to it.
      return deps.clock.now().getTime() >= due;
    },
    async end() {
      await Promise.all(running);
    },
  };
}

/** Puts off what may not be sent at this hour: an attempt that failed, or a clock that moved, can end in a night. */
async function putOff(
  { work, clock, programmes }: Dependencies,
  messages: readonly ReminderMessage[],
): Promise<readonly ReminderMessage[]> {
  const now = clock.now();
  const byMoment = Map.groupBy(messages, ({ programmeId }) => {
    const programme = programmes.find(({ id }) => id === programmeId);
    return programme === undefined
      ? now.getTime()
      : nextAllowed(programme.reminders, now).getTime();
  });
  for (const [moment, own] of byMoment) {
    if (moment <= now.getTime()) continue;
    const ids = own.map(({ id }) => id);
    await work.stores.reminderOutbox.putOff(ids, new Date(moment), now);
  }
  return byMoment.get(now.getTime()) ?? [];
}

interface Wanted {
  readonly message: ReminderMessage;
  readonly reminders: readonly KeptReminder[];
}

/** Takes out what nobody has to be told of any more; gives the messages in which something is left. */
async function leaveOut(
  deps: Dependencies,
  messages: readonly ReminderMessage[],
): Promise<readonly Wanted[]> {
  const { reminderOutbox, reminders: store } = deps.work.stores;
  const now = deps.clock.now();
  const all = await reminderOutbox.ofMessages(messages.map(({ id }) => id));
  const unwanted = await notWanted(deps, all);
  for (const reason of new Set(unwanted.values())) {
    const keys = [...unwanted].filter(([, why]) => why === reason).map(([key]) => key);
    await store.skip(keys, reason, now);
  }
  const parted = messages.map((message) => {
    const own = all.filter(({ messageId }) => messageId === message.id);
    const reminders = own.filter(({ key }) => !unwanted.has(key));
    return { message, reminders, reason: unwanted.get(own[0]?.key ?? '') ?? ('done' as const) };
  });
  const empty = parted.filter(({ reminders }) => reminders.length === 0);
  await reminderOutbox.settle(
    empty.map(({ message: { id }, reason }) => ({ id, state: 'skipped', reason })),
    now,
  );
  return parted.filter(({ reminders }) => reminders.length > 0);
}
