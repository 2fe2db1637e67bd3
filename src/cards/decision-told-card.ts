import type { DecisionToldView } from '../domain/views-decisions.ts';
import { decisionSummaries } from '../texts/decision-texts.ts';
import { decisionToldTexts } from '../texts/decision-told-texts.ts';
import { demonstrationMark } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { TEXT_LENGTHS } from './parts/clipped-text.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { isLetterCut, letterBlocks } from './parts/letter-blocks.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, quietLine } from './parts/rich-text.ts';

/** Tells somebody of a municipality what was decided on their file, with the way on. */
export function decisionToldCard(view: DecisionToldView): RenderedView {
  const { nonce, dossierId, draftId, sheet, reference, letter } = view;
  return firstThatFits(TEXT_LENGTHS, (shown) =>
    rendered(
      decisionSummaries.told(reference),
      [
        heading(letter.title, 'none'),
        ...demonstrationMark(view.demonstration),
        ...letterBlocks(letter, shown),
        ...(isLetterCut(letter, shown)
          ? [quietLine(decisionToldTexts.shortened, { spacing: 'medium' })]
          : []),
      ],
      [
        ...(draftId === undefined
          ? []
          : [
              button(
                decisionToldTexts.complete,
                { verb: 'draft.open', nonce, dossierId: draftId },
                { primary: true },
              ),
            ]),
        ...(sheet === undefined
          ? []
          : [
              button(
                decisionToldTexts.beginSheet(sheet.title),
                { verb: 'sheet.open', nonce, dossierId, stepId: sheet.stepId },
                { primary: true },
              ),
            ]),
        button(decisionToldTexts.look, { verb: 'file.look', nonce, dossierId }),
      ],
    ),
  );
}
