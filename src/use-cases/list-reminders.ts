import { type Actor, isCaseworkerOf } from '../domain/access.ts';
import { type Announcement, announcementIdIn } from '../domain/announcement.ts';
import type { ReminderQuery } from '../domain/ports-reminders.ts';
import type { KeptReminder } from '../domain/reminder.ts';
import { firstMoment, isAgain } from '../domain/reminder-again.ts';
import { shownPage } from '../domain/shown-page.ts';
import { dayLater, endOfDay } from '../domain/time.ts';
import type { Notice } from '../domain/views.ts';
import {
  DESK_TABS,
  type DeskLine,
  type DeskPlace,
  type DeskReminder,
  type DeskTab,
  type ReminderDeskView,
} from '../domain/views-reminder-desk.ts';
import type { Dependencies } from './dependencies.ts';
import { programmeName } from './programme-name.ts';
import { type AskedRecipient, knownByAudience, reachedShown } from './reached-shown.ts';

/** Reminders on one page. */
const PAGE = 25;
/** How far ahead and back is looked, in days: what is planned later may still change. */
const DAYS_AHEAD = 14;
const DAYS_BACK = 60;

/**
 * The reminders of the programmes that somebody handles, a page at a time: what is planned for the next days, what
 * went out to whom, what was not sent and why, and what has to be looked at.
 */
export async function listReminders(
  deps: Dependencies,
  { actor, ...place }: DeskPlace & { readonly actor: Actor },
  notice?: Notice,
): Promise<ReminderDeskView | { readonly kind: 'unavailable' }> {
  const handled = deps.programmes.filter(({ id }) => isCaseworkerOf(actor, id));
  if (handled.length === 0) return { kind: 'unavailable' };
  await deps.work.stores.caseworkers.seen(actor, deps.clock.now());
  const chosen = handled.find(({ id }) => id === place.programmeId);
  const programmeIds = chosen === undefined ? handled.map(({ id }) => id) : [chosen.id];
  const { reminders } = deps.work.stores;
  const query = (tab: DeskTab) => queryOf(deps, tab, programmeIds);
  const counted = await Promise.all(DESK_TABS.map((tab) => reminders.count(query(tab))));
  const counts = Object.fromEntries(DESK_TABS.map((tab, index) => [tab, counted[index] ?? 0]));
  const total = counts[place.tab] ?? 0;
  const { window, page, pages } = shownPage(total, place.page, PAGE);
  return {
    kind: 'reminderDesk',
    nonce: deps.ids.uuid(),
    tab: place.tab,
    programmeId: chosen?.id ?? '',
    programmes: handled.map(({ id, name }) => ({ id, name })),
    counts: counts as Record<DeskTab, number>,
    lines: await deskLines(deps, await reminders.list(query(place.tab), window)),
    page,
    pages,
    ...(notice === undefined ? {} : { notice }),
  };
}

function queryOf(
  { clock }: Dependencies,
  tab: DeskTab,
  programmeIds: readonly string[],
): ReminderQuery {
  const now = clock.now();
  const from = endOfDay(dayLater(now, -DAYS_BACK));
  switch (tab) {
    case 'planned':
      return { programmeIds, states: ['planned'], until: endOfDay(dayLater(now, DAYS_AHEAD)) };
    case 'sent':
      return { programmeIds, states: ['sent'], from };
    case 'skipped':
      return { programmeIds, states: ['skipped'], from };
    case 'attention':
      return { programmeIds, states: ['failed', 'uncertain'], unattended: true };
  }
}

/** Reminders as caseworkers of their programmes may read them. */
export async function deskLines(
  deps: Dependencies,
  listed: readonly KeptReminder[],
): Promise<readonly DeskLine[]> {
  const announcements = await announcementsOf(deps, listed);
  const who = await reachedShown(
    deps,
    listed.map((one) => askedRecipient(one, announcements)),
  );
  return listed.flatMap((one, index) => {
    const reached = who[index];
    if (reached === undefined) return [];
    const { messageId, sendAt, state, reason, programmeId } = one;
    return {
      messageId,
      sendAt,
      state,
      ...(reason === undefined ? {} : { reason }),
      reminder: deskReminder(one, announcements),
      who: reached,
      programmeName: programmeName(deps, programmeId),
    };
  });
}

/** Announcements by id. */
type KnownAnnouncements = ReadonlyMap<string, Announcement>;

/** The announcements that some of these reminders are, by id. */
export async function announcementsOf(
  deps: Dependencies,
  listed: readonly KeptReminder[],
): Promise<KnownAnnouncements> {
  const ids = new Set(listed.map(({ milestoneKey }) => announcementIdIn(milestoneKey)));
  const found = await Promise.all(
    [...ids].map((id) => (id === undefined ? id : deps.work.stores.announcements.load(id))),
  );
  return new Map(found.flatMap((one) => (one === undefined ? [] : [[one.id, one]])));
}

function announcementOf(
  { milestoneKey }: KeptReminder,
  announcements: KnownAnnouncements,
): Announcement | undefined {
  return announcements.get(announcementIdIn(milestoneKey) ?? '');
}

/** Who a reminder is for: somebody who is reminded of their draft is not named. */
export function askedRecipient(
  one: KeptReminder,
  announcements: KnownAnnouncements,
): AskedRecipient {
  const { recipient, programmeId, subject } = one;
  const announcement = announcementOf(one, announcements);
  if (announcement !== undefined) {
    return { recipient, programmeId, knownBy: knownByAudience(announcement.audience) };
  }
  return {
    recipient,
    programmeId,
    knownBy: subject?.kind === 'draft' ? 'nothing' : { roundId: '' },
  };
}

/** What a reminder is about. */
export function deskReminder(one: KeptReminder, announcements: KnownAnnouncements): DeskReminder {
  const { topic, kind, subject, day, moment } = one;
  const announcement = announcementOf(one, announcements);
  return {
    topic,
    ...(kind === undefined ? {} : { kind }),
    ...(subject === undefined ? {} : { subject }),
    day,
    moment: firstMoment(moment),
    again: isAgain(moment),
    ...(announcement === undefined ? {} : { title: announcement.title }),
  };
}
