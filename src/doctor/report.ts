import type { Finding, Level } from './finding.ts';

const WORDS: Readonly<Record<Level, string>> = {
  fine: 'ok',
  warning: 'warning',
  problem: 'PROBLEM',
};
const ORDER: readonly Level[] = ['problem', 'warning', 'fine'];

/** The findings as they stand in the terminal, the worst first, with a line that sums them up. */
export function doctorReport(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ about }) => about.length));
  const lines = ORDER.flatMap((level) => findings.filter((one) => one.level === level)).map(
    ({ level, about, says }) => `${WORDS[level].padEnd(7)}  ${about.padEnd(width)}  ${says}`,
  );
  return `${lines.join('\n')}\n\n${summary(findings)}\n`;
}

function summary(findings: readonly Finding[]): string {
  const count = (level: Level) => findings.filter((one) => one.level === level).length;
  const [problems, warnings] = [count('problem'), count('warning')];
  if (problems === 0 && warnings === 0) return 'Nothing is wrong.';
  return `${problems} ${problems === 1 ? 'problem' : 'problems'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`;
}

/** 0 when the bot can start and do its work, 1 when there is a problem. */
export function doctorExitCode(findings: readonly Finding[]): number {
  return findings.some(({ level }) => level === 'problem') ? 1 : 0;
}
