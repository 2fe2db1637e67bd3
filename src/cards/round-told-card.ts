import type { RoundToldView } from '../domain/views-rounds.ts';
import { commonTexts } from '../texts/common-texts.ts';
import { changeSentence, draftAfterClosing } from '../texts/round-change-texts.ts';
import { untilWords } from '../texts/round-edit-texts.ts';
import { roundToldTexts, toldTitle } from '../texts/round-told-texts.ts';
import { button } from './parts/button.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line, quietLine } from './parts/rich-text.ts';

/** Tells somebody with a draft what changed about its round. */
export function roundToldCard(view: RoundToldView): RenderedView {
  const title = toldTitle(view);
  const { dossierId } = view;
  return rendered(
    `${title}.`,
    [
      heading(title),
      quietLine(`${view.programmeName} · ${view.round.name}`),
      ...sentences(view).map((sentence) => line(sentence)),
    ],
    [
      dossierId === undefined
        ? button(commonTexts.myFiles, { verb: 'files.list' }, { primary: true })
        : button(roundToldTexts.open, { verb: 'draft.open', dossierId }, { primary: true }),
    ],
  );
}

function sentences({ what, fields, next, round, isClosed }: RoundToldView): readonly string[] {
  switch (what) {
    case 'closed':
      return [roundToldTexts.closed, draftAfterClosing(next)];
    case 'reopened':
      return [roundToldTexts.reopened(untilWords(round.deadlineDay)), roundToldTexts.draftKept];
    case 'changed':
      return [
        ...fields.map(changeSentence),
        ...(isClosed ? [roundToldTexts.stillClosed] : []),
        roundToldTexts.draftKept,
      ];
  }
}
