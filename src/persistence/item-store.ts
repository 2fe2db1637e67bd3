import type { Item, ItemEvent, ItemMoment, ItemState, ListCount, Proof } from '../domain/item.ts';
import type { ItemRow, ItemStore } from '../domain/ports-items.ts';
import { isUuid } from './is-uuid.ts';
import {
  COUNTS,
  EVENTS,
  INSERT,
  LOAD,
  NEXT_NUMBER,
  OF_LIST,
  OF_PROGRAMME,
  REMOVE,
  SAVE,
} from './item-statements.ts';
import { type Executor, run, type StatementValue } from './statement.ts';
import { toJsonb } from './storable.ts';
import { type ByColumns, byColumns, toNamedPerson } from './stored-person.ts';

/** An item as it is stored. */
export interface StoredItem extends ByColumns {
  readonly id: string;
  readonly dossier_id: string;
  readonly list_id: string;
  readonly number: number;
  readonly text: string;
  readonly who: string | null;
  readonly due_day: string | null;
  readonly note: string | null;
  readonly theme: string | null;
  readonly moment: ItemMoment | null;
  readonly state: ItemState;
  readonly reason: string | null;
  readonly proof: Proof | null;
  readonly at: Date;
  readonly version: number;
}

interface ListedRow extends StoredItem {
  readonly reference: string | null;
  readonly filing_name: string | null;
  readonly demonstration: boolean;
}

interface EventRow extends ByColumns, Pick<ItemEvent, 'kind' | 'number' | 'at' | 'details'> {
  readonly dossier_id: string;
  readonly list_id: string;
  readonly item_id: string;
}

interface CountRow extends Omit<ListCount, 'listId'> {
  readonly list_id: string;
}

/** Lists of guidances in PostgreSQL. Ids that are no uuid belong to nothing, which is no error. */
export function createItemStore(on: Executor): ItemStore {
  return {
    insert: (item, events) => write(on, INSERT, item, [...columns(item), eventsJson(events)]),
    save: (item, events) => write(on, SAVE, item, [...columns(item), eventsJson(events)]),
    remove: (item, event) => write(on, REMOVE, item, [item.id, item.version, eventsJson([event])]),
    async load(id) {
      if (!isUuid(id)) return undefined;
      const [row] = await run<StoredItem>(on, LOAD, [id]);
      return row && toItem(row);
    },
    async ofList(dossierId, listId) {
      if (!isUuid(dossierId)) return [];
      return (await run<StoredItem>(on, OF_LIST, [dossierId, listId])).map(toItem);
    },
    async nextNumber(dossierId, listId) {
      const [row] = await run<{ next: number }>(on, NEXT_NUMBER, [dossierId, listId]);
      return row?.next ?? 1;
    },
    async counts(dossierId) {
      if (!isUuid(dossierId)) return [];
      const rows = await run<CountRow>(on, COUNTS, [dossierId]);
      return rows.map(({ list_id: listId, open, done, dropped }) => ({
        listId,
        open,
        done,
        dropped,
      }));
    },
    async ofProgramme(programmeId, listId) {
      return (await run<ListedRow>(on, OF_PROGRAMME, [programmeId, listId])).map(toRow);
    },
    async events(itemId, limit) {
      if (!isUuid(itemId)) return [];
      return (await run<EventRow>(on, EVENTS, [itemId, limit])).map(toEvent);
    },
  };
}

async function write(
  on: Executor,
  statement: string,
  { id }: Item,
  values: readonly StatementValue[],
): Promise<void> {
  const [own] = await run<{ changed: number }>(on, statement, values);
  if (own?.changed !== 1) throw new Error(`item ${id} was changed since it was loaded`);
}

function columns(item: Item): readonly StatementValue[] {
  const by = byColumns(item.by);
  return [
    item.id,
    item.dossierId,
    item.listId,
    item.number,
    item.text,
    item.who ?? null,
    item.dueDay ?? null,
    item.note ?? null,
    item.theme ?? null,
    item.moment ?? null,
    item.state,
    item.reason ?? null,
    item.proof === undefined ? null : toJsonb(item.proof),
    by.by_tenant,
    by.by_object,
    by.by_name,
    item.at,
    item.version,
  ];
}

function eventsJson(events: readonly ItemEvent[]): string {
  return toJsonb(
    events.map(({ kind, at, by, details }) => ({ kind, at, ...byColumns(by), details })),
  );
}

export function toItem(row: StoredItem): Item {
  return {
    id: row.id,
    dossierId: row.dossier_id,
    listId: row.list_id,
    number: row.number,
    text: row.text,
    ...(row.who === null ? {} : { who: row.who }),
    ...(row.due_day === null ? {} : { dueDay: row.due_day }),
    ...(row.note === null ? {} : { note: row.note }),
    ...(row.theme === null ? {} : { theme: row.theme }),
    ...(row.moment === null ? {} : { moment: row.moment }),
    state: row.state,
    ...(row.reason === null ? {} : { reason: row.reason }),
    ...(row.proof === null ? {} : { proof: row.proof }),
    by: toNamedPerson(row),
    at: row.at,
    version: row.version,
  };
}

function toRow(row: ListedRow): ItemRow {
  return {
    item: toItem(row),
    reference: row.reference ?? '',
    municipality: row.filing_name ?? '',
    demonstration: row.demonstration,
  };
}

function toEvent(row: EventRow): ItemEvent {
  return {
    kind: row.kind,
    itemId: row.item_id,
    dossierId: row.dossier_id,
    listId: row.list_id,
    number: row.number,
    by: toNamedPerson(row),
    at: row.at,
    details: row.details,
  };
}
