import type { RealisticAnswer } from './realistic-answers.ts';

/**
 * Answers to one question from a block of text, one answer a line: the parts that a careful reader
 * misses (a dash when none), a bar, the answer. "⏎" stands for a new line within an answer.
 */
export function labelledAnswers(questionId: string, block: string): readonly RealisticAnswer[] {
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const bar = line.indexOf('|');
    const label = line.slice(0, bar).trim();
    if (bar < 0 || label === '') throw new Error(`no label: ${line}`);
    return {
      questionId,
      text: line
        .slice(bar + 1)
        .trim()
        .replaceAll('⏎', '\n'),
      missing: label === '-' ? [] : label.split(' '),
    };
  });
}
