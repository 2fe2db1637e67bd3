import type { SessionAnswerView } from '../domain/views-sessions.ts';
import { questionSummaries } from '../texts/question-summaries.ts';
import { sessionTexts } from '../texts/session-card-texts.ts';
import { clippedNote } from './parts/clipped-text.ts';
import { entryBlocks } from './parts/entry-blocks.ts';
import { ENTRY_LIST_LEVELS } from './parts/entry-list-levels.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line } from './parts/rich-text.ts';

/** The answers to what one person asked in a question round, in their own chat. */
export function sessionAnswerCard(view: SessionAnswerView): RenderedView {
  return firstThatFits(ENTRY_LIST_LEVELS, ({ shown, entries: most }) => {
    const items = view.items.slice(0, most);
    const left = view.items.length - items.length;
    return rendered(questionSummaries.sessionAnswer, [
      heading(sessionTexts.answerTitle),
      line(sessionTexts.answerIntro(view.programmeName), { spacing: 'small' }),
      ...items.flatMap((item) => entryBlocks(item, shown)),
      ...clippedNote(
        items.map((item) => item.answer),
        shown,
        sessionTexts.answerClipped,
      ),
      ...(left > 0 ? [line(sessionTexts.answerLeft(left), { spacing: 'large' })] : []),
    ]);
  });
}
