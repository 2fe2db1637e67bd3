import { type Actor, isCaseworkerOf } from './access.ts';
import type { Announcement, AnnouncementAct, AnnouncementState } from './announcement.ts';
import { type AnnouncementDraft, type MomentProblem, momentProblem } from './announcement-input.ts';
import { type NamedPerson, nameOnly } from './person.ts';
import type { ReminderRules } from './reminder-rules.ts';
import { ok, type Result, refused } from './result.ts';

interface Act {
  readonly by: NamedPerson;
  readonly at: Date;
}

/** Why something was not done with an announcement. */
export type AnnouncementRefusal =
  /** A colleague changed it since it was looked at. */
  | { readonly kind: 'changed'; readonly by: string }
  /** It is not in a state for that: it was let go out, went out or was stopped, by whom. */
  | { readonly kind: 'state'; readonly state: AnnouncementState; readonly by: string }
  | MomentProblem;

/** Who may read, write, let go out and stop announcements of a programme: its caseworkers. */
export function mayAnnounce(actor: Actor, programmeId: string): boolean {
  return isCaseworkerOf(actor, programmeId);
}

/** A draft of somebody. */
export function writeAnnouncement(draft: AnnouncementDraft, id: string, act: Act): Announcement {
  const by = nameOnly(act.by);
  return {
    id,
    ...draft,
    by,
    state: 'draft',
    createdAt: act.at,
    changedAt: act.at,
    history: [{ kind: 'written', by, at: act.at }],
    version: 1,
  };
}

/** Gives a draft other words, another audience or another moment. The programme may change with its audience. */
export function changeAnnouncement(
  announcement: Announcement,
  version: number,
  draft: AnnouncementDraft,
  act: Act,
): Result<Announcement, AnnouncementRefusal> {
  const refusal = draftRefusal(announcement, version);
  if (refusal !== undefined) return refused(refusal);
  const { sendAt: _, ...rest } = announcement;
  return ok(after({ ...rest, ...draft }, 'changed', act));
}

/** Lets a draft go out: at the moment it wants, or at another one that its reader was offered instead. */
export function releaseAnnouncement(
  announcement: Announcement,
  version: number,
  {
    rules,
    at,
    ...act
  }: Act & { readonly rules: ReminderRules; readonly sendAt?: Date | undefined },
): Result<Announcement, AnnouncementRefusal> {
  const refusal = draftRefusal(announcement, version);
  if (refusal !== undefined) return refused(refusal);
  const sendAt = act.sendAt ?? announcement.sendAt ?? at;
  const problem = momentProblem(rules, sendAt, at);
  if (problem !== undefined) return refused(problem);
  return ok(after({ ...announcement, sendAt, state: 'scheduled' }, 'released', { by: act.by, at }));
}

/** Stops an announcement, also while it goes out; what arrived already stays. */
export function cancelAnnouncement(
  announcement: Announcement,
  act: Act,
): Result<Announcement, AnnouncementRefusal> {
  const { state } = announcement;
  if (state === 'sent' || state === 'cancelled') return refused(stateRefusal(announcement));
  // Who stops it says nothing: it stays somebody else's word.
  const { by } = announcement;
  return ok({ ...after({ ...announcement, state: 'cancelled' }, 'cancelled', act), by });
}

/** It goes out from now on. */
export function beginAnnouncement(announcement: Announcement, at: Date): Announcement {
  return { ...announcement, state: 'sending', changedAt: at, version: announcement.version + 1 };
}

/** Every message of it was made. */
export function madeAnnouncement(announcement: Announcement, at: Date): Announcement {
  return { ...announcement, madeAt: at, changedAt: at, version: announcement.version + 1 };
}

/** Nothing of it waits any more. */
export function endAnnouncement(announcement: Announcement, at: Date): Announcement {
  return { ...announcement, state: 'sent', changedAt: at, version: announcement.version + 1 };
}

function draftRefusal(
  announcement: Announcement,
  version: number,
): AnnouncementRefusal | undefined {
  if (announcement.state !== 'draft') return stateRefusal(announcement);
  if (announcement.version === version) return undefined;
  return { kind: 'changed', by: lastBy(announcement) };
}

function stateRefusal(announcement: Announcement): AnnouncementRefusal {
  return { kind: 'state', state: announcement.state, by: lastBy(announcement) };
}

function lastBy({ history }: Announcement): string {
  return history.at(-1)?.by.name ?? '';
}

function after(announcement: Announcement, kind: AnnouncementAct, act: Act): Announcement {
  const by = nameOnly(act.by);
  return {
    ...announcement,
    by,
    changedAt: act.at,
    history: [...announcement.history, { kind, by, at: act.at }],
    version: announcement.version + 1,
  };
}
