import type { Inquiry, InquiryEvent, InquiryEventKind } from '../domain/inquiry.ts';
import type { InquiryQuery, InquiryStore } from '../domain/ports-questions.ts';
import { inquiryChanges } from './inquiry-changes.ts';
import { type InquiryJson, toInquiry } from './inquiry-rows.ts';
import {
  ANONYMISE,
  COUNT,
  EVENTS,
  FIND_BY_REFERENCE,
  INSERT,
  LIST,
  LIST_OF,
  LOAD,
  LOCK,
  LOCK_OF_ASKER,
  SAVE,
  WAITING_SINCE,
} from './inquiry-statements.ts';
import { isUuid } from './is-uuid.ts';
import { type Executor, run, type StatementValue } from './statement.ts';
import { toJsonb } from './storable.ts';
import { type ByColumns, storedPerson, toNamedPerson } from './stored-person.ts';

interface Loaded {
  readonly inquiry: InquiryJson;
}

interface EventRow extends ByColumns {
  readonly kind: InquiryEventKind;
  readonly at: Date;
  readonly details: NonNullable<InquiryEvent['details']> | null;
}

/**
 * Inquiries in PostgreSQL. Ids that are no uuid belong to nothing, which is no error. `save` throws when the
 * inquiry was changed since `before` was loaded. `anonymise` is about what the person asked: who answered
 * others keeps their name there. It leaves a place with an empty conversation id.
 */
export function createInquiryStore(on: Executor): InquiryStore {
  return {
    async insert(inquiry, events) {
      await run(on, INSERT, [toJsonb(inquiryChanges(undefined, inquiry, events))]);
    },
    load: (id) => load(on, id),
    async lock(id) {
      if (!isUuid(id)) return undefined;
      return (await run(on, LOCK, [id])).length === 0 ? undefined : await load(on, id);
    },
    save: (before, after, events) => save(on, before, after, events),
    async findByReference(reference) {
      return first(await run<Loaded>(on, FIND_BY_REFERENCE, [reference]));
    },
    async list(query, { limit, offset }) {
      const values = [...listValues(query), limit, offset];
      return (await run<Loaded>(on, LIST[query.filter], values)).map(one);
    },
    async count(query) {
      const counting = run<{ inquiries: number }>(on, COUNT[query.filter], listValues(query));
      return (await counting)[0]?.inquiries ?? 0;
    },
    async listOf(asker, limit) {
      const { tenantId, objectId } = storedPerson(asker);
      return (await run<Loaded>(on, LIST_OF, [tenantId, objectId, limit])).map(one);
    },
    async waitingSince(before) {
      return (await run<Loaded>(on, WAITING_SINCE, [before])).map(one);
    },
    async events(id) {
      return isUuid(id) ? (await run<EventRow>(on, EVENTS, [id])).map(toEvent) : [];
    },
    async anonymise(person, replacement) {
      const { tenantId, objectId } = storedPerson(person);
      const asked = await run<{ id: string }>(on, LOCK_OF_ASKER, [tenantId, objectId]);
      const ids = asked.map(({ id }) => id);
      if (ids.length > 0) await run(on, ANONYMISE, [tenantId, objectId, replacement, ids]);
    },
  };
}

async function load(on: Executor, id: string): Promise<Inquiry | undefined> {
  return isUuid(id) ? first(await run<Loaded>(on, LOAD, [id])) : undefined;
}

async function save(
  on: Executor,
  before: Inquiry,
  after: Inquiry,
  events: readonly InquiryEvent[],
): Promise<void> {
  const changes = inquiryChanges(before, after, events);
  if (changes === undefined) return;
  const [own] = await run<{ changed: number }>(on, SAVE, [toJsonb(changes), before.version]);
  if (own?.changed !== 1) {
    throw new Error(`inquiry ${after.id} was changed since it was loaded`);
  }
}

function listValues({ programmeIds, filter, person }: InquiryQuery): readonly StatementValue[] {
  if (filter !== 'mine') return [programmeIds];
  const { tenantId, objectId } = storedPerson(person);
  return [programmeIds, tenantId, objectId];
}

function first(rows: readonly Loaded[]): Inquiry | undefined {
  return rows[0] && one(rows[0]);
}

function one({ inquiry }: Loaded): Inquiry {
  return toInquiry(inquiry);
}

function toEvent(row: EventRow): InquiryEvent {
  return {
    kind: row.kind,
    by: toNamedPerson(row),
    at: row.at,
    ...(row.details === null ? {} : { details: row.details }),
  };
}
