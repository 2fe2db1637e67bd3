import type { Actor } from '../domain/access.ts';
import { firstKeptDay } from '../domain/agenda.ts';
import type { FeedCalendar, FeedEvent } from '../domain/calendar-feed.ts';
import { nameOnly } from '../domain/person.ts';
import { byDay, municipalityOf } from '../domain/reminder-lines.ts';
import type { CalendarAddressView, ReminderLine } from '../domain/views-reminders.ts';
import { calendarTexts, feedTexts } from '../texts/agenda-texts.ts';
import { good, warning } from '../texts/notice-tones.ts';
import { feedTitle, turnSentence } from '../texts/reminder-words.ts';
import { agendaLines } from './agenda-lines.ts';
import { asActor, type Dependencies } from './dependencies.ts';

/** Whether somebody has an address for their calendar; the address itself is not kept. */
export async function showCalendarAddress(
  deps: Dependencies,
  actor: Actor,
  extra: Pick<CalendarAddressView, 'address' | 'notice'> = {},
): Promise<CalendarAddressView> {
  const feed = await deps.work.stores.calendarFeeds.ofPerson(actor);
  return {
    kind: 'calendarAddress',
    nonce: deps.ids.uuid(),
    ...(feed === undefined ? {} : { since: feed.createdAt }),
    ...extra,
  };
}

/**
 * Makes an address; the one before it stops. Only the hash of its secret is kept, so a second press makes another one
 * rather than showing the first again.
 */
export async function makeCalendarAddress(
  deps: Dependencies,
  actor: Actor,
  addressOf: (secret: string) => string,
): Promise<CalendarAddressView> {
  const secret = deps.ids.token();
  const feed = { tokenHash: deps.ids.hash(secret), createdAt: deps.clock.now() };
  await deps.work.stores.calendarFeeds.put({ ...feed, person: nameOnly(actor) });
  return await showCalendarAddress(deps, actor, { address: addressOf(secret) });
}

/** Takes the address back: whoever asks it gets nothing from then on. */
export async function endCalendarAddress(
  deps: Dependencies,
  input: { readonly turnKey: string; readonly actor: Actor },
): Promise<CalendarAddressView> {
  const { actor } = input;
  const { outcome } = await deps.work.once(input.turnKey, async ({ calendarFeeds }) => {
    if ((await calendarFeeds.ofPerson(actor)) === undefined) return false;
    await calendarFeeds.removeOfPerson(actor);
    return true;
  });
  const notice = outcome ? good(calendarTexts.ended) : warning(calendarTexts.endedAlready);
  return await showCalendarAddress(deps, actor, { notice });
}

/**
 * The calendar behind an address: what comes up for its person and what was lately, by what they may read now.
 * Undefined for an address that was taken back or never was.
 */
export async function openCalendarFeed(
  deps: Dependencies,
  secret: string,
): Promise<Uint8Array | undefined> {
  const feed = await deps.work.stores.calendarFeeds.find(deps.ids.hash(secret));
  if (feed === undefined) return undefined;
  const actor = await asActor(deps, feed.person);
  const lines = await agendaLines(deps, actor, firstKeptDay(deps.clock.now()));
  const calendar: FeedCalendar = {
    name: feedTexts.name,
    description: feedTexts.description,
    stampedAt: feed.createdAt,
    events: [...lines].sort(byDay).map(feedEvent),
  };
  return deps.printer.calendarFeed(calendar);
}

/** How long a meeting is that says nothing of it. */
const USUAL_MINUTES = 60;

/** Nothing in it depends on today, so that a calendar that did not change stays the same to the byte. */
function feedEvent(line: ReminderLine): FeedEvent {
  const { milestoneKey, subject, when, minutes = USUAL_MINUTES, programmeName, text } = line;
  const about = [
    municipalityOf(line) ?? '',
    programmeName,
    text ?? '',
    line.changed === undefined ? turnSentence(line) : '',
    feedTexts.more,
  ];
  return {
    uid: `${milestoneKey}@kernbot`,
    day: when.day,
    ...(subject.kind === 'meeting' ? { hour: { begin: subject.begin, minutes } } : {}),
    summary: feedTitle(line, municipalityOf(line)),
    description: about.filter((part) => part !== '').join('\n'),
  };
}
