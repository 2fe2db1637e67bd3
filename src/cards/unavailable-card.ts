import { commonTexts } from '../texts/common-texts.ts';
import { infoTexts } from '../texts/info-texts.ts';
import { summaryTexts } from '../texts/summary-texts.ts';
import { button } from './parts/button.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line } from './parts/rich-text.ts';

/** Gone, of somebody else, or never there: always the same card, so that nobody learns which. */
export function unavailableCard(): RenderedView {
  return rendered(
    summaryTexts.unavailable,
    [
      heading(infoTexts.unavailableTitle, 'none'),
      line(infoTexts.unavailable, { spacing: 'small' }),
    ],
    [
      button(commonTexts.myFiles, { verb: 'files.list' }),
      button(commonTexts.help, { verb: 'help.show' }),
    ],
  );
}
