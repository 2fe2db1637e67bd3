import type { WeighedTerm } from './faq-vocabulary.ts';

/** How much of what the words of a text say is there, 0 to 1; of each word what stands for it best counts. */
export function shareOf(terms: readonly WeighedTerm[], has: (key: string) => boolean): number {
  let found = 0;
  let total = 0;
  for (const { features, weight } of terms) {
    let best = 0;
    for (const { key, worth } of features) if (worth > best && has(key)) best = worth;
    found += weight * best;
    total += weight;
  }
  return total === 0 ? 0 : found / total;
}
