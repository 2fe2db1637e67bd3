import type { PartGivenView } from '../domain/views-sheet-parts.ts';
import { partGivenTexts as texts } from '../texts/sheet-part-texts.ts';
import { summaryTexts } from '../texts/summary-texts.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { fileContextLines } from './parts/file-context.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

const NAME_LENGTH = 80;

/** Tells somebody that parts of a sheet are theirs, with a button that opens each. */
export function partGivenCard(view: PartGivenView): RenderedView {
  const { nonce, heading: file, parts } = view;
  return rendered(
    summaryTexts.partGiven,
    [
      ...fileContextLines(file),
      heading(texts.title),
      line(texts.intro({ ...view, by: shorten(view.by, NAME_LENGTH) }), { spacing: 'small' }),
      line(texts.how, { spacing: 'small' }),
      ...parts.map(({ stepId, title, questions }, index) =>
        buttonRow(
          [line([bold(title)]), quietLine(texts.questions(questions), { spacing: 'none' })],
          button(
            texts.open,
            { verb: 'sheet.part', nonce, sheetId: file.dossierId, stepId },
            { primary: index === 0, tooltip: texts.openPart(title) },
          ),
        ),
      ),
    ],
    [],
  );
}
