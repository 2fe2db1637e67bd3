import { provinceShares, shareOf } from '../../domain/figure-shares.ts';
import type { ReasonedState, RoundFigures } from '../../domain/figures.ts';
import type { ReportBlock, ReportDocument } from '../../domain/report-document.ts';
import type { Round } from '../../domain/round.ts';
import { startInWords } from '../../domain/round-words.ts';
import { deadlineOf } from '../../domain/rounds.ts';
import { dayOf } from '../../domain/time.ts';
import { CASE_STATE_WORDS } from '../../texts/case-words.ts';
import { controlLine, controlsFail } from '../../texts/figure-control-texts.ts';
import {
  budgetSentences,
  centreCitySentences,
  dateWords,
  dayWords,
  guidanceSentences,
  moveSentences,
  outcomeSentences,
  provinceItem,
  provincesIntro,
  receivedSentence,
  reportTexts,
  roundPhrase,
  soFarSentence,
  type ToldReason,
  totalSentence,
} from '../../texts/figure-report-texts.ts';
import { asOfWords, figureTexts, provinceWords } from '../../texts/figure-texts.ts';
import { type FigureFacts, realFacts, realRounds, roundNamesOf } from '../figure-facts.ts';
import { figureLine } from '../list-figures.ts';
import { reasonOf } from './told-event.ts';

/** The figures of a programme as a text in the form of a parliamentary answer. */
export function figuresReport(all: FigureFacts): ReportDocument {
  const { programme, asOf, rounds, figures } = all;
  const failing = figures.controls.filter(({ addsUp }) => !addsUp);
  const { sections } = reportTexts;
  const parts = [
    { title: sections.total, blocks: totalBlocks(all) },
    { title: sections.rounds, blocks: roundBlocks(all) },
    { title: sections.municipalities, blocks: municipalityBlocks(all) },
    { title: sections.annex, blocks: annexBlocks(all) },
  ];
  return {
    title: reportTexts.title(programme.name),
    notes: [
      asOfWords(asOf),
      reportTexts.made,
      ...(rounds.some(({ demonstration }) => demonstration) ? [reportTexts.demonstration] : []),
    ],
    warnings:
      failing.length === 0
        ? []
        : [
            controlsFail(failing.length),
            ...failing.map((control) => controlLine(control, roundNamesOf(all))),
          ],
    sections: parts.filter(({ blocks }) => blocks.length > 0),
    madeAt: asOf,
  };
}

/** Rounds for which something came in. */
function filledRounds(all: FigureFacts): readonly RoundFigures[] {
  return realRounds(all).filter(({ tally }) => tally.received > 0);
}

function isOver(round: Round, { asOf }: FigureFacts): boolean {
  return deadlineOf(round) < asOf;
}

function totalBlocks(all: FigureFacts): readonly ReportBlock[] {
  const { tally } = all.figures.total;
  if (tally.received === 0) return paragraph([reportTexts.nothing]);
  const over = filledRounds(all).filter(({ round }) => isOver(round, all));
  return [
    ...(over.length === 0 ? paragraph([totalSentence(tally.received)]) : []),
    ...over.flatMap((one) =>
      paragraph([receivedSentence(one.tally, lastDayOf(one.round, all)), ...outcomes(all, one)]),
    ),
    ...paragraph(budgetSentences(tally)),
  ];
}

function outcomes(all: FigureFacts, { round, tally, reasons }: RoundFigures): readonly string[] {
  const deferred = all.facts.filter((one) => one.roundId === round.id && one.state === 'deferred');
  const told = (state: ReasonedState): readonly ToldReason[] =>
    reasons
      .filter((reason) => reason.state === state)
      .map(({ reasonId, files }) => ({ files, ...phraseOf(all, reasonId) }));
  return outcomeSentences(tally, all.programme.organisation, shareOf(deferred), {
    inadmissible: told('inadmissible'),
    deferred: told('deferred'),
    notSelected: told('notSelected'),
  });
}

function phraseOf({ programme }: FigureFacts, reasonId: string): Pick<ToldReason, 'phrase'> {
  const { intake } = programme;
  const reason = intake.kind === 'form' ? reasonOf(intake.review, reasonId) : undefined;
  return reason === undefined
    ? {}
    : { phrase: reason.because ?? reportTexts.reasonCalled(reason.label) };
}

/** When each round's municipalities start, and what came in after its deadline. */
function roundBlocks(all: FigureFacts): readonly ReportBlock[] {
  const filled = filledRounds(all);
  const { received } = all.figures.total.tally;
  return [
    ...realRounds(all).flatMap((one) => [
      ...paragraph(soFar(all, one)),
      ...paragraph([...guidance(one), ...moves(all, one)]),
    ]),
    ...(filled.length > 1 ? paragraph([totalSentence(received)]) : []),
  ];
}

function soFar(all: FigureFacts, one: RoundFigures): readonly string[] {
  const { round, tally } = one;
  if (tally.received === 0 || isOver(round, all)) return [];
  const deadline = lastDayOf(round, all);
  return [
    soFarSentence(tally, roundPhrase(round.name), deadline),
    ...outcomes(all, one),
    reportTexts.preliminary,
  ];
}

function guidance({ round, tally }: RoundFigures): readonly string[] {
  return guidanceSentences(tally, roundPhrase(round.name), round.guidanceFrom);
}

function moves(all: FigureFacts, { round, lateOut }: RoundFigures): readonly string[] {
  return lateOut.flatMap(({ toRoundId, files }) => {
    const to = all.rounds.find(({ id }) => id === toRoundId);
    if (to === undefined) return [];
    return moveSentences({
      files,
      lastDay: lastDayOf(round, all),
      round: roundPhrase(to.name),
      deadline: lastDayOf(to, all),
      isOver: isOver(to, all),
    });
  });
}

function lastDayOf(round: Round, { asOf }: FigureFacts): string {
  return dayWords(dayOf(deadlineOf(round)), asOf);
}

function municipalityBlocks(all: FigureFacts): readonly ReportBlock[] {
  const filled = filledRounds(all);
  if (filled.length === 0) return [];
  const selected = realFacts(all).filter(({ state }) => state === 'selected');
  const centres = selected.filter(({ centreCity }) => centreCity);
  return [
    ...paragraph([reportTexts.inAnnex]),
    ...filled.flatMap(({ round, tally }) => {
      const shares = provinceShares(all.facts.filter(({ roundId }) => roundId === round.id));
      return [
        ...paragraph([provincesIntro(filled.length > 1 ? roundPhrase(round.name) : undefined)]),
        {
          kind: 'list',
          items: shares.map((one) => provinceItem(one, tally.selected > 0)),
        } as const,
      ];
    }),
    ...paragraph([
      reportTexts.noSizes,
      ...centreCitySentences(shareOf(selected).municipalities, shareOf(centres).municipalities),
    ]),
  ];
}

function annexBlocks(all: FigureFacts): readonly ReportBlock[] {
  return filledRounds(all).flatMap(({ round }): readonly ReportBlock[] => [
    { kind: 'subtitle', text: round.name },
    {
      kind: 'table',
      headings: reportTexts.columns,
      rows: all.facts
        .filter(({ roundId }) => roundId === round.id)
        .map((fact) => figureLine(fact, all.rounds))
        .map((line) => [
          line.municipality === '' ? figureTexts.noMunicipality : line.municipality,
          provinceWords(line.province),
          dateWords(line.submittedAt),
          CASE_STATE_WORDS[line.state],
          dateWords(line.decidedAt),
          line.guidanceFrom === undefined ? '' : startInWords(line.guidanceFrom),
        ]),
    },
  ]);
}

function paragraph(sentences: readonly string[]): readonly ReportBlock[] {
  return sentences.length === 0 ? [] : [{ kind: 'paragraph', text: sentences.join(' ') }];
}
