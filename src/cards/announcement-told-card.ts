import type { AnnouncementToldView } from '../domain/views-announcements.ts';
import { announcementSummaries } from '../texts/announcement-texts.ts';
import { announcementBlocks } from './parts/announcement-blocks.ts';
import { TEXT_LENGTHS } from './parts/clipped-text.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';

/** What a caseworker announces, for whoever reads it: who says it, and nothing to press. */
export function announcementToldCard(view: AnnouncementToldView): RenderedView {
  return firstThatFits(TEXT_LENGTHS, (shown) =>
    rendered(announcementSummaries.told(view.programmeName), announcementBlocks(view, shown)),
  );
}
