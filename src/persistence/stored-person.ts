import type { NamedPerson, Person } from '../domain/person.ts';

/** The ids of a person as they are stored: in lower case, so that the same person is one key. */
export function storedPerson(person: Person): Person {
  return {
    tenantId: person.tenantId.toLowerCase(),
    objectId: person.objectId.toLowerCase(),
  };
}

export interface ByColumns {
  readonly by_tenant: string;
  readonly by_object: string;
  readonly by_name: string;
}

/** Those columns as a statement names them, and with their types. */
export const BY = 'by_tenant, by_object, by_name';
export const BY_TYPES = 'by_tenant text, by_object text, by_name text';

/** The three columns that say who wrote something. */
export function byColumns(by: NamedPerson): ByColumns {
  return {
    by_tenant: by.tenantId.toLowerCase(),
    by_object: by.objectId.toLowerCase(),
    by_name: by.name,
  };
}

/** Who wrote something, from the three columns. */
export function toNamedPerson(row: ByColumns): NamedPerson {
  return { tenantId: row.by_tenant, objectId: row.by_object, name: row.by_name };
}
