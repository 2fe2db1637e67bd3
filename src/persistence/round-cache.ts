import type { Round } from '../domain/round.ts';

/** Rounds that were read or changed not long ago. */
export interface RoundCache {
  get(id: string): Round | undefined;
  /** A round as it was read. One that is older than what is kept changes nothing. */
  put(round: Round): void;
  /** A round as it was written. */
  change(round: Round): void;
}

/** What one transaction sees: what it wrote itself, else what everybody sees. */
export interface TransactionRounds extends RoundCache {
  /** Once the transaction is committed: shows everybody what it wrote. */
  publish(): void;
}

const KEEP_MS = 3_000;

/**
 * Every turn needs its file's round, and rounds hardly change: each is kept for three seconds. `now` is in
 * milliseconds. A read that began before a change and ends after it may not bring the old values back, for
 * which versions are compared.
 */
export function createRoundCache(now: () => number = () => performance.now()): RoundCache {
  const kept = new Map<string, { readonly round: Round; readonly until: number }>();
  const put = (round: Round) => {
    const newest = kept.get(round.id)?.round.version ?? 0;
    if (round.version >= newest) kept.set(round.id, { round, until: now() + KEEP_MS });
  };
  return {
    get(id) {
      const found = kept.get(id);
      return found !== undefined && now() < found.until ? found.round : undefined;
    },
    put,
    change: put,
  };
}

/** The rounds of one transaction over those of everybody: what it writes shows nowhere else before `publish`. */
export function transactionRounds(shared: RoundCache): TransactionRounds {
  const own = new Map<string, Round>();
  return {
    get: (id) => own.get(id) ?? shared.get(id),
    put: (round) => shared.put(round),
    change: (round) => own.set(round.id, round),
    publish() {
      for (const round of own.values()) shared.change(round);
    },
  };
}
