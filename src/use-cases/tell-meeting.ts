import type { Attendee, Meeting, MeetingEvent } from '../domain/meeting.ts';
import { isTold } from '../domain/meeting-change.ts';
import type { MeetingNews } from '../domain/meeting-letter.ts';
import { type AttendeeReach, reachAttendee } from './attendee-reach.ts';
import type { Dependencies } from './dependencies.ts';
import { followMeeting, retireCards } from './follow-meeting.ts';
import { mailExcuse, mailTo, type Recipient } from './mail-meeting.ts';
import { type MeetingMeans, postMeetingCard } from './meeting-post.ts';
import { type MeetingTelling, tellUnreached } from './meeting-telling.ts';
import { readOwnersFile } from './owners-file.ts';
import { withMoment } from './views/calendar-entry-of.ts';
import { meetingHead } from './views/meeting-head.ts';
import { meetingOverView, meetingToldView } from './views/meeting-told-view.ts';
import { meetingVoteView } from './vote-meeting.ts';

/** How many people know it, from now or from an earlier attempt, and how many do not. */
export interface MeetingTold {
  readonly told: number;
  readonly unreached: number;
}

/** Changes that are followed while people are told; later ones have a job of their own. */
const MOST_CHANGES = 5;

/**
 * Tells those who must be at a meeting, and its guests, what it is now: in their own chats, and with an invitation by
 * mail once it is fixed. Once per person and sequence, however often it runs. What was told before is corrected where
 * it stands; whom nothing reaches is named to the organiser. `superseded`: what happened since is told instead.
 * Rejects when Teams or the mail has trouble, after everybody was tried.
 */
export async function tellMeeting(
  deps: Dependencies,
  means: MeetingMeans,
  { meetingId, sequence }: { readonly meetingId: string; readonly sequence: number },
): Promise<MeetingTold | 'gone' | 'superseded'> {
  for (let change = 0; change < MOST_CHANGES; change++) {
    const telling = await findTelling(deps, means, meetingId, sequence);
    if (telling === 'gone') return 'gone';
    const told = telling === 'superseded' ? telling : await tellAll(telling);
    if (told === 'changed') continue;
    await followMeeting(deps, means.messenger, meetingId);
    return told;
  }
  throw new Error(`meeting ${meetingId} changes faster than it can be told`);
}

/** The meeting as it is at this moment, with what happened to it: everybody is told of the newest. */
async function findTelling(
  deps: Dependencies,
  means: MeetingMeans,
  meetingId: string,
  sequence: number,
): Promise<MeetingTelling | 'gone' | 'superseded'> {
  const { meetings } = deps.work.stores;
  const meeting = await meetings.load(meetingId);
  const file = meeting && (await readOwnersFile(deps, meeting.dossierId));
  if (meeting === undefined || file === undefined) return 'gone';
  const events = await meetings.events(meetingId);
  const event = events.find((one) => one.sequence === sequence && isTold(meeting, one));
  const what = event && newsOf(meeting, event);
  if (event === undefined || what === undefined) return 'superseded';
  const reaches: AttendeeReach[] = [];
  for (const attendee of meeting.attendees) {
    reaches.push(await reachAttendee(deps, file, attendee));
  }
  const head = meetingHead(deps, file, meeting);
  return { deps, means, file, head, meeting, event, what, reaches };
}

/** What is told of a meeting after something happened to it; undefined when a later change tells it. */
function newsOf(
  { state }: Meeting,
  { kind }: MeetingEvent,
): 'asked' | Exclude<MeetingNews, 'excused'> | undefined {
  switch (state) {
    case 'proposed':
      return 'asked';
    case 'fixed':
      if (kind === 'moved' || kind === 'changed') return kind;
      return kind === 'fixed' || kind === 'guestsAdded' ? 'fixed' : undefined;
    case 'cancelled':
      return kind === 'cancelled' ? kind : undefined;
    case 'held':
      return undefined;
  }
}

/** Telling one person: resolves to whether they know it. */
interface Step {
  /** Who is named when nothing reached them; absent for whom that is no news. */
  readonly name?: string;
  readonly guest?: string;
  readonly tell: () => Promise<boolean>;
}

async function tellAll(telling: MeetingTelling): Promise<MeetingTold | 'changed'> {
  const { deps, meeting } = telling;
  const unreached: Step[] = [];
  const failures: unknown[] = [];
  const steps = [...(await peopleSteps(telling)), ...guestSteps(telling)];
  for (const step of steps) {
    const now = await deps.work.stores.meetings.load(meeting.id);
    if (now?.sequence !== meeting.sequence) return 'changed';
    try {
      if (!(await step.tell())) unreached.push(step);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  await tellUnreached(telling, {
    names: unreached.flatMap(({ name }) => name ?? []),
    guests: unreached.flatMap(({ guest }) => guest ?? []),
  });
  return { told: steps.length - unreached.length, unreached: unreached.length };
}

/** Guests who come in addition concern nobody else. Who left is told with the next change. */
async function peopleSteps(telling: MeetingTelling): Promise<readonly Step[]> {
  const { deps, file, meeting, event, what, reaches } = telling;
  if (event.kind === 'guestsAdded') return [];
  const former: AttendeeReach[] = [];
  for (const attendee of meeting.former) former.push(await reachAttendee(deps, file, attendee));
  const isTold = ({ present }: AttendeeReach) => present || what === 'cancelled';
  return [
    ...reaches.filter(isTold).map((reach) => ({
      name: reach.attendee.name,
      tell: () => tellAttendee(telling, reach),
    })),
    ...[...reaches.filter((reach) => !isTold(reach)), ...former].map((reach) => ({
      tell: () => excuse(telling, reach),
    })),
  ];
}

function guestSteps(telling: MeetingTelling): readonly Step[] {
  const { meeting, event, what } = telling;
  if (what === 'asked') return [];
  const added = event.details.guests?.split(',');
  const isAddressed = (guest: string) => event.kind !== 'guestsAdded' || added?.includes(guest);
  const recipient = (address: string): Recipient => ({ name: '', address, isGuest: true });
  return [
    ...meeting.guests.filter(isAddressed).map((guest) => ({
      guest,
      tell: () => mailNews(telling, recipient(guest)),
    })),
    ...meeting.formerGuests.map((guest) => ({
      tell: () => mailOff(telling, recipient(guest)),
    })),
  ];
}

async function tellAttendee(telling: MeetingTelling, reach: AttendeeReach): Promise<boolean> {
  const { deps, means, meeting, what, head } = telling;
  const { person, attendee } = reach;
  const mailed = await mailNews(telling, recipientOf(reach));
  if (person === undefined) return mailed;
  const over = meetingOverView(deps, meeting, head, what === 'asked' ? 'proposedAgain' : what);
  await retireCards(deps, means.messenger, meeting, person, over);
  const view = cardFor(telling, attendee, mailed);
  return (await postMeetingCard(deps, means.messenger, meeting, person, view)) || mailed;
}

function cardFor(telling: MeetingTelling, { key }: Attendee, mailed: boolean) {
  const { deps, file, meeting, event, what, head } = telling;
  if (what === 'asked') return meetingVoteView(deps, { file, meeting }, key);
  return meetingToldView(deps, meeting, { head, what, by: event.by.name, mailed });
}

/** Nothing new is posted: the cards that somebody has say that they need not come. */
async function excuse(telling: MeetingTelling, reach: AttendeeReach): Promise<boolean> {
  const { deps, means, meeting, head } = telling;
  if (reach.person !== undefined) {
    const over = meetingOverView(deps, meeting, head, 'excused');
    await retireCards(deps, means.messenger, meeting, reach.person, over);
  }
  return await mailOff(telling, recipientOf(reach));
}

function recipientOf({ attendee, address }: AttendeeReach): Recipient {
  return { name: attendee.name, address, isGuest: false };
}

async function mailNews(telling: MeetingTelling, recipient: Recipient): Promise<boolean> {
  const { deps, means, file, head, meeting, what, reaches } = telling;
  const fixed = withMoment(meeting);
  if (fixed === undefined || what === 'asked') return false;
  const insiders = reaches
    .filter(({ present, address }) => present && address !== '')
    .map(({ attendee, address }) => ({ name: attendee.name, address }));
  const mailing = { file, head, meeting: fixed, what, insiders };
  return await mailTo(deps, means.letters, mailing, recipient);
}

async function mailOff(telling: MeetingTelling, recipient: Recipient): Promise<boolean> {
  const { deps, means, file, head, meeting } = telling;
  const fixed = withMoment(meeting);
  if (fixed !== undefined) {
    await mailExcuse(deps, means.letters, { file, head, meeting: fixed }, recipient);
  }
  return true;
}
