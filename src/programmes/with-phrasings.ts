import type { FaqEntry } from '../domain/faq-entry.ts';
import { linesOf } from './lines-of.ts';

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
  const ids = new Set(entries.map((entry) => entry.id));
  const unknown = more.flatMap((one) => Object.keys(one)).filter((id) => !ids.has(id));
  if (unknown.length > 0) throw new Error(`Phrasings of no FAQ entry: ${unknown.join(', ')}`);
  return entries.map((entry) => {
    const lines = more.flatMap((one) => linesOf(one[entry.id] ?? ''));
    return { ...entry, alternatives: [...entry.alternatives, ...lines] };
  });
}
