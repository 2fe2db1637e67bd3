import type { FaultRunResult } from './fault-run.ts';
import type { Phase } from './turn-tally.ts';

/** One row per fault, in Markdown, and below it what each did. */
export function faultTable(results: readonly FaultRunResult[]): string {
  const head = [
    'fault',
    's',
    'turns before / during / after',
    'p95 before / after, ms',
    'refused',
    'unanswered',
    'sent again',
    'deaths',
    'answers acknowledged',
    'applications',
    'questions',
    'mails (again)',
    'reminders (told of)',
    'lost',
    'twice',
    'first good, s',
    'normal, s',
  ];
  const lines = [head, head.map(() => '---'), ...results.map(row)].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
  const figures = results.map(({ fault, figures: seen }) => `- ${fault}: ${inWords(seen)}`);
  return `${[...lines, '', ...figures].join('\n')}\n`;
}

function row(result: FaultRunResult): readonly string[] {
  const { before, during, after } = result;
  const all = (of: (phase: Phase) => number) => String(of(before) + of(during) + of(after));
  return [
    result.fault,
    seconds(result.faultMs),
    `${before.turns} / ${during.turns} / ${after.turns}`,
    `${Math.round(before.p95Ms)} / ${Math.round(after.p95Ms)}`,
    all(({ refused }) => refused),
    all(({ unanswered, impolite }) => unanswered + impolite),
    String(result.sentAgain),
    String(result.deaths),
    String(result.acknowledged),
    String(result.applications),
    String(result.questions),
    `${result.mails} (${result.mailsRepeated})`,
    `${result.reminders} (${result.remindersTold})`,
    String(result.lost),
    String(result.twice),
    result.firstGoodMs === undefined ? 'never' : seconds(result.firstGoodMs),
    result.normalMs === undefined ? 'never' : seconds(result.normalMs),
  ];
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}

function inWords(figures: FaultRunResult['figures']): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}
