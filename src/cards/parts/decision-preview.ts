import type { LetterText } from '../../domain/case-letter.ts';
import type { DecisionPreview } from '../../domain/views-decisions.ts';
import { decisionTexts, MISFIT_WORDS } from '../../texts/decision-texts.ts';
import { askMoreTexts } from '../../texts/review-texts.ts';
import type { CardElement, Container } from '../card-json.ts';
import { box } from './boxes.ts';
import { isLetterCut, letterBlocks } from './letter-blocks.ts';
import { bold, heading, line, quietLine, subheading } from './rich-text.ts';
import { shorten } from './shorten.ts';

const NAME_LENGTH = 80;
const MOST_PEOPLE = 8;

/** How much of what people wrote is shown in each letter, in characters. */
export interface PreviewLevel {
  readonly shown: number;
  readonly province: number;
}

/** What a decision will do, before it is taken. */
export function previewBlocks(
  preview: DecisionPreview,
  level: PreviewLevel,
): readonly CardElement[] {
  const { misfit, letter } = preview;
  return [
    ...(misfit === undefined ? [] : [box('warning', [line([bold(MISFIT_WORDS[misfit])])])]),
    ...(letter === undefined
      ? [line(decisionTexts.internal)]
      : [
          subheading(decisionTexts.letterTitle),
          letterBox(letter, level.shown),
          ...cutNote(letter, level.shown),
          reachOf(preview, decisionTexts.goesNowhere),
          ...provinceBlocks(preview, level.province),
        ]),
    line([bold(decisionTexts.nothingYet)], { spacing: 'medium' }),
  ];
}

/** A letter as it will be read. */
export function letterBox(letter: LetterText, shown: number): Container {
  return {
    type: 'Container',
    style: 'accent',
    items: [heading(letter.title), ...letterBlocks(letter, shown)],
  };
}

export function cutNote(letter: LetterText, shown: number): readonly CardElement[] {
  return isLetterCut(letter, shown) ? [quietLine(decisionTexts.shortened)] : [];
}

/** Who will be told, and how; a warning in these words when that is nobody. */
export function reachOf(
  { people, mailTo }: Pick<DecisionPreview, 'people' | 'mailTo'>,
  goesNowhere: string,
): CardElement {
  if (people.length === 0 && mailTo === undefined) return box('warning', [line(goesNowhere)]);
  const names = people
    .slice(0, MOST_PEOPLE)
    .map((name) => shorten(name, NAME_LENGTH) || askMoreTexts.unnamed);
  const mail = mailTo === undefined ? undefined : shorten(mailTo, NAME_LENGTH);
  return line(askMoreTexts.goesTo(names, mail));
}

function provinceBlocks(
  { province, unmailedProvince }: DecisionPreview,
  shown: number,
): readonly CardElement[] {
  if (unmailedProvince !== undefined) {
    return [box('warning', [line(decisionTexts.unmailed(unmailedProvince))])];
  }
  if (province === undefined) return [];
  return [
    subheading(decisionTexts.provinceTitle),
    letterBox(province.letter, shown),
    line(decisionTexts.provinceGoesTo(shorten(province.mailTo, NAME_LENGTH))),
  ];
}
