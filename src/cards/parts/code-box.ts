import type { Container } from '../card-json.ts';
import { box } from './boxes.ts';
import { line, quietLine, run } from './rich-text.ts';

/** A code to pass on, large enough to read out over the phone. */
export function codeBox(intro: string, code: string, until: string): Container {
  return box('good', [
    line(intro),
    line([run(code, { size: 'large', weight: 'bolder', fontType: 'monospace' })], {
      spacing: 'small',
    }),
    quietLine(until),
  ]);
}
