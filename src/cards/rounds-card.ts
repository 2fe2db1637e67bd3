import type { RoundLine, RoundsView } from '../domain/views-rounds.ts';
import { roundTexts } from '../texts/round-edit-texts.ts';
import { roundSummaries } from '../texts/round-told-texts.ts';
import type { CardElement, Container } from './card-json.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { isPlain } from './parts/plain-text.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line, quietLine, subheading } from './parts/rich-text.ts';
import { roundLines } from './parts/round-lines.ts';

/** Rounds of each programme; fewer when the card would be too big. */
const SHOWN = [12, 8, 5, 2] as const;

/** The rounds that a caseworker opens, changes and closes. */
export function roundsCard(view: RoundsView): RenderedView {
  return firstThatFits(SHOWN, (shown) =>
    rendered(roundSummaries.rounds, [
      heading(roundTexts.listTitle),
      ...noticeBox(view.notice),
      ...view.programmes.map((programme) => programmePart(programme, shown)),
    ]),
  );
}

function programmePart(
  { id, name, rounds, left }: RoundsView['programmes'][number],
  shown: number,
): Container {
  const hidden = left + Math.max(0, rounds.length - shown);
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      subheading(name),
      quietLine(roundTexts.who(name)),
      ...(rounds.length === 0 ? [line(roundTexts.none, { spacing: 'medium' })] : []),
      ...rounds.slice(0, shown).map((one, index) => roundRow(one, index + 1)),
      ...(hidden > 0 ? [quietLine(roundTexts.left(hidden))] : []),
      {
        type: 'ActionSet',
        spacing: 'medium',
        actions: [
          button(
            roundTexts.newRound,
            { verb: 'round.edit', programmeId: id },
            { primary: true, withoutInputs: true, tooltip: roundTexts.newRoundOf(name) },
          ),
        ],
      },
    ],
  };
}

function roundRow(one: RoundLine, number: number): CardElement {
  const tooltip = isPlain(one.name)
    ? roundTexts.changeOf(one.name)
    : roundTexts.changeNumber(number);
  return buttonRow(
    roundLines(one),
    button(
      roundTexts.change,
      { verb: 'round.edit', roundId: one.id },
      { withoutInputs: true, tooltip },
    ),
  );
}
