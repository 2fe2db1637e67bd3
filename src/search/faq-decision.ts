import type { FaqAnswer } from '../domain/faq.ts';
import type { Ranked, Ranking } from './faq-ranking.ts';
import { weightOf } from './faq-vocabulary.ts';

export type Decision = Extract<FaqAnswer, { kind: 'sure' | 'doubt' | 'unknown' }>;

const MOST_CHOICES = 3;
/** From this confidence on the first entry is the answer. */
const SURE_FROM = 0.73;
/** From here on an entry may be meant. */
const NEAR_FROM = 0.12;
const COVERED_FROM = 0.3;
/** A text that says less ("stad") is no question with one answer. */
const SAYS_ENOUGH = 0.4;
/** What the sources leave open was meant when it comes nearer than the best entry by this part. */
const OPEN_LEAD = 0.05;

/** What a ranking is worth: an answer, a choice, or nothing. */
export function decide(ranking: Ranking): Decision {
  const entries = ranking.ranked.filter(({ isOpen }) => !isOpen);
  const open = ranking.ranked.filter(({ isOpen }) => isOpen);
  const [first] = entries;
  if (first === undefined) return { kind: 'unknown' };
  const near = entries.filter(isNear).slice(0, MOST_CHOICES);
  if (saysEnough(ranking) && confidence(ranking, first, entries[1], open) >= SURE_FROM) {
    const others = near.filter((other) => other !== first);
    return { kind: 'sure', found: first.known, others: others.map(({ known }) => known) };
  }
  const openTotal = open[0]?.total ?? 0;
  const leftOpen = openTotal > 0 && openTotal - first.total >= OPEN_LEAD * openTotal;
  if (near.length === 0 || leftOpen) return { kind: 'unknown' };
  return { kind: 'doubt', found: near.map(({ known }) => known) };
}

function isNear({ total, covered }: Ranked): boolean {
  return total >= NEAR_FROM && covered >= COVERED_FROM;
}

function saysEnough({ said, isVague }: Ranking): boolean {
  return !isVague && said >= SAYS_ENOUGH;
}

/**
 * How likely it is that the first entry answers the question, 0 to 1. A logistic regression over what separates
 * right first entries from wrong ones, fitted on the question sets `tuning-*` of `test/eval` and on
 * ways to ask that were left out of the index for it.
 */
function confidence(
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
