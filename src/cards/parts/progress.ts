import { commonTexts } from '../../texts/common-texts.ts';
import type { RichTextBlock } from '../card-json.ts';
import { bold, line, run } from './rich-text.ts';

/** Pieces of the bar per step: the bar of a long form still fits on a phone. */
const PIECES = 2;

/**
 * "Stap 3 van 9" with a slim bar behind it. Drawn as text: a coloured column is at least as thick as the
 * padding of the client, and too wide for a phone. The done part is also heavier, not only coloured.
 */
export function progress(step: number, count: number): RichTextBlock {
  return line(
    [
      bold(`${commonTexts.progress(step, count)}  `),
      run('━'.repeat(step * PIECES), { color: 'accent' }),
      ...(step < count ? [run('─'.repeat((count - step) * PIECES), { isSubtle: true })] : []),
    ],
    { spacing: 'medium' },
  );
}
