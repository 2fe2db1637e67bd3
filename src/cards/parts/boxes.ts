import type { Notice } from '../../domain/views.ts';
import { commonTexts } from '../../texts/common-texts.ts';
import type { CardElement, Container, ContainerStyle } from '../card-json.ts';
import { bold, line, run } from './rich-text.ts';

/** A coloured box; the words in it say the same without the colour. */
export function box(style: ContainerStyle, items: readonly CardElement[]): Container {
  return { type: 'Container', style, items, spacing: 'default' };
}

/** What just happened, above a screen. */
export function noticeBox(notice: Notice | undefined): readonly CardElement[] {
  if (notice === undefined) return [];
  const mark = notice.tone === 'good' ? commonTexts.goodMark : commonTexts.warningMark;
  return [box(notice.tone, [line([bold(`${mark} `), run(notice.text)])])];
}

/** Keeps anybody from taking a practice application for a real one. */
export function demonstrationMark(demonstration: boolean): readonly CardElement[] {
  return demonstration ? [box('accent', [line([bold(commonTexts.demonstration)])])] : [];
}
