import type { Actor } from '../domain/access.ts';
import { isOpenMeeting } from '../domain/meeting.ts';
import { cancelMeeting, fixMeeting, markHeld } from '../domain/meeting-life.ts';
import type { MeetingCancelView } from '../domain/views-meetings.ts';
import { meetingNotices } from '../texts/meeting-notices.ts';
import { changeMeeting, type MeetingInput } from './change-meeting.ts';
import type { Dependencies } from './dependencies.ts';
import { type FoundMeeting, findMeeting } from './find-meeting.ts';
import { type MeetingResult, meetingAfter, openForm } from './meeting-result.ts';
import { meetingHead } from './views/meeting-head.ts';
import { meetingNow } from './views/meeting-now.ts';

interface SettleInput extends MeetingInput {
  /** Sequence that the card showed. */
  readonly sequence: number;
}

/** Chooses one of the proposed moments, by its number; everybody is told and invited. */
export async function chooseMoment(
  deps: Dependencies,
  input: SettleInput & { readonly number: number },
): Promise<MeetingResult> {
  const outcome = await changeMeeting(deps, input, 'organiser', ({ meeting }, act) =>
    fixMeeting(meeting, input.number, input.sequence, act),
  );
  return await meetingAfter(deps, input, outcome);
}

/** Notes that a meeting took place. */
export async function holdMeeting(deps: Dependencies, input: SettleInput): Promise<MeetingResult> {
  const outcome = await changeMeeting(deps, input, 'organiser', ({ meeting }, act) =>
    markHeld(meeting, input.sequence, act),
  );
  return await meetingAfter(deps, input, outcome);
}

/** Asks why a meeting is cancelled. */
export async function showCancelForm(
  deps: Dependencies,
  actor: Actor,
  meetingId: string,
): Promise<MeetingResult> {
  return await openForm(deps, actor, meetingId, (found) => cancelView(deps, found, { reason: '' }));
}

/** Cancels a meeting; a reason that is missing or too long, or a change by somebody else, is shown with the input kept. */
export async function callOffMeeting(
  deps: Dependencies,
  input: SettleInput & { readonly reason: string },
): Promise<MeetingResult> {
  const { actor, meetingId, reason } = input;
  const outcome = await changeMeeting(deps, input, 'organiser', ({ meeting }, act) =>
    cancelMeeting(meeting, reason, input.sequence, act),
  );
  const isForm =
    outcome.kind === 'noReason' || outcome.kind === 'reasonTooLong' || outcome.kind === 'changed';
  const found = isForm ? await findMeeting(deps, deps.work.stores, actor, meetingId) : undefined;
  if (!isForm || found === undefined || !isOpenMeeting(found.meeting)) {
    return await meetingAfter(deps, input, outcome);
  }
  if (outcome.kind !== 'changed') {
    const notice = meetingNotices[outcome.kind]();
    return { view: cancelView(deps, found, { reason, notice }), refused: outcome.kind };
  }
  const now = await meetingNow(deps, found.meeting);
  const notice = meetingNotices.changedKept(now.by);
  return { view: cancelView(deps, found, { reason, now, notice }), refused: outcome.kind };
}

function cancelView(
  deps: Dependencies,
  { meeting, file }: FoundMeeting,
  content: Pick<MeetingCancelView, 'reason' | 'now' | 'notice'>,
): MeetingCancelView {
  const { moment, state, guests } = meeting;
  return {
    kind: 'meetingCancel',
    nonce: deps.ids.uuid(),
    meetingId: meeting.id,
    sequence: meeting.sequence,
    head: meetingHead(deps, file, meeting),
    ...(moment === undefined ? {} : { moment }),
    people: meeting.attendees.length,
    guests: state === 'fixed' ? guests.length : 0,
    ...content,
  };
}
