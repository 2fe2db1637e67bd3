import type { ProvinceTally } from '../domain/figures.ts';
import type { FigureRoundLine, FiguresView } from '../domain/views-figures.ts';
import {
  figureSummaries,
  figureTexts,
  NARROW_COLUMNS,
  provinceWords,
  roundLineWords,
} from '../texts/figure-texts.ts';
import { count } from '../texts/in-words.ts';
import type { CardElement, ExecuteButton, Table } from './card-json.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { controlBox, controlList } from './parts/figure-controls.ts';
import { headlineNumbers, numberFacts } from './parts/figure-numbers.ts';
import { figureScopeBlocks, scopeRequest } from './parts/figure-scope.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { provinceChart } from './parts/province-chart.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quiet, quietLine, run, subheading } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';
import { textTable } from './parts/text-table.ts';

interface Level {
  /** Characters of the name of a round. */
  readonly name: number;
  readonly rounds: number;
}

const LEVELS: readonly [Level, ...Level[]] = [
  { name: 120, rounds: 12 },
  { name: 40, rounds: 12 },
  { name: 20, rounds: 6 },
];

/** What was applied for and what came of it, of one round or of all. Where others read along: numbers only. */
export function figuresCard(view: FiguresView): RenderedView {
  return firstThatFits(LEVELS, (level) => {
    const shown = withShortNames(view, level);
    return rendered(
      figureSummaries.figures,
      [
        heading(figureTexts.title(view.scope.programmeName)),
        ...figureScopeBlocks(shown.scope),
        ...controlBox(shown),
        ...(view.tally.received === 0
          ? [line(figureTexts.nothing)]
          : [headlineNumbers(view.tally), ...numberFacts(shown), ...provinceBlocks(view)]),
        ...roundBlocks(shown, level),
        ...controlList(shown),
      ],
      buttons(view),
    );
  });
}

/** Rounds are called by people: the longest names make room first. */
function withShortNames(view: FiguresView, { name: longest }: Level): FiguresView {
  const short = (name: string) => shorten(name, longest);
  const { scope } = view;
  const moved = (moves: FiguresView['lateFrom']) =>
    moves.map((move) => ({ ...move, roundName: short(move.roundName) }));
  return {
    ...view,
    scope:
      scope.round === undefined
        ? scope
        : { ...scope, round: { ...scope.round, name: short(scope.round.name) } },
    lateFrom: moved(view.lateFrom),
    lateTo: moved(view.lateTo),
    rounds: view.rounds.map((round) => ({ ...round, name: short(round.name) })),
    roundNames: Object.fromEntries(
      Object.entries(view.roundNames).map(([id, name]) => [id, short(name)]),
    ),
  };
}

function provinceBlocks({ provinces, scope }: FiguresView): readonly CardElement[] {
  if (scope.province !== undefined) return [];
  return [
    subheading(figureTexts.provinceTitle, { separator: true }),
    provinceChart(provinces),
    provinceTable(provinces),
  ];
}

function provinceTable(provinces: readonly ProvinceTally[]): Table {
  return textTable(
    [figureTexts.province, ...NARROW_COLUMNS.map(([, heading]) => heading)],
    provinces.map(({ province, tally }) => [
      provinceWords(province),
      ...NARROW_COLUMNS.map(([name]) => count(tally[name])),
    ]),
  );
}

/** The newest rounds, by the number that somebody can ask for: "cijfers ronde 2". */
function roundBlocks(view: FiguresView, level: Level): readonly CardElement[] {
  const { rounds } = view;
  if (rounds.length === 0) return [];
  const older = Math.max(0, rounds.length - level.rounds);
  return [
    subheading(figureTexts.roundTitle, { separator: true }),
    ...numbered(rounds)
      .slice(older)
      .map(([round, number]) => roundRow(view, round, number)),
    ...(older === 0 ? [] : [quietLine(figureTexts.olderRounds(older))]),
  ];
}

/** A practice round has no number: "ronde 1" never means one. */
function numbered(
  rounds: readonly FigureRoundLine[],
): readonly (readonly [FigureRoundLine, number | undefined])[] {
  const real = rounds.filter(({ demonstration }) => !demonstration);
  return rounds.map((round) => [round, round.demonstration ? undefined : real.indexOf(round) + 1]);
}

function roundRow(
  { scope }: FiguresView,
  round: FigureRoundLine,
  number: number | undefined,
): CardElement {
  const request = { ...scopeRequest({ ...scope, round }), verb: 'figures.show' } as const;
  const name =
    number === undefined
      ? [run(round.name), quiet(` · ${figureTexts.demonstration}`)]
      : [bold(`${number}. `), run(round.name)];
  return buttonRow(
    [line(name), quietLine(roundLineWords(round.tally))],
    button(figureTexts.look, request, {
      withoutInputs: true,
      tooltip:
        number === undefined ? figureTexts.lookAtDemonstration : figureTexts.lookAtNumber(number),
    }),
  );
}

/** Clients show six: with more programmes than fit, the others are asked for by typing. */
const MOST_BUTTONS = 6;

function buttons({ scope, shared, others }: FiguresView): readonly ExecuteButton[] {
  const { programmeId, round, province } = scope;
  const file = (title: string, format: 'xlsx' | 'docx') =>
    button(title, { verb: 'figures.file', programmeId, format }, { withoutInputs: true });
  const own = [
    button(
      figureTexts.list,
      { verb: 'figures.list', ...scopeRequest(scope), page: 0 },
      { withoutInputs: true },
    ),
    file(figureTexts.excel, 'xlsx'),
    file(figureTexts.word, 'docx'),
  ];
  const narrowed = round !== undefined || province !== undefined;
  return [
    ...(shared ? [] : own),
    ...(narrowed ? [showAll(figureTexts.toAll, programmeId)] : []),
    ...others.map(({ id, name }) => showAll(figureTexts.otherProgramme(name), id)),
  ].slice(0, MOST_BUTTONS);
}

function showAll(title: string, programmeId: string): ExecuteButton {
  return button(title, { verb: 'figures.show', programmeId }, { withoutInputs: true });
}
