import type { FaqAnswer } from '../domain/faq.ts';
import type { Ranked, Ranking } from './faq-ranking.ts';

const MOST_CHOICES = 3;
const SURE_FROM = 0.75;
const SURE_LEAD = 0.1;
const DOUBT_FROM = 0.3;
const COVERED_FROM = 0.5;

/** What a ranking is worth: an answer, a choice, or nothing. */
export function decide({
  ranked,
}: Ranking): Extract<FaqAnswer, { kind: 'sure' | 'doubt' | 'unknown' }> {
  const [first, second] = ranked;
  if (first === undefined) return { kind: 'unknown' };
  const near = ranked.filter(isNear).slice(0, MOST_CHOICES);
  const lead = first.total - (second?.total ?? 0);
  if (first.total >= SURE_FROM && lead >= SURE_LEAD && first.covered >= COVERED_FROM) {
    const others = near.filter((other) => other !== first);
    return { kind: 'sure', found: first.known, others: others.map(({ known }) => known) };
  }
  if (near.length === 0) return { kind: 'unknown' };
  return { kind: 'doubt', found: near.map(({ known }) => known) };
}

function isNear({ total, covered }: Ranked): boolean {
  return total >= DOUBT_FROM && covered >= COVERED_FROM / 2;
}
