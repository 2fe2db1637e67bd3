import type { ItemAct, ItemView } from '../domain/views-items.ts';
import { itemSummaries, listTexts, itemTexts as texts } from '../texts/item-texts.ts';
import { ITEM_MARKS, ITEM_STATE_WORDS } from '../texts/item-words.ts';
import { evaluationTexts } from '../texts/knowledge-texts.ts';
import type { ActionSet, CardElement, ExecuteButton } from './card-json.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { historyBlocks } from './parts/history-lines.ts';
import { itemFacts } from './parts/item-lines.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, paragraphs, quietLine, run, subheading } from './parts/rich-text.ts';
import { cut } from './parts/shorten.ts';
import { FIELD_LEVELS, textField } from './parts/text-field.ts';
import { trajectoryHead } from './parts/trajectory-head.ts';

/** One item of a list: what it says, what this person can do with it, and what happened to it. */
export function itemCard(view: ItemView): RenderedView {
  const { list, line: item, notice, history } = view;
  return firstThatFits(FIELD_LEVELS, ({ shown, kept }) =>
    rendered(
      itemSummaries.item(list.title),
      [
        heading(texts.title(list.title, item.number), 'none'),
        ...noticeBox(notice && { ...notice, text: cut(notice.text, shown + NOTICE_LENGTH) }),
        ...trajectoryHead(list.head),
        ...(list.ticked
          ? [line([run(`${ITEM_MARKS[item.state]} `), bold(ITEM_STATE_WORDS[item.state])])]
          : []),
        ...itemFacts(item, list, shown),
        ...accessLine(view),
        ...keptBlocks(view, shown),
        ...actBlocks(view, kept),
        ...(history.length === 0
          ? []
          : [
              subheading(texts.historyTitle, { separator: true }),
              ...historyBlocks(history, shown),
            ]),
      ],
      buttons(view),
    ),
  );
}

/** Of a notice the sentence around what was typed is always read. */
const NOTICE_LENGTH = 300;

function accessLine({ list }: ItemView): readonly CardElement[] {
  switch (list.access) {
    case 'write':
      return [];
    case 'readOnly':
      return [quietLine(listTexts.readOnly(list))];
    case 'stopped':
      return [quietLine(listTexts.stopped)];
  }
}

/** What was typed where there is no input for it any more. */
function keptBlocks({ acts, typed }: ItemView, shown: number): readonly CardElement[] {
  const kept = [
    ...(acts.includes('tick') ? [] : [typed.proof]),
    ...(acts.includes('drop') ? [] : [typed.reason]),
  ].filter((text) => text !== '');
  return kept.flatMap((text) => [
    line([bold(texts.youTyped)], { spacing: 'medium' }),
    ...paragraphs(cut(text, shown)),
  ]);
}

/** What settles it, each with its own input. */
function actBlocks(view: ItemView, kept: number): readonly CardElement[] {
  const { acts, typed, line: item } = view;
  const isDone = item.state === 'done' ? 'done' : 'open';
  return [
    ...(acts.includes('tick')
      ? [
          subheading(texts.tickTitle[isDone], { separator: true }),
          ...textField(
            { id: 'proof', label: texts.proofField, value: typed.proof, multiline: true },
            kept,
          ),
          quietLine(texts.proofFile(item.number)),
          actButton(view, 'tick', texts.tick[isDone]),
        ]
      : []),
    ...(acts.includes('drop')
      ? [
          subheading(texts.dropTitle, { separator: true }),
          ...textField(
            { id: 'reason', label: texts.dropReason, value: typed.reason, multiline: true },
            kept,
          ),
          actButton(view, 'drop', texts.drop),
        ]
      : []),
  ];
}

type Settling = Exclude<ItemAct, 'edit'>;

function request({ nonce, line: { itemId, version } }: ItemView, act: Settling) {
  return { verb: `item.${act}`, nonce, itemId, version } as const;
}

function actButton(view: ItemView, act: Settling, title: string): ActionSet {
  const isPrimary = act === 'tick';
  return {
    type: 'ActionSet',
    spacing: 'small',
    actions: [button(title, request(view, act), { primary: isPrimary })],
  };
}

function buttons(view: ItemView): readonly ExecuteButton[] {
  const { acts, list, line: item } = view;
  const { head, listId } = list;
  const alone = { withoutInputs: true } as const;
  return [
    ...(acts.includes('edit')
      ? [button(texts.edit, { verb: 'item.editForm', itemId: item.itemId }, alone)]
      : []),
    ...(acts.includes('reopen') ? [button(texts.reopen, request(view, 'reopen'))] : []),
    ...(acts.includes('remove') ? [button(texts.remove, request(view, 'remove'))] : []),
    ...(view.evaluations === undefined
      ? []
      : [
          button(
            evaluationTexts.onItem(view.evaluations),
            { verb: 'evaluation.look', itemId: item.itemId },
            alone,
          ),
        ]),
    button(texts.toList, { verb: 'item.list', dossierId: head.dossierId, listId }, alone),
  ];
}
