import type { ItemListsView } from '../domain/views-items.ts';
import { itemSummaries, listsTexts as texts } from '../texts/item-texts.ts';
import { countWords } from '../texts/item-words.ts';
import type { CardElement } from './card-json.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { plain } from './parts/plain-text.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine, run } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';
import { FIELD_LEVELS, textField } from './parts/text-field.ts';

const NAME_LENGTH = 60;

type Choice = ItemListsView['choices'][number];

/** Which list somebody means; what they typed for it goes along with the one that they choose. */
export function itemListsCard(view: ItemListsView): RenderedView {
  const { choices, lines, notice } = view;
  const adds = lines !== '';
  return firstThatFits(FIELD_LEVELS, ({ kept }) =>
    rendered(itemSummaries.lists, [
      heading(texts.title, 'none'),
      ...noticeBox(notice),
      line(adds ? texts.askAdd : texts.ask),
      ...(adds
        ? textField({ id: 'lines', label: texts.lines, value: lines, multiline: true }, kept)
        : []),
      ...choices.map((choice) => choiceRow(choice, view)),
    ]),
  );
}

function choiceRow(choice: Choice, { nonce, lines }: ItemListsView): CardElement {
  const { dossierId, listId, title, municipality, counts } = choice;
  const place = plain(municipality, NAME_LENGTH);
  const about = { dossierId, listId };
  const open =
    lines === ''
      ? button(
          texts.open,
          { verb: 'item.list', ...about },
          { tooltip: texts.openList(title, place) },
        )
      : button(
          texts.add,
          { verb: 'item.add', nonce, ...about },
          { tooltip: texts.addTo(title, place) },
        );
  const items = [
    line([bold(title), run(` · ${shorten(municipality, NAME_LENGTH)}`)]),
    quietLine(countWords(counts, counts.done + counts.dropped > 0), { spacing: 'none' }),
  ];
  return { ...buttonRow(items, open), separator: true, spacing: 'medium' };
}
