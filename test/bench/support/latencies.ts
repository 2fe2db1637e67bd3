import type { RunningContender, TurnKind } from './contender.ts';
import { quantile, rounded } from './statistics.ts';
import type { Walker } from './walker.ts';

export interface Latency {
  readonly conversations: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly turnsPerSecond: number;
}

/** Every conversation does its next turn as soon as it has the answer to the one before. Milliseconds. */
export async function latencyOf(
  contender: RunningContender,
  kind: TurnKind,
  options: { readonly conversations: number; readonly seconds: number; readonly first: number },
): Promise<Latency> {
  const { conversations, seconds, first } = options;
  const walkers = Array.from({ length: conversations }, (_, n) => contender.walker(first + n));
  for (const walker of walkers) await kind.prepare?.(walker);
  const latencies: number[] = [];
  const started = performance.now();
  const end = started + seconds * 1000;
  const talk = async (walker: Walker): Promise<void> => {
    do latencies.push(await kind.turn(walker));
    while (performance.now() < end);
  };
  await Promise.all(walkers.map(talk));
  const elapsed = (performance.now() - started) / 1000;
  return {
    conversations,
    p50: rounded(quantile(latencies, 0.5), 1),
    p95: rounded(quantile(latencies, 0.95), 1),
    p99: rounded(quantile(latencies, 0.99), 1),
    turnsPerSecond: rounded(latencies.length / elapsed, 0),
  };
}
