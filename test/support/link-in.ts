import type { Reply } from './bot-talk.ts';

/** The address in what the bot says beside cards; "no link" when there is none. */
export function linkIn({ texts }: Pick<Reply, 'texts'>): string {
  return /\((http[^)]+)\)/.exec(texts.join())?.[1] ?? 'no link';
}
