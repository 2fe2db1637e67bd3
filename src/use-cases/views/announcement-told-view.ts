import type { Announcement } from '../../domain/announcement.ts';
import type { AnnouncementToldView } from '../../domain/views-announcements.ts';
import type { Dependencies } from '../dependencies.ts';

/** An announcement as its readers see it. */
export function announcementToldView(
  { programmes }: Pick<Dependencies, 'programmes'>,
  { programmeId, by, title, text }: Announcement,
  options: { readonly test?: true } = {},
): AnnouncementToldView {
  const programme = programmes.find(({ id }) => id === programmeId);
  return {
    kind: 'announcementTold',
    programmeName: programme?.name ?? '',
    organisation: programme?.organisation ?? '',
    by: by.name,
    title,
    text,
    ...options,
  };
}
