import { quantile, rounded } from '../../bench/support/statistics.ts';
import type { PlannedAct } from './plan.ts';
import { CARD_KINDS, isError, type TurnKind, type TurnRecord } from './turn-record.ts';

export interface KindFigures {
  readonly kind: TurnKind | 'cards';
  readonly turns: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
  /** Outcome → how often, for those that were not answered well. */
  readonly errors: Readonly<Record<string, number>>;
  readonly refused: number;
}

const KINDS: readonly TurnKind[] = [
  'open',
  'save',
  'choose',
  'send',
  'passOn',
  'type',
  'status',
  'ask',
  'search',
  'again',
];

/** One line per kind of turn, in milliseconds; the first one is of all presses on cards together. */
export function figuresOf(records: readonly TurnRecord[]): readonly KindFigures[] {
  const onCards = records.filter(({ kind }) => CARD_KINDS.has(kind));
  return [
    lineOf('cards', onCards),
    ...KINDS.map((kind) =>
      lineOf(
        kind,
        records.filter((record) => record.kind === kind),
      ),
    ),
  ].filter(({ turns }) => turns > 0);
}

function lineOf(kind: KindFigures['kind'], records: readonly TurnRecord[]): KindFigures {
  const times = records.map(({ ms }) => ms);
  const errors: Record<string, number> = {};
  for (const { outcome } of records.filter(isError)) errors[outcome] = (errors[outcome] ?? 0) + 1;
  return {
    kind,
    turns: records.length,
    p50: rounded(quantile(times, 0.5), 0),
    p95: rounded(quantile(times, 0.95), 0),
    p99: rounded(quantile(times, 0.99), 0),
    max: rounded(
      times.reduce((most, ms) => Math.max(most, ms), 0),
      0,
    ),
    errors,
    refused: records.filter(({ outcome }) => outcome === 'refused').length,
  };
}

/** Broken: the slowest hundredth of card presses takes longer than a second, one longer than five, or one turn in a thousand fails. */
const P99_MS = 1_000;
const LONGEST_MS = 5_000;
const ERROR_PART = 0.001;

/** Why this is more than the bot carries, in words; nothing when it carries it. */
export function whyBroken(records: readonly TurnRecord[]): readonly string[] {
  const times = records.filter(({ kind }) => CARD_KINDS.has(kind)).map(({ ms }) => ms);
  const p99 = quantile(times, 0.99);
  const longest = times.reduce((most, ms) => Math.max(most, ms), 0);
  const errors = records.filter(isError).length;
  return [
    ...(p99 > P99_MS ? [`p99 of card presses ${rounded(p99, 0)} ms`] : []),
    ...(longest > LONGEST_MS ? [`a card press took ${rounded(longest, 0)} ms`] : []),
    ...(errors > records.length * ERROR_PART
      ? [`${errors} of ${records.length} turns failed`]
      : []),
  ];
}

const PEAK_MS = 10_000;

/** Acts a second in the busiest ten seconds, wherever those begin; acts are in the order of their moments. */
export function peakPerSecond(acts: readonly PlannedAct[], durationMs: number): number {
  const windowMs = Math.min(PEAK_MS, durationMs);
  let [first, most] = [0, 0];
  for (const [last, { at }] of acts.entries()) {
    while ((acts[first]?.at ?? at) <= at - windowMs) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return (most / windowMs) * 1000;
}
