import type { SessionView } from '../domain/views-sessions.ts';
import { questionSummaries } from '../texts/question-summaries.ts';
import { sessionTexts } from '../texts/session-card-texts.ts';
import type { ExecuteButton } from './card-json.ts';
import { button } from './parts/button.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

const NAME_LENGTH = 60;

/** A question round in the conversation where it runs; everybody there sees it. */
export function sessionCard(view: SessionView): RenderedView {
  const { state, programmeName } = view;
  return rendered(
    questionSummaries.session[state],
    [
      heading(sessionTexts.title[state](programmeName)),
      line(sessionTexts.sentence[state], { spacing: 'small' }),
      line([bold(sessionTexts.gathered(view.count, view.askers))]),
      quietLine(sessionTexts.startedBy(shorten(view.startedBy, NAME_LENGTH))),
    ],
    sessionButtons(view),
  );
}

function sessionButtons({ state, nonce, sessionId }: SessionView): readonly ExecuteButton[] {
  switch (state) {
    case 'open':
      return [button(sessionTexts.stop, { verb: 'session.stop', nonce, sessionId })];
    case 'closed':
      return [button(sessionTexts.answerThem, { verb: 'session.groups', sessionId })];
    case 'published':
      return [button(sessionTexts.document, { verb: 'session.document', sessionId })];
  }
}
