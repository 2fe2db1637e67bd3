import type { TurnLog } from '../../src/domain/turn-log.ts';

/** A turn log that lives as long as the test, and counts nobody. `standing` is what it holds, by key. */
export function createMemoryTurnLog(): TurnLog & {
  readonly standing: ReadonlyMap<string, 'answered' | 'unanswered'>;
} {
  const standing = new Map<string, 'answered' | 'unanswered'>();
  return {
    standing,
    async begin(key) {
      const before = standing.get(key) ?? 'new';
      if (before === 'new') standing.set(key, 'unanswered');
      return before;
    },
    async count() {
      return 'fine';
    },
    async answered(key) {
      standing.set(key, 'answered');
    },
  };
}
