import type { FaqListView } from '../domain/views-questions.ts';
import { faqAdminTexts } from '../texts/faq-admin-texts.ts';
import { questionSummaries } from '../texts/question-summaries.ts';
import type { CardElement } from './card-json.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { pageButtons } from './parts/page-buttons.ts';
import { isPlain } from './parts/plain-text.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line, quietLine } from './parts/rich-text.ts';
import { cut, shorten } from './parts/shorten.ts';

/** Characters of each question; fewer when the card would be too big. */
const LENGTHS = [200, 100, 50, 20] as const;
/** Nobody looks for more than this, and it stands in three places on the card. */
const QUERY_LENGTH = 200;
const MOST_LINES = 25;

/** The entries of the FAQ, with a field to look for one. */
export function faqListCard(view: FaqListView): RenderedView {
  const query = cut(view.query, QUERY_LENGTH);
  return firstThatFits(LENGTHS, (shown) =>
    rendered(
      questionSummaries.faqList,
      [
        heading(faqAdminTexts.listTitle),
        {
          type: 'Input.Text',
          id: 'query',
          label: faqAdminTexts.search,
          value: query,
          spacing: 'medium',
        },
        {
          type: 'ActionSet',
          spacing: 'small',
          actions: [
            button(faqAdminTexts.searchNow, { verb: 'faq.list', page: 0 }, { primary: true }),
          ],
        },
        ...(view.lines.length === 0 ? [line(faqAdminTexts.noneFound)] : []),
        ...view.lines.slice(0, MOST_LINES).map((one, index) => entryRow(one, index + 1, shown)),
      ],
      [
        ...pageButtons(view.page, view.hasMore, (page) => ({ verb: 'faq.list', page, query })),
        button(faqAdminTexts.newEntry, { verb: 'faq.edit' }, { withoutInputs: true }),
        button(
          faqAdminTexts.unanswered,
          { verb: 'asked.groups', page: 0 },
          { withoutInputs: true },
        ),
      ],
    ),
  );
}

function entryRow(one: FaqListView['lines'][number], number: number, shown: number): CardElement {
  const question = shorten(one.question, shown);
  const tooltip = isPlain(question)
    ? faqAdminTexts.openOf(question)
    : faqAdminTexts.openNumber(number);
  return buttonRow(
    [
      line(question),
      quietLine(faqAdminTexts.programmeLine(one.programmeName, one.version, one.state)),
    ],
    button(
      faqAdminTexts.open,
      { verb: 'faq.manage', entryId: one.id },
      { withoutInputs: true, tooltip },
    ),
  );
}
