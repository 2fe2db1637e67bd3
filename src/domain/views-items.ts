import type { ItemMoment, ItemState, Proof } from './item.ts';
import type { ItemProblem, TypedItem } from './item-input.ts';
import type { ListFields } from './list-rule.ts';
import type { LineProblem } from './read-item-lines.ts';
import type { StepOwner } from './trajectory-rules.ts';
import type { Notice } from './views.ts';
import type { HistoryLine } from './views-cases.ts';
import type { TrajectoryHead } from './views-trajectory.ts';

/** Which list of whose guidance a screen is about. */
export interface ListHead {
  readonly head: TrajectoryHead;
  readonly listId: string;
  /** "Huiswerk" */
  readonly title: string;
  /** "actie" */
  readonly itemName: string;
  readonly intro: string;
  /** What people type to mean it. */
  readonly word: string;
  readonly writers: readonly StepOwner[];
  readonly fields: ListFields;
  readonly ticked: boolean;
  readonly step: { readonly stepId: string; readonly number: string; readonly title: string };
  /** Of whoever looks; `stopped`: nobody writes in it now. */
  readonly access: 'write' | 'readOnly' | 'stopped';
}

/** An item at a glance. */
export interface ItemLine {
  readonly itemId: string;
  /** People call it by that; it never changes. */
  readonly number: number;
  readonly text: string;
  readonly who?: string;
  /** Brussels day. */
  readonly dueDay?: string;
  readonly isLate: boolean;
  readonly note?: string;
  /** Label of its theme. */
  readonly theme?: string;
  readonly moment?: ItemMoment;
  readonly state: ItemState;
  readonly reason?: string;
  readonly proof?: Proof;
  readonly by: string;
  readonly at: Date;
  readonly version: number;
}

/** A list, open items first. */
export interface ItemListView {
  readonly kind: 'itemList';
  readonly nonce: string;
  readonly list: ListHead;
  readonly lines: readonly ItemLine[];
  readonly open: number;
  readonly late: number;
  readonly done: number;
  readonly dropped: number;
  /** No more fit in it. */
  readonly isFull: boolean;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly notice?: Notice;
}

export const ITEM_ACTS = ['edit', 'tick', 'drop', 'reopen', 'remove'] as const;
export type ItemAct = (typeof ITEM_ACTS)[number];

/** One item, with what can be done with it now. */
export interface ItemView {
  readonly kind: 'item';
  readonly nonce: string;
  readonly list: ListHead;
  readonly line: ItemLine;
  readonly acts: readonly ItemAct[];
  /** What the inputs hold. */
  readonly typed: { readonly proof: string; readonly reason: string };
  /** How often experts found something of it; absent in a list that is not evaluated. */
  readonly evaluations?: number;
  /** What happened to it, newest first. */
  readonly history: readonly HistoryLine[];
  readonly notice?: Notice;
}

/** An item being added or changed; several can be added at once, one a line. */
export interface ItemFormView {
  readonly kind: 'itemForm';
  readonly nonce: string;
  readonly list: ListHead;
  /** The item that is changed, as this person saw it. */
  readonly item?: { readonly itemId: string; readonly number: number; readonly version: number };
  /** How the item is now, when somebody changed it meanwhile. */
  readonly now?: ItemLine;
  readonly themes: readonly { readonly id: string; readonly label: string }[];
  readonly typed: TypedItem;
  readonly lines: string;
  readonly problems: readonly ItemProblem[];
  readonly lineProblems: readonly LineProblem[];
  readonly notice?: Notice;
}

/** Which of several lists somebody means. */
export interface ItemListsView {
  readonly kind: 'itemLists';
  readonly nonce: string;
  readonly choices: readonly {
    readonly dossierId: string;
    readonly listId: string;
    readonly municipality: string;
    readonly title: string;
    readonly counts: ListCounts;
  }[];
  /** What was typed to be added, as long as it is not known where. */
  readonly lines: string;
  readonly notice?: Notice;
}

/** How many items of a list there are in each state. */
export interface ListCounts {
  readonly open: number;
  readonly done: number;
  readonly dropped: number;
}

/** A list on the card of its step. */
export interface StepListLine {
  readonly listId: string;
  readonly title: string;
  readonly ticked: boolean;
  readonly counts: ListCounts;
}

export type ItemViews = ItemListView | ItemView | ItemFormView | ItemListsView;
