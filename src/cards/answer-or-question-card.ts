import type { AnswerOrQuestionView } from '../domain/views.ts';
import { infoTexts } from '../texts/info-texts.ts';
import { summaryTexts } from '../texts/summary-texts.ts';
import { box } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line, paragraphs } from './parts/rich-text.ts';
import { cut } from './parts/shorten.ts';

const SHOWN = 400;

/** Typed text that can be an answer to the open question or a question of its own. */
export function answerOrQuestionCard(view: AnswerOrQuestionView): RenderedView {
  const { nonce, dossierId } = view;
  return rendered(
    summaryTexts.answerOrQuestion,
    [
      heading(infoTexts.answerOrQuestionTitle, 'none'),
      line(infoTexts.youTyped, { spacing: 'small' }),
      box('emphasis', paragraphs(cut(view.text, SHOWN))),
      line(infoTexts.openQuestion(view.questionLabel)),
    ],
    [
      button(infoTexts.isAnswer, { verb: 'input.isAnswer', nonce, dossierId }, { primary: true }),
      button(infoTexts.isQuestion, { verb: 'input.isQuestion', nonce, dossierId }),
    ],
  );
}
