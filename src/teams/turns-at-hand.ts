/** Which conversations have turns here that arrive, wait or run. */
export interface TurnsAtHand {
  /** Counts a turn of a conversation until `work` is done. */
  during<T>(conversation: string, work: () => Promise<T>): Promise<T>;
  /** Whether no other turn of it is counted now: what is read of it holds until one comes, and that one is done later. */
  isOnly(conversation: string): boolean;
}

/** Knows of this process alone; work that rejects is counted no longer either. */
export function createTurnsAtHand(): TurnsAtHand {
  const counts = new Map<string, number>();
  return {
    async during(conversation, work) {
      counts.set(conversation, (counts.get(conversation) ?? 0) + 1);
      try {
        return await work();
      } finally {
        const left = (counts.get(conversation) ?? 1) - 1;
        if (left === 0) counts.delete(conversation);
        else counts.set(conversation, left);
      }
    },
    isOnly: (conversation) => counts.get(conversation) === 1,
  };
}
