import type { Actor } from '../../domain/access.ts';
import {
  type Attendee,
  isOpenMeeting,
  type Meeting,
  momentsOf,
  startOfMeeting,
} from '../../domain/meeting.ts';
import { attendeeFor, mayOrganise } from '../../domain/meeting-people.ts';
import { momentWarnings } from '../../domain/meeting-plan.ts';
import { bestMoment, type MomentVotes, votesOf } from '../../domain/meeting-votes.ts';
import { STEP_OWNERS } from '../../domain/trajectory-rules.ts';
import type { MeetingView, VotesShown } from '../../domain/views-meetings.ts';
import { canBeAsked, reachAttendee } from '../attendee-reach.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import type { FoundMeeting } from '../find-meeting.ts';
import { meetingHead } from './meeting-head.ts';
import { lastChange } from './meeting-now.ts';

/** A meeting as it is now, with what this person can do with it. */
export async function meetingView(
  deps: Dependencies,
  actor: Actor,
  { meeting, file }: FoundMeeting,
): Promise<MeetingView> {
  const { state, moment, guests } = meeting;
  const now = deps.clock.now();
  const organises = mayOrganise(file.dossier, actor);
  const isGuided = file.dossier.state === 'selected';
  const last = await lastChange(deps, meeting);
  return {
    kind: 'meeting',
    nonce: deps.ids.uuid(),
    meetingId: meeting.id,
    sequence: meeting.sequence,
    head: meetingHead(deps, file, meeting),
    state,
    organiser: meeting.organiser.name,
    ...(moment === undefined ? {} : { moment }),
    ...(state === 'proposed' ? votingPart(meeting, now) : { votes: [] }),
    warnings: isOpenMeeting(meeting) ? momentWarnings(momentsOf(meeting)) : [],
    place: meeting.place,
    agenda: meeting.agenda,
    people: peopleShown(meeting.attendees),
    guests: guests.length,
    guestAddresses: organises ? guests : [],
    unreached: organises && isOpenMeeting(meeting) ? await unreachedNames(deps, file, meeting) : [],
    ...(meeting.reason === undefined ? {} : { reason: meeting.reason }),
    ...(last === undefined ? {} : { last: { kind: last.kind, by: last.by.name, at: last.at } }),
    mayOrganise: organises && isOpenMeeting(meeting),
    mayVote: isGuided && state === 'proposed' && attendeeFor(meeting, actor) !== undefined,
    hasBegun: moment !== undefined && startOfMeeting(moment) <= now,
  };
}

/** Names by side, in the order in which sides are named everywhere. */
export function peopleShown(attendees: readonly Attendee[]): MeetingView['people'] {
  return STEP_OWNERS.map((side) => ({
    side,
    names: attendees.filter((one) => one.side === side).map(({ name }) => name),
  })).filter(({ names }) => names.length > 0);
}

function votingPart(meeting: Meeting, now: Date): Pick<MeetingView, 'votes' | 'best'> {
  const best = bestMoment(meeting, now);
  return {
    votes: votesOf(meeting).map(named),
    ...(best === undefined
      ? {}
      : {
          best: {
            number: best.number,
            moment: best.moment,
            why: best.why,
            no: best.no.length,
            missing: best.missing.length,
            sidesOut: best.sidesOut,
          },
        }),
  };
}

function named({ number, moment, yes, ifNeeded, no, missing }: MomentVotes): VotesShown {
  const names = (people: readonly Attendee[]) => people.map(({ name }) => name);
  return {
    number,
    moment,
    yes: names(yes),
    ifNeeded: names(ifNeeded),
    no: names(no),
    missing: names(missing),
  };
}

/** Those whom the bot cannot ask or tell: to vote one has to be in Teams, to be told a mail address does too. */
async function unreachedNames(
  deps: Dependencies,
  file: File,
  { attendees, state }: Meeting,
): Promise<readonly string[]> {
  const names: string[] = [];
  for (const attendee of attendees) {
    const reach = await reachAttendee(deps, file, attendee);
    const isMailed = state === 'fixed' && reach.address !== '';
    if (!isMailed && !(await canBeAsked(deps, reach))) names.push(attendee.name);
  }
  return names;
}
