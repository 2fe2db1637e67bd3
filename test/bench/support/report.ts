import type { StartFigures } from './cold-start.ts';
import type { Latency } from './latencies.ts';

export interface TurnFigures {
  readonly name: string;
  readonly turns: number;
  /** Milliseconds of processor per turn, of the bot's process and of its database server; medians of the rounds. */
  readonly cpuMs: number;
  readonly databaseCpuMs: number;
  readonly p50Ms: number;
  /** Median of the ratios per round, to the bare bot's processor time in the same round. */
  readonly toBareBot: number;
  /** The same to the same turn with few files. */
  readonly toFewFiles?: number;
  readonly p50ToFewFiles?: number;
}

/** What a caseworker waits for, with this many sent files. */
export interface CaseworkFigures {
  readonly name: string;
  readonly files: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** Of the medians, to the bare bot's turn in the same minutes. */
  readonly toBareBot: number;
}

export interface Report {
  readonly node: string;
  readonly files: { readonly few: number; readonly many: number };
  readonly turns: readonly TurnFigures[];
  readonly latency: Readonly<Record<string, readonly Latency[]>>;
  readonly casework: readonly CaseworkFigures[];
  readonly start: StartFigures;
  /** Resident memory after all turns, in MiB. */
  readonly memory: { readonly bareBotMb: number; readonly kernbotMb: number };
  readonly seconds: number;
}

/** The report as people read it. */
export function tableOf(report: Report): string {
  const { start, memory, files } = report;
  const turns = report.turns.map((figures) => [
    figures.name,
    figures.turns,
    figures.cpuMs,
    figures.toBareBot,
    figures.databaseCpuMs,
    figures.p50Ms,
    figures.toFewFiles ?? '',
    figures.p50ToFewFiles ?? '',
  ]);
  const latencies = Object.entries(report.latency).flatMap(([name, list]) =>
    list.map((one) => [name, one.conversations, one.p50, one.p95, one.p99, one.turnsPerSecond]),
  );
  return [
    `Turns (ten people at a time; ${files.few} and ${files.many} files)`,
    ...columns([
      ['', 'turns', 'cpu ms', '× bare', 'db cpu ms', 'p50 ms', 'cpu × few', 'p50 × few'],
      ...turns,
    ]),
    '',
    'Latency (each conversation goes on as soon as it is answered)',
    ...columns([['', 'conversations', 'p50 ms', 'p95 ms', 'p99 ms', 'turns/s'], ...latencies]),
    '',
    ...caseworkLines(report.casework),
    '',
    'Start and memory',
    ...columns([
      ['', 'start ms', 'idle MiB', 'after load MiB'],
      ['bare bot', start.bareBotMs, start.bareBotIdleMb, memory.bareBotMb],
      ['Kernbot, first start', start.kernbotFirstMs, '', ''],
      ['Kernbot, with data', start.kernbotAgainMs, start.kernbotIdleMb, memory.kernbotMb],
    ]),
    '',
    `Node ${report.node}, ${report.seconds} s in all`,
    '',
  ].join('\n');
}

/** What a caseworker waits for, as people read it. */
export function caseworkLines(casework: readonly CaseworkFigures[]): readonly string[] {
  return [
    'Casework (one turn at a time)',
    ...columns([
      ['', 'files', 'p50 ms', 'p95 ms', '× bare', 'p95 × fewest'],
      ...casework.map((one) => [
        one.name,
        one.files,
        one.p50Ms,
        one.p95Ms,
        one.toBareBot,
        growth(casework, one),
      ]),
    ]),
  ];
}

/** How many times longer the slowest twentieth takes than with the fewest files. */
function growth(all: readonly CaseworkFigures[], one: CaseworkFigures): number | string {
  const least = all.filter(({ name }) => name === one.name).sort((a, b) => a.files - b.files)[0];
  return least === undefined || least === one ? '' : Number((one.p95Ms / least.p95Ms).toFixed(1));
}

/** Rows as lines, the first column to the left and the others to the right. */
export function columns(rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => String(row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? String(cell).padEnd(width) : String(cell).padStart(width + 2);
      })
      .join(''),
  );
}
