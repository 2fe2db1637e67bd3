import type { TurnLog } from '../../src/domain/turn-log.ts';

/**
 * A turn log that lives as long as the test, counts nobody, and whose places last until they are left. `stands` is what
 * it holds, by key.
 */
export function createMemoryTurnLog(): TurnLog & {
  readonly stands: ReadonlyMap<string, 'answered' | 'unanswered'>;
} {
  const stands = new Map<string, 'answered' | 'unanswered'>();
  const lanes = new Map<string, readonly number[]>();
  let tickets = 0;
  const leave = (conversationHash: string, ticket: number): void => {
    const others = lanes.get(conversationHash)?.filter((other) => other !== ticket) ?? [];
    lanes.set(conversationHash, others);
  };
  return {
    stands,
    async begin({ key, conversationHash }) {
      const standing = stands.get(key) ?? 'new';
      if (standing === 'answered') return { standing, waits: false };
      stands.set(key, 'unanswered');
      const lane = lanes.get(conversationHash) ?? [];
      tickets += 1;
      lanes.set(conversationHash, [...lane, tickets]);
      return { standing, place: { conversationHash, ticket: tickets }, waits: lane.length > 0 };
    },
    async count() {
      return 'fine';
    },
    async holdPlace({ conversationHash, ticket }) {
      const isFirst = !lanes.get(conversationHash)?.some((other) => other < ticket);
      return isFirst ? 'first' : 'waits';
    },
    async standing(key) {
      return stands.get(key) ?? 'unanswered';
    },
    async answered(key, { conversationHash, ticket }) {
      stands.set(key, 'answered');
      leave(conversationHash, ticket);
    },
    async leavePlace({ conversationHash, ticket }) {
      leave(conversationHash, ticket);
    },
  };
}
