import type { Dependencies } from './dependencies.ts';

/** A little more than the pause between two rounds of planning. */
const AHEAD_MS = 90_000;
/** As many moments are looked at: more of them are not in a minute and a half. */
const MOST_MOMENTS = 100;

/**
 * Lets what is due in the next minute and a half be sent at its moment, and at once what is due already. Done twice it
 * does no harm. Resolves to the number of moments.
 */
export async function wakeSending({
  work,
  clock,
}: Pick<Dependencies, 'work' | 'clock'>): Promise<number> {
  const now = clock.now().getTime();
  const due = await work.stores.reminderOutbox.dueMoments(MOST_MOMENTS);
  const delays = due
    .map((moment) => Math.max(0, moment.getTime() - now))
    .filter((delay) => delay <= AHEAD_MS);
  const distinct = new Set(delays);
  if (distinct.size === 0) return 0;
  await work.transaction(async ({ jobs }) => {
    for (const delay of distinct) {
      await jobs.enqueue({ name: 'send-reminders', payload: {} }, delay);
    }
  });
  return distinct.size;
}
