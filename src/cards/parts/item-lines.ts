import type { ItemLine, ListHead } from '../../domain/views-items.ts';
import { moment as atMoment } from '../../texts/day-texts.ts';
import { startOfSentence } from '../../texts/in-words.ts';
import { itemTexts, listTexts } from '../../texts/item-texts.ts';
import { dueWords, ITEM_MARKS, ITEM_MOMENT_WORDS, proofWords } from '../../texts/item-words.ts';
import type { CardElement, RichTextBlock } from '../card-json.ts';
import { bold, fact, line, paragraphs, quiet, quietLine, run } from './rich-text.ts';
import { cut, shorten } from './shorten.ts';

const NAME_LENGTH = 80;

/** On a list, what else there is to say of an item is only begun. */
const MORE_LENGTH = 150;

/** An item in a few lines: its number and text, then who and when, then what else there is to say. */
export function itemBlocks(
  item: ItemLine,
  { fields }: ListHead,
  shown: number,
): readonly CardElement[] {
  const { number, text, state, note, reason, proof } = item;
  const more = (label: string, words: string | undefined) =>
    words === undefined
      ? []
      : [
          quietLine(`${withoutSign(label)}: ${shorten(words, Math.min(shown, MORE_LENGTH))}`, {
            spacing: 'none',
          }),
        ];
  return [
    line([run(`${ITEM_MARKS[state]} `), bold(`${number}. `), run(shorten(text, shown))]),
    ...aboutLine(item, shown),
    ...(fields.note === undefined ? [] : more(fields.note, note)),
    ...more(itemTexts.reason, reason),
    ...more(itemTexts.proof, proof && proofWords(proof)),
  ];
}

/** "Bram · tegen vrijdag 15 januari 2027 · Te laat" */
function aboutLine(item: ItemLine, shown: number): readonly RichTextBlock[] {
  const { who, dueDay, isLate, theme, moment } = item;
  const parts = [
    ...(who === undefined ? [] : [shorten(who, Math.min(shown, NAME_LENGTH))]),
    ...(dueDay === undefined ? [] : [dueWords(dueDay)]),
    ...(theme === undefined ? [] : [theme]),
    ...(moment === undefined ? [] : [ITEM_MOMENT_WORDS[moment]]),
  ];
  if (parts.length === 0) return [];
  const late = isLate
    ? [run(` · ! ${listTexts.lateMark}`, { color: 'attention', weight: 'bolder', size: 'small' })]
    : [];
  return [line([quiet(parts.join(' · ')), ...late], { spacing: 'none' })];
}

/** Everything that an item says, each under its own label. */
export function itemFacts(
  item: ItemLine,
  { fields }: ListHead,
  shown: number,
): readonly CardElement[] {
  const { text, who, dueDay, isLate, note, theme, moment, state, by, at } = item;
  return [
    ...paragraphs(cut(text, shown)),
    ...(who === undefined || fields.who === undefined
      ? []
      : [fact(withoutSign(fields.who), shorten(who, shown))]),
    ...(dueDay === undefined
      ? []
      : [
          fact(
            listTexts.due,
            `${dueWords(dueDay).replace(/^tegen /, '')}${isLate ? ` (! ${listTexts.lateMark})` : ''}`,
          ),
        ]),
    ...(theme === undefined ? [] : [fact(listTexts.theme, theme)]),
    ...(moment === undefined ? [] : [fact(listTexts.moment, ITEM_MOMENT_WORDS[moment])]),
    ...(note === undefined || fields.note === undefined
      ? []
      : [line([bold(`${withoutSign(fields.note)}: `)]), ...paragraphs(cut(note, shown))]),
    ...resultFacts(item, shown),
    quietLine(startOfSentence(itemTexts.state(state, shorten(by, NAME_LENGTH), atMoment(at)))),
  ];
}

function resultFacts({ reason, proof }: ItemLine, shown: number): readonly CardElement[] {
  return [
    ...(reason === undefined ? [] : [fact(itemTexts.reason, shorten(reason, shown))]),
    ...(proof === undefined ? [] : [fact(itemTexts.proof, shorten(proofWords(proof), shown))]),
  ];
}

/** "Wie doet het?" before an input is "Wie doet het" before what was filled in. */
function withoutSign(label: string): string {
  return label.replace(/\?$/, '');
}

/** How a typed line for this list can look, part by part. */
export function exampleParts({ itemName, fields }: ListHead): readonly string[] {
  const { lineParts } = itemTexts;
  return [
    itemName,
    ...(fields.who === undefined ? [] : [lineParts.who]),
    ...(fields.due ? [lineParts.due] : []),
    ...(fields.theme ? [lineParts.theme] : []),
    ...(fields.moment ? [lineParts.moment] : []),
    ...(fields.note === undefined ? [] : [lineParts.note]),
  ];
}
