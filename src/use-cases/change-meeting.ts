import type { Actor } from '../domain/access.ts';
import type { Meeting, MeetingEvent, MeetingEventKind } from '../domain/meeting.ts';
import { isTold, type MeetingChanged, type MeetingRefusal } from '../domain/meeting-change.ts';
import { mayOrganise } from '../domain/meeting-people.ts';
import type { Stores } from '../domain/ports.ts';
import type { Act } from '../domain/review-change.ts';
import { allSteps } from '../domain/trajectory-rules.ts';
import type { Dependencies } from './dependencies.ts';
import { type FoundMeeting, lockMeeting } from './find-meeting.ts';
import { settleSteps } from './settle-steps.ts';

export interface MeetingInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly meetingId: string;
}

/**
 * What came of an action on a meeting: what happened, or why nothing did. `over`: the municipality is not guided any
 * more; `mayNot`: they read the file, but others organise.
 */
export type MeetingOutcome =
  | { readonly kind: 'done'; readonly what: MeetingEventKind }
  | { readonly kind: 'unchanged' | 'unavailable' | 'over' | 'mayNot' | MeetingRefusal['kind'] };

/** Changes a meeting once per turn, under its lock, and lets the change be told. */
export async function changeMeeting(
  deps: Dependencies,
  { turnKey, actor, meetingId }: MeetingInput,
  who: 'organiser' | 'attendee',
  decide: (found: FoundMeeting, act: Act) => MeetingChanged,
): Promise<MeetingOutcome> {
  const { outcome } = await deps.work.once<MeetingOutcome>(turnKey, async (stores) => {
    const found = await lockMeeting(deps, stores, actor, meetingId);
    if (found === undefined) return { kind: 'unavailable' };
    const { dossier } = found.file;
    const act = { by: actor, at: deps.clock.now() };
    if (dossier.state !== 'selected') return { kind: 'over' };
    if (who === 'organiser' && !mayOrganise(dossier, actor)) return { kind: 'mayNot' };
    const decided = decide(found, act);
    if (!decided.ok) return { kind: decided.reason.kind };
    const { meeting, events } = decided.value;
    const [event] = events;
    if (event === undefined) return { kind: 'unchanged' };
    await stores.meetings.save(meeting, events);
    await letBeTold(stores, meeting, event);
    if (event.kind === 'held') await settleAfterMeeting(deps, stores, found, act);
    return { kind: 'done', what: event.kind };
  });
  return outcome;
}

/** A meeting that took place may be the last that its step waited for. */
export async function settleAfterMeeting(
  deps: Dependencies,
  stores: Stores,
  { meeting, rules }: Pick<FoundMeeting, 'meeting' | 'rules'>,
  act: Act,
): Promise<void> {
  const step = allSteps(rules).find(({ meetings }) =>
    meetings.some(({ id }) => id === meeting.ruleId),
  );
  await settleSteps(deps, stores, meeting.dossierId, act, step?.id);
}

/** What people know of a meeting is told them; whoever looks at it sees the rest. */
export async function letBeTold(
  { jobs }: Pick<Stores, 'jobs'>,
  meeting: Meeting,
  event: MeetingEvent,
): Promise<void> {
  const { id: meetingId } = meeting;
  const { sequence } = event;
  await jobs.enqueue(
    isTold(meeting, event)
      ? { name: 'tell-meeting', payload: { meetingId, sequence } }
      : { name: 'show-votes', payload: { meetingId } },
  );
}
