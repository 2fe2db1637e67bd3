import type { MoreAskedView } from '../domain/views-review.ts';
import { moreAskedTexts, reviewSummaries } from '../texts/review-texts.ts';
import { demonstrationMark } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { TEXT_LENGTHS } from './parts/clipped-text.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { isLetterCut, letterBlocks } from './parts/letter-blocks.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, quietLine } from './parts/rich-text.ts';

/** Tells somebody of the municipality what more is asked, with the way to it. */
export function moreAskedCard(view: MoreAskedView): RenderedView {
  const { nonce, dossierId, reference, letter } = view;
  return firstThatFits(TEXT_LENGTHS, (shown) =>
    rendered(
      reviewSummaries.moreAsked(reference),
      [
        heading(letter.title, 'none'),
        ...demonstrationMark(view.demonstration),
        ...letterBlocks(letter, shown),
        ...(isLetterCut(letter, shown)
          ? [quietLine(moreAskedTexts.shortened, { spacing: 'medium' })]
          : []),
      ],
      [
        button(
          moreAskedTexts.complete,
          { verb: 'draft.open', nonce, dossierId },
          { primary: true },
        ),
        button(moreAskedTexts.look, { verb: 'file.look', nonce, dossierId }),
      ],
    ),
  );
}
