import { type Item, inOrder, isLate, MOST_ITEMS } from '../../domain/item.ts';
import { NOTHING_TYPED, typedOf } from '../../domain/item-input.ts';
import { pageIn } from '../../domain/shown-page.ts';
import { dayInWords, dayOf } from '../../domain/time.ts';
import type { Notice } from '../../domain/views.ts';
import type {
  ItemAct,
  ItemFormView,
  ItemListView,
  ItemView,
  ListCounts,
} from '../../domain/views-items.ts';
import { itemSentence } from '../../texts/item-history-texts.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ItemFile, ListFile } from '../list-file.ts';
import { itemLine, listHead } from './item-line.ts';

/** Items on one page. */
export const ITEMS_ON_PAGE = 10;
/** What happened to an item before that is of no use on its card. */
const LAST_EVENTS = 10;

/** A list as it is now; a page after the last one shows the last one. */
export async function itemListView(
  deps: Dependencies,
  found: ListFile,
  page: number,
  notice?: Notice,
): Promise<ItemListView> {
  const items = await deps.work.stores.items.ofList(found.current.file.dossier.id, found.list.id);
  const today = dayOf(deps.clock.now());
  const { shown, page: shownPage, pages } = pageIn(inOrder(items), page, ITEMS_ON_PAGE);
  return {
    kind: 'itemList',
    nonce: deps.ids.uuid(),
    list: listHead(deps, found),
    lines: shown.map((item) => itemLine(deps, found, item)),
    ...countItems(items),
    late: items.filter((item) => isLate(item, today)).length,
    isFull: items.length >= MOST_ITEMS,
    page: shownPage,
    pages,
    ...(notice === undefined ? {} : { notice }),
  };
}

/** How many items of a list there are in each state. */
export function countItems(items: readonly Item[]): ListCounts {
  const count = (state: Item['state']) => items.filter((item) => item.state === state).length;
  return { open: count('open'), done: count('done'), dropped: count('dropped') };
}

/** One item as it is now, with what was typed on its card. */
export async function itemView(
  deps: Dependencies,
  found: ItemFile,
  shown: Partial<Pick<ItemView, 'typed' | 'notice'>> = {},
): Promise<ItemView> {
  const { item, list, current } = found;
  const events = await deps.work.stores.items.events(item.id, LAST_EVENTS);
  const themes = current.file.programme.themes ?? [];
  const head = listHead(deps, found);
  return {
    kind: 'item',
    nonce: deps.ids.uuid(),
    list: head,
    line: itemLine(deps, found, item),
    acts: head.access === 'write' ? actsOn(item, list.ticked) : [],
    history: events.map((event) => ({
      at: event.at,
      sentence: itemSentence(event, { themes }),
    })),
    typed: { proof: '', reason: '' },
    ...(list.shared === 'evaluations'
      ? { evaluations: (await deps.work.stores.knowledge.evaluationsOf(item.id)).length }
      : {}),
    ...shown,
  };
}

/** What can be done with an item now, by who writes in its list. */
function actsOn({ state, version }: Item, ticked: true | undefined): readonly ItemAct[] {
  if (!ticked) return ['edit', 'remove'];
  if (state !== 'open') return state === 'done' ? ['tick', 'reopen'] : ['reopen'];
  return version === 1 ? ['edit', 'tick', 'drop', 'remove'] : ['edit', 'tick', 'drop'];
}

type FormContent = Partial<Omit<ItemFormView, 'kind' | 'nonce' | 'list' | 'themes'>>;

/** The form in which items are added. */
export function addFormView(
  deps: Dependencies,
  found: ListFile,
  content: FormContent = {},
): ItemFormView {
  const { themes = [] } = found.current.file.programme;
  return {
    kind: 'itemForm',
    nonce: deps.ids.uuid(),
    list: listHead(deps, found),
    themes: themes.map(({ id, label }) => ({ id, label })),
    typed: NOTHING_TYPED,
    lines: '',
    problems: [],
    lineProblems: [],
    ...content,
  };
}

/** The form in which an item is changed: as it is, or with what was typed already. */
export function editFormView(
  deps: Dependencies,
  found: ItemFile,
  content: FormContent = {},
): ItemFormView {
  const { id: itemId, number, version } = found.item;
  const typed = typedOf(found.item, dayInWords);
  return addFormView(deps, found, { item: { itemId, number, version }, typed, ...content });
}
