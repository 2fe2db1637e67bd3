import type { Actor } from '../../domain/access.ts';
import type { Attendee, Meeting } from '../../domain/meeting.ts';
import type { TypedMeeting } from '../../domain/meeting-input.ts';
import { possibleAttendees, usualAttendees } from '../../domain/meeting-people.ts';
import type { MeetingProblem } from '../../domain/meeting-plan.ts';
import { meetingInWords } from '../../domain/meeting-words.ts';
import type { MeetingRule } from '../../domain/trajectory-rules.ts';
import type { Notice } from '../../domain/views.ts';
import type { MeetingFormView, MeetingNow } from '../../domain/views-meetings.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import type { FoundMeeting } from '../find-meeting.ts';
import { meetingHead } from './meeting-head.ts';

/** What stands in the form, and above it. */
export interface FormContent {
  readonly typed?: TypedMeeting;
  readonly problems?: readonly MeetingProblem[];
  readonly now?: MeetingNow;
  readonly notice?: Notice;
}

/** The form of a new meeting, with the agenda that the programme knows for it. */
export function planFormView(
  deps: Dependencies,
  actor: Actor,
  file: File,
  rule: MeetingRule,
  content: FormContent,
): MeetingFormView {
  const { typed = emptyPlan(file, rule, actor) } = content;
  const subject = { ruleId: rule.id, title: rule.title };
  return {
    ...formPart(deps, possibleAttendees(file.dossier, actor), content),
    head: meetingHead(deps, file, subject),
    purpose: 'plan',
    typed,
  };
}

/** The form of a meeting that is there, as it is now: pressed again it replaces what somebody else made of it. */
export function changeFormView(
  deps: Dependencies,
  actor: Actor,
  { file, meeting }: FoundMeeting,
  content: FormContent,
): MeetingFormView {
  const { typed = meetingInWords(meeting) } = content;
  return {
    ...formPart(deps, askable(file, meeting, actor), content),
    head: meetingHead(deps, file, meeting),
    purpose: meeting.state === 'proposed' ? 'again' : 'move',
    meeting: { id: meeting.id, sequence: meeting.sequence },
    typed,
  };
}

/** Those who can be asked now, and those who were and left since: only who changes the meeting takes them off. */
export function askable(file: File, meeting: Meeting, actor: Actor): readonly Attendee[] {
  const possible = possibleAttendees(file.dossier, actor);
  const known = new Set(possible.map(({ key }) => key));
  return [...possible, ...meeting.attendees.filter(({ key }) => !known.has(key))];
}

function formPart(
  deps: Dependencies,
  possible: readonly Attendee[],
  { problems = [], now, notice }: FormContent,
): Pick<MeetingFormView, 'kind' | 'nonce' | 'possible' | 'problems' | 'now' | 'notice'> {
  return {
    kind: 'meetingForm',
    nonce: deps.ids.uuid(),
    possible: possible.map(({ key, name, side }) => ({ key, name, side })),
    problems,
    ...(now === undefined ? {} : { now }),
    ...(notice === undefined ? {} : { notice }),
  };
}

const USUAL_DURATION = '120';

function emptyPlan({ dossier }: File, { agenda }: MeetingRule, actor: Actor): TypedMeeting {
  return {
    moment1: '',
    moment2: '',
    moment3: '',
    duration: USUAL_DURATION,
    place: '',
    agenda: agenda.join('\n'),
    attendees: usualAttendees(dossier, actor)
      .map(({ key }) => key)
      .join(),
    guests: '',
  };
}
