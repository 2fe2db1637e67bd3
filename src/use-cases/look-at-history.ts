import type { Actor } from '../domain/access.ts';
import type { UnavailableView } from '../domain/views.ts';
import type { FileHistoryView } from '../domain/views-cases.ts';
import type { Dependencies } from './dependencies.ts';
import { readFile } from './file.ts';
import { ownHistory } from './views/case-history.ts';
import { filedMunicipality } from './views/file-line.ts';

/** What happened to a file, for whoever works on it: without what caseworkers do among themselves. */
export async function lookAtHistory(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
  page: number,
): Promise<FileHistoryView | UnavailableView> {
  const file = await readFile(deps, deps.work.stores, actor, dossierId, 'edit');
  if (file === undefined) return { kind: 'unavailable' };
  const { reference } = file.dossier;
  return {
    kind: 'fileHistory',
    nonce: deps.ids.uuid(),
    dossierId,
    ...(reference === undefined ? {} : { reference }),
    municipality: filedMunicipality(deps, file),
    ...(await ownHistory(deps, file, page)),
  };
}
