import type { Actor } from '../domain/access.ts';
import { isOpenMeeting, type MeetingState } from '../domain/meeting.ts';
import { mayOrganise } from '../domain/meeting-people.ts';
import type { Notice } from '../domain/views.ts';
import type { MeetingsViews } from '../domain/views-meetings.ts';
import { meetingNotices } from '../texts/meeting-notices.ts';
import type { MeetingOutcome } from './change-meeting.ts';
import type { Dependencies } from './dependencies.ts';
import { type FoundMeeting, findMeeting } from './find-meeting.ts';
import { meetingView } from './views/meeting-view.ts';

/** What somebody is shown after an action on a meeting, and why it changed nothing, if so. */
export interface MeetingResult {
  readonly view: MeetingsViews | { readonly kind: 'unavailable' };
  /** For the log. */
  readonly refused?: string;
}

export const NO_MEETING: MeetingResult = {
  view: { kind: 'unavailable' },
  refused: 'unavailable',
};

/** The meeting as it is now, with what came of an action. */
export async function meetingAfter(
  deps: Dependencies,
  { actor, meetingId }: { readonly actor: Actor; readonly meetingId: string },
  outcome: MeetingOutcome,
): Promise<MeetingResult> {
  const found = await findMeeting(deps, deps.work.stores, actor, meetingId);
  if (found === undefined) return NO_MEETING;
  const now = await meetingView(deps, actor, found);
  const notice = outcomeNotice(outcome, { state: now.state, by: now.last?.by ?? '' });
  const view = notice === undefined ? now : { ...now, notice };
  return isDone(outcome) ? { view } : { view, refused: outcome.kind };
}

/** Opens a form about a meeting that still has to take place, for who organises it; else that meeting. */
export async function openForm(
  deps: Dependencies,
  actor: Actor,
  meetingId: string,
  form: (found: FoundMeeting) => MeetingsViews,
): Promise<MeetingResult> {
  const found = await findMeeting(deps, deps.work.stores, actor, meetingId);
  if (found === undefined) return NO_MEETING;
  const kind = mayOrganise(found.file.dossier, actor) ? 'state' : 'mayNot';
  return kind === 'state' && isOpenMeeting(found.meeting)
    ? { view: form(found) }
    : await meetingAfter(deps, { actor, meetingId }, { kind });
}

export function isDone({ kind }: MeetingOutcome): boolean {
  return kind === 'done' || kind === 'unchanged';
}

/** What came of an action, in words, beside the meeting as it is now. */
function outcomeNotice(
  outcome: MeetingOutcome,
  { state, by }: { readonly state: MeetingState; readonly by: string },
): Notice | undefined {
  switch (outcome.kind) {
    case 'done':
      return doneNotice(outcome.what, state);
    case 'changed':
      return meetingNotices.changed(by);
    case 'state':
      return meetingNotices.state(state);
    case 'unavailable':
      return undefined;
    // What was typed is shown with these in a form; without one there is nothing more to say.
    case 'problems':
      return meetingNotices.unchanged();
    case 'unchanged':
    case 'over':
    case 'mayNot':
    case 'notInvited':
    case 'voteMissing':
    case 'past':
    case 'notBegun':
    case 'noReason':
    case 'reasonTooLong':
      return meetingNotices[outcome.kind]();
  }
}

function doneNotice(
  what: Extract<MeetingOutcome, { kind: 'done' }>['what'],
  state: MeetingState,
): Notice {
  if (what === 'changed') {
    return state === 'fixed' ? meetingNotices.moved() : meetingNotices.saved();
  }
  return meetingNotices[what]();
}
