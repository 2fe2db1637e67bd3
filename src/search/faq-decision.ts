import type { FaqAnswer } from '../domain/faq.ts';
import type { Ranked, Ranking } from './faq-ranking.ts';
import { weightOf } from './faq-vocabulary.ts';
import { nearnessConfidence } from './nearness-confidence.ts';
import { byLikelihood, taughtConfidence } from './taught-confidence.ts';

export type Decision = Extract<FaqAnswer, { kind: 'sure' | 'doubt' | 'unknown' }>;

const MOST_CHOICES = 3;
/** From this confidence on the first entry is the answer: of a hundred messages about one gets a wrong one. */
const SURE_FROM = 0.92;
/** The same where only nearness tells. */
const SURE_BY_NEARNESS_FROM = 0.73;
/** From this confidence on the first entry is shown as a guess: three of four are right. */
const SHOWN_FROM = 0.35;
/** From this confidence on a text that may be an answer as well is taken for the question of the first entry. */
const LIKELY_MEANT_FROM = 0.5;
/** From this confidence on one of the first entries may be meant. */
const MEANT_FROM = 0.35;
/** From here on an entry may be meant. */
const NEAR_FROM = 0.12;
const COVERED_FROM = 0.3;
/** The classifier finds it likely enough to offer, though it covers less. */
const LIKELY_FROM = 0.05;
const COVERED_IF_LIKELY_FROM = 0.15;
/** An entry that comes this near, beside the nearest, has a say in how the question is answered. */
const COUNTS_FROM = 0.7;
/** Of a text of which less is ever said here nothing is known. */
const KNOWN_FROM = 0.3;
/** A text that says less ("stad") is no question with one answer. */
const SAYS_ENOUGH = 0.4;
/** What the sources leave open was meant when it comes nearer than the best entry by this part. */
const OPEN_LEAD = 0.05;

/** What a ranking is worth: an answer, a choice, or nothing. */
export function decide(ranking: Ranking): Decision {
  const entries = entriesOf(ranking);
  const open = ranking.ranked.filter(({ isOpen }) => isOpen);
  return areTaught(entries)
    ? decideTaught(ranking, byLikelihood(entries), open)
    : decideByNearness(ranking, entries, open);
}

/** What the bot makes of a question that is known to be left open: nothing, with what comes nearest. */
export function leaveOpen(ranking: Ranking): Decision {
  return unknown(mostLikelyMeant(byLikelihood(entriesOf(ranking))));
}

function entriesOf({ ranked }: Ranking): readonly Ranked[] {
  return ranked.filter(({ isOpen }) => !isOpen);
}

/** Whether the classifier was taught all that may be meant; it knows nothing of what was added or changed since. */
function areTaught(entries: readonly Ranked[]): boolean {
  const nearest = entries[0]?.total ?? 0;
  return entries.every(
    ({ likely, total }) => likely !== undefined || total < COUNTS_FROM * nearest,
  );
}

function decideTaught(
  ranking: Ranking,
  entries: readonly Ranked[],
  open: readonly Ranked[],
): Decision {
  const [first] = entries;
  const near = mostLikelyMeant(entries);
  const confidence = taughtConfidence(ranking, entries, open);
  if (first !== undefined && saysEnough(ranking) && confidence.first >= SURE_FROM) {
    return sure(first, near);
  }
  if (!isKnown(ranking)) return unknown([]);
  return confidence.any < MEANT_FROM ? unknown(near) : doubt(near, first, confidence.first);
}

function decideByNearness(
  ranking: Ranking,
  entries: readonly Ranked[],
  open: readonly Ranked[],
): Decision {
  const [first, second] = entries;
  if (first === undefined) return unknown([]);
  const near = entries.filter(isNear).slice(0, MOST_CHOICES);
  const confidence = nearnessConfidence(ranking, first, second, open);
  if (saysEnough(ranking) && confidence >= SURE_BY_NEARNESS_FROM) return sure(first, near);
  const openTotal = open[0]?.total ?? 0;
  const leftOpen = openTotal > 0 && openTotal - first.total >= OPEN_LEAD * openTotal;
  return leftOpen ? unknown(near) : doubt(near, first, confidence);
}

function sure(first: Ranked, near: readonly Ranked[]): Decision {
  const others = near.filter((other) => other !== first);
  return { kind: 'sure', found: first.known, others: others.map(({ known }) => known) };
}

function doubt(near: readonly Ranked[], first: Ranked | undefined, confidence: number): Decision {
  if (near.length === 0) return unknown([]);
  const isFirst = near[0] === first;
  return {
    kind: 'doubt',
    found: near.map(({ known }) => known),
    firstIsShown: isFirst && confidence >= SHOWN_FROM,
    firstIsLikely: isFirst && confidence >= LIKELY_MEANT_FROM,
  };
}

function unknown(near: readonly Ranked[]): Decision {
  return { kind: 'unknown', near: near.map(({ known }) => known) };
}

/** As many as may be offered of those that may be meant, in their order. */
function mostLikelyMeant(entries: readonly Ranked[]): readonly Ranked[] {
  return entries.filter(mayBeMeant).slice(0, MOST_CHOICES);
}

function mayBeMeant(entry: Ranked): boolean {
  const { likely = 0, covered } = entry;
  return isNear(entry) || (likely >= LIKELY_FROM && covered >= COVERED_IF_LIKELY_FROM);
}

function isNear({ total, covered }: Ranked): boolean {
  return total >= NEAR_FROM && covered >= COVERED_FROM;
}

function saysEnough({ said, isVague }: Ranking): boolean {
  return !isVague && said >= SAYS_ENOUGH;
}

function isKnown({ terms, said }: Ranking): boolean {
  return weightOf(terms.filter(({ known }) => known)) >= KNOWN_FROM * said;
}
