import { type Announcement, aboutAnnouncement } from '../../domain/announcement.ts';
import { momentProblem } from '../../domain/announcement-input.ts';
import type { Notice } from '../../domain/views.ts';
import type { AnnouncementView, RecipientCount } from '../../domain/views-announcements.ts';
import { audienceShown } from '../announcement-audiences.ts';
import { announcementChannels } from '../announcement-channels.ts';
import { rulesOf } from '../announcement-rules.ts';
import type { Dependencies } from '../dependencies.ts';
import { announcementToldView } from './announcement-told-view.ts';

/** An announcement as it stands now, for the caseworkers of its programme. */
export async function announcementView(
  deps: Dependencies,
  announcement: Announcement,
  notice?: Notice,
): Promise<AnnouncementView> {
  const { id, version, state, sendAt, madeAt, history } = announcement;
  const offered = offeredMoment(deps, announcement);
  const isMade = state === 'sending' || state === 'sent' || madeAt !== undefined;
  // What was stopped while it went out has messages too, even when not all of them were made.
  const counts =
    isMade || state === 'cancelled'
      ? await deps.work.stores.reminderOutbox.countsOf(aboutAnnouncement(id))
      : undefined;
  return {
    kind: 'announcement',
    nonce: deps.ids.uuid(),
    id,
    version,
    state,
    told: announcementToldView(deps, announcement),
    audience: await audienceShown(deps, announcement),
    ...(sendAt === undefined ? {} : { sendAt }),
    ...(counts === undefined
      ? { recipients: await countRecipients(deps, announcement) }
      : { counts }),
    made: madeAt !== undefined,
    ...(offered === undefined ? {} : { offered }),
    history: history.map(({ kind, by, at }) => ({ kind, by: by.name, at })),
    ...(notice === undefined ? {} : { notice }),
  };
}

/** How many a draft would reach at this moment. */
async function countRecipients(
  deps: Dependencies,
  { programmeId, audience }: Announcement,
): Promise<RecipientCount> {
  const { stores } = deps.work;
  if (audience.kind === 'channels') {
    const { told, snoozed } = await announcementChannels(stores, programmeId, deps.clock.now());
    return { channels: told.length, snoozed: snoozed.length, people: 0, onPaper: 0 };
  }
  const { roundId, onlyDrafts } = audience;
  return {
    channels: 0,
    snoozed: 0,
    ...(await stores.announcements.countMakers(roundId, onlyDrafts)),
  };
}

function offeredMoment(deps: Dependencies, announcement: Announcement): Date | undefined {
  const { state, programmeId, sendAt } = announcement;
  if (state !== 'draft') return undefined;
  const now = deps.clock.now();
  const rules = rulesOf(deps, programmeId);
  const wanted = sendAt === undefined || sendAt < now ? now : sendAt;
  const problem = momentProblem(rules, wanted, now);
  if (problem?.kind === 'quiet') return problem.next;
  // Its moment passed while nobody let it go out.
  return sendAt !== undefined && sendAt < now ? now : undefined;
}
