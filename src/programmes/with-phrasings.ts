import type { FaqEntry } from '../domain/faq-entry.ts';

/** Entry id → more ways to ask it, one a line. */
export type Phrasings = Readonly<Record<string, string>>;

/**
 * Entries with more ways to ask them. Kept apart from the entries, which stay easy to read.
 *
 * @throws Error for phrasings of an entry that does not exist: the data is wrong.
 */
export function withPhrasings(
  entries: readonly FaqEntry[],
  ...more: readonly Phrasings[]
): readonly FaqEntry[] {
  const left = new Map(more.flatMap((phrasings) => Object.entries(phrasings)));
  const complete = entries.map((entry) => {
    const lines = (left.get(entry.id) ?? '').split('\n').filter((line) => line.trim() !== '');
    left.delete(entry.id);
    return { ...entry, alternatives: [...entry.alternatives, ...lines] };
  });
  if (left.size > 0) throw new Error(`Phrasings of no FAQ entry: ${[...left.keys()].join(', ')}`);
  return complete;
}
