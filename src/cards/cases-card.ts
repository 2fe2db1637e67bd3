import type { CasesView } from '../domain/views-cases.ts';
import { caseListTexts, filterWords, foundWords } from '../texts/case-list-texts.ts';
import { caseSummaries } from '../texts/case-summaries.ts';
import { listTexts } from '../texts/list-texts.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { caseFilterFields, filterData } from './parts/case-filter-fields.ts';
import { CASE_ROW_LEVELS, caseRow } from './parts/case-row.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { pageButtons } from './parts/page-buttons.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

/** The files that a caseworker handles, with what they can be chosen by. */
export function casesCard(view: CasesView): RenderedView {
  const { lines, page, pages } = view;
  return firstThatFits(CASE_ROW_LEVELS, (level) =>
    rendered(
      caseSummaries.cases,
      [
        heading(caseListTexts.title),
        ...noticeBox(view.notice),
        ...caseFilterFields(view),
        ...chosenWords(view),
        ...lines.map((one) => caseRow(one, level)),
        ...(pages > 1 ? [quietLine(listTexts.page(page, pages), { spacing: 'large' })] : []),
      ],
      [
        ...pageButtons(page, page + 1 < pages, (target) => ({
          verb: 'case.list',
          ...filterData(view.filter),
          page: target,
        })),
        ...otherButtons(view),
      ],
    ),
  );
}

const WORDS_LENGTH = 250;

/** Which filters are on, how many files that gives, and what was looked for. */
function chosenWords(view: CasesView): readonly CardElement[] {
  const { filter, total } = view;
  const found = shorten(foundWords(view), WORDS_LENGTH);
  return [
    line([bold(shorten(filterWords(view), WORDS_LENGTH))], { spacing: 'large' }),
    ...(found === '' ? [] : [line(found, { spacing: 'small' })]),
    line(
      total > 0
        ? caseListTexts.total(total)
        : Object.keys(filter).length === 0
          ? caseListTexts.none
          : caseListTexts.noneFound,
      { spacing: 'small' },
    ),
  ];
}

function otherButtons({ filter, selectionRoundId, guides }: CasesView): readonly ExecuteButton[] {
  const alone = { withoutInputs: true } as const;
  const isFiltered = Object.keys(filter).length > 0;
  return [
    ...(isFiltered ? [button(caseListTexts.all, { verb: 'case.list' }, alone)] : []),
    ...(selectionRoundId === undefined
      ? []
      : [
          button(
            caseListTexts.selection,
            { verb: 'selection.form', roundId: selectionRoundId },
            alone,
          ),
        ]),
    ...(guides ? [button(caseListTexts.guided, { verb: 'case.guided' }, alone)] : []),
  ];
}
