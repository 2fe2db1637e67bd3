import type { UploadLink, UploadStore } from '../domain/ports-imports.ts';
import { type Executor, run } from './statement.ts';
import { type ByColumns, byColumns, storedPerson, toNamedPerson } from './stored-person.ts';

interface LinkRow extends ByColumns {
  readonly token_hash: string;
  readonly programme_id: string;
  readonly expires_at: Date;
}

const ADD = `/* upload-add */
  insert into upload_links (token_hash, programme_id, by_tenant, by_object, by_name, expires_at)
  values ($1, $2, $3, $4, $5, $6)`;
const FIND = `/* upload-find */
  select token_hash, programme_id, by_tenant, by_object, by_name, expires_at
  from upload_links where token_hash = $1`;
const BIND = `/* upload-bind */
  update upload_links set browser_hash = $2
  where token_hash = $1 and (browser_hash is null or browser_hash = $2) returning 1`;
const END = '/* upload-end */ delete from upload_links where token_hash = $1 returning 1';
const REMOVE_OF_PERSON = `/* upload-remove-person */
  delete from upload_links where by_tenant = $1 and by_object = $2`;

/** Pages to hand a table over, by the hash of their token. Whoever finds one checks that it has not ended. */
export function createUploadStore(on: Executor): UploadStore {
  return {
    async add({ tokenHash, programmeId, person, expiresAt }) {
      const { by_tenant, by_object, by_name } = byColumns(person);
      await run(on, ADD, [tokenHash, programmeId, by_tenant, by_object, by_name, expiresAt]);
    },
    async find(tokenHash) {
      const [row] = await run<LinkRow>(on, FIND, [tokenHash]);
      return row && toLink(row);
    },
    async bind(tokenHash, browserHash) {
      return (await run(on, BIND, [tokenHash, browserHash])).length > 0;
    },
    async end(tokenHash) {
      return (await run(on, END, [tokenHash])).length > 0;
    },
    async removeOfPerson(person) {
      const { tenantId, objectId } = storedPerson(person);
      await run(on, REMOVE_OF_PERSON, [tenantId, objectId]);
    },
  };
}

function toLink(row: LinkRow): UploadLink {
  return {
    tokenHash: row.token_hash,
    programmeId: row.programme_id,
    person: toNamedPerson(row),
    expiresAt: row.expires_at,
  };
}
