import type { ItemLine } from '../../domain/views-items.ts';
import { dueWords, ITEM_MARKS, ITEM_STATE_WORDS } from '../../texts/item-words.ts';
import type { CardElement } from '../card-json.ts';
import { bold, line, quietLine, run } from './rich-text.ts';
import { shorten } from './shorten.ts';

/** An action to read: its number and text, then how it stands; nothing of who does it. */
export function actionLines(item: ItemLine, shown: number): readonly CardElement[] {
  const { number, text, state, dueDay, theme } = item;
  const about = [
    ITEM_STATE_WORDS[state],
    ...(dueDay === undefined ? [] : [dueWords(dueDay)]),
    ...(theme === undefined ? [] : [theme]),
  ];
  return [
    line([run(`${ITEM_MARKS[state]} `), bold(`${number}. `), run(shorten(text, shown))]),
    quietLine(about.join(' · '), { spacing: 'none' }),
  ];
}
