import type { KnownEntry } from '../domain/faq.ts';
import type { FaqEntry } from '../domain/faq-entry.ts';
import { phrasingsOf } from '../domain/faq-phrasing.ts';
import { dutchWords, termsOf } from './dutch-terms.ts';
import { EntryVectors, type Had, type Nearness, type QuestionVector } from './entry-vectors.ts';
import type { FaqVocabulary } from './faq-vocabulary.ts';
import { type Features, textFeatures } from './text-features.ts';

/** An entry of the index. What is only needed where it may answer is made when it first may. */
export class IndexedEntry {
  readonly known: KnownEntry;
  /** The features of its questions, each with the number of questions that have it. */
  readonly asked: ReadonlyMap<string, number>;
  /** In how many ways it is asked. */
  readonly phrasings: number;
  /** Its number for the classifier, if that was taught it as it is. */
  readonly taughtAs: number | undefined;
  #vectors: EntryVectors | undefined;

  constructor(known: KnownEntry, taughtAs: number | undefined) {
    this.known = known;
    this.taughtAs = taughtAs;
    const phrasings = phrasingFeatures(known.entry);
    this.asked = counted(phrasings);
    this.phrasings = phrasings.length;
  }

  /** How near it comes to a question; notes in `had` how it has each of its features. */
  nearness(question: QuestionVector, vocabulary: FaqVocabulary, had: Had): Nearness {
    return this.#made(vocabulary).nearness(question, vocabulary, had);
  }

  #made(vocabulary: FaqVocabulary): EntryVectors {
    const { entry } = this.known;
    this.#vectors ??= new EntryVectors(
      phrasingFeatures(entry),
      featuresOfText(answerText(entry)),
      vocabulary,
    );
    return this.#vectors;
  }
}

function counted(phrasings: readonly Features[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const features of phrasings) {
    for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Everything by which a text is compared with others. */
export function featuresOfText(text: string): Features {
  const words = dutchWords(text);
  return textFeatures(words, termsOf(words));
}

function phrasingFeatures(entry: FaqEntry): readonly Features[] {
  return phrasingsOf(entry).map(featuresOfText);
}

function answerText({ answer }: FaqEntry): string {
  return typeof answer === 'string' ? answer : `${answer.open} ${answer.upcoming} ${answer.closed}`;
}
