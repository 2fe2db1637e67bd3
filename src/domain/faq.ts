import type { FaqEntry } from './faq-entry.ts';

/** An entry as it can be found, with the programme it belongs to. */
export interface KnownEntry {
  readonly entry: FaqEntry;
  readonly programmeId: string;
  /** 0 for the programme's own data. */
  readonly version: number;
}

/** Subjects of talk that is no question about a programme; each has a short reply in the texts. */
export const SMALL_TALK = [
  'howAreYou',
  'whoAreYou',
  'areYouHuman',
  'thanks',
  'goodbye',
  'compliment',
  'insult',
  'joke',
  'love',
  'apology',
  'test',
  'time',
  'offTopic',
] as const;
export type SmallTalk = (typeof SMALL_TALK)[number];

export const FOREIGN_LANGUAGES = ['fr', 'en', 'de'] as const;
export type ForeignLanguage = (typeof FOREIGN_LANGUAGES)[number];

/**
 * What the bot makes of a question. `sure` may be shown as the answer, with what else comes near; `doubt` is
 * offered as a choice (best first, at most three), where the answer of a likely first one may be shown as a guess;
 * `unknown` leads to the mailbox, with what comes nearest (best first, at most three, often none).
 */
export type FaqAnswer =
  | { readonly kind: 'sure'; readonly found: KnownEntry; readonly others: readonly KnownEntry[] }
  | {
      readonly kind: 'doubt';
      readonly found: readonly KnownEntry[];
      /** Its answer is shown, as a guess. */
      readonly firstIsShown: boolean;
      /** What is more: most likely the text asks for it, also where something else than a question may be typed. */
      readonly firstIsLikely: boolean;
    }
  | { readonly kind: 'unknown'; readonly near: readonly KnownEntry[] }
  | { readonly kind: 'smallTalk'; readonly subject: SmallTalk }
  | { readonly kind: 'foreign'; readonly language: ForeignLanguage };

/** The entries an answer brings, the likeliest first. */
export function entriesIn(answer: FaqAnswer): readonly KnownEntry[] {
  switch (answer.kind) {
    case 'sure':
      return [answer.found, ...answer.others];
    case 'doubt':
      return answer.found;
    case 'unknown':
      return answer.near;
    case 'smallTalk':
    case 'foreign':
      return [];
  }
}

/** The outcomes that are about the FAQ. */
export type FaqOutcome = 'sure' | 'doubt' | 'unknown';

/** Finds the answer to what a person typed, on a Brussels day (YYYY-MM-DD). The same text gives the same answer. */
export interface FaqFinder {
  find(text: string, day: string): FaqAnswer;
  /** The published entry with this id, whatever its validity. */
  get(entryId: string): KnownEntry | undefined;
  /** How alike two questions are by their words, 0 to 1; for grouping. */
  likeness(a: string, b: string): number;
}

/** Something people ask that the sources leave open, so that it goes to people at once. */
export interface UnansweredTopic {
  readonly id: string;
  readonly phrasings: readonly string[];
}

/** The same, with the programme it was asked about. */
export interface OpenTopic extends UnansweredTopic {
  readonly programmeId: string;
}

/** A finder whose entries can be changed while it is in use. */
export interface FaqIndex extends FaqFinder {
  /** Adds an entry, or takes the place of the one with its id. */
  put(entry: KnownEntry): void;
  remove(entryId: string): void;
  /** Adds what no entry answers. */
  putOpen(topic: OpenTopic): void;
}
