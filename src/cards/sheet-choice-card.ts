import type { SheetChoiceView } from '../domain/views-sheet-parts.ts';
import { sheetChoiceTexts as texts } from '../texts/sheet-part-texts.ts';
import { summaryTexts } from '../texts/summary-texts.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine } from './parts/rich-text.ts';

/** More guidances than this nobody is part of; the others are found with "traject". */
const MOST = 20;

/** Which of several sheets is meant. */
export function sheetChoiceCard({ nonce, sheets }: SheetChoiceView): RenderedView {
  return rendered(
    summaryTexts.sheetChoice,
    [
      heading(texts.title, 'none'),
      line(texts.intro, { spacing: 'small' }),
      ...sheets
        .slice(0, MOST)
        .map(({ dossierId, stepId, title, municipality }) =>
          buttonRow(
            [line([bold(municipality)]), quietLine(title)],
            button(
              texts.open,
              { verb: 'sheet.open', nonce, dossierId, stepId },
              { tooltip: texts.openOf(title, municipality) },
            ),
          ),
        ),
    ],
    [],
  );
}
