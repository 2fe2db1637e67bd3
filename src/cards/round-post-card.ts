import type { RoundPostView } from '../domain/views-rounds.ts';
import { startSentence } from '../texts/round-change-texts.ts';
import {
  postMark,
  postSentence,
  roundSummaries,
  roundToldTexts,
} from '../texts/round-told-texts.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine, run } from './parts/rich-text.ts';
import { roundHistoryLines } from './parts/round-lines.ts';

/** Things that happened, on a post that everybody scrolls past. */
const HAPPENINGS = [5, 2] as const;

/** A round in the caseworkers' channel, as it was last changed. */
export function roundPostCard(view: RoundPostView): RenderedView {
  const { round, state, history } = view;
  const isRemoved = state === 'removed';
  return firstThatFits(HAPPENINGS, (shown) =>
    rendered(roundSummaries.post, [
      heading(roundToldTexts.postTitle),
      quietLine(view.programmeName),
      line([bold(round.name), run(postMark(state))]),
      line(postSentence(view)),
      ...(isRemoved ? [] : [line(startSentence(round.guidanceFrom))]),
      ...roundHistoryLines(history.slice(0, shown)),
    ]),
  );
}
