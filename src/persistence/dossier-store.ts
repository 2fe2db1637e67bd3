import type { Dossier } from '../domain/dossier.ts';
import type { DossierEvent, EventKind } from '../domain/dossier-event.ts';
import type { DossierStore } from '../domain/ports.ts';
import type { AnswerValue } from '../domain/question.ts';
import { type DossierChanges, dossierChanges, type RareChanges } from './dossier-changes.ts';
import { type DossierJson, toDossier } from './dossier-rows.ts';
import {
  ANSWER_AT,
  COUNT_EVENTS,
  COUNT_FOR,
  EVENTS,
  FIND_BY_REFERENCE,
  INSERT,
  LIST_FOR,
  LOAD,
  LOCK,
  NEXT_NUMBER,
  NEXT_NUMBERS,
  REMOVE,
  RETURNED_FROM,
  SAVE,
  SAVE_RARE,
  TAKEN_REFERENCES,
} from './dossier-statements.ts';
import { isUuid } from './is-uuid.ts';
import { insertFiles } from './new-files.ts';
import { type Executor, run } from './statement.ts';
import { toJsonb } from './storable.ts';
import { type ByColumns, storedPerson, toNamedPerson } from './stored-person.ts';

/** The largest number an integer column holds; versions come back in cards, and a card can be forged. */
const LARGEST_INTEGER = 2_147_483_647;

/** Dossiers in PostgreSQL. Ids that are no uuid belong to nothing, which is no error. */
export function createDossierStore(on: Executor): DossierStore {
  const load = async (id: string): Promise<Dossier | undefined> => {
    if (!isUuid(id)) return undefined;
    return first(await run<Loaded>(on, LOAD, [id]));
  };
  return {
    load,
    insert: (dossier, events) =>
      write(on, INSERT, dossier, dossierChanges(undefined, dossier, events)),
    insertAll: (files) => insertFiles(on, files),
    async lock(id) {
      if (!isUuid(id)) return undefined;
      const locked = await run(on, LOCK, [id]);
      return locked.length === 0 ? undefined : await load(id);
    },
    save: (before, after, events) => write(on, SAVE, after, dossierChanges(before, after, events)),
    async listFor(person, limit) {
      const { tenantId, objectId } = storedPerson(person);
      const rows = await run<Loaded>(on, LIST_FOR, [tenantId, objectId, limit]);
      return rows.map((row) => toDossier(row.dossier));
    },
    async countFor(person) {
      const { tenantId, objectId } = storedPerson(person);
      const [counted] = await run<{ files: number }>(on, COUNT_FOR, [tenantId, objectId]);
      return counted?.files ?? 0;
    },
    async findByReference(reference) {
      return first(await run<Loaded>(on, FIND_BY_REFERENCE, [reference]));
    },
    async answerAt(id, questionId, version) {
      if (!isUuid(id) || !Number.isInteger(version) || Math.abs(version) > LARGEST_INTEGER) return;
      const [found] = await run<{ value: AnswerValue }>(on, ANSWER_AT, [id, questionId, version]);
      return found?.value;
    },
    async nextReferenceNumber(series) {
      const [given] = await run<{ last: number }>(on, NEXT_NUMBER, [series]);
      if (given === undefined) throw new Error(`no number for reference series ${series}`);
      return given.last;
    },
    async nextReferenceNumbers(series, count, after) {
      const [given] = await run<{ last: number }>(on, NEXT_NUMBERS, [series, count, after]);
      if (given === undefined) throw new Error(`no numbers for reference series ${series}`);
      return given.last - count + 1;
    },
    async takenReferences(references) {
      const rows = await run<{ reference: string }>(on, TAKEN_REFERENCES, [references]);
      return rows.map(({ reference }) => reference);
    },
    async remove(id) {
      if (isUuid(id)) await run(on, REMOVE, [id]);
    },
    async events(id, { limit, offset }, leftOut = []) {
      if (!isUuid(id)) return [];
      return (await run<EventRow>(on, EVENTS, [id, limit, offset, leftOut])).map(toEvent);
    },
    async countEvents(id, leftOut = []) {
      if (!isUuid(id)) return 0;
      const [counted] = await run<{ events: number }>(on, COUNT_EVENTS, [id, leftOut]);
      return counted?.events ?? 0;
    },
    async returnedFrom(id) {
      if (!isUuid(id)) return [];
      const rows = await run<Loaded>(on, RETURNED_FROM, [id]);
      return rows.map((row) => toDossier(row.dossier));
    },
  };
}

interface EventRow extends ByColumns {
  readonly kind: EventKind;
  readonly at: Date;
  readonly details: DossierEvent['details'];
}

function toEvent(row: EventRow): DossierEvent {
  return { kind: row.kind, at: row.at, by: toNamedPerson(row), details: row.details };
}

interface Loaded {
  readonly dossier: DossierJson;
}

function first(rows: readonly Loaded[]): Dossier | undefined {
  return rows[0] && toDossier(rows[0].dossier);
}

/** Throws when the dossier's row is not as it was when it was loaded: then it was changed without a lock. */
async function write(
  on: Executor,
  statement: string,
  dossier: Dossier,
  { rare, ...changes }: DossierChanges,
): Promise<void> {
  if (changes.row !== undefined || isAny(changes)) {
    const values = [toJsonb(changes), dossier.id];
    const [own] = await run<{ changed: number }>(on, statement, values);
    if (changes.row !== undefined && own?.changed !== 1) {
      throw new Error(`dossier ${dossier.id} was changed since it was loaded`);
    }
  }
  if (isAny(rare)) await run(on, SAVE_RARE, [toJsonb(rare), dossier.id]);
}

function isAny(lists: Omit<DossierChanges, 'row' | 'rare'> | RareChanges): boolean {
  return Object.values(lists).some((list) => Array.isArray(list) && list.length > 0);
}
