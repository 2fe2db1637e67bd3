import type { RoundConfirmView } from '../domain/views-rounds.ts';
import {
  deadlineWarningText,
  peopleSentence,
  roundConsequences,
  shortChange,
} from '../texts/round-change-texts.ts';
import { roundTexts } from '../texts/round-edit-texts.ts';
import { roundSummaries } from '../texts/round-told-texts.ts';
import type { CardElement } from './card-json.ts';
import { box } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bullets, heading, line, quietLine, subheading } from './parts/rich-text.ts';
import { roundFacts } from './parts/round-lines.ts';

/** What will be saved and what will happen, in words. */
export function roundConfirmCard(view: RoundConfirmView): RenderedView {
  const { round, nonce, programmeId, typed } = view;
  const about =
    round === undefined
      ? { programmeId, version: 0 }
      : { roundId: round.id, version: round.version };
  return rendered(
    roundSummaries.confirm,
    [
      heading(round === undefined ? roundTexts.confirmNewTitle : roundTexts.confirmChangeTitle),
      quietLine(view.programmeName),
      ...roundFacts(view.draft),
      ...warningBox(view),
      ...changes(view),
      subheading(roundTexts.willHappen, { separator: true }),
      ...bullets(consequences(view)),
    ],
    [
      button(
        roundTexts.save,
        { verb: 'round.save', nonce, ...about, ...typed },
        { primary: true, withoutInputs: true },
      ),
      button(roundTexts.back, { verb: 'round.edit', ...about, ...typed }, { withoutInputs: true }),
      button(roundTexts.toList, { verb: 'rounds.show' }, { withoutInputs: true }),
    ],
  );
}

function warningBox({ warning, draft }: RoundConfirmView): readonly CardElement[] {
  return warning === undefined
    ? []
    : [box('warning', [line(deadlineWarningText(warning, draft.deadlineDay))])];
}

function changes({ round }: RoundConfirmView): readonly CardElement[] {
  return round === undefined
    ? []
    : [
        subheading(roundTexts.changesTitle, { separator: true }),
        ...bullets(round.fields.map(shortChange)),
      ];
}

function consequences({
  round,
  draft,
  opensNow,
  people,
  hasChannel,
}: RoundConfirmView): readonly string[] {
  const { staysClosed, opensAgain, opensLater, channel, noChannel } = roundConsequences;
  const isNowOpen = round === undefined && opensNow;
  return [
    ...(isNowOpen ? [roundConsequences.opensNow] : []),
    ...(opensNow ? [] : [opensLater(draft.opensAt)]),
    ...(round?.opensAgain && !round.isClosed ? [opensAgain] : []),
    ...(round?.isClosed ? [staysClosed] : []),
    ...(round === undefined ? [] : [peopleSentence(people)]),
    hasChannel ? channel : noChannel,
  ];
}
