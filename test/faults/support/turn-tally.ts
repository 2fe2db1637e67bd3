/** How a turn ended for the person. */
export type TurnEnd =
  | 'good'
  /** They read, in Dutch, what happened and what to do. */
  | 'refused'
  /** They read something else than an answer or a sentence of the bot. */
  | 'impolite'
  /** No answer, or none in time. */
  | 'unanswered';

export interface TurnRecord {
  /** Milliseconds. */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly end: TurnEnd;
}

export interface Phase extends Readonly<Record<TurnEnd, number>> {
  readonly turns: number;
  /** Of the good ones, in milliseconds; 0 when there are none. */
  readonly p95Ms: number;
  readonly slowestMs: number;
}

export interface Tally {
  readonly before: Phase;
  readonly during: Phase;
  readonly after: Phase;
  /** From the end of the fault to the first good answer; undefined when none came. */
  readonly firstGoodMs: number | undefined;
  /** From the end of the fault until a second began in which all was answered as fast as before. */
  readonly normalMs: number | undefined;
}

/** A turn belongs to the part in which it began. */
export function tallyTurns(
  turns: readonly TurnRecord[],
  fault: { readonly beganAt: number; readonly endedAt: number },
): Tally {
  const before = phaseOf(turns.filter(({ startedAt }) => startedAt < fault.beganAt));
  const { beganAt, endedAt } = fault;
  const isDuring = ({ startedAt }: TurnRecord) => startedAt >= beganAt && startedAt < endedAt;
  const later = turns.filter((turn) => turn.endedAt >= endedAt);
  const good = later.filter(({ end }) => end === 'good').map((turn) => turn.endedAt - endedAt);
  return {
    before,
    during: phaseOf(turns.filter(isDuring)),
    after: phaseOf(turns.filter(({ startedAt }) => startedAt >= endedAt)),
    firstGoodMs: good.length === 0 ? undefined : Math.min(...good),
    normalMs: normalAfter(later, endedAt, before.p95Ms),
  };
}

/** As much slower than before still counts as the same, on a machine that does other things too. */
const FACTOR = 1.5;
const MARGIN_MS = 50;
const WINDOW_MS = 1000;
const STEP_MS = 100;
const LEAST_TURNS = 5;

function normalAfter(
  turns: readonly TurnRecord[],
  endedAt: number,
  p95Before: number,
): number | undefined {
  const limit = Math.max(p95Before * FACTOR, p95Before + MARGIN_MS);
  const last = Math.max(endedAt, ...turns.map((turn) => turn.endedAt));
  for (let from = endedAt; from + WINDOW_MS <= last; from += STEP_MS) {
    const window = turns.filter((turn) => turn.endedAt >= from && turn.endedAt < from + WINDOW_MS);
    const { turns: count, good, p95Ms } = phaseOf(window);
    if (count >= LEAST_TURNS && good === count && p95Ms <= limit) return from - endedAt;
  }
  return undefined;
}

function phaseOf(turns: readonly TurnRecord[]): Phase {
  const counts = { good: 0, refused: 0, impolite: 0, unanswered: 0 };
  for (const { end } of turns) counts[end] += 1;
  const took = turns.map(({ startedAt, endedAt }) => endedAt - startedAt);
  const ofGood = turns.flatMap(({ end }, index) => (end === 'good' ? [took[index] ?? 0] : []));
  const sorted = ofGood.toSorted((one, other) => one - other);
  const p95Ms = sorted[Math.max(0, Math.ceil(sorted.length * 0.95) - 1)] ?? 0;
  return { turns: turns.length, ...counts, p95Ms, slowestMs: Math.max(0, ...took) };
}
