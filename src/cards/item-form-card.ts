import type { ItemFormView } from '../domain/views-items.ts';
import { lineProblemText, problemText } from '../texts/item-notices.ts';
import { itemSummaries, itemFormTexts as texts } from '../texts/item-texts.ts';
import { ITEM_MOMENT_WORDS } from '../texts/item-words.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { NO_CHOICE } from './item-actions.ts';
import { box, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { choiceField } from './parts/choice-field.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { exampleParts, itemFacts } from './parts/item-lines.ts';
import { problemsBox } from './parts/problems-box.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine, subheading } from './parts/rich-text.ts';
import { FIELD_LEVELS, textField } from './parts/text-field.ts';
import { trajectoryHead } from './parts/trajectory-head.ts';

/** Problems that are named; more are looked at later. */
const MOST_PROBLEMS = 10;

/** An item being added or changed, with everything that was typed. */
export function itemFormCard(view: ItemFormView): RenderedView {
  const { list, item, problems, lineProblems, now } = view;
  return firstThatFits(FIELD_LEVELS, ({ shown, kept }) =>
    rendered(
      itemSummaries.form(list.title),
      [
        heading(
          item === undefined
            ? texts.addTitle(list.title)
            : texts.editTitle(list.title, item.number),
          'none',
        ),
        ...noticeBox(view.notice),
        ...trajectoryHead(list.head),
        ...(now === undefined
          ? []
          : [box('warning', [line([bold(texts.nowTitle)]), ...itemFacts(now, list, shown)])]),
        ...problemsBox(
          texts.problemsTitle,
          [...problems.map(problemText), ...lineProblems.map(lineProblemText)].slice(
            0,
            MOST_PROBLEMS,
          ),
        ),
        ...fieldBlocks(view, kept),
        ...linesBlocks(view, kept),
      ],
      buttons(view),
    ),
  );
}

function fieldBlocks(view: ItemFormView, kept: number): readonly CardElement[] {
  const { typed, themes } = view;
  const { fields, itemName } = view.list;
  const field = (id: 'text' | 'who' | 'due' | 'note', label: string, multiline?: true) =>
    textField({ id, label, value: typed[id], ...(multiline ? { multiline } : {}) }, kept);
  const themeChoices = [
    { title: texts.noTheme, value: NO_CHOICE },
    ...themes.map(({ id, label }) => ({ title: label, value: id })),
  ];
  const momentChoices = [
    { title: texts.noMoment, value: NO_CHOICE },
    ...Object.entries(ITEM_MOMENT_WORDS).map(([value, title]) => ({ title, value })),
  ];
  return [
    ...field('text', texts.text(itemName), true),
    ...(fields.who === undefined ? [] : field('who', fields.who)),
    ...(fields.due ? field('due', texts.due) : []),
    ...(fields.theme
      ? [choiceField('theme', texts.theme, themeChoices, typed.theme || NO_CHOICE)]
      : []),
    ...(fields.moment
      ? [choiceField('moment', texts.moment, momentChoices, typed.moment || NO_CHOICE)]
      : []),
    ...(fields.note === undefined ? [] : field('note', fields.note, true)),
  ];
}

/** Several at once, while they are added. */
function linesBlocks({ item, lines, list }: ItemFormView, kept: number): readonly CardElement[] {
  if (item !== undefined) return [];
  return [
    subheading(texts.linesTitle, { separator: true }),
    quietLine(texts.linesExample(exampleParts(list))),
    ...textField({ id: 'lines', label: texts.lines, value: lines, multiline: true }, kept),
  ];
}

function buttons({ nonce, item, list }: ItemFormView): readonly ExecuteButton[] {
  const { listId } = list;
  const { dossierId } = list.head;
  const alone = { withoutInputs: true } as const;
  return item === undefined
    ? [
        button(texts.save, { verb: 'item.add', nonce, dossierId, listId }, { primary: true }),
        button(texts.back, { verb: 'item.list', dossierId, listId }, alone),
      ]
    : [
        button(
          texts.save,
          { verb: 'item.save', nonce, itemId: item.itemId, version: item.version },
          { primary: true },
        ),
        button(texts.back, { verb: 'item.look', itemId: item.itemId }, alone),
      ];
}
