import type { Item, ItemEvent, ListCount } from './item.ts';

/** An item with what its file is called, for what is gathered across guidances. */
export interface ItemRow {
  readonly item: Item;
  readonly reference: string;
  /** As it was called when it applied. */
  readonly municipality: string;
  readonly demonstration: boolean;
}

/** The lists of guidances. Whoever changes one locks its application first. */
export interface ItemStore {
  insert(item: Item, events: readonly ItemEvent[]): Promise<void>;
  load(id: string): Promise<Item | undefined>;
  /** Throws when its version is not one more than the stored one. */
  save(item: Item, events: readonly ItemEvent[]): Promise<void>;
  /** Takes an item off its list; what happened to it stays. Throws when it was changed since it was loaded. */
  remove(item: Item, event: ItemEvent): Promise<void>;
  /** All items of a list of a guidance, by number. */
  ofList(dossierId: string, listId: string): Promise<readonly Item[]>;
  /** The number of the next item of a list: those of items that were removed are not given again. */
  nextNumber(dossierId: string, listId: string): Promise<number>;
  /** What is in the lists of a guidance; a list without items is not among them. */
  counts(dossierId: string): Promise<readonly ListCount[]>;
  /** Everything in one list of all guidances of a programme that are not stopped, by municipality. */
  ofProgramme(programmeId: string, listId: string): Promise<readonly ItemRow[]>;
  /** What happened to an item, newest first. */
  events(itemId: string, limit: number): Promise<readonly ItemEvent[]>;
}
