import type { Actor } from '../domain/access.ts';
import { type Announcement, aboutAnnouncement } from '../domain/announcement.ts';
import {
  type AnnouncementRefusal,
  cancelAnnouncement,
  mayAnnounce,
  releaseAnnouncement,
} from '../domain/announcement-change.ts';
import type { Stores } from '../domain/ports.ts';
import type { Notice } from '../domain/views.ts';
import type { AnnouncementView } from '../domain/views-announcements.ts';
import { announcementNotices, refusalNotice } from '../texts/announcement-notices.ts';
import { rulesOf } from './announcement-rules.ts';
import type { Dependencies } from './dependencies.ts';
import { lookAnnouncement } from './look-announcement.ts';

export interface ChangeAnnouncementInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly announcementId: string;
}

type Told =
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'refused' | 'done'; readonly notice: Pick<Notice, keyof Notice> };

export type AnnouncementResult = AnnouncementView | { readonly kind: 'unavailable' };

/**
 * Lets an announcement go out, now or at its moment, once: of two caseworkers who press at the same moment the second
 * one reads that the first did it. `sendAt` (ISO) is a moment that its card offered instead of the one it wants.
 */
export async function sendAnnouncement(
  deps: Dependencies,
  input: ChangeAnnouncementInput & {
    readonly version: number;
    readonly sendAt?: string | undefined;
  },
): Promise<AnnouncementResult> {
  return await change(deps, input, async (stores, announcement) => {
    const at = deps.clock.now();
    const sendAt = input.sendAt === undefined ? undefined : new Date(input.sendAt);
    const released = releaseAnnouncement(announcement, input.version, {
      by: input.actor,
      at,
      rules: rulesOf(deps, announcement.programmeId),
      ...(sendAt === undefined ? {} : { sendAt: sendAt < at ? at : sendAt }),
    });
    if (!released.ok) return refusedFor(released.reason);
    await stores.announcements.save(released.value);
    const isNow = released.value.sendAt !== undefined && released.value.sendAt <= at;
    if (isNow) await stores.jobs.enqueue({ name: 'plan-reminders', payload: {} });
    const notice = isNow
      ? announcementNotices.goesOut()
      : announcementNotices.planned(released.value.sendAt ?? at);
    return { kind: 'done', notice };
  });
}

/** Stops an announcement: of what is not being sent yet nothing goes out any more. */
export async function stopAnnouncement(
  deps: Dependencies,
  input: ChangeAnnouncementInput,
): Promise<AnnouncementResult> {
  return await change(deps, input, async (stores, announcement) => {
    const at = deps.clock.now();
    const stopped = cancelAnnouncement(announcement, { by: input.actor, at });
    if (!stopped.ok) return refusedFor(stopped.reason);
    await stores.announcements.save(stopped.value);
    const about = aboutAnnouncement(announcement.id);
    const number = await stores.announcements.cancelMessages(about, at);
    return { kind: 'done', notice: announcementNotices.stopped(announcement.state, number) };
  });
}

function refusedFor(refusal: AnnouncementRefusal): Told {
  return { kind: 'refused', notice: refusalNotice(refusal) };
}

/** Once per turn, under the lock of the announcement, when this person may. */
async function change(
  deps: Dependencies,
  { turnKey, actor, announcementId }: ChangeAnnouncementInput,
  decide: (stores: Stores, announcement: Announcement) => Promise<Told>,
): Promise<AnnouncementResult> {
  const { outcome } = await deps.work.once<Told>(turnKey, async (stores) => {
    const announcement = await stores.announcements.lock(announcementId);
    if (announcement === undefined || !mayAnnounce(actor, announcement.programmeId)) {
      return { kind: 'unavailable' };
    }
    return await decide(stores, announcement);
  });
  if (outcome.kind === 'unavailable') return { kind: 'unavailable' };
  return await lookAnnouncement(deps, { actor, announcementId }, outcome.notice);
}
