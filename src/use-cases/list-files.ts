import type { Actor } from '../domain/access.ts';
import type { FilesView } from '../domain/views.ts';
import type { Dependencies } from './dependencies.ts';
import { completedFiles } from './file.ts';
import { fileLine } from './views/file-line.ts';

/** As many files as fit on one card. */
const LISTED = 10;

/** "mijn aanvragen": everything somebody made or was invited to, latest change first. */
export async function listFiles(deps: Dependencies, actor: Actor): Promise<FilesView> {
  const { dossiers } = deps.work.stores;
  const [mine, count] = await Promise.all([
    dossiers.listFor(actor, LISTED),
    dossiers.countFor(actor),
  ]);
  const files = await completedFiles(deps, deps.work.stores, actor, mine);
  return {
    kind: 'files',
    nonce: deps.ids.uuid(),
    files: files.map((file) => fileLine(deps, file, actor)),
    left: Math.max(0, count - mine.length),
  };
}
