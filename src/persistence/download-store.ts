import type { DownloadFile, DownloadLink, DownloadStore } from '../domain/ports.ts';
import { type Executor, run } from './statement.ts';
import { toJsonb } from './storable.ts';
import { storedPerson } from './stored-person.ts';

interface LinkRow {
  readonly token_hash: string;
  readonly tenant_id: string;
  readonly object_id: string;
  readonly subject: DownloadFile | null;
  readonly expires_at: Date;
  readonly browser_hash: string | null;
}

const ADD = `/* download-add */
  insert into download_links
    (token_hash, tenant_id, object_id, kind, dossier_id, session_id, subject, expires_at,
      browser_hash)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const FIND = `/* download-find */
  select token_hash, tenant_id, object_id, subject, expires_at, browser_hash
  from download_links where token_hash = $1`;
const BIND = `/* download-bind */
  update download_links set browser_hash = $2
  where token_hash = $1 and (browser_hash is null or browser_hash = $2) returning 1`;
const REMOVE_OF_PERSON = `/* download-remove-person */
  delete from download_links where tenant_id = $1 and object_id = $2`;

/** Download links, by the hash of their token, in PostgreSQL. Whoever finds one checks that it has not ended. */
export function createDownloadStore(on: Executor): DownloadStore {
  return {
    async add({ tokenHash, person, file, expiresAt, browserHash }) {
      const { tenantId, objectId } = storedPerson(person);
      const dossierId = 'dossierId' in file ? file.dossierId : null;
      const sessionId = 'sessionId' in file ? file.sessionId : null;
      const about = [file.kind, dossierId, sessionId, toJsonb(file)];
      await run(on, ADD, [tokenHash, tenantId, objectId, ...about, expiresAt, browserHash ?? null]);
    },
    async find(tokenHash) {
      const [row] = await run<LinkRow>(on, FIND, [tokenHash]);
      // Links of before subjects were noted hold none; they lasted a quarter of an hour.
      return row === undefined || row.subject === null ? undefined : toLink(row, row.subject);
    },
    async bind(tokenHash, browserHash) {
      return (await run(on, BIND, [tokenHash, browserHash])).length > 0;
    },
    async removeOfPerson(person) {
      const { tenantId, objectId } = storedPerson(person);
      await run(on, REMOVE_OF_PERSON, [tenantId, objectId]);
    },
  };
}

function toLink(row: LinkRow, file: DownloadFile): DownloadLink {
  return {
    tokenHash: row.token_hash,
    person: { tenantId: row.tenant_id, objectId: row.object_id },
    file,
    expiresAt: row.expires_at,
    ...(row.browser_hash === null ? {} : { browserHash: row.browser_hash }),
  };
}
