import type { SessionPublishedView } from '../domain/views-sessions.ts';
import { questionSummaries } from '../texts/question-summaries.ts';
import { sessionTexts, thanksSentence } from '../texts/session-card-texts.ts';
import type { CardElement } from './card-json.ts';
import { button } from './parts/button.ts';
import { clippedNote } from './parts/clipped-text.ts';
import { entryBlocks } from './parts/entry-blocks.ts';
import { ENTRY_LIST_LEVELS } from './parts/entry-list-levels.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line, quietLine } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

const MOST_NAMES = 15;
const NAME_LENGTH = 40;

/** What a question round brought, for everybody in its conversation. */
export function sessionPublishedCard(view: SessionPublishedView): RenderedView {
  return firstThatFits(ENTRY_LIST_LEVELS, ({ shown, entries: most }) => {
    const entries = view.entries.slice(0, most);
    const left = view.left + view.entries.length - entries.length;
    return rendered(
      questionSummaries.session.published,
      [
        heading(sessionTexts.publishedTitle(view.programmeName)),
        ...(entries.length === 0 ? [line(sessionTexts.nothingAnswered)] : []),
        ...entries.flatMap((entry) => entryBlocks(entry, shown)),
        ...clippedNote(
          entries.map((entry) => entry.answer),
          shown,
          sessionTexts.publishedClipped,
        ),
        ...(left > 0 ? [line(sessionTexts.left(left), { spacing: 'large' })] : []),
        ...thanks(view),
      ],
      [button(sessionTexts.document, { verb: 'session.document', sessionId: view.sessionId })],
    );
  });
}

function thanks({ askers }: SessionPublishedView): readonly CardElement[] {
  const names = askers.slice(0, MOST_NAMES).map((name) => shorten(name, NAME_LENGTH));
  return names.length === 0
    ? []
    : [quietLine(thanksSentence(names, askers.length - names.length), { spacing: 'large' })];
}
