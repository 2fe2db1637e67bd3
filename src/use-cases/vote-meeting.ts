import type { Actor } from '../domain/access.ts';
import { momentKey, momentKeys, VOTES, type Vote } from '../domain/meeting.ts';
import { vote } from '../domain/meeting-life.ts';
import { attendeeFor } from '../domain/meeting-people.ts';
import { momentWarnings } from '../domain/meeting-plan.ts';
import { refused } from '../domain/result.ts';
import type { Notice } from '../domain/views.ts';
import type { MeetingVoteView } from '../domain/views-meetings.ts';
import { meetingNotices } from '../texts/meeting-notices.ts';
import { changeMeeting, type MeetingInput } from './change-meeting.ts';
import type { Dependencies } from './dependencies.ts';
import { type FoundMeeting, findMeeting } from './find-meeting.ts';
import { isDone, type MeetingResult, meetingAfter, NO_MEETING } from './meeting-result.ts';
import { meetingHead } from './views/meeting-head.ts';

export interface VoteInput extends MeetingInput {
  /** Keys of the moments that the card showed. */
  readonly moments: string;
  /** What was chosen, in the order of the moments; anything, as it comes from a card. */
  readonly choices: readonly string[];
}

/** Opens the card on which somebody says when they can. */
export async function showVoteForm(
  deps: Dependencies,
  actor: Actor,
  meetingId: string,
): Promise<MeetingResult> {
  const found = await findMeeting(deps, deps.work.stores, actor, meetingId);
  if (found === undefined) return NO_MEETING;
  if (found.meeting.state !== 'proposed' || found.file.dossier.state !== 'selected') {
    return await meetingAfter(deps, { actor, meetingId }, { kind: 'state' });
  }
  const key = attendeeFor(found.meeting, actor)?.key;
  return key === undefined
    ? await meetingAfter(deps, { actor, meetingId }, { kind: 'notInvited' })
    : { view: meetingVoteView(deps, found, key) };
}

/** Notes when somebody who must be there can come. Voting again replaces it, as long as no moment was chosen. */
export async function voteOnMeeting(deps: Dependencies, input: VoteInput): Promise<MeetingResult> {
  const { actor, meetingId, moments, choices } = input;
  const votes = choices.map((choice) => VOTES.find((one) => one === choice));
  const outcome = await changeMeeting(deps, input, 'attendee', ({ meeting }, act) => {
    const attendee = attendeeFor(meeting, actor);
    if (attendee === undefined) return refused({ kind: 'notInvited' });
    return vote(meeting, attendee.key, votes, moments, act);
  });
  const found = await findMeeting(deps, deps.work.stores, actor, meetingId);
  const key = found && attendeeFor(found.meeting, actor)?.key;
  const isAsked = found?.meeting.state === 'proposed' && key !== undefined;
  const isForm = isDone(outcome) || outcome.kind === 'voteMissing' || outcome.kind === 'changed';
  if (!isAsked || !isForm) return await meetingAfter(deps, input, outcome);
  if (isDone(outcome)) {
    return { view: meetingVoteView(deps, found, key, { notice: meetingNotices.voted() }) };
  }
  const again =
    outcome.kind === 'changed'
      ? { notice: meetingNotices.otherMoments() }
      : { notice: meetingNotices.voteMissing(), typed: votes };
  return { view: meetingVoteView(deps, found, key, again), refused: outcome.kind };
}

/** Asks somebody when they can, with what they said before, or chose just now. */
export function meetingVoteView(
  deps: Dependencies,
  { meeting, file }: Pick<FoundMeeting, 'meeting' | 'file'>,
  attendeeKey: string,
  content: { readonly notice?: Notice; readonly typed?: readonly (Vote | undefined)[] } = {},
): MeetingVoteView {
  const { proposals, place, agenda, organiser, votes } = meeting;
  const own = votes[attendeeKey];
  return {
    kind: 'meetingVote',
    nonce: deps.ids.uuid(),
    meetingId: meeting.id,
    sequence: meeting.sequence,
    head: meetingHead(deps, file, meeting),
    organiser: organiser.name,
    moments: proposals.map((moment, index) => {
      const value = content.typed?.[index] ?? own?.[momentKey(moment)];
      return { moment, ...(value === undefined ? {} : { vote: value }) };
    }),
    momentKeys: momentKeys(proposals),
    warnings: momentWarnings(proposals),
    place,
    agenda,
    voted: own !== undefined,
    ...(content.notice === undefined ? {} : { notice: content.notice }),
  };
}
