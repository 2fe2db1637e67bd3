import { type Announcement, aboutAnnouncement } from '../domain/announcement.ts';
import {
  beginAnnouncement,
  endAnnouncement,
  madeAnnouncement,
} from '../domain/announcement-change.ts';
import type { Follow } from '../domain/follow.ts';
import type { Person } from '../domain/person.ts';
import type { Stores } from '../domain/ports.ts';
import { type Recipient, type Reminder, reminderKey, type SkipReason } from '../domain/reminder.ts';
import { nextAllowed } from '../domain/reminder-calendar.ts';
import { dayOf } from '../domain/time.ts';
import { announcementChannels } from './announcement-channels.ts';
import { rulesOf } from './announcement-rules.ts';
import type { Dependencies } from './dependencies.ts';

/** Messages that are made in one transaction: it is over before anybody has to wait for it. */
const BATCH = 2000;

/**
 * Makes the messages of announcements that are due, in batches, and ends those of which nothing waits any more. It
 * may be cut anywhere and done by several processes at once: no recipient gets a second message. One that was
 * stopped gets no further ones. Outside the hours in which the programme sends, what did not begin waits.
 */
export async function startAnnouncements(deps: Dependencies): Promise<void> {
  const due = await deps.work.stores.announcements.due(deps.clock.now());
  for (const announcement of due) {
    const isMade = announcement.madeAt !== undefined || (await make(deps, announcement));
    if (isMade) await end(deps, announcement.id);
  }
}

/** False when it does not go out now, or was stopped meanwhile. */
async function make(
  deps: Dependencies,
  { id, programmeId, state }: Announcement,
): Promise<boolean> {
  const now = deps.clock.now();
  const isQuiet = nextAllowed(rulesOf(deps, programmeId), now) > now;
  if (state === 'scheduled' && (isQuiet || !(await begin(deps, id)))) return false;
  for (let after: Person | undefined; ; ) {
    const last = await makeBatch(deps, id, after);
    if (last === 'over') return false;
    if (last === 'made') return true;
    after = last;
  }
}

async function begin(deps: Dependencies, id: string): Promise<boolean> {
  return await deps.work.transaction(async ({ announcements }) => {
    const announcement = await announcements.lock(id);
    if (announcement?.state === 'sending') return true;
    if (announcement?.state !== 'scheduled') return false;
    await announcements.save(beginAnnouncement(announcement, deps.clock.now()));
    return true;
  });
}

/**
 * The next messages, under the lock of the announcement, so that stopping it comes before or after them. Gives the last
 * person they are for, or that there are no more.
 */
async function makeBatch(
  deps: Dependencies,
  id: string,
  after: Person | undefined,
): Promise<Person | 'made' | 'over'> {
  return await deps.work.transaction(async (stores) => {
    const announcement = await stores.announcements.lock(id);
    if (announcement?.state !== 'sending') return 'over';
    if (announcement.madeAt !== undefined) return 'made';
    const last = await planBatch(deps, stores, announcement, after);
    if (last !== undefined) return last;
    await stores.announcements.save(madeAnnouncement(announcement, deps.clock.now()));
    return 'made';
  });
}

async function planBatch(
  deps: Dependencies,
  stores: Stores,
  announcement: Announcement,
  after: Person | undefined,
): Promise<Person | undefined> {
  const now = deps.clock.now();
  const { programmeId, audience } = announcement;
  const reminder = (recipient: Recipient) => announcementReminder(announcement, recipient);
  if (audience.kind === 'channels') {
    const { told, snoozed } = await announcementChannels(stores, programmeId, now);
    const reason: SkipReason = 'snoozed';
    const skipped = snoozed.map((one) => ({ reminder: reminder(followRecipient(one)), reason }));
    await stores.reminders.plan(
      told.map((one) => reminder(followRecipient(one))),
      skipped,
      now,
    );
    return undefined;
  }
  const { roundId, onlyDrafts } = audience;
  const people = await stores.announcements.makers(roundId, onlyDrafts, after, BATCH);
  const reminders = people.map((person) => reminder({ kind: 'person', person }));
  if (reminders.length > 0) await stores.reminders.plan(reminders, [], now);
  return people.length < BATCH ? undefined : people.at(-1);
}

function followRecipient({ id }: Follow): Recipient {
  return { kind: 'follow', followId: id };
}

/** The one message of an announcement to a recipient. */
function announcementReminder(
  { id, programmeId, sendAt, changedAt }: Announcement,
  recipient: Recipient,
): Reminder {
  const moment = sendAt ?? changedAt;
  const about = {
    programmeId,
    milestoneKey: aboutAnnouncement(id),
    day: dayOf(moment),
    moment: 'announcement',
    recipient,
  };
  return { ...about, key: reminderKey(about), topic: 'announcement', sendAt: moment, always: true };
}

/** It was sent once nothing of it waits: what failed or may not have arrived is told apart. */
async function end(deps: Dependencies, id: string): Promise<void> {
  const counts = await deps.work.stores.reminderOutbox.countsOf(aboutAnnouncement(id));
  if (counts.planned + counts.claimed + counts.sending > 0) return;
  await deps.work.transaction(async ({ announcements }) => {
    const announcement = await announcements.lock(id);
    if (announcement?.state !== 'sending' || announcement.madeAt === undefined) return;
    await announcements.save(endAnnouncement(announcement, deps.clock.now()));
  });
}
