import type { RoundActView } from '../domain/views-rounds.ts';
import {
  actRefusalText,
  draftAfterClosing,
  peopleSentence,
  roundActTexts,
} from '../texts/round-change-texts.ts';
import { roundSummaries } from '../texts/round-told-texts.ts';
import type { CardElement } from './card-json.ts';
import { box } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bullets, heading, line, subheading } from './parts/rich-text.ts';
import { roundLines } from './parts/round-lines.ts';

/** Asks once more before a round is closed, reopened or removed, or says why that cannot be done. */
export function roundActCard(view: RoundActView): RenderedView {
  const { act, line: one, nonce, version, refusal } = view;
  const back = button(
    refusal === undefined ? roundActTexts.no : roundActTexts.back,
    { verb: 'round.edit', roundId: one.id },
    { withoutInputs: true },
  );
  if (refusal !== undefined) {
    return rendered(
      roundSummaries.act,
      [
        heading(roundActTexts.impossibleTitle),
        box('warning', [line(actRefusalText(refusal, one))]),
        ...roundLines(one),
      ],
      [back],
    );
  }
  return rendered(
    roundSummaries.act,
    [
      heading(roundActTexts.titles[act]),
      ...changedBox(view),
      ...roundLines(one),
      subheading(roundActTexts.willHappen, { separator: true }),
      ...bullets(consequences(view)),
    ],
    [
      button(
        roundActTexts.yes[act],
        { verb: 'round.act', nonce, roundId: one.id, act, version },
        { withoutInputs: true },
      ),
      back,
    ],
  );
}

function changedBox({ changedBy }: RoundActView): readonly CardElement[] {
  return changedBy === undefined
    ? []
    : [box('warning', [line(roundActTexts.changedBy(changedBy))])];
}

function consequences({ act, line: one, people, next }: RoundActView): readonly string[] {
  switch (act) {
    case 'close':
      return [
        roundActTexts.closeNow,
        roundActTexts.sentStay(one.files.sent),
        peopleSentence(people),
        ...(people === 0 ? [] : [roundActTexts.theyRead(draftAfterClosing(next))]),
      ];
    case 'reopen':
      return [roundActTexts.reopened(one.deadlineDay), peopleSentence(people)];
    case 'remove':
      return [roundActTexts.removed];
  }
}
