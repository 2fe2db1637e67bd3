import type { MoreRecalledView } from '../domain/views-review.ts';
import { moreAskedTexts, reviewSummaries } from '../texts/review-texts.ts';
import { demonstrationMark } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line, quietLine } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

const NAME_LENGTH = 80;

/** Tells somebody of the municipality that nothing more is asked. */
export function moreRecalledCard(view: MoreRecalledView): RenderedView {
  const { nonce, dossierId, reference, programmeName } = view;
  const municipality = shorten(view.municipality, NAME_LENGTH);
  return rendered(
    reviewSummaries.moreRecalled(reference),
    [
      heading(moreAskedTexts.recalledTitle, 'none'),
      quietLine(programmeName),
      ...demonstrationMark(view.demonstration),
      line(moreAskedTexts.recalled(municipality, reference)),
    ],
    [button(moreAskedTexts.look, { verb: 'file.look', nonce, dossierId })],
  );
}
