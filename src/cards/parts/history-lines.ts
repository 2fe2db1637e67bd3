import type { HistoryLine } from '../../domain/views-cases.ts';
import { caseTexts } from '../../texts/case-texts.ts';
import { moment } from '../../texts/day-texts.ts';
import type { CardElement } from '../card-json.ts';
import { clippedNote } from './clipped-text.ts';
import { line, quietLine } from './rich-text.ts';
import { shorten } from './shorten.ts';

/** What happened, newest first: when, and a sentence. */
export function historyBlocks(
  lines: readonly HistoryLine[],
  length: number,
): readonly CardElement[] {
  return [
    ...(lines.length === 0 ? [line(caseTexts.noHistory)] : []),
    ...lines.flatMap(({ at, sentence }) => [
      quietLine(moment(at), { spacing: 'medium' }),
      line(shorten(sentence, length), { spacing: 'none' }),
    ]),
    ...clippedNote(
      lines.map(({ sentence }) => sentence),
      length,
      caseTexts.historyShortened,
    ),
  ];
}
