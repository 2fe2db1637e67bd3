import type { Actor } from '../domain/access.ts';
import { isOpenMeeting, type Meeting } from '../domain/meeting.ts';
import { readTypedMeeting, type TypedMeeting, withoutGaps } from '../domain/meeting-input.ts';
import { mayOrganise, possibleAttendees } from '../domain/meeting-people.ts';
import { type MomentBounds, TO_FIX, TO_VOTE_ON } from '../domain/meeting-plan.ts';
import { fixMeetingAtOnce, proposeMeeting } from '../domain/meeting-proposal.ts';
import type { Stores } from '../domain/ports.ts';
import type { MeetingRule } from '../domain/trajectory-rules.ts';
import { meetingNotices } from '../texts/meeting-notices.ts';
import { letBeTold, type MeetingOutcome } from './change-meeting.ts';
import type { Dependencies } from './dependencies.ts';
import { type File, lockFile } from './file.ts';
import { findGuidance, type Guidance, meetingRule, subjectOf } from './find-meeting.ts';
import { type MeetingResult, meetingAfter, NO_MEETING } from './meeting-result.ts';
import { planFormView } from './views/meeting-form-view.ts';
import { meetingNow } from './views/meeting-now.ts';

export interface PlanInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly dossierId: string;
  readonly ruleId: string;
  readonly typed: TypedMeeting;
  /** To vote on, or fixed at once. */
  readonly how: 'propose' | 'fix';
}

/** Opens the form of a new meeting. */
export async function showPlanForm(
  deps: Dependencies,
  { actor, dossierId, ruleId }: Pick<PlanInput, 'actor' | 'dossierId' | 'ruleId'>,
): Promise<MeetingResult> {
  const target = await planTarget(deps, actor, dossierId, ruleId);
  if (target === undefined || !mayOrganise(target.file.dossier, actor)) return NO_MEETING;
  return { view: planFormView(deps, actor, target.file, target.rule, {}) };
}

type Outcome =
  | { readonly kind: 'planned'; readonly meetingId: string }
  | { readonly kind: 'taken' | 'over' | 'unavailable' | 'problems' };

/**
 * Proposes a meeting to everybody who must be there, or fixes it at once. What cannot be planned comes back as the
 * form with everything that was typed and why; what somebody else planned meanwhile is not planned a second time.
 */
export async function planMeeting(deps: Dependencies, input: PlanInput): Promise<MeetingResult> {
  const { outcome } = await deps.work.once<Outcome>(input.turnKey, (stores) =>
    plan(deps, stores, input),
  );
  const { actor } = input;
  switch (outcome.kind) {
    case 'planned': {
      const what = input.how === 'fix' ? 'fixed' : 'proposed';
      const done: MeetingOutcome = { kind: 'done', what };
      return await meetingAfter(deps, { actor, meetingId: outcome.meetingId }, done);
    }
    case 'unavailable':
      return NO_MEETING;
    case 'taken':
    case 'over':
    case 'problems':
      return await formAgain(deps, input, outcome.kind);
  }
}

/** Under the lock of the file: whoever withdraws it waits, and finds the meeting. */
async function plan(deps: Dependencies, stores: Stores, input: PlanInput): Promise<Outcome> {
  const { actor, dossierId, ruleId, typed, how } = input;
  const file = await lockFile(deps, stores, actor, dossierId, 'read');
  const rule = file?.programme.trajectory && meetingRule(file.programme.trajectory, ruleId);
  if (file === undefined || rule === undefined) return { kind: 'unavailable' };
  if (file.dossier.state !== 'selected') return { kind: 'over' };
  if (!mayOrganise(file.dossier, actor)) return { kind: 'unavailable' };
  const act = { by: actor, at: deps.clock.now() };
  const read = readTypedMeeting(typed, contextOf(file, input, act.at));
  if (!read.ok) return { kind: 'problems' };
  const make = how === 'fix' ? fixMeetingAtOnce : proposeMeeting;
  const made = make(deps.ids.uuid(), subjectOf(file, rule), read.value, act);
  if (!made.ok) return { kind: 'problems' };
  const { meeting, events } = made.value;
  if (!(await stores.meetings.insert(meeting, events))) return { kind: 'taken' };
  for (const event of events) await letBeTold(stores, meeting, event);
  return { kind: 'planned', meetingId: meeting.id };
}

function contextOf({ dossier }: File, { actor, how }: PlanInput, now: Date) {
  const bounds: MomentBounds = how === 'fix' ? TO_FIX : TO_VOTE_ON;
  return { now, possible: possibleAttendees(dossier, actor), bounds };
}

async function formAgain(
  deps: Dependencies,
  input: PlanInput,
  why: 'taken' | 'over' | 'problems',
): Promise<MeetingResult> {
  const { actor, dossierId, ruleId } = input;
  const target = await planTarget(deps, actor, dossierId, ruleId);
  if (target === undefined) return NO_MEETING;
  const { file, rule } = target;
  const typed = withoutGaps(input.typed);
  const read = readTypedMeeting(typed, contextOf(file, input, deps.clock.now()));
  const problems = read.ok ? [] : read.reason;
  const planned = why === 'taken' ? await plannedNow(deps, dossierId, ruleId) : undefined;
  const now = planned && (await meetingNow(deps, planned));
  const notice =
    why === 'over'
      ? { notice: meetingNotices.over() }
      : now === undefined
        ? {}
        : { now, notice: meetingNotices.planned(now.by) };
  const content = { typed, problems: why === 'problems' ? problems : [], ...notice };
  return { view: planFormView(deps, actor, file, rule, content), refused: why };
}

async function plannedNow(
  { work }: Dependencies,
  dossierId: string,
  ruleId: string,
): Promise<Meeting | undefined> {
  const all = await work.stores.meetings.ofDossier(dossierId);
  return all.find((meeting) => meeting.ruleId === ruleId && isOpenMeeting(meeting));
}

async function planTarget(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
  ruleId: string,
): Promise<(Guidance & { readonly rule: MeetingRule }) | undefined> {
  const guidance = await findGuidance(deps, deps.work.stores, actor, dossierId);
  const rule = guidance && meetingRule(guidance.rules, ruleId);
  return guidance === undefined || rule === undefined ? undefined : { ...guidance, rule };
}
