import { MOST_ITEMS } from '../../src/domain/item.ts';
import { NOTHING_TYPED } from '../../src/domain/item-input.ts';
import type { ListRule } from '../../src/domain/list-rule.ts';
import type {
  ItemFormView,
  ItemLine,
  ItemListsView,
  ItemListView,
  ItemView,
  ItemViews,
  ListHead,
} from '../../src/domain/views-items.ts';
import { HOMEWORK, LESSONS, REPORT_ACTIONS } from '../../src/programmes/profploeg/lists.ts';
import { PROFPLOEG_THEMES } from '../../src/programmes/profploeg/themes.ts';
import { DOSSIER_ID, NONCE } from './views.ts';

const ITEM_ID = '4d1c6f5e-0c7b-4d62-8c55-000000000031';
const AT = new Date('2026-11-26T09:00:00Z');
const MARKED_UP = '# **vet** <b>&lt;</b> [klik](https://x.be)';
const LONG_NAME = '😀'.repeat(200);
/** As long as each may be, in signs that take most room. */
const LONGEST = '😀'.repeat(1000);
const TOO_LONG = 'é'.repeat(20_000);
const LONGEST_LINK = `https://tielt.sharepoint.com/${'a'.repeat(970)}`;

function listHead(rule: ListRule, changes: Partial<ListHead> = {}): ListHead {
  const { id: listId, words, fields, ticked = false, ...named } = rule;
  return {
    head: {
      dossierId: DOSSIER_ID,
      reference: 'PP-2026-0042',
      municipality: 'Tielt',
      province: 'West-Vlaanderen',
      programmeName: 'De Profploeg',
      organisation: 'VLAIO',
      demonstration: false,
      side: 'municipality',
    },
    listId,
    title: named.title,
    itemName: named.itemName,
    intro: named.intro,
    word: words[0] ?? '',
    writers: named.writers,
    fields,
    ticked,
    step: { stepId: 'dataCollection', number: '2.1', title: 'Info- en dataverzameling' },
    access: 'write',
    ...changes,
  };
}

const homework = listHead(HOMEWORK);
const longHead = (rule: ListRule): ListHead => {
  const plain = listHead(rule);
  const head = { ...plain.head, municipality: LONG_NAME, demonstration: true };
  return { ...plain, head };
};

function itemLine(changes: Partial<ItemLine> = {}): ItemLine {
  return {
    itemId: ITEM_ID,
    number: 1,
    text: 'Tel de passanten in de Kerkstraat',
    who: 'Bram',
    dueDay: '2027-01-15',
    isLate: false,
    state: 'open',
    by: 'An Peeters',
    at: AT,
    version: 1,
    ...changes,
  };
}

const LONGEST_LINE = itemLine({
  number: 100,
  text: LONGEST,
  who: LONG_NAME,
  note: LONGEST,
  theme: 'Etnisch ondernemerschap',
  isLate: true,
  by: LONG_NAME,
});
const DONE_BY_FILE = itemLine({
  number: 2,
  state: 'done',
  proof: { kind: 'file', name: 'telling.xlsx', link: LONGEST_LINK, text: MARKED_UP },
  version: 2,
});

function listView(lines: readonly ItemLine[], changes: Partial<ItemListView> = {}): ItemListView {
  const count = (state: ItemLine['state']) => lines.filter((one) => one.state === state).length;
  return {
    kind: 'itemList',
    nonce: NONCE,
    list: homework,
    lines,
    open: count('open'),
    late: lines.filter(({ isLate }) => isLate).length,
    done: count('done'),
    dropped: count('dropped'),
    isFull: false,
    page: 0,
    pages: 1,
    ...changes,
  };
}

function itemView(line: ItemLine, changes: Partial<ItemView> = {}): ItemView {
  return {
    kind: 'item',
    nonce: NONCE,
    list: homework,
    line,
    acts: ['edit', 'tick', 'drop', 'remove'],
    typed: { proof: '', reason: '' },
    history: [{ at: AT, sentence: `An Peeters zette dit op de lijst: “${MARKED_UP}”.` }],
    ...changes,
  };
}

function formView(changes: Partial<ItemFormView> = {}): ItemFormView {
  return {
    kind: 'itemForm',
    nonce: NONCE,
    list: homework,
    themes: PROFPLOEG_THEMES.map(({ id, label }) => ({ id, label })),
    typed: NOTHING_TYPED,
    lines: '',
    problems: [],
    lineProblems: [],
    ...changes,
  };
}

const CHOICE: ItemListsView['choices'][number] = {
  dossierId: DOSSIER_ID,
  listId: 'homework',
  municipality: 'Tielt',
  title: 'Huiswerk',
  counts: { open: 2, done: 1, dropped: 1 },
};

/** Every card of the lists of a guidance, with the longest of everything. */
export const EVERY_ITEM_VIEW = {
  'empty list': listView([]),
  'list of homework': listView(
    [
      itemLine(),
      itemLine({ number: 3, text: MARKED_UP, isLate: true, dueDay: '2026-11-02' }),
      DONE_BY_FILE,
      itemLine({ number: 4, state: 'dropped', reason: 'Geen budget dit jaar.' }),
    ],
    { notice: { tone: 'good', text: 'Bewaard bij Huiswerk als nummer 3.' } },
  ),
  'list that others write in': listView([itemLine()], {
    list: listHead(REPORT_ACTIONS, { access: 'readOnly' }),
  }),
  'list of a stopped guidance': listView([itemLine()], {
    list: { ...homework, access: 'stopped' },
  }),
  'list of lessons': listView(
    [itemLine({ theme: 'Leegstand', moment: 'after', note: 'We bellen vroeger.' })],
    { list: listHead(LESSONS) },
  ),
  'fullest page of a list': listView(
    Array.from({ length: 10 }, () => LONGEST_LINE),
    {
      list: longHead(REPORT_ACTIONS),
      open: MOST_ITEMS,
      late: MOST_ITEMS,
      isFull: true,
      page: 4,
      pages: 10,
      notice: { tone: 'warning', text: LONGEST },
    },
  ),
  'page of a list with what was done': listView(
    Array.from({ length: 10 }, () => ({ ...DONE_BY_FILE, text: LONGEST })),
    { page: 1, pages: 3 },
  ),
  'open item': itemView(itemLine({ note: 'Op zaterdag, tussen 10 en 16 uur.' })),
  'late item of lessons with everything': itemView(LONGEST_LINE, {
    list: longHead(REPORT_ACTIONS),
    acts: ['edit', 'tick', 'drop'],
    typed: { proof: TOO_LONG, reason: TOO_LONG },
    history: Array.from({ length: 10 }, () => ({ at: AT, sentence: LONGEST })),
    notice: { tone: 'warning', text: LONGEST },
  }),
  'item that is done': itemView(DONE_BY_FILE, { acts: ['tick', 'reopen'] }),
  'item that was dropped': itemView(itemLine({ state: 'dropped', reason: MARKED_UP }), {
    acts: ['reopen'],
  }),
  'item that was dropped while somebody typed': itemView(
    itemLine({ state: 'dropped', reason: LONGEST }),
    { acts: ['reopen'], typed: { proof: TOO_LONG, reason: MARKED_UP } },
  ),
  'item to read': itemView(itemLine(), {
    list: { ...homework, access: 'readOnly' },
    acts: [],
    history: [],
  }),
  'item of a list without ticks': itemView(itemLine({ moment: 'before', theme: 'Beleving' }), {
    list: listHead(LESSONS),
    acts: ['edit', 'remove'],
  }),
  'form to add homework': formView(),
  'form to add lessons': formView({ list: listHead(LESSONS) }),
  'form with what is wrong': formView({
    typed: { ...NOTHING_TYPED, text: MARKED_UP, due: '31 februari' },
    lines: 'Tel | Bram | 31 februari',
    problems: [{ field: 'due', kind: 'unreadable' }],
    lineProblems: [
      {
        line: 1,
        problem: {
          field: 'due',
          kind: 'otherWeekday',
          day: '2027-01-15',
          said: 4,
          near: ['2027-01-14', '2027-01-21'],
        },
      },
      { line: 2, problem: { field: 'text', kind: 'tooLong' } },
      { line: 3, problem: { field: 'who', kind: 'tooLong' } },
    ],
  }),
  'form with the longest of everything': formView({
    list: longHead(REPORT_ACTIONS),
    typed: {
      text: TOO_LONG,
      who: TOO_LONG,
      due: TOO_LONG,
      note: TOO_LONG,
      theme: 'vacancy',
      moment: '',
    },
    lines: TOO_LONG,
    problems: [{ field: 'text', kind: 'tooLong' }],
    lineProblems: Array.from({ length: 100 }, (_, index) => ({
      line: index + 1,
      problem: { field: 'note', kind: 'tooLong' } as const,
    })),
  }),
  'item changed by somebody else meanwhile': formView({
    item: { itemId: ITEM_ID, number: 1, version: 3 },
    now: itemLine({ text: MARKED_UP, version: 3 }),
    typed: { ...NOTHING_TYPED, text: 'Tel de passanten op zaterdag', who: 'Bram' },
    notice: { tone: 'warning', text: 'Bram wijzigde dit intussen.' },
  }),
  'choice between lists': {
    kind: 'itemLists',
    nonce: NONCE,
    choices: [CHOICE, { ...CHOICE, listId: 'actions', title: 'Acties', municipality: 'Brugge' }],
    lines: '',
  },
  'choice for what was typed': {
    kind: 'itemLists',
    nonce: NONCE,
    choices: Array.from({ length: 20 }, () => ({ ...CHOICE, municipality: LONG_NAME })),
    lines: TOO_LONG,
  },
} as const satisfies Readonly<Record<string, ItemViews>>;
