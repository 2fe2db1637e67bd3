import type { Actor } from '../domain/access.ts';
import type { Notice } from '../domain/views.ts';
import type { AnnouncementToldView, AnnouncementView } from '../domain/views-announcements.ts';
import type { Dependencies } from './dependencies.ts';
import { findAnnouncement } from './edit-announcement.ts';
import { announcementToldView } from './views/announcement-told-view.ts';
import { announcementView } from './views/announcement-view.ts';

interface LookInput {
  readonly actor: Actor;
  readonly announcementId: string;
}

/** An announcement as it stands now: preview, progress or report. */
export async function lookAnnouncement(
  deps: Dependencies,
  { actor, announcementId }: LookInput,
  notice?: Notice,
): Promise<AnnouncementView | { readonly kind: 'unavailable' }> {
  const found = await findAnnouncement(deps, actor, announcementId);
  return found === undefined
    ? { kind: 'unavailable' }
    : await announcementView(deps, found, notice);
}

/** An announcement as a message that only the caseworker who asks for it gets. */
export async function testAnnouncement(
  deps: Dependencies,
  { actor, announcementId }: LookInput,
): Promise<AnnouncementToldView | { readonly kind: 'unavailable' }> {
  const found = await findAnnouncement(deps, actor, announcementId);
  return found === undefined
    ? { kind: 'unavailable' }
    : announcementToldView(deps, found, { test: true });
}
