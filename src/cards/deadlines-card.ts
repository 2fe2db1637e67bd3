import type { DeadlinesView } from '../domain/views-deadlines.ts';
import { infoTexts, ROUND_STATES, roundSentences } from '../texts/info-texts.ts';
import { summaryTexts } from '../texts/summary-texts.ts';
import type { CardElement, Container, ExecuteButton } from './card-json.ts';
import { demonstrationMark } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, run, subheading } from './parts/rich-text.ts';

type Programme = DeadlinesView['programmes'][number];
type Round = Programme['rounds'][number];

/** Rounds of each programme that are shown; programmes keep theirs for years. */
const SHOWN = [6, 3, 1] as const;

/** When one can apply, per programme. */
export function deadlinesCard(view: DeadlinesView): RenderedView {
  return firstThatFits(SHOWN, (shown) =>
    rendered(summaryTexts.deadlines, [
      heading(infoTexts.deadlinesTitle, 'none'),
      ...view.programmes.map((programme) => programmePart(programme, shown)),
    ]),
  );
}

function programmePart(programme: Programme, shown: number): Container {
  const { programmeId, name, rounds, explanation } = programme;
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      subheading(name),
      ...rounds.slice(0, shown).flatMap(roundLines),
      ...(rounds.length === 0
        ? [line(explanation ?? infoTexts.noRounds, { spacing: 'small' })]
        : []),
      {
        type: 'ActionSet',
        spacing: 'small',
        actions: [programmeButton(programmeId, name, rounds)],
      },
    ],
  };
}

function roundLines(round: Round): readonly CardElement[] {
  return [
    line([bold(round.name), run(` – ${ROUND_STATES[round.state]}`)]),
    ...roundSentences(round).map((sentence) => line(sentence, { spacing: 'none' })),
    ...demonstrationMark(round.demonstration),
  ];
}

function programmeButton(
  programmeId: string,
  name: string,
  rounds: readonly Round[],
): ExecuteButton {
  return rounds.some((round) => round.state === 'open')
    ? button(infoTexts.applyFor(name), { verb: 'apply.start', programmeId })
    : button(
        infoTexts.more,
        { verb: 'programme.show', programmeId },
        { tooltip: infoTexts.moreOf(name) },
      );
}
