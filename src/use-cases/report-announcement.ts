import type { Actor } from '../domain/access.ts';
import { aboutAnnouncement } from '../domain/announcement.ts';
import type { ReminderMessage } from '../domain/reminder.ts';
import { shownPage } from '../domain/shown-page.ts';
import type {
  AnnouncementReportView,
  NotReachedLine,
  ReachedShown,
} from '../domain/views-announcements.ts';
import type { Dependencies } from './dependencies.ts';
import { findAnnouncement } from './edit-announcement.ts';
import { knownByAudience, reachedShown } from './reached-shown.ts';

/** Recipients on one page. */
const PAGE = 25;
/** Worst first. */
const NOT_REACHED = ['failed', 'uncertain', 'skipped'] as const;

/** Who did not get an announcement, or perhaps not, and why, for the caseworkers of its programme. */
export async function reportAnnouncement(
  deps: Dependencies,
  input: { readonly actor: Actor; readonly announcementId: string; readonly page: number },
): Promise<AnnouncementReportView | { readonly kind: 'unavailable' }> {
  const found = await findAnnouncement(deps, input.actor, input.announcementId);
  if (found === undefined) return { kind: 'unavailable' };
  const { reminderOutbox } = deps.work.stores;
  const about = aboutAnnouncement(found.id);
  const counts = await reminderOutbox.countsOf(about);
  const total = counts.failed + counts.uncertain + counts.skipped;
  const { window, ...place } = shownPage(total, input.page, PAGE);
  const messages = await reminderOutbox.messagesOf(about, NOT_REACHED, window);
  const knownBy = knownByAudience(found.audience);
  const shown = await reachedShown(
    deps,
    messages.map(({ recipient, programmeId }) => ({ recipient, programmeId, knownBy })),
  );
  return {
    kind: 'announcementReport',
    nonce: deps.ids.uuid(),
    id: found.id,
    title: found.title,
    counts,
    lines: messages.flatMap((message, index) => notReached(message, shown[index])),
    ...place,
    total,
  };
}

function notReached(
  { id, state, reason }: ReminderMessage,
  who: ReachedShown | undefined,
): readonly NotReachedLine[] {
  if (who === undefined) return [];
  if (state !== 'failed' && state !== 'uncertain' && state !== 'skipped') return [];
  return [{ messageId: id, who, state, ...(reason === undefined ? {} : { reason }) }];
}
