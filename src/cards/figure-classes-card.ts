import type { Tally } from '../domain/figure-tally.ts';
import type { FigureClassesView } from '../domain/views-figures.ts';
import {
  classWords,
  figureSummaries,
  figureTexts,
  inhabitantsNote,
  NARROW_COLUMNS,
} from '../texts/figure-texts.ts';
import { count } from '../texts/in-words.ts';
import { button } from './parts/button.ts';
import { figureScopeBlocks, scopeRequest } from './parts/figure-scope.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, quietLine, subheading } from './parts/rich-text.ts';
import { textTable } from './parts/text-table.ts';

/** The figures by the number of inhabitants of the municipality, between bounds that somebody chose. */
export function figureClassesCard({ scope, figures }: FigureClassesView): RenderedView {
  const { classes, unknown, unknownMunicipalities, countedOn } = figures;
  const row = (name: string, tally: Tally) => [
    name,
    ...NARROW_COLUMNS.map(([column]) => count(tally[column])),
  ];
  return rendered(
    figureSummaries.figureClasses,
    [
      heading(figureTexts.title(scope.programmeName)),
      ...figureScopeBlocks(scope),
      subheading(figureTexts.classTitle, { separator: true }),
      textTable(
        [figureTexts.inhabitants, ...NARROW_COLUMNS.map(([, heading]) => heading)],
        [
          ...classes.map((one) => row(classWords(one), one.tally)),
          ...(unknown.received === 0 ? [] : [row(figureTexts.unknownClass, unknown)]),
        ],
      ),
      quietLine(inhabitantsNote(countedOn, unknownMunicipalities)),
    ],
    [
      button(
        figureTexts.toFigures,
        { verb: 'figures.show', ...scopeRequest(scope) },
        { withoutInputs: true },
      ),
    ],
  );
}
