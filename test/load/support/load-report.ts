import { columns } from '../../bench/support/report.ts';
import { rounded } from '../../bench/support/statistics.ts';
import type { KindFigures } from './figures.ts';
import type { LoadStep } from './load-step.ts';
import type { Kept, ReadBack } from './read-back.ts';

const MOST_PROBLEMS = 20;

/** One step of the ramp, as people read it. */
export function linesOfStep(step: LoadStep): readonly string[] {
  const { replicas, people, files, plannedSeconds, seconds, broken, kept } = step;
  const shares = Object.entries(step.processors).map(
    ([name, share]) => `${name} ${rounded(share * 100, 0)}%`,
  );
  return [
    `${replicas} ${replicas === 1 ? 'replica' : 'replicas'}: ${people} people, ${files} files in ${rounded(plannedSeconds, 0)} s`,
    `  offered ${rounded(step.offeredPerSecond, 1)} turns/s, ${rounded(step.peakPerSecond, 1)} in the busiest ten seconds; done ${rounded(step.donePerSecond, 1)} turns/s in ${rounded(seconds, 0)} s`,
    ...columns([
      ['  ms', 'turns', 'p50', 'p95', 'p99', 'max', 'refused', 'errors'],
      ...step.turns.map(lineOfKind),
    ]),
    `  processor time, of one core: ${shares.join(', ')}; the generator was at most ${rounded(step.generatorLateMs, 0)} ms late (p99)`,
    `  ${step.receipts.waiting} receipts waited at the last answer; the last was mailed ${receiptsLine(step)}`,
    `  read back: ${keptLine(kept)}`,
    ...problemLines(kept),
    broken.length === 0 ? '  carried' : `  broken: ${broken.join('; ')}`,
    '',
  ];
}

function lineOfKind(one: KindFigures): readonly (string | number)[] {
  const errors = Object.entries(one.errors).map(([name, count]) => `${count} ${name}`);
  const times = [one.p50, one.p95, one.p99, one.max];
  return [`  ${one.kind}`, one.turns, ...times, one.refused, errors.join(', ') || 0];
}

function receiptsLine({ receipts: { seconds } }: LoadStep): string {
  return seconds === undefined ? 'later than was waited for' : `${rounded(seconds, 1)} s later`;
}

function keptLine({ answers, applications, inquiries, questions }: ReadBack): string {
  const named = { answers, applications, 'questions to people': inquiries, questions };
  return Object.entries(named)
    .map(
      ([name, kept]: [string, Kept]) =>
        `${kept.promised} ${name} (${kept.lost} lost, ${kept.twice} twice)`,
    )
    .join(', ');
}

function problemLines({ problems }: ReadBack): readonly string[] {
  const more = problems.length - MOST_PROBLEMS;
  return [
    ...problems.slice(0, MOST_PROBLEMS).map((problem) => `  ! ${problem}`),
    ...(more > 0 ? [`  ! and ${more} more`] : []),
  ];
}
