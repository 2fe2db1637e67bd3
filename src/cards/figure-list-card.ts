import type { FigureLine, FigureListView } from '../domain/views-figures.ts';
import {
  figureSummaries,
  figureTexts,
  listLineWords,
  listTotalWords,
  provinceWords,
} from '../texts/figure-texts.ts';
import { listTexts } from '../texts/list-texts.ts';
import type { CardElement } from './card-json.ts';
import { button } from './parts/button.ts';
import { figureScopeBlocks, scopeRequest } from './parts/figure-scope.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { pageButtons } from './parts/page-buttons.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quiet, quietLine } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

/** Characters of the names of municipalities and rounds. */
const LENGTHS = [80, 40, 20] as const;
const MOST_LINES = 25;

/** The municipalities that the figures are about, with their dates. */
export function figureListCard(view: FigureListView): RenderedView {
  const { scope, lines, page, pages, total } = view;
  const request = scopeRequest(scope);
  return firstThatFits(LENGTHS, (longest) =>
    rendered(
      figureSummaries.figureList,
      [
        heading(figureTexts.listTitle(scope.programmeName)),
        ...figureScopeBlocks(scope),
        line(listTotalWords(total)),
        ...lines.slice(0, MOST_LINES).flatMap((one) => listLine(view, one, longest)),
        ...(pages > 1 ? [quietLine(listTexts.page(page, pages), { spacing: 'large' })] : []),
      ],
      [
        ...pageButtons(page, page + 1 < pages, (target) => ({
          verb: 'figures.list',
          ...request,
          page: target,
        })),
        button(
          figureTexts.toFigures,
          { verb: 'figures.show', ...request },
          { withoutInputs: true },
        ),
      ],
    ),
  );
}

function listLine(
  { scope }: FigureListView,
  one: FigureLine,
  longest: number,
): readonly CardElement[] {
  const name = shorten(one.municipality, longest) || figureTexts.noMunicipality;
  const about = [
    one.reference,
    provinceWords(one.province),
    ...(scope.round === undefined ? [shorten(one.roundName, longest)] : []),
  ];
  return [
    line([bold(name), quiet(` · ${about.join(' · ')}`)]),
    quietLine(listLineWords(one), { spacing: 'none' }),
  ];
}
