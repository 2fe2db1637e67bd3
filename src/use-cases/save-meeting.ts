import type { Actor } from '../domain/access.ts';
import { isOpenMeeting } from '../domain/meeting.ts';
import { readTypedMeeting, type TypedMeeting, withoutGaps } from '../domain/meeting-input.ts';
import { TO_FIX, TO_VOTE_ON } from '../domain/meeting-plan.ts';
import { moveMeeting, proposeAgain } from '../domain/meeting-proposal.ts';
import { refused } from '../domain/result.ts';
import { meetingNotices } from '../texts/meeting-notices.ts';
import { changeMeeting, type MeetingInput, type MeetingOutcome } from './change-meeting.ts';
import type { Dependencies } from './dependencies.ts';
import { type FoundMeeting, findMeeting } from './find-meeting.ts';
import {
  isDone,
  type MeetingResult,
  meetingAfter,
  NO_MEETING,
  openForm,
} from './meeting-result.ts';
import { askable, changeFormView, type FormContent } from './views/meeting-form-view.ts';
import { meetingNow } from './views/meeting-now.ts';

export interface SaveMeetingInput extends MeetingInput {
  /** Sequence that the form showed. */
  readonly sequence: number;
  readonly typed: TypedMeeting;
}

/** Opens the form of a meeting that still has to take place; of another one, that meeting. */
export async function showChangeForm(
  deps: Dependencies,
  actor: Actor,
  meetingId: string,
): Promise<MeetingResult> {
  return await openForm(deps, actor, meetingId, (found) => changeFormView(deps, actor, found, {}));
}

/**
 * Proposes other moments, or moves a meeting that is fixed. Of two people who do so at the same time the second sees
 * what the first made of it, with their own input kept; pressed again it replaces that.
 */
export async function saveMeeting(
  deps: Dependencies,
  input: SaveMeetingInput,
): Promise<MeetingResult> {
  const outcome = await changeMeeting(deps, input, 'organiser', (found, act) => {
    const read = readTyped(found, input, act.at);
    const { meeting } = found;
    // Whoever looks at an old form is told that first: what they typed may be about something else.
    if (!read.ok && meeting.sequence === input.sequence) {
      return refused({ kind: 'problems', problems: read.reason });
    }
    if (!read.ok) return refused({ kind: 'changed' });
    const change = meeting.state === 'proposed' ? proposeAgain : moveMeeting;
    return change(meeting, read.value, input.sequence, act);
  });
  return outcome.kind === 'problems' || outcome.kind === 'changed'
    ? await formAgain(deps, input, outcome)
    : await meetingAfter(deps, input, outcome);
}

function readTyped({ file, meeting }: FoundMeeting, input: SaveMeetingInput, now: Date) {
  const bounds = meeting.state === 'proposed' ? TO_VOTE_ON : TO_FIX;
  const possible = askable(file, meeting, input.actor);
  return readTypedMeeting(input.typed, { now, possible, bounds });
}

async function formAgain(
  deps: Dependencies,
  input: SaveMeetingInput,
  outcome: MeetingOutcome,
): Promise<MeetingResult> {
  const { actor, meetingId } = input;
  const found = await findMeeting(deps, deps.work.stores, actor, meetingId);
  if (found === undefined) return NO_MEETING;
  if (!isOpenMeeting(found.meeting)) return await meetingAfter(deps, input, { kind: 'state' });
  const typed = withoutGaps(input.typed);
  const view = changeFormView(deps, actor, found, {
    typed,
    ...(await whyAgain(deps, found, { ...input, typed }, outcome)),
  });
  return { view, ...(isDone(outcome) ? {} : { refused: outcome.kind }) };
}

async function whyAgain(
  deps: Dependencies,
  found: FoundMeeting,
  input: SaveMeetingInput,
  outcome: MeetingOutcome,
): Promise<Pick<FormContent, 'problems' | 'now' | 'notice'>> {
  if (outcome.kind === 'changed') {
    const now = await meetingNow(deps, found.meeting);
    return { now, notice: meetingNotices.changedKept(now.by) };
  }
  const read = readTyped(found, input, deps.clock.now());
  return { problems: read.ok ? [] : read.reason };
}
