import type { SheetToldView } from '../domain/views-sheet-results.ts';
import { sheetResultSummaries, sheetToldTexts as texts } from '../texts/sheet-result-texts.ts';
import { demonstrationMark } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { fact, heading, line } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

const NAME_LENGTH = 80;

/** Tells somebody that a sheet of a guidance they take part in was handed over, with the way to it. */
export function sheetToldCard(view: SheetToldView): RenderedView {
  const { heading: file, reference, version, asksToConfirm } = view;
  const { sheet } = file;
  const about = { dossierId: sheet?.applicationId ?? '', stepId: sheet?.stepId ?? '', version };
  return rendered(
    sheetResultSummaries.told(sheet?.title ?? ''),
    [
      heading(texts.title(file), 'none'),
      ...demonstrationMark(file.demonstration),
      line(texts.handedOver({ ...view, by: shorten(view.by, NAME_LENGTH) })),
      ...(sheet === undefined || sheet.municipality === ''
        ? []
        : [fact(texts.municipality, shorten(sheet.municipality, NAME_LENGTH))]),
      fact(texts.reference, reference),
      ...(asksToConfirm ? [line(texts.asksToConfirm)] : []),
    ],
    [
      button(texts.read, { verb: 'sheet.result', ...about }, { primary: true }),
      button(texts.word, { verb: 'sheet.file', ...about, format: 'docx' }),
    ],
  );
}
