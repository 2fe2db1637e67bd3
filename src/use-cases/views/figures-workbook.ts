import type { Control } from '../../domain/figure-controls.ts';
import { sum, type Tally } from '../../domain/figure-tally.ts';
import type { FigureSet, RoundFigures } from '../../domain/figures.ts';
import type { Sheet, Workbook } from '../../domain/ports-documents.ts';
import type { Round } from '../../domain/round.ts';
import { CASE_STATE_WORDS } from '../../texts/case-words.ts';
import { controlName, controlScope, namedSumWords } from '../../texts/figure-control-texts.ts';
import {
  TALLY_COLUMNS,
  tallyColumn,
  figureSheetTexts as texts,
} from '../../texts/figure-sheet-texts.ts';
import { figureTexts, provinceWords } from '../../texts/figure-texts.ts';
import { type FigureFacts, realRounds, roundNamesOf } from '../figure-facts.ts';
import { figureLine } from '../list-figures.ts';
import { namedReasons, reasonName } from '../show-figures.ts';

type Cell = Sheet['rows'][number][number];
type Column = Sheet['columns'][number];

/** The figures of a programme with the list they were counted from and the sums that show that they fit. */
export function figuresWorkbook(all: FigureFacts): Workbook {
  return {
    sheets: [overview(all), perProvince(all), perReason(all), municipalities(all), controls(all)],
    madeAt: all.asOf,
  };
}

/** One set of figures with the name it has in a row: the rounds, the total, then what does not count. */
function namedSets(all: FigureFacts): readonly (FigureSet & { name: string; of?: RoundFigures })[] {
  const { figures } = all;
  const named = (of: RoundFigures) => ({ ...of, name: roundName(of.round), of });
  const practice = figures.rounds.filter(({ round }) => round.demonstration);
  return [
    ...realRounds(all).map(named),
    { ...figures.total, name: texts.total },
    ...practice.map(named),
  ];
}

function roundName({ name, demonstration }: Round): string {
  return demonstration ? texts.demonstration(name) : name;
}

function overview(all: FigureFacts): Sheet {
  return {
    name: texts.sheets.overview,
    columns: [
      text(texts.round),
      { title: texts.deadline, kind: 'day' },
      ...tallyHeadings(),
      number(texts.lateOut),
      { title: texts.asOf, kind: 'moment' },
    ],
    rows: namedSets(all).map(({ name, tally, of }) => [
      name,
      of === undefined ? null : of.round.deadlineDay,
      ...tallyCells(tally),
      lateOut(of === undefined ? realRounds(all) : [of]),
      all.asOf.toISOString(),
    ]),
  };
}

function lateOut(rounds: readonly RoundFigures[]): number {
  return sum(rounds.flatMap((one) => one.lateOut.map(({ files }) => files)));
}

function perProvince(all: FigureFacts): Sheet {
  return {
    name: texts.sheets.provinces,
    columns: [text(texts.round), text(texts.province), ...tallyHeadings()],
    rows: namedSets(all).flatMap(({ name, provinces }) =>
      provinces.map(({ province, tally }) => [name, provinceWords(province), ...tallyCells(tally)]),
    ),
  };
}

function tallyHeadings(): readonly Column[] {
  return [
    ...TALLY_COLUMNS.map((name) => number(tallyColumn(name))),
    { title: tallyColumn('budget'), kind: 'euro' },
    { title: texts.mean, kind: 'euro' },
  ];
}

/** Without a budget there is no mean of them. */
function tallyCells(tally: Tally): readonly Cell[] {
  const mean = tally.budgeted === 0 ? null : Math.round(tally.budget / tally.budgeted);
  return [...TALLY_COLUMNS.map((name) => tally[name]), tally.budget, mean];
}

function perReason(all: FigureFacts): Sheet {
  return {
    name: texts.sheets.reasons,
    columns: [text(texts.round), text(texts.decision), text(texts.reason), number(texts.number)],
    rows: namedSets(all).flatMap(({ name, reasons }) =>
      namedReasons(all.programme, reasons).map(({ state, label, files }) => [
        name,
        CASE_STATE_WORDS[state],
        label ?? texts.noReason,
        files,
      ]),
    ),
  };
}

function municipalities(all: FigureFacts): Sheet {
  const names = roundNamesOf(all);
  return {
    name: texts.sheets.municipalities,
    columns: MUNICIPALITY_COLUMNS,
    rows: all.facts.map((fact) => {
      const round = all.rounds.find(({ id }) => id === fact.roundId);
      const line = figureLine(fact, all.rounds);
      return [
        round === undefined ? fact.roundId : roundName(round),
        fact.reference,
        fact.municipality === '' ? figureTexts.noMunicipality : fact.municipality,
        fact.nis,
        provinceWords(fact.province),
        fact.centreCity ? texts.yes : texts.no,
        fact.submittedAt.toISOString(),
        names[fact.movedFromRoundId] ?? fact.movedFromRoundId,
        CASE_STATE_WORDS[fact.state],
        fact.decidedAt?.toISOString() ?? null,
        reasonName(all.programme, fact.reasonId),
        fact.explanation,
        fact.budget ?? null,
        line.guidanceFrom ?? null,
      ];
    }),
  };
}

function controls(all: FigureFacts): Sheet {
  const names = roundNamesOf(all);
  return {
    name: texts.sheets.controls,
    columns: [
      text(texts.round),
      text(texts.control),
      number(texts.whole),
      number(texts.sum),
      text(texts.holds),
      { title: texts.working, kind: 'text', width: 80 },
    ],
    rows: all.figures.controls.map((control) => [
      controlScope(control, names),
      controlName(control.kind),
      control.whole,
      sumOfParts(control),
      control.addsUp ? texts.yes : texts.wrong,
      namedSumWords(control, names),
    ]),
  };
}

function sumOfParts({ terms }: Control): number {
  return sum(terms.map(({ files }) => files));
}

function text(title: string): Column {
  return { title, kind: 'text' };
}

function number(title: string): Column {
  return { title, kind: 'number' };
}

const MUNICIPALITY_COLUMNS: readonly Column[] = [
  text(texts.round),
  text(texts.reference),
  text(texts.municipality),
  text(texts.nis),
  text(texts.province),
  text(texts.centreCity),
  { title: texts.submittedAt, kind: 'moment' },
  text(texts.lateFrom),
  text(texts.state),
  { title: texts.decidedAt, kind: 'moment' },
  text(texts.reason),
  { title: texts.explanation, kind: 'text', width: 60 },
  { title: texts.budget, kind: 'euro' },
  { title: texts.guidanceFrom, kind: 'day' },
];
