import { type Expected, expectedReminders } from '../domain/expected-reminders.ts';
import type { Follow } from '../domain/follow.ts';
import type { Stores } from '../domain/ports.ts';
import { type KeptReminder, type Reminder, recipientKey } from '../domain/reminder.ts';
import { spanOfWeek, weekOf } from '../domain/reminder-calendar.ts';
import { bookOf, type FactBook } from '../domain/reminder-facts.ts';
import {
  isOpen,
  type Known,
  type Messages,
  type Sorted,
  slotKey,
  sortReminders,
  weekKey,
  withinWeek,
} from '../domain/reminder-plan.ts';
import { dayOf } from '../domain/time.ts';
import { unwanted } from '../domain/unwanted-reminder.ts';
import type { Dependencies } from './dependencies.ts';
import { endFollow } from './end-follow.ts';
import { refusedAmong, reminderFacts } from './reminder-facts.ts';

/** As far ahead is planned, so that what comes can be looked at before it is sent. */
const AHEAD_MS = 24 * 60 * 60 * 1000;
/** As many reminders are written in one transaction: it is over before anybody waits for it. */
const BATCH = 5_000;

/** What one round of planning did. */
export interface PlanOutcome {
  readonly planned: number;
  readonly skipped: number;
  /** Planned before, and not wanted any more. */
  readonly takenBack: number;
}

type Store = Stores['reminders'];

/**
 * Plans every reminder of the coming day, and what should have been sent since the last time; takes back what is not
 * so any more. It may be cut anywhere and done again, also by several processes: what is known is never planned a
 * second time. The first time of all, nothing of the past is planned.
 */
export async function planReminders(deps: Dependencies): Promise<PlanOutcome> {
  const { reminders: store, follows: followed } = deps.work.stores;
  const now = deps.clock.now();
  const [last, planned] = await Promise.all([store.plannedUntil(), store.planned()]);
  // When the clock was ahead, what came up meanwhile has its moment all the same.
  const after = last !== undefined && last < now ? last : now;
  const follows = await followed.active();
  const facts = await reminderFacts(deps, { from: earliest(planned, after) }, follows);
  const all = expectedReminders(bookOf(facts), {
    after,
    until: new Date(now.getTime() + AHEAD_MS),
  });
  const known = await fatesOf(store, all, planned);
  const fresh = all.filter(({ reminder }) => isOpen(known.get(reminder.key)));
  const book = bookOf({ ...facts, refused: await endRefused(deps, follows, fresh) });
  const taken = await takeBack(deps, book, planned, now);
  const left = planned.filter(({ key }) => !taken.has(key));
  await deferLate(deps, book, left, now);
  const sorted = sortReminders(book, all, known, now);
  const kept = withinWeek(book, sorted.planned, await messagesOf(store, sorted.planned, left));
  const skipped = [...sorted.skipped, ...kept.skipped].filter(
    ({ reminder }) => !known.has(reminder.key),
  );
  const isOurs = await write(deps, { planned: kept.planned, skipped }, last, now);
  return isOurs
    ? { planned: kept.planned.length, skipped: skipped.length, takenBack: taken.size }
    : { planned: 0, skipped: 0, takenBack: taken.size };
}

function earliest(planned: readonly Reminder[], after: Date): Date {
  return planned.reduce((first, { sendAt }) => (sendAt < first ? sendAt : first), after);
}

/** What became of those that are known; what is planned is known already. */
async function fatesOf(
  store: Pick<Store, 'known'>,
  expected: readonly Expected[],
  planned: readonly KeptReminder[],
): Promise<Known> {
  const waiting = new Set(planned.map(({ key }) => key));
  const keys = expected.map(({ reminder }) => reminder.key).filter((key) => !waiting.has(key));
  const fates = new Map(await store.known(keys));
  for (const key of waiting) fates.set(key, { state: 'planned', reason: null });
  return fates;
}

/** Ends what channels follow whose people may not read it any more; gives the ids. */
async function endRefused(
  deps: Dependencies,
  follows: readonly Follow[],
  fresh: readonly Expected[],
): Promise<ReadonlySet<string>> {
  const ids = new Set(
    fresh.flatMap(({ reminder: { recipient } }) =>
      recipient.kind === 'follow' ? [recipient.followId] : [],
    ),
  );
  const refused = await refusedAmong(
    deps,
    follows.filter(({ id }) => ids.has(id)),
  );
  for (const id of refused) await endFollow(deps, id, 'notAllowed');
  return refused;
}

/** Takes back what is planned and not wanted; gives the keys. */
async function takeBack(
  { work }: Pick<Dependencies, 'work'>,
  book: FactBook,
  planned: readonly KeptReminder[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const byReason = Map.groupBy(planned, (reminder) => unwanted(book, reminder, now));
  const taken = new Set<string>();
  for (const [reason, reminders] of byReason) {
    if (reason === undefined) continue;
    const keys = reminders.map(({ key }) => key);
    await work.transaction((stores) => stores.reminders.takeBack(keys, reason, now));
    for (const key of keys) taken.add(key);
  }
  return taken;
}

/** What was to be sent while nothing ran waits when it may not be sent now: in the night, at the weekend. */
async function deferLate(
  { work }: Pick<Dependencies, 'work'>,
  book: FactBook,
  planned: readonly KeptReminder[],
  now: Date,
): Promise<void> {
  const late = planned.filter(({ sendAt }) => sendAt <= now);
  const byMoment = Map.groupBy(late, (reminder) => book.sentAt(reminder, now).getTime());
  for (const [moment, reminders] of byMoment) {
    if (moment <= now.getTime()) continue;
    const keys = reminders.map(({ key }) => key);
    await work.transaction((stores) => stores.reminders.defer(keys, new Date(moment), now));
  }
}

/** The messages that recipients of new reminders have in the weeks of these. */
async function messagesOf(
  store: Pick<Store, 'countMessages'>,
  fresh: readonly Reminder[],
  planned: readonly Reminder[],
): Promise<Messages> {
  const inWeek = new Map<string, number>();
  for (const [week, own] of Map.groupBy(fresh, ({ sendAt }) => weekOf(dayOf(sendAt)))) {
    const keys = [...new Set(own.map(({ recipient }) => recipientKey(recipient)))];
    const { from, until } = spanOfWeek(week);
    const counts = await store.countMessages(keys, from, until);
    for (const reminder of own) {
      inWeek.set(weekKey(reminder), counts.get(recipientKey(reminder.recipient)) ?? 0);
    }
  }
  return { inWeek, planned: new Set(planned.map(slotKey)) };
}

/** False when another process planned meanwhile: it did the same. */
async function write(
  { work }: Pick<Dependencies, 'work'>,
  { planned, skipped }: Sorted,
  last: Date | undefined,
  now: Date,
): Promise<boolean> {
  const batches = Math.max(1, Math.ceil(Math.max(planned.length, skipped.length) / BATCH));
  for (let index = 0; index < batches; index += 1) {
    const part = [index * BATCH, (index + 1) * BATCH] as const;
    const isOurs = await work.transaction(async ({ reminders }) => {
      await reminders.lockPlanning();
      if ((await reminders.plannedUntil())?.getTime() !== last?.getTime()) return false;
      await reminders.plan(planned.slice(...part), skipped.slice(...part), now);
      if (index === batches - 1) await reminders.setPlannedUntil(now);
      return true;
    });
    if (!isOurs) return false;
  }
  return true;
}
