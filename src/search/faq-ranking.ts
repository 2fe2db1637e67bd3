import MiniSearch from 'minisearch';
import type { KnownEntry, OpenTopic } from '../domain/faq.ts';
import { isValidOn } from '../domain/faq-entry.ts';
import { phrasingsOf } from '../domain/faq-phrasing.ts';
import type { Programme } from '../domain/programme.ts';
import { readAsked } from './asked-text.ts';
import { dutchTerms, dutchWords, termsOf } from './dutch-terms.ts';
import { IN_PHRASING, type Nearness, questionVector } from './entry-vectors.ts';
import type { FaqClassifier } from './faq-classifier.ts';
import { FaqVocabulary, type WeighedTerm, weightOf } from './faq-vocabulary.ts';
import { featuresOfText, IndexedEntry } from './indexed-entry.ts';
import { shareOf } from './share-of-terms.ts';
import { TaughtEntries } from './taught-entries.ts';
import { textFeatures } from './text-features.ts';

/** An entry that may answer a question. */
export interface Ranked extends Nearness {
  readonly known: KnownEntry;
  /** How well the first search found it, beside what it found best: 0 to 1. */
  readonly found: number;
  /** It stands for a question that the sources leave open. */
  readonly isOpen: boolean;
  /** How likely the classifier finds it, 0 to 1; absent when it was not taught this entry as it is now. */
  readonly likely: number | undefined;
  /** How much of what the question says its phrasings say, 0 to 1. */
  readonly asked: number;
  /** Whether it is ever asked with the words that ask ("hoeveel", "wie"), if there are any. */
  readonly asksAlike: boolean;
  /** The same for its phrasings and answer together. */
  readonly covered: number;
}

export interface Ranking {
  readonly terms: readonly WeighedTerm[];
  /** How much they say together. */
  readonly said: number;
  /** What is asked says so little that most of it was taken from what stands around it. */
  readonly isVague: boolean;
  /** Nearest first. */
  readonly ranked: readonly Ranked[];
  /** How likely it is that the sources leave open what is asked, 0 to 1. */
  readonly likelyOpen: number;
}

/** Begins the id of what is left open, so that no entry has it. */
export const OPEN = 'open:';
/** So many entries are looked at closely. */
const CANDIDATES = 12;
/** And only those that the first search finds so well, beside what it finds best. */
const FOUND_FROM = 0.35;
/**
 * Common words are left out of the first search when rarer ones have found so many entries; the rarest few only when
 * they would find more than the most: what many entries say tells none of them apart, and looking them up costs most.
 */
const ENOUGH_FOUND = 60;
const MOST_FOUND = 150;
const RAREST = 3;
/** What the first search counts beside how near an entry comes. */
const FOUND_SHARE = 0.15;
const CONTEXT = 0.15;
/** What is told around a question that says little itself ("Kan dat ook bij ons?") counts more. */
const SAYS_ENOUGH = 1.5;
const CONTEXT_OF_LITTLE = 0.4;
/** A word that asks in so few of an entry's phrasings is not how it is asked. */
const ASKED_SELDOM = 0.01;
/** What an entry is worth when the question names another programme. */
const OTHER_PROGRAMME = 0.7;

/** Texts that are remembered as they are compared. */
const REMEMBERED = 1000;

interface Compared {
  readonly terms: readonly WeighedTerm[];
  readonly keys: ReadonlySet<string>;
  /** Of the vocabulary. */
  readonly version: number;
}

interface Candidate {
  readonly id: string;
  readonly entry: IndexedEntry;
  readonly found: number;
}

export type NamedProgramme = Pick<Programme, 'id' | 'name'>;

/** Entries in the order in which they may answer a question. */
export class FaqRanking {
  readonly #entries = new Map<string, IndexedEntry>();
  readonly #vocabulary = new FaqVocabulary();
  readonly #search = new MiniSearch<{ readonly id: string; readonly words: string }>({
    fields: ['words'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });

  readonly #comparisons = new Map<string, Compared>();
  /** The words of a programme's name, and the programme. */
  readonly #names: ReadonlyMap<string, string>;

  readonly #taught: TaughtEntries;

  /** Takes the names by which people tell programmes apart. */
  constructor(programmes: readonly NamedProgramme[], classifier: FaqClassifier) {
    this.#taught = new TaughtEntries(classifier);
    this.#names = new Map(
      programmes.flatMap(({ id, name }) => dutchTerms(name).map(({ stem }) => [stem, id] as const)),
    );
  }

  get(entryId: string): KnownEntry | undefined {
    return this.#entries.get(entryId)?.known;
  }

  put(known: KnownEntry): void {
    this.#add(known.entry.id, known);
  }

  /** Adds what no entry answers; it is ranked as an entry would be. */
  putOpen({ id, programmeId, phrasings: [question = '', ...alternatives] }: OpenTopic): void {
    const entry = { id, question, alternatives, answer: '', source: '' };
    this.#add(`${OPEN}${id}`, { entry, programmeId, version: 0 });
  }

  #add(id: string, known: KnownEntry): void {
    this.remove(id);
    const isOpen = id.startsWith(OPEN);
    const entry = new IndexedEntry(known, this.#taught.put(id, phrasingsOf(known.entry), isOpen));
    this.#entries.set(id, entry);
    this.#vocabulary.add(entry.asked.keys());
    this.#search.add({ id, words: searchedWords(entry) });
  }

  remove(entryId: string): void {
    const entry = this.#entries.get(entryId);
    if (entry === undefined) return;
    this.#entries.delete(entryId);
    if (entry.taughtAs !== undefined) this.#taught.remove(entry.taughtAs);
    this.#vocabulary.remove(entry.asked.keys());
    // Not discard: that cleans up later, and stumbles over what is added meanwhile.
    this.#search.remove({ id: entryId, words: searchedWords(entry) });
  }

  rank(text: string, day: string): Ranking {
    const { terms, said, features, context } = this.#read(text);
    const { vector, places } = questionVector(features, this.#vocabulary);
    const placed = terms.map((term) => placedTerm(term, places));
    const had = new Uint8Array(vector.numbers.length);
    const named = this.#named(terms) ?? this.#named(dutchTerms(context)) ?? [];
    const ranked: Ranked[] = [];
    const likely = this.#taught.likely(features);
    for (const { id, entry, found } of this.#candidates(terms, likely.first)) {
      if (!isValidOn(entry.known.entry, day)) continue;
      const near = entry.nearness(vector, this.#vocabulary, had);
      const other = named.length > 0 && !named.includes(entry.known.programmeId);
      ranked.push({
        known: entry.known,
        isOpen: id.startsWith(OPEN),
        likely: entry.taughtAs === undefined ? undefined : likely.shares[entry.taughtAs],
        found,
        ...near,
        total: (near.total + FOUND_SHARE * found) * (other ? OTHER_PROGRAMME : 1),
        asked: shareOf(placed, ({ place }) => had[place] === IN_PHRASING),
        asksAlike: asksAlike(terms, entry),
        covered: shareOf(placed, ({ place }) => (had[place] ?? 0) > 0),
      });
    }
    ranked.sort((a, b) => b.total - a.total || (a.known.entry.id < b.known.entry.id ? -1 : 1));
    return {
      terms,
      said,
      isVague: context !== '' && said < SAYS_ENOUGH,
      ranked,
      likelyOpen: likely.open,
    };
  }

  /** What a message asks, with what is told around it; that counts less. */
  #read(text: string) {
    const { question, context } = readAsked(text);
    const words = dutchWords(question);
    const terms = termsOf(words).map((term) => this.#vocabulary.weigh(term));
    const features = textFeatures(words, terms);
    const said = weightOf(terms);
    const around = said < SAYS_ENOUGH ? CONTEXT_OF_LITTLE : CONTEXT;
    for (const [key, worth] of featuresOfText(context)) {
      if (!features.has(key)) features.set(key, worth * around);
    }
    return { terms, said, features, context };
  }

  /** How much of what each of two texts says the other says too, 0 to 1. */
  likeness(a: string, b: string): number {
    const [one, other] = [this.#compared(a), this.#compared(b)];
    const ofOne = shareOf(one.terms, ({ key }) => other.keys.has(key));
    const ofOther = shareOf(other.terms, ({ key }) => one.keys.has(key));
    return ofOne + ofOther === 0 ? 0 : (2 * ofOne * ofOther) / (ofOne + ofOther);
  }

  /** A text as it is compared; grouping compares each with many others. */
  #compared(text: string): Compared {
    const known = this.#comparisons.get(text);
    if (known?.version === this.#vocabulary.version) return known;
    if (this.#comparisons.size >= REMEMBERED) this.#comparisons.clear();
    const terms = dutchTerms(text).map((term) => this.#vocabulary.weigh(term));
    const keys = new Set(terms.flatMap(({ features }) => features.map(({ key }) => key)));
    const compared = { terms, keys, version: this.#vocabulary.version };
    this.#comparisons.set(text, compared);
    return compared;
  }

  /** The programmes that are named. */
  #named(terms: readonly { readonly stem: string }[]): readonly string[] | undefined {
    const ids = terms.flatMap(({ stem }) => this.#names.get(stem) ?? []);
    return ids.length === 0 ? undefined : ids;
  }

  /** What the first search finds best, with what the classifier finds likely. */
  #candidates(terms: readonly WeighedTerm[], likely: readonly string[]): readonly Candidate[] {
    const query = this.#rarest(terms);
    if (query.length === 0) return [];
    const results = this.#search.search(query.join(' '));
    const best = results[0]?.score ?? 1;
    const candidates: Candidate[] = [];
    const left = new Set(likely);
    for (let index = 0; index < results.length; index++) {
      const { id, score = 0 } = results[index] ?? {};
      const near = index < CANDIDATES && score >= FOUND_FROM * best;
      if (!near && left.size === 0) break;
      // Most were found and are neither: they are not even looked up.
      if (!left.delete(id) && !near) continue;
      const entry = this.#entries.get(id);
      if (entry !== undefined) candidates.push({ id, entry, found: score / best });
    }
    for (const id of left) {
      const entry = this.#entries.get(id);
      if (entry !== undefined) candidates.push({ id, entry, found: 0 });
    }
    return candidates;
  }

  #rarest(terms: readonly WeighedTerm[]): readonly string[] {
    const keys = new Set(terms.flatMap((term) => term.features.map(({ key }) => key)));
    const counted = [...keys].map((key) => ({ key, count: this.#vocabulary.count(key) }));
    counted.sort((a, b) => a.count - b.count);
    let found = 0;
    return counted
      .filter(({ count }, index) => {
        found += count;
        return index === 0 || found <= ENOUGH_FOUND || (index < RAREST && found <= MOST_FOUND);
      })
      .map(({ key }) => key);
  }
}

/** Words and meanings of an entry; those of many of its questions more often, but not as often as they occur. */
function searchedWords({ asked }: IndexedEntry): string {
  return [...asked]
    .filter(([key]) => /^[a-z0-9~?]/.test(key) && !key.includes('+'))
    .flatMap(([key, count]) => Array.from({ length: Math.ceil(Math.sqrt(count)) }, () => key))
    .join(' ');
}

/** A word with the places of its features in the question's vector; -1 for one that no entry has. */
function placedTerm({ weight, features }: WeighedTerm, places: ReadonlyMap<string, number>) {
  return {
    weight,
    features: features.map(({ key, worth }) => ({ worth, place: places.get(key) ?? -1 })),
  };
}

function asksAlike(terms: readonly WeighedTerm[], { phrasings, asked }: IndexedEntry): boolean {
  const asking = terms.filter(({ asks }) => asks);
  const seldom = ASKED_SELDOM * phrasings;
  const used = asking.reduce((sum, { stem }) => sum + (asked.get(stem) ?? 0), 0);
  return asking.length === 0 || used >= seldom * asking.length;
}
