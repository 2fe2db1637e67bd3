import { commonTexts } from '../../texts/common-texts.ts';
import type { CardElement } from '../card-json.ts';
import { box } from './boxes.ts';
import { bold, bullets, line } from './rich-text.ts';

/** What has to be looked at before something is saved, named at the top of a card. */
export function problemsBox(title: string, problems: readonly string[]): readonly CardElement[] {
  return problems.length === 0
    ? []
    : [
        box('attention', [
          line([bold(`${commonTexts.warningMark} ${title}`)]),
          ...bullets(problems),
        ]),
      ];
}
