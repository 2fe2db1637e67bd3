import { type Item, inOrder } from '../../domain/item.ts';
import type { ListRule } from '../../domain/list-rule.ts';
import type { ReportBlock } from '../../domain/report-document.ts';
import type { Theme } from '../../domain/theme.ts';
import { dateInWords } from '../../domain/time.ts';
import { startOfSentence } from '../../texts/in-words.ts';
import { listDocumentTexts as texts } from '../../texts/item-texts.ts';
import { ITEM_MOMENT_WORDS, ITEM_STATE_WORDS, proofWords } from '../../texts/item-words.ts';
import { themeLabel } from './item-line.ts';

/** A list as it stands, for a document. */
export interface ListContent {
  readonly list: ListRule;
  readonly items: readonly Item[];
  /** Of the programme. */
  readonly themes: readonly Theme[];
}

export type TableBlock = Extract<ReportBlock, { kind: 'table' }>;

interface Column {
  readonly heading: string;
  readonly cell: (item: Item) => string;
}

/** A list as a table for a document: the columns that it has, and a row per item, open ones first. */
export function listDocument(content: ListContent): TableBlock {
  const columns = columnsOf(content);
  return {
    kind: 'table',
    headings: columns.map(({ heading }) => heading),
    rows: inOrder(content.items).map((item) => columns.map(({ cell }) => cell(item))),
  };
}

function columnsOf({ list, themes }: ListContent): readonly Column[] {
  const { fields, itemName, ticked } = list;
  const { headings } = texts;
  return [
    { heading: headings.number, cell: ({ number }) => String(number) },
    { heading: startOfSentence(headings.text(itemName)), cell: ({ text }) => text },
    ...(fields.who === undefined ? [] : [{ heading: fields.who, cell: whoOf }]),
    ...(fields.due ? [{ heading: headings.due, cell: dueOf }] : []),
    ...(fields.theme
      ? [{ heading: headings.theme, cell: (item: Item) => themeLabel(themes, item.theme) ?? '' }]
      : []),
    ...(fields.moment ? [{ heading: headings.moment, cell: momentOf }] : []),
    ...(fields.note === undefined ? [] : [{ heading: fields.note, cell: noteOf }]),
    ...(ticked
      ? [
          { heading: headings.state, cell: ({ state }: Item) => ITEM_STATE_WORDS[state] },
          { heading: headings.result, cell: resultOf },
        ]
      : []),
  ];
}

const whoOf = ({ who = '' }: Item): string => who;
const noteOf = ({ note = '' }: Item): string => note;

function dueOf({ dueDay }: Item): string {
  return dueDay === undefined ? '' : dateInWords(dueDay);
}

function momentOf({ moment }: Item): string {
  return moment === undefined ? '' : ITEM_MOMENT_WORDS[moment];
}

function resultOf({ reason, proof }: Item): string {
  return reason ?? (proof === undefined ? '' : proofWords(proof));
}
