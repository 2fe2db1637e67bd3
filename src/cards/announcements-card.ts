import type { AnnouncementLine, AnnouncementsView } from '../domain/views-announcements.ts';
import {
  announcementSummaries,
  lineWords,
  announcementTexts as texts,
} from '../texts/announcement-texts.ts';
import { listTexts } from '../texts/list-texts.ts';
import type { CardElement } from './card-json.ts';
import { audienceLine } from './parts/announcement-blocks.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { pageButtons } from './parts/page-buttons.ts';
import { isPlain } from './parts/plain-text.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

/** How much of each is shown, in characters, and whether it says for whom it is. */
interface Level {
  readonly title: number;
  readonly details: boolean;
  readonly rows: number;
}

const LEVELS: readonly [Level, ...Level[]] = [
  { title: 80, details: true, rows: 25 },
  { title: 40, details: true, rows: 25 },
  { title: 40, details: false, rows: 25 },
  { title: 15, details: false, rows: 25 },
  { title: 15, details: false, rows: 15 },
];

/** What was announced in the programmes that somebody handles. */
export function announcementsCard(view: AnnouncementsView): RenderedView {
  const { lines, page, pages, notice } = view;
  return firstThatFits(LEVELS, (level) =>
    rendered(
      announcementSummaries.list,
      [
        heading(texts.listTitle),
        ...noticeBox(notice),
        line(lines.length === 0 ? texts.none : texts.listIntro),
        ...lines.slice(0, level.rows).map((one, index) => row(one, level, index + 1)),
        ...(pages > 1 ? [quietLine(listTexts.page(page, pages), { spacing: 'large' })] : []),
      ],
      [
        button(texts.write, { verb: 'announcement.edit' }, { primary: true }),
        ...pageButtons(page, page + 1 < pages, (target) => ({
          verb: 'announcement.list',
          page: target,
        })),
        button(texts.toDesk, { verb: 'desk.list', tab: 'planned', page: 0 }),
      ],
    ),
  );
}

function row(one: AnnouncementLine, level: Level, number: number): CardElement {
  const { id, title, audience } = one;
  const tooltip = isPlain(title) ? texts.lookAt(title) : texts.lookNumber(number);
  const look = { verb: 'announcement.look', announcementId: id } as const;
  const content = [
    line([bold(shorten(title, level.title))]),
    quietLine(lineWords(one)),
    ...(level.details ? [quietLine(audienceLine(audience))] : []),
  ];
  return {
    ...buttonRow(content, button(texts.look, look, { tooltip })),
    spacing: 'medium',
    separator: true,
  };
}
