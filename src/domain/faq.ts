import type { FaqEntry } from './programme.ts';

/**
 * What the bot knows about a question. `sure` may be shown as the answer; `doubt` is offered as a choice
 * (best first, at most three); `unknown` leads to the mailbox.
 */
export type FaqAnswer =
  | { readonly kind: 'sure'; readonly entry: FaqEntry; readonly programmeName: string }
  | { readonly kind: 'doubt'; readonly entries: readonly FaqEntry[] }
  | { readonly kind: 'unknown' };

/** Port: finds the programmes' own answer to what a person typed. The same text gives the same answer. */
export interface FaqFinder {
  find(text: string): FaqAnswer;
}
