import type { NamedPerson } from './person.ts';

/** `dropped`: it will not be done, with a reason. */
export const ITEM_STATES = ['open', 'done', 'dropped'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** Whether something came up before or after the report of the guidance. */
export const ITEM_MOMENTS = ['before', 'after'] as const;
export type ItemMoment = (typeof ITEM_MOMENTS)[number];

/** What shows that something was done. Of a file only its name is kept, and where it is; never its content. */
export type Proof =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly link: string }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly link?: string;
      /** What was typed with it. */
      readonly text?: string;
    };

/** What people fill in of an item; which of it there is, its list says. */
export interface ItemContent {
  readonly text: string;
  readonly who?: string;
  /** Brussels day, YYYY-MM-DD. */
  readonly dueDay?: string;
  readonly note?: string;
  /** Id of a theme of the programme. */
  readonly theme?: string;
  readonly moment?: ItemMoment;
}

/** One item of a list that is kept during a guidance. */
export interface Item extends ItemContent {
  readonly id: string;
  /** The application whose guidance it is. */
  readonly dossierId: string;
  readonly listId: string;
  /** Of its list, from 1; people call it by that, and it is never given to another one. */
  readonly number: number;
  readonly state: ItemState;
  /** Why it was dropped. */
  readonly reason?: string;
  readonly proof?: Proof;
  /** Who changed it last, and when. */
  readonly by: NamedPerson;
  readonly at: Date;
  /** Counts up at every change. */
  readonly version: number;
}

export const ITEM_EVENTS = [
  'added',
  'edited',
  'ticked',
  /** What shows that it was done came later. */
  'proven',
  'dropped',
  'reopened',
  'removed',
] as const;
export type ItemEventKind = (typeof ITEM_EVENTS)[number];

/** One thing that happened to an item. Events are only ever added; they stay when an item is removed. */
export interface ItemEvent {
  readonly kind: ItemEventKind;
  readonly itemId: string;
  readonly dossierId: string;
  readonly listId: string;
  readonly number: number;
  readonly by: NamedPerson;
  readonly at: Date;
  /** The fields as they became, and a reason or proof in full. */
  readonly details: Readonly<Record<string, string>>;
}

/** Items of a list of a guidance, counted. */
export interface ListCount {
  readonly listId: string;
  readonly open: number;
  readonly done: number;
  readonly dropped: number;
}

/** No list of a guidance is longer; what is done or dropped counts too. */
export const MOST_ITEMS = 100;

/** Whether it should have been done. Brussels days. */
export function isLate({ state, dueDay }: Pick<Item, 'state' | 'dueDay'>, today: string): boolean {
  return state === 'open' && dueDay !== undefined && dueDay < today;
}

/** Open items first, then what is done, then what was dropped; each by number. */
export function inOrder(items: readonly Item[]): readonly Item[] {
  return [...items].sort(
    (a, b) => ITEM_STATES.indexOf(a.state) - ITEM_STATES.indexOf(b.state) || a.number - b.number,
  );
}
