import type { Ranked, Ranking } from './faq-ranking.ts';
import { weightOf } from './faq-vocabulary.ts';

/**
 * How likely it is that the first entry answers the question, 0 to 1, by how near the entries come alone: for entries
 * that the classifier was not taught. A logistic regression over what separates
 * right first entries from wrong ones, fitted on the question sets `tuning-*` of `test/eval` and on
 * ways to ask that were left out of the index for it.
 */
export function nearnessConfidence(
  { terms, said }: Ranking,
  first: Ranked,
  second: Ranked | undefined,
  open: readonly Ranked[],
): number {
  const unknown = weightOf(terms.filter(({ known }) => !known));
  const lead = (other: Ranked | undefined): number =>
    (first.total - (other?.total ?? 0)) / (first.total || 1);
  const ofSecond = lead(second);
  const ofOpenPhrasing = first.phrasing - highest(open.map(({ phrasing }) => phrasing));
  const sum =
    BIAS +
    WEIGHTS.total * first.total +
    WEIGHTS.lead * Math.min(ofSecond, 0.8) +
    WEIGHTS.leadOfOpen * Math.max(-0.5, Math.min(0.4, lead(open[0]))) +
    WEIGHTS.asked * first.asked +
    WEIGHTS.phrasing * first.phrasing +
    WEIGHTS.said * (Math.min(said, 2.5) / 2.5) +
    WEIGHTS.totalAsked * first.total * first.asked +
    WEIGHTS.smallLead * (Math.min(ofSecond, 0.15) / 0.15) +
    WEIGHTS.openPhrasing * ofOpenPhrasing +
    WEIGHTS.openPhrasingBehind * Math.min(0, ofOpenPhrasing) +
    WEIGHTS.covered * first.covered +
    WEIGHTS.answer * first.answer +
    WEIGHTS.all * first.all +
    WEIGHTS.found * first.found +
    WEIGHTS.foundLead * between(first.found - (second?.found ?? 0)) +
    WEIGHTS.foundOpen * between(first.found - highest(open.map(({ found }) => found))) +
    WEIGHTS.unknown * (unknown / (said || 1)) +
    WEIGHTS.smallTotal * Math.min(first.total, 0.4);
  return 1 / (1 + Math.exp(-sum));
}

/** Beyond this a difference says no more. */
const FARTHEST = 0.6;

function between(difference: number): number {
  return Math.max(-FARTHEST, Math.min(FARTHEST, difference));
}

function highest(numbers: readonly number[]): number {
  return Math.max(0, ...numbers);
}

const BIAS = -4.3;
const WEIGHTS = {
  total: 0.92,
  lead: -0.26,
  leadOfOpen: 3.72,
  asked: 0.88,
  phrasing: -0.32,
  said: -0.55,
  totalAsked: 2.6,
  smallLead: 1.4,
  openPhrasing: 0.56,
  openPhrasingBehind: 0.66,
  covered: 0.75,
  answer: -3.26,
  all: 2.98,
  found: -0.78,
  foundLead: -0.17,
  foundOpen: 0.69,
  unknown: 0.3,
  smallTotal: 2.26,
} as const;
