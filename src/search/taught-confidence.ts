import type { Ranked, Ranking } from './faq-ranking.ts';

/** What an order of entries is worth, where the classifier was taught all of them. */
export interface Confidence {
  /** How likely it is that the first entry answers the question, 0 to 1. */
  readonly first: number;
  /** How likely it is that any of the first three does, 0 to 1. */
  readonly any: number;
}

/** So many entries may be offered as a choice. */
const OFFERED = 3;

/** Entries the likeliest first: by how near they come and how likely the classifier finds them, together. */
export function byLikelihood(entries: readonly Ranked[]): readonly Ranked[] {
  return entries
    .map((entry) => ({ entry, sum: likelihood(entry) }))
    .sort((a, b) => b.sum - a.sum || (a.entry.known.entry.id < b.entry.known.entry.id ? -1 : 1))
    .map(({ entry }) => entry);
}

/**
 * Two logistic regressions over what separates right entries from wrong ones: what the classifier finds, how near
 * the first entry comes and how far it leads from what the sources leave open, and whether it is ever asked in such a
 * way. Fitted on the question sets of `test/eval` but the last three.
 */
export function taughtConfidence(
  { said, likelyOpen }: Ranking,
  entries: readonly Ranked[],
  open: readonly Ranked[],
): Confidence {
  const [first] = entries;
  if (first === undefined) return { first: 0, any: 0 };
  const offered = entries.slice(0, OFFERED).reduce((sum, { likely = 0 }) => sum + likely, 0);
  const leadOfOpen = (first.total - highest(open.map(({ total }) => total))) / (first.total || 1);
  const foundOpen = first.found - highest(open.map(({ found }) => found));
  const both = (weights: Weights): number =>
    weights.bias +
    weights.total * first.total +
    weights.totalAsked * first.total * first.asked +
    weights.leadOfOpen * between(leadOfOpen, -0.5, 0.4) +
    weights.answer * first.answer +
    weights.asksAlike * (first.asksAlike ? 1 : 0) +
    weights.said * (Math.min(said, 2.5) / 2.5) +
    weights.foundOpen * between(foundOpen, -0.6, 0.6);
  return {
    first: logistic(both(FIRST) + FIRST.likely * odds(first.likely ?? 0)),
    any: logistic(
      both(ANY) +
        ANY.likely * odds(Math.min(1, offered)) +
        ANY.likelyOpen * odds(likelyOpen) +
        ANY.likeliestOpen * odds(highest(open.map(({ likely = 0 }) => likely))),
    ),
  };
}

function likelihood({ total, phrasing, answer, likely = 0 }: Ranked): number {
  return (
    ORDER.total * total +
    ORDER.phrasing * phrasing +
    ORDER.answer * answer +
    ORDER.likely * Math.log(likely + LEAST_LIKELY)
  );
}

/** The odds of a likelihood as a logarithm, which does not grow without end. */
function odds(likelihood: number): number {
  return Math.log((likelihood + LEAST_ODDS) / (1 - likelihood + LEAST_ODDS));
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

function between(number: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, number));
}

function highest(numbers: readonly number[]): number {
  return Math.max(0, ...numbers);
}

interface Weights {
  readonly bias: number;
  readonly likely: number;
  readonly total: number;
  readonly totalAsked: number;
  readonly leadOfOpen: number;
  readonly answer: number;
  readonly asksAlike: number;
  readonly said: number;
  readonly foundOpen: number;
}

const LEAST_LIKELY = 0.002;
const LEAST_ODDS = 0.003;
const ORDER = { total: 0.77, phrasing: 0.82, answer: 0.15, likely: 1.03 } as const;
const FIRST = {
  bias: -0.35,
  likely: 0.59,
  total: 0.49,
  totalAsked: 2.61,
  leadOfOpen: -0.08,
  answer: -1.55,
  asksAlike: 1.85,
  said: -2.24,
  foundOpen: 1.23,
} as const satisfies Weights;
const ANY = {
  bias: 0.78,
  likely: 0.44,
  likelyOpen: -0.27,
  likeliestOpen: 0.1,
  total: -0.8,
  totalAsked: 2.25,
  leadOfOpen: 0.46,
  answer: -0.33,
  asksAlike: 2.38,
  said: -3.36,
  foundOpen: 1.24,
} as const satisfies Weights & Readonly<Record<'likelyOpen' | 'likeliestOpen', number>>;
