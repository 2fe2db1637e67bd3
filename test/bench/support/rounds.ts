import type { Contender, Measured } from './contender.ts';
import type { TurnFigures } from './report.ts';
import { median, rounded } from './statistics.ts';

export interface RoundOptions {
  readonly rounds: number;
  readonly warmUp: number;
  readonly turns: number;
}

/** Which contender another one is weighed against. */
export interface Against {
  readonly bare: string;
  /** Contender → the same turn with few files. */
  readonly few: Readonly<Record<string, string>>;
}

/** Lets everybody warm up, then measures them by turns, so that whatever else the machine does hits all alike. */
export async function interleaved(
  contenders: readonly Contender[],
  options: RoundOptions,
  against: Against,
): Promise<readonly TurnFigures[]> {
  for (const contender of contenders) await contender.measure(options.warmUp);
  const measured = new Map<string, Measured[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < options.rounds; round++) {
    for (const contender of contenders) {
      measured.get(contender.name)?.push(await contender.measure(options.turns));
    }
  }
  return contenders.map(({ name }) => figuresOf(name, measured, against));
}

function figuresOf(
  name: string,
  measured: ReadonlyMap<string, readonly Measured[]>,
  against: Against,
): TurnFigures {
  const own = measured.get(name) ?? [];
  const ratio = (other: string | undefined, value: (one: Measured) => number): number =>
    median(
      own.map((one, round) => {
        const base = measured.get(other ?? '')?.[round];
        return base === undefined ? 0 : value(one) / value(base);
      }),
    );
  const p50 = (one: Measured): number => median(one.latencies);
  const few = against.few[name];
  return {
    name,
    turns: own.reduce((sum, one) => sum + one.turns, 0),
    cpuMs: rounded(median(own.map(({ cpu }) => cpu))),
    databaseCpuMs: rounded(median(own.map(({ databaseCpu }) => databaseCpu))),
    p50Ms: rounded(median(own.map(p50)), 1),
    toBareBot: rounded(ratio(against.bare, ({ cpu }) => cpu)),
    ...(few === undefined
      ? {}
      : {
          toFewFiles: rounded(ratio(few, ({ cpu }) => cpu)),
          p50ToFewFiles: rounded(ratio(few, p50)),
        }),
  };
}
