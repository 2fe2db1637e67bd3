import type { Tally } from '../../domain/figure-tally.ts';
import type { ReasonedState } from '../../domain/figures.ts';
import type { FiguresView } from '../../domain/views-figures.ts';
import {
  AFTER_DEADLINE,
  afterDeadlineWords,
  budgetWords,
  centreCityWords,
  figureTexts,
  lateWords,
  TALLY_WORDS,
  withReasons,
} from '../../texts/figure-texts.ts';
import { count } from '../../texts/in-words.ts';
import type { CardElement, ColumnSet } from '../card-json.ts';
import { fact, line, quiet, run } from './rich-text.ts';

const HEADLINES = ['received', 'admissible', 'selected'] as const;

/** The three numbers that are asked for most, large. */
export function headlineNumbers(tally: Tally): ColumnSet {
  return {
    type: 'ColumnSet',
    spacing: 'medium',
    columns: HEADLINES.map((name) => ({
      type: 'Column',
      width: 'stretch',
      items: [
        line([run(count(tally[name]), { size: 'extraLarge', weight: 'bolder' })]),
        line([quiet(TALLY_WORDS[name])], { spacing: 'none' }),
      ],
    })),
  };
}

/** What came of them; what is zero is left out. */
export function numberFacts(view: FiguresView): readonly CardElement[] {
  const { tally, lateFrom, lateTo } = view;
  return [
    ...reasoned(view, 'inadmissible'),
    ...reasoned(view, 'deferred'),
    ...reasoned(view, 'notSelected'),
    ...plain(tally, 'toJudge'),
    ...plain(tally, 'toSelect'),
    ...plain(tally, 'withdrawn'),
    ...(tally.late === 0 ? [] : [fact(TALLY_WORDS.late, lateWords(tally.late, lateFrom))]),
    ...(lateTo.length === 0 ? [] : [fact(AFTER_DEADLINE, afterDeadlineWords(lateTo))]),
    ...(tally.received === 0 ? [] : [fact(TALLY_WORDS.centreCities, centreCityWords(tally))]),
    ...(tally.selected === 0 ? [] : [fact(figureTexts.budget, budgetWords(tally))]),
  ];
}

function plain(tally: Tally, name: 'toJudge' | 'toSelect' | 'withdrawn'): readonly CardElement[] {
  return tally[name] === 0 ? [] : [fact(TALLY_WORDS[name], count(tally[name]))];
}

function reasoned({ tally, reasons }: FiguresView, state: ReasonedState): readonly CardElement[] {
  if (tally[state] === 0) return [];
  const own = reasons.filter((reason) => reason.state === state);
  return [fact(TALLY_WORDS[state], withReasons(tally[state], own))];
}
