import type { Actor } from '../domain/access.ts';
import { nameOnly } from '../domain/person.ts';
import type { TableProblem } from '../domain/ports-documents.ts';
import type { UploadLink } from '../domain/ports-imports.ts';
import type { Programme } from '../domain/programme.ts';
import { asActor, type Dependencies } from './dependencies.ts';
import { LINK_VALID_MS, type MadeLink } from './download-link.ts';
import { type FormProgramme, formProgramme } from './form-programme.ts';
import { keepImport, readImport, type SentTable } from './receive-import.ts';

/** Makes a link to a page on which one person may hand over one table; undefined when they handle no such programme. */
export async function makeUploadLink(
  deps: Dependencies,
  actor: Actor,
  programmeId: string,
): Promise<MadeLink | undefined> {
  if (formProgramme(deps, actor, programmeId) === undefined) return undefined;
  const token = deps.ids.token();
  const until = new Date(deps.clock.now().getTime() + LINK_VALID_MS);
  const tokenHash = deps.ids.hash(token);
  const person = nameOnly(actor);
  await deps.work.stores.uploads.add({ tokenHash, programmeId, person, expiresAt: until });
  return { token, until };
}

/** Why a page cannot be used; on the outside all look the same. */
export type UploadRefusal = 'noLink' | 'otherBrowser' | 'notYours';

export type OpenedUpload =
  | { readonly kind: 'open'; readonly programme: Programme; readonly browserSecret: string }
  | { readonly kind: 'gone'; readonly why: UploadRefusal };

/** Opens the page. The first browser that opens it is the only one it works in; the right to use it is checked again. */
export async function openUpload(
  deps: Dependencies,
  token: string,
  knownSecret: string | undefined,
): Promise<OpenedUpload> {
  const browserSecret = knownSecret ?? deps.ids.token();
  const found = await findUpload(deps, token, browserSecret);
  if (typeof found === 'string') return { kind: 'gone', why: found };
  return { kind: 'open', programme: found.handled.programme, browserSecret };
}

export type TakenUpload =
  /** The table is kept; what came of it is told in the person's chat. */
  | { readonly kind: 'kept'; readonly importId: string }
  /** The page still works: another file may do. */
  | { readonly kind: 'unreadable'; readonly problem: TableProblem }
  | { readonly kind: 'gone'; readonly why: UploadRefusal };

/** Takes a table that was handed over on a page that this browser opened. The page ends with the first that can be read. */
export async function takeUpload(
  deps: Dependencies,
  token: string,
  browserSecret: string,
  file: SentTable,
): Promise<TakenUpload> {
  const found = await findUpload(deps, token, browserSecret);
  if (typeof found === 'string') return { kind: 'gone', why: found };
  const { link, actor, handled } = found;
  const read = await readImport(deps, [handled], file);
  if (!read.ok) {
    if (read.reason === 'notYours') return { kind: 'gone', why: 'notYours' };
    return { kind: 'unreadable', problem: read.reason };
  }
  const importId = await deps.work.transaction(async (stores) => {
    if (!(await stores.uploads.end(link.tokenHash))) return undefined;
    const id = await keepImport(deps, stores, actor, read.value);
    const { tenantId, objectId } = actor;
    await stores.jobs.enqueue({
      name: 'show-import',
      payload: { importId: id, tenantId, objectId },
    });
    return id;
  });
  return importId === undefined ? { kind: 'gone', why: 'noLink' } : { kind: 'kept', importId };
}

interface FoundUpload {
  readonly link: UploadLink;
  readonly actor: Actor;
  readonly handled: FormProgramme;
}

async function findUpload(
  deps: Dependencies,
  token: string,
  browserSecret: string,
): Promise<FoundUpload | UploadRefusal> {
  const { uploads } = deps.work.stores;
  const tokenHash = deps.ids.hash(token);
  const link = await uploads.find(tokenHash);
  if (link === undefined || link.expiresAt <= deps.clock.now()) return 'noLink';
  if (!(await uploads.bind(tokenHash, deps.ids.hash(browserSecret)))) return 'otherBrowser';
  const actor = await asActor(deps, link.person);
  const handled = formProgramme(deps, actor, link.programmeId);
  return handled === undefined ? 'notYours' : { link, actor, handled };
}
