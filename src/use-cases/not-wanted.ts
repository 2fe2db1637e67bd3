import type { Follow } from '../domain/follow.ts';
import { type KeptReminder, remindedFiles, type SkipReason } from '../domain/reminder.ts';
import { bookOf } from '../domain/reminder-facts.ts';
import { unwanted } from '../domain/unwanted-reminder.ts';
import type { Dependencies } from './dependencies.ts';
import { endFollow } from './end-follow.ts';
import { refusedAmong, reminderFacts } from './reminder-facts.ts';

/**
 * Which of these reminders are not to be sent any more, right before they would be, and why: what they are about is
 * done or moved, who gets them stopped them, or may not read it any more. A channel that may not be told any more
 * follows it no longer.
 */
export async function notWanted(
  deps: Dependencies,
  reminders: readonly KeptReminder[],
): Promise<ReadonlyMap<string, SkipReason>> {
  if (reminders.length === 0) return new Map();
  const now = deps.clock.now();
  const from = reminders.reduce((first, { sendAt }) => (sendAt < first ? sendAt : first), now);
  const follows = await followsOf(deps, reminders);
  const facts = await reminderFacts(deps, { from, dossierIds: remindedFiles(reminders) }, follows);
  const refused = await refusedAmong(deps, follows);
  for (const id of refused) await endFollow(deps, id, 'notAllowed');
  const book = bookOf({ ...facts, refused });
  return new Map(
    reminders.flatMap((reminder) => {
      const reason = unwanted(book, reminder, now);
      return reason === undefined ? [] : [[reminder.key, reason] as const];
    }),
  );
}

async function followsOf(
  { work }: Dependencies,
  reminders: readonly KeptReminder[],
): Promise<readonly Follow[]> {
  const ids = new Set(
    reminders.flatMap(({ recipient }) => (recipient.kind === 'follow' ? [recipient.followId] : [])),
  );
  const found = await Promise.all([...ids].map((id) => work.stores.follows.load(id)));
  return found
    .filter((follow) => follow !== undefined)
    .filter(({ endedAt }) => endedAt === undefined);
}
