import type { SensitiveKind } from '../../domain/masked-text.ts';
import { commonTexts } from '../../texts/common-texts.ts';
import { maskedSentence } from '../../texts/masked-texts.ts';
import type { CardElement } from '../card-json.ts';
import { box } from './boxes.ts';
import { bold, line, run } from './rich-text.ts';

/** Names what was taken out of a text, so that nobody wonders where it went. */
export function maskedWarning(kinds: readonly SensitiveKind[]): readonly CardElement[] {
  return kinds.length === 0
    ? []
    : [box('warning', [line([bold(`${commonTexts.warningMark} `), run(maskedSentence(kinds))])])];
}
