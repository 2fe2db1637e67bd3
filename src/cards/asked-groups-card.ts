import type { AskedGroupsView } from '../domain/views-questions.ts';
import { faqAdminTexts } from '../texts/faq-admin-texts.ts';
import { questionSummaries } from '../texts/question-summaries.ts';
import type { Container } from './card-json.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { pageButtons } from './parts/page-buttons.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, bullets, heading, line } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

interface Level {
  readonly examples: number;
  readonly length: number;
  readonly groups: number;
}

const LEVELS: readonly [Level, ...Level[]] = [
  { examples: 3, length: 300, groups: 25 },
  { examples: 3, length: 120, groups: 25 },
  { examples: 2, length: 80, groups: 25 },
  { examples: 1, length: 60, groups: 25 },
  { examples: 1, length: 30, groups: 25 },
  { examples: 1, length: 30, groups: 15 },
];

/** Questions without a good answer, put together by likeness. */
export function askedGroupsCard(view: AskedGroupsView): RenderedView {
  return firstThatFits(LEVELS, (level) =>
    rendered(
      questionSummaries.askedGroups,
      [
        heading(faqAdminTexts.groupsTitle),
        ...noticeBox(view.notice),
        line(view.groups.length === 0 ? faqAdminTexts.noGroups : faqAdminTexts.groupsIntro, {
          spacing: 'small',
        }),
        ...view.groups
          .slice(0, level.groups)
          .map((group, index) => groupBlock(view.nonce, group, index + 1, level)),
      ],
      [
        ...pageButtons(view.page, view.hasMore, (page) => ({ verb: 'asked.groups', page })),
        button(faqAdminTexts.toList, { verb: 'faq.list', page: 0 }),
      ],
    ),
  );
}

function groupBlock(
  nonce: string,
  { askedId, examples, count }: AskedGroupsView['groups'][number],
  number: number,
  level: Level,
): Container {
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      line([bold(`${number}. ${faqAdminTexts.askedTimes(count)}`)]),
      ...bullets(examples.slice(0, level.examples).map((text) => shorten(text, level.length))),
      {
        type: 'ActionSet',
        spacing: 'small',
        actions: [
          button(
            faqAdminTexts.write,
            { verb: 'faq.edit', askedId },
            { tooltip: faqAdminTexts.writeNumber(number) },
          ),
          button(
            faqAdminTexts.dismiss,
            { verb: 'asked.dismiss', nonce, askedId },
            { tooltip: faqAdminTexts.dismissNumber(number) },
          ),
        ],
      },
    ],
  };
}
