import type { AnswerArrivedView } from '../domain/views-questions.ts';
import { askerTexts } from '../texts/asker-card-texts.ts';
import { inquiryTexts } from '../texts/inquiry-card-texts.ts';
import { questionSummaries } from '../texts/question-summaries.ts';
import { button } from './parts/button.ts';
import { TEXT_LENGTHS } from './parts/clipped-text.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { furtherField } from './parts/further-field.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, paragraphs, quietLine } from './parts/rich-text.ts';
import { cut, shorten } from './parts/shorten.ts';

const NAME_LENGTH = 80;
/** The asker knows their own question; the answer is what they came for. */
const QUESTION_LENGTH = 400;

/** The answer to somebody's question, with a way to go on asking. */
export function answerArrivedCard(view: AnswerArrivedView): RenderedView {
  const { line: one, nonce } = view;
  const ids = { nonce, inquiryId: one.id };
  return firstThatFits(TEXT_LENGTHS, (shown) => {
    const question = cut(view.question, Math.min(shown, QUESTION_LENGTH));
    const answer = cut(view.answer, shown);
    const isWhole = question === view.question && answer === view.answer;
    return rendered(
      questionSummaries.answerArrived(one.reference),
      [
        heading(askerTexts.arrivedTitle),
        quietLine(`${one.reference} · ${one.programmeName}`),
        line([bold(`${askerTexts.youAsked}:`)], { spacing: 'medium' }),
        ...paragraphs(question),
        line([bold(`${askerTexts.answeredBy(shorten(view.answeredBy, NAME_LENGTH))}:`)], {
          spacing: 'large',
        }),
        ...paragraphs(answer),
        ...(isWhole ? [] : [quietLine(inquiryTexts.clippedLook, { spacing: 'medium' })]),
        furtherField(),
      ],
      [
        button(
          inquiryTexts.helps,
          { verb: 'inquiry.helps', ...ids },
          { primary: true, withoutInputs: true },
        ),
        button(inquiryTexts.further, { verb: 'inquiry.further', ...ids }),
        button(
          inquiryTexts.look,
          { verb: 'inquiry.look', inquiryId: one.id },
          { withoutInputs: true },
        ),
      ],
    );
  });
}
