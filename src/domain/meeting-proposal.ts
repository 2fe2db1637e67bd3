import {
  type Attendee,
  isSameMoment,
  type Meeting,
  type MeetingMoment,
  type MeetingState,
  type MeetingSubject,
  momentKey,
  momentKeys,
  startOfMeeting,
} from './meeting.ts';
import {
  checkStanding,
  eventOf,
  type MeetingChanged,
  type MeetingRefusal,
  renewed,
} from './meeting-change.ts';
import {
  type MeetingPlan,
  type MomentBounds,
  planProblems,
  TO_FIX,
  TO_VOTE_ON,
} from './meeting-plan.ts';
import { nameOnly } from './person.ts';
import { ok, type Result, refused } from './result.ts';
import type { Act } from './review-change.ts';

/** Proposes two or three moments to everybody who must be there. */
export function proposeMeeting(
  id: string,
  subject: MeetingSubject,
  plan: MeetingPlan,
  act: Act,
): MeetingChanged {
  const problems = planProblems(plan, TO_VOTE_ON, act.at);
  if (problems.length > 0) return refused({ kind: 'problems', problems });
  const proposals = inOrder(plan.moments);
  return begun({ ...newMeeting(id, subject, plan, act), state: 'proposed', proposals }, act);
}

/** Fixes a moment that was agreed on elsewhere, without a vote. */
export function fixMeetingAtOnce(
  id: string,
  subject: MeetingSubject,
  plan: MeetingPlan,
  act: Act,
): MeetingChanged {
  const checked = onlyMoment(plan, act);
  if (!checked.ok) return checked;
  const moment = checked.value;
  return begun({ ...newMeeting(id, subject, plan, act), state: 'fixed', moment }, act);
}

function newMeeting(
  id: string,
  { dossierId, programmeId, ruleId, title }: MeetingSubject,
  { place, agenda, attendees, guests }: MeetingPlan,
  { by, at }: Act,
): Omit<Meeting, 'state'> {
  return {
    id,
    dossierId,
    programmeId,
    ruleId,
    title,
    organiser: nameOnly(by),
    proposals: [],
    votes: {},
    place,
    agenda,
    attendees,
    former: [],
    guests,
    formerGuests: [],
    sequence: 0,
    changedAt: at,
    createdAt: at,
    version: 1,
  };
}

function begun(meeting: Meeting, act: Act): MeetingChanged {
  const kind = meeting.state === 'fixed' ? 'fixed' : 'proposed';
  return ok({ meeting, events: [eventOf(kind, meeting, act)] });
}

/**
 * Proposes other moments, or changes what else was filled in. What was said of a moment that stays, stays; only
 * other moments, another place or other people are told.
 */
export function proposeAgain(
  meeting: Meeting,
  plan: MeetingPlan,
  seenSequence: number,
  act: Act,
): MeetingChanged {
  const proposals = inOrder(plan.moments);
  const checked = checkPlan(meeting, 'proposed', plan, seenSequence, TO_VOTE_ON, act);
  if (!checked.ok) return checked;
  const filled = { ...filledIn(meeting, plan), proposals };
  if (isSame(meeting, filled)) return ok({ meeting, events: [] });
  const asksAgain =
    momentKeys(proposals) !== momentKeys(meeting.proposals) ||
    filled.place !== meeting.place ||
    attendeeKeys(filled) !== attendeeKeys(meeting);
  return renewed(filled, asksAgain ? 'proposedAgain' : 'changed', act);
}

/**
 * Moves a fixed meeting, or changes what else was filled in: everybody gets it again. Guests who come in addition
 * concern nobody else, so that they alone are told.
 */
export function moveMeeting(
  meeting: Meeting,
  plan: MeetingPlan,
  seenSequence: number,
  act: Act,
): MeetingChanged {
  const checked = checkPlan(meeting, 'fixed', plan, seenSequence, TO_FIX, act);
  if (!checked.ok) return checked;
  const [moment] = plan.moments;
  if (moment === undefined) return refused({ kind: 'changed' });
  const filled = { ...filledIn(meeting, plan), moment };
  if (isSame(meeting, filled)) return ok({ meeting, events: [] });
  const added = plan.guests.filter((guest) => !meeting.guests.includes(guest));
  const withMore = { ...meeting, guests: [...meeting.guests, ...added] };
  if (isSame(withMore, filled)) return addGuests(meeting, added, seenSequence, act);
  if (isSameMoment(meeting.moment, moment)) return renewed(filled, 'changed', act);
  const from = meeting.moment === undefined ? {} : { from: momentKey(meeting.moment) };
  return renewed(filled, 'moved', act, { ...from, to: momentKey(moment) });
}

/** Invites more people by mail; the others need not know. Before the moment is fixed nobody is written to. */
export function addGuests(
  meeting: Meeting,
  guests: readonly string[],
  seenSequence: number,
  act: Act,
): MeetingChanged {
  const standing = checkStanding(meeting, ['proposed', 'fixed'], seenSequence);
  if (!standing.ok) return standing;
  const added = guests.filter((guest) => !meeting.guests.includes(guest));
  if (added.length === 0) return ok({ meeting, events: [] });
  const all = { ...meeting, guests: [...meeting.guests, ...added] };
  const formerGuests = meeting.formerGuests.filter((guest) => !added.includes(guest));
  const plan = { ...all, moments: meeting.moment === undefined ? [] : [meeting.moment] };
  const bounds = { least: 0, most: 1 };
  const problems = planProblems(plan, bounds, act.at);
  if (problems.length > 0) return refused({ kind: 'problems', problems });
  const details = { guests: added.join(',') };
  const invited = { ...all, formerGuests };
  return renewed(invited, meeting.state === 'fixed' ? 'guestsAdded' : 'changed', act, details);
}

function checkPlan(
  meeting: Meeting,
  state: MeetingState,
  plan: MeetingPlan,
  seenSequence: number,
  bounds: MomentBounds,
  act: Act,
): Result<MeetingState, MeetingRefusal> {
  const standing = checkStanding(meeting, [state], seenSequence);
  if (!standing.ok) return standing;
  const problems = planProblems(plan, bounds, act.at);
  return problems.length > 0 ? refused({ kind: 'problems', problems }) : standing;
}

function onlyMoment(plan: MeetingPlan, act: Act): Result<MeetingMoment, MeetingRefusal> {
  const problems = planProblems(plan, TO_FIX, act.at);
  const [moment] = plan.moments;
  return problems.length > 0 || moment === undefined
    ? refused({ kind: 'problems', problems })
    : ok(moment);
}

/** What was typed, in its place; those who are taken off are kept, as they may hold an invitation. */
function filledIn(meeting: Meeting, { place, agenda, attendees, guests }: MeetingPlan): Meeting {
  const isThere = ({ key }: Attendee) => attendees.some((one) => one.key === key);
  const off = [...meeting.former, ...meeting.attendees].filter((one) => !isThere(one));
  const guestsOff = [...meeting.formerGuests, ...meeting.guests].filter(
    (one) => !guests.includes(one),
  );
  return { ...meeting, place, agenda, attendees, former: off, guests, formerGuests: guestsOff };
}

function isSame(a: Meeting, b: Meeting): boolean {
  return comparable(a) === comparable(b);
}

function comparable(meeting: Meeting): string {
  const { proposals, moment, place, agenda, guests } = meeting;
  const moments = [momentKeys(proposals), moment && momentKey(moment)];
  return JSON.stringify([moments, place, agenda, attendeeKeys(meeting), guests.toSorted()]);
}

function attendeeKeys({ attendees }: Pick<Meeting, 'attendees'>): string {
  return attendees
    .map(({ key }) => key)
    .toSorted()
    .join();
}

function inOrder(moments: readonly MeetingMoment[]): readonly MeetingMoment[] {
  return moments.toSorted((a, b) => startOfMeeting(a).getTime() - startOfMeeting(b).getTime());
}
