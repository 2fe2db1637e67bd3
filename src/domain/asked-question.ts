import type { FaqOutcome } from './faq.ts';

/**
 * A question as it was asked, without who asked it and with personal numbers masked. It shows which
 * answers help and what is still to be written.
 */
export interface AskedQuestion {
  readonly id: string;
  readonly text: string;
  readonly outcome: FaqOutcome;
  /** The entry that was shown or chosen. */
  readonly entryId?: string;
  readonly at: Date;
  /** What the asker said of the answer. */
  readonly helpful?: boolean;
}
