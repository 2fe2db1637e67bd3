import type { ReceiptView } from '../domain/views.ts';
import { commonTexts } from '../texts/common-texts.ts';
import { guidanceSentence, moment } from '../texts/day-texts.ts';
import { receiptTexts } from '../texts/receipt-texts.ts';
import { summaryTexts } from '../texts/summary-texts.ts';
import type { CardElement } from './card-json.ts';
import { box, demonstrationMark } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import {
  bullets,
  fact,
  heading,
  line,
  quiet,
  quietLine,
  run,
  subheading,
} from './parts/rich-text.ts';

/** The proof that an application was sent, with what happens next. */
export function receiptCard(view: ReceiptView): RenderedView {
  const { nonce, heading: file } = view;
  const { dossierId } = file;
  return rendered(
    summaryTexts.receipt(view.reference),
    [
      line([quiet(file.programmeName)]),
      ...demonstrationMark(file.demonstration),
      heading(receiptTexts.title),
      ...remarks(view),
      referenceBox(view.reference),
      fact(receiptTexts.municipality, view.municipality),
      fact(receiptTexts.round, file.roundName),
      fact(receiptTexts.submittedAt, moment(view.submittedAt)),
      subheading(receiptTexts.nextTitle),
      ...bullets([
        ...(view.mailTo === '' ? [] : [receiptTexts.mail(view.mailTo)]),
        ...(file.demonstration
          ? [receiptTexts.demonstration]
          : [receiptTexts.reading, guidanceSentence(view.guidanceFrom)]),
      ]),
    ],
    [
      button(commonTexts.pdf, { verb: 'receipt.pdf', nonce, dossierId }, { primary: true }),
      button(commonTexts.myFiles, { verb: 'files.list', nonce }),
    ],
  );
}

function remarks(view: ReceiptView): readonly CardElement[] {
  const { movedFromRound } = view;
  const moved =
    movedFromRound === undefined
      ? []
      : [receiptTexts.moved(movedFromRound, view.heading.roundName)];
  const repeated = view.repeated ? [receiptTexts.repeated] : [];
  return [...repeated, ...moved].map((text) => box('warning', [line(text)]));
}

function referenceBox(reference: string): CardElement {
  return box('good', [
    line(receiptTexts.reference),
    line([run(reference, { size: 'extraLarge', weight: 'bolder' })], { spacing: 'none' }),
    quietLine(receiptTexts.keep),
  ]);
}
