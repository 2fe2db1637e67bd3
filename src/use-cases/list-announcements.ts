import type { Actor } from '../domain/access.ts';
import type { Announcement } from '../domain/announcement.ts';
import { shownPage } from '../domain/shown-page.ts';
import type { Notice } from '../domain/views.ts';
import type { AnnouncementLine, AnnouncementsView } from '../domain/views-announcements.ts';
import { announcingProgrammes, audienceShown } from './announcement-audiences.ts';
import type { Dependencies } from './dependencies.ts';

/** Announcements on one page. */
const PAGE = 25;

/** What was announced and is going to be, by whom, in the programmes that a caseworker handles; newest first. */
export async function listAnnouncements(
  deps: Dependencies,
  { actor, page }: { readonly actor: Actor; readonly page: number },
  notice?: Notice,
): Promise<AnnouncementsView | { readonly kind: 'unavailable' }> {
  const programmeIds = announcingProgrammes(deps, actor).map(({ id }) => id);
  if (programmeIds.length === 0) return { kind: 'unavailable' };
  const { announcements } = deps.work.stores;
  const total = await announcements.count(programmeIds);
  const { window, ...place } = shownPage(total, page, PAGE);
  const listed = await announcements.list(programmeIds, window);
  return {
    kind: 'announcements',
    nonce: deps.ids.uuid(),
    lines: await Promise.all(listed.map((one) => announcementLine(deps, one))),
    ...place,
    total,
    ...(notice === undefined ? {} : { notice }),
  };
}

async function announcementLine(
  deps: Dependencies,
  announcement: Announcement,
): Promise<AnnouncementLine> {
  const { id, title, state, by, sendAt, createdAt } = announcement;
  const audience = await audienceShown(deps, announcement);
  const at = state === 'draft' || sendAt === undefined ? createdAt : sendAt;
  return { id, title, state, audience, by: by.name, at };
}
