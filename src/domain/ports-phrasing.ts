import type { ShownEntry } from './views-questions.ts';

/** An answer in other words, with the entries it is made from. */
export interface PhrasedAnswer {
  /** Plain text; `[1]` is a citation of the first of `entryIds`. */
  readonly text: string;
  /** At least one; each is one of the entries that were given. */
  readonly entryIds: readonly string[];
}

/**
 * Phrases an answer to a question from entries alone. Undefined when it fails, is slow, cites nothing, or says
 * something the entries do not say: the plain entry is shown then. Never rejects.
 */
export interface AnswerPhraser {
  /** The question holds nothing personal: it was scrubbed. */
  phrase(question: string, entries: readonly ShownEntry[]): Promise<PhrasedAnswer | undefined>;
}
