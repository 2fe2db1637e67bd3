import type { ListMemory, ShownList } from './kit.ts';

/** Somebody who comes back to a card after that begins with the whole list. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** A store of values that may be lost at any moment. */
interface Lasting<T> {
  get(key: string): Promise<T | undefined>;
  set(key: string, value: T): Promise<boolean>;
}

export function createListMemory(
  shortLived: (namespace: string, ttlMs: number) => Lasting<ShownList>,
): ListMemory {
  const kept = shortLived('list', KEPT_MS);
  return {
    get: (cardActivityId) => kept.get(cardActivityId),
    async set(cardActivityId, list) {
      await kept.set(cardActivityId, list);
    },
  };
}
