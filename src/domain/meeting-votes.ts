import {
  type Attendee,
  type Meeting,
  type MeetingMoment,
  momentKey,
  startOfMeeting,
  type Vote,
} from './meeting.ts';
import type { StepOwner } from './trajectory-rules.ts';

/** What everybody who must be there said of one moment. */
export interface MomentVotes {
  /** From 1, as proposed. */
  readonly number: number;
  readonly moment: MeetingMoment;
  readonly yes: readonly Attendee[];
  readonly ifNeeded: readonly Attendee[];
  readonly no: readonly Attendee[];
  /** Those who did not vote yet. */
  readonly missing: readonly Attendee[];
}

export function votesOf(meeting: Meeting): readonly MomentVotes[] {
  const { proposals, attendees, votes } = meeting;
  return proposals.map((moment, index) => {
    const said = (value: Vote | undefined) =>
      attendees.filter(({ key }) => votes[key]?.[momentKey(moment)] === value);
    return {
      number: index + 1,
      moment,
      yes: said('yes'),
      ifNeeded: said('ifNeeded'),
      no: said('no'),
      missing: said(undefined),
    };
  });
}

/** Those who did not say of every moment what they think. */
export function stillToVote(meeting: Meeting): readonly Attendee[] {
  return meeting.attendees.filter(({ key }) =>
    meeting.proposals.some((moment) => meeting.votes[key]?.[momentKey(moment)] === undefined),
  );
}

/**
 * Why a moment is the best one: everybody says yes; everybody can; nobody said no, but not everybody voted; or fewest
 * people cannot.
 */
export type BestReason = 'allYes' | 'allCan' | 'nobodyAgainst' | 'fewestAgainst';

export interface BestMoment extends MomentVotes {
  readonly why: BestReason;
  /** Sides of which nobody can come. */
  readonly sidesOut: readonly StepOwner[];
}

/**
 * The moment that suits best: every side is there, fewest people cannot, most say yes without "if needed", and among
 * equals the earliest. Undefined while nobody voted, or when every moment is over.
 */
export function bestMoment(meeting: Meeting, now: Date): BestMoment | undefined {
  const ahead = votesOf(meeting).filter(({ moment }) => startOfMeeting(moment) > now);
  const hasVotes = ahead.some(({ yes, ifNeeded, no }) => yes.length + ifNeeded.length + no.length);
  if (!hasVotes) return undefined;
  const [best] = ahead
    .map((one) => ({ ...one, sidesOut: sidesOut(one) }))
    .sort(
      (a, b) =>
        a.sidesOut.length - b.sidesOut.length ||
        a.no.length - b.no.length ||
        b.yes.length - a.yes.length ||
        startOfMeeting(a.moment).getTime() - startOfMeeting(b.moment).getTime(),
    );
  return best && { ...best, why: reasonOf(best) };
}

function sidesOut({ yes, ifNeeded, no, missing }: MomentVotes): readonly StepOwner[] {
  const able = new Set([...yes, ...ifNeeded, ...missing].map(({ side }) => side));
  return [...new Set(no.map(({ side }) => side))].filter((side) => !able.has(side));
}

function reasonOf({ ifNeeded, no, missing }: MomentVotes): BestReason {
  if (no.length > 0) return 'fewestAgainst';
  if (missing.length > 0) return 'nobodyAgainst';
  return ifNeeded.length > 0 ? 'allCan' : 'allYes';
}
