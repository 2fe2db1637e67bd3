import type { ItemLine, ItemListView } from '../domain/views-items.ts';
import { itemSummaries, listTexts } from '../texts/item-texts.ts';
import { countWords } from '../texts/item-words.ts';
import { listTexts as pageTexts } from '../texts/list-texts.ts';
import type { CardElement, Container, ExecuteButton } from './card-json.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { clippedNote } from './parts/clipped-text.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { exampleParts, itemBlocks } from './parts/item-lines.ts';
import { pageButtons } from './parts/page-buttons.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine, run } from './parts/rich-text.ts';
import { cut } from './parts/shorten.ts';
import { trajectoryHead } from './parts/trajectory-head.ts';

/** Characters of each text that are shown: of items, and of what just happened. */
interface Level {
  readonly shown: number;
  readonly notice: number;
}

const LEVELS: readonly [Level, ...Level[]] = [
  { shown: 1000, notice: 4000 },
  { shown: 300, notice: 2000 },
  { shown: 120, notice: 600 },
  { shown: 60, notice: 300 },
  { shown: 20, notice: 120 },
];

/** A list of a guidance: what is open first, with the buttons to tick it off. */
export function itemListCard(view: ItemListView): RenderedView {
  const { list, lines, notice, page, pages } = view;
  return firstThatFits(LEVELS, ({ shown, notice: length }) =>
    rendered(
      itemSummaries.list(list.title),
      [
        heading(list.title, 'none'),
        ...noticeBox(notice && { ...notice, text: cut(notice.text, length) }),
        ...trajectoryHead(list.head),
        quietLine(listTexts.step(list.step.number, list.step.title)),
        line(list.intro),
        countLine(view),
        ...(pages > 1 ? [quietLine(pageTexts.page(page, pages))] : []),
        ...lines.map((item) => itemRow(item, view, shown)),
        ...clippedNote(
          lines.map(({ text }) => text),
          shown,
          listTexts.shortened,
        ),
        ...accessLines(view),
      ],
      buttons(view),
    ),
  );
}

function countLine(view: ItemListView) {
  const { list, lines, late } = view;
  if (lines.length === 0) return line(listTexts.none(list.itemName));
  return line([
    bold(countWords(view, list.ticked)),
    ...(late === 0
      ? []
      : [run(` · ! ${listTexts.late(late)}`, { color: 'attention', weight: 'bolder' })]),
  ]);
}

/** One item, with its buttons under it: beside it they leave no room on a phone. */
function itemRow(item: ItemLine, { list, nonce, page }: ItemListView, shown: number): Container {
  const { itemId, number, version, state } = item;
  const canTick = list.access === 'write' && list.ticked && state === 'open';
  const actions: readonly ExecuteButton[] = [
    ...(canTick
      ? [
          button(
            listTexts.tick,
            { verb: 'item.tick', nonce, itemId, version, page },
            { withoutInputs: true, tooltip: listTexts.tickNumber(number) },
          ),
        ]
      : []),
    button(
      listTexts.look,
      { verb: 'item.look', itemId },
      { withoutInputs: true, tooltip: listTexts.lookAt(number) },
    ),
  ];
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [...itemBlocks(item, list, shown), { type: 'ActionSet', spacing: 'small', actions }],
  };
}

/** How to type it, or why this person changes nothing here. */
function accessLines({ list, isFull, lines }: ItemListView): readonly CardElement[] {
  switch (list.access) {
    case 'readOnly':
      return [quietLine(listTexts.readOnly(list), { spacing: 'medium' })];
    case 'stopped':
      return [quietLine(listTexts.stopped, { spacing: 'medium' })];
    case 'write':
      return [
        quietLine(isFull ? listTexts.isFull : listTexts.howTo(list.word, exampleParts(list)), {
          spacing: 'medium',
        }),
        ...(list.ticked && lines.length > 0 ? [quietLine(listTexts.howToTick)] : []),
      ];
  }
}

function buttons({ list, page, pages, isFull }: ItemListView): readonly ExecuteButton[] {
  const { listId, head, step, itemName, access } = list;
  const about = { dossierId: head.dossierId, listId };
  return [
    ...(access === 'write' && !isFull
      ? [button(listTexts.add(itemName), { verb: 'item.addForm', ...about }, { primary: true })]
      : []),
    ...pageButtons(page, page + 1 < pages, (target) => ({
      verb: 'item.list',
      ...about,
      page: target,
    })),
    button(listTexts.word, { verb: 'item.document', ...about }),
    button(listTexts.toStep, {
      verb: 'trajectory.step',
      dossierId: head.dossierId,
      stepId: step.stepId,
    }),
  ];
}
