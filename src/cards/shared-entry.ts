import type { ShownEntry } from '../domain/views-questions.ts';
import type { AdaptiveCard } from './card-json.ts';
import { faqCard } from './faq-card.ts';
import { plain } from './parts/plain-text.ts';

/** An answer of the FAQ to put in any chat, with what a list of such answers shows of it. */
export interface SharedEntry {
  readonly title: string;
  readonly text: string;
  readonly card: AdaptiveCard;
}

const TITLE_LENGTH = 120;
const TEXT_LENGTH = 140;

/**
 * The card has question, answer and source, and no buttons: it becomes a message of whoever sends it. The
 * preview is plain text, since clients read mark-up in it.
 */
export function sharedEntry(entry: ShownEntry): SharedEntry {
  const view = {
    kind: 'faq',
    outcome: 'sure',
    nonce: '',
    entry,
    others: [],
    organisation: '',
  } as const;
  return {
    title: plain(entry.question, TITLE_LENGTH),
    text: plain(entry.answer, TEXT_LENGTH),
    card: faqCard(view).card,
  };
}
