/** A word with how much it says, and what stands for it, each with how well. */
export interface Said<F extends { readonly worth: number }> {
  readonly weight: number;
  readonly features: readonly F[];
}

/** How much of what the words of a text say is there, 0 to 1; of each word what stands for it best counts. */
export function shareOf<F extends { readonly worth: number }>(
  terms: readonly Said<F>[],
  has: (feature: F) => boolean,
): number {
  let found = 0;
  let total = 0;
  for (const { features, weight } of terms) {
    let best = 0;
    for (const feature of features) {
      if (feature.worth > best && has(feature)) best = feature.worth;
    }
    found += weight * best;
    total += weight;
  }
  return total === 0 ? 0 : found / total;
}
