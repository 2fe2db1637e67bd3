import type { InquirySentView } from '../domain/views-questions.ts';
import { askerTexts } from '../texts/asker-card-texts.ts';
import { commonTexts } from '../texts/common-texts.ts';
import { inquiryTexts } from '../texts/inquiry-card-texts.ts';
import { questionSummaries } from '../texts/question-summaries.ts';
import { box } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { clippedNote, TEXT_LENGTHS } from './parts/clipped-text.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { maskedWarning } from './parts/masked-warning.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, fact, heading, line, paragraphs, quietLine } from './parts/rich-text.ts';
import { cut } from './parts/shorten.ts';

/** That a question is on its way, to whom, and where the answer comes. */
export function inquirySentCard(view: InquirySentView): RenderedView {
  const { line: one, repeated, recipient } = view;
  const summary = repeated ? questionSummaries.inquiryRepeated : questionSummaries.inquirySent;
  return firstThatFits(TEXT_LENGTHS, (shown) =>
    rendered(
      summary(one.reference),
      [
        heading(repeated ? askerTexts.repeatedTitle : askerTexts.sentTitle),
        repeated
          ? box('warning', [line(askerTexts.repeated(recipient))])
          : box('good', [line([bold(`${commonTexts.goodMark} ${askerTexts.sent(recipient)}`)])]),
        ...maskedWarning(view.masked),
        fact(askerTexts.reference, one.reference),
        ...(view.mailbox === undefined ? [] : [fact(askerTexts.mailbox, view.mailbox)]),
        line([bold(`${askerTexts.question}:`)], { spacing: 'medium' }),
        ...paragraphs(cut(view.text, shown)),
        ...clippedNote([view.text], shown, inquiryTexts.clippedLook),
        quietLine(askerTexts.answerTo[view.answerTo], { spacing: 'medium' }),
      ],
      [
        button(inquiryTexts.look, { verb: 'inquiry.look', inquiryId: one.id }),
        button(inquiryTexts.mine, { verb: 'inquiry.mine' }),
      ],
    ),
  );
}
