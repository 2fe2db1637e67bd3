import type { FaqAnswer } from '../domain/faq.ts';
import type { Ranked, Ranking } from './faq-ranking.ts';

export type Decision = Extract<FaqAnswer, { kind: 'sure' | 'doubt' | 'unknown' }>;

const MOST_CHOICES = 3;
/** From here on an entry is the answer. */
const SURE_FROM = 0.62;
/** From here on an entry may be meant. */
const NEAR_FROM = 0.12;
/** What the sources leave open has to come so much nearer than the best entry to be what was meant. */
const OPEN_LEAD = 0.2;

/** What a ranking is worth: an answer, a choice, or nothing. */
export function decide(ranking: Ranking): Decision {
  const entries = ranking.ranked.filter(({ isOpen }) => !isOpen);
  const open = ranking.ranked.find(({ isOpen }) => isOpen);
  const [first] = entries;
  if (first === undefined) return { kind: 'unknown' };
  const near = entries.filter(({ total }) => total >= NEAR_FROM).slice(0, MOST_CHOICES);
  if (!ranking.isVague && confidence(ranking, first, entries[1], open) >= SURE_FROM) {
    const others = near.filter((other) => other !== first);
    return { kind: 'sure', found: first.known, others: others.map(({ known }) => known) };
  }
  const leftOpen = open !== undefined && open.total - first.total >= OPEN_LEAD * open.total;
  if (near.length === 0 || leftOpen) return { kind: 'unknown' };
  return { kind: 'doubt', found: near.map(({ known }) => known) };
}

/**
 * How likely it is that the first entry answers the question. A logistic regression over what separates right
 * first entries from wrong ones in the question sets of `test/eval` that are there to tune on, and in phrasings
 * that were left out.
 */
export function confidence(
  { terms }: Ranking,
  first: Ranked,
  second: Ranked | undefined,
  open: Ranked | undefined,
): number {
  const said = terms.reduce((sum, { weight }) => sum + weight, 0);
  const lead = (other: Ranked | undefined): number =>
    (first.total - (other?.total ?? 0)) / (first.total || 1);
  const ofSecond = lead(second);
  const ofOpen = Math.max(-0.5, Math.min(0.8, lead(open)));
  const features = [
    first.total,
    Math.min(ofSecond, 0.8),
    ofOpen,
    first.asked,
    first.phrasing,
    Math.min(said, 2.5) / 2.5,
    first.total * first.asked,
    Math.min(ofSecond, 0.15) / 0.15,
  ];
  const sum = features.reduce((total, value, at) => total + value * (WEIGHTS[at] ?? 0), BIAS);
  return 1 / (1 + Math.exp(-sum));
}

const WEIGHTS = [-0.18, 0, 3.52, 2.55, -1.67, -0.29, 2.99, 0.79] as const;
const BIAS = -3.2;
