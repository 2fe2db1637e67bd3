import type { Actor } from '../domain/access.ts';
import type { Meeting, MeetingEvent, MeetingEventKind } from '../domain/meeting.ts';
import { isTold, type MeetingChanged, type MeetingRefusal } from '../domain/meeting-change.ts';
import { mayOrganise } from '../domain/meeting-people.ts';
import type { Stores } from '../domain/ports.ts';
import type { Act } from '../domain/review-change.ts';
import type { Dependencies } from './dependencies.ts';
import { type FoundMeeting, lockMeeting } from './find-meeting.ts';

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
    if (dossier.state !== 'selected') return { kind: 'over' };
    if (who === 'organiser' && !mayOrganise(dossier, actor)) return { kind: 'mayNot' };
    const decided = decide(found, { by: actor, at: deps.clock.now() });
    if (!decided.ok) return { kind: decided.reason.kind };
    const { meeting, events } = decided.value;
    const [event] = events;
    if (event === undefined) return { kind: 'unchanged' };
    await stores.meetings.save(meeting, events);
    await letBeTold(stores, meeting, event);
    return { kind: 'done', what: event.kind };
  });
  return outcome;
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
