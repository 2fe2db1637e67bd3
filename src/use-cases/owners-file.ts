import type { Dependencies } from './dependencies.ts';
import { type File, readFile } from './file.ts';

/** A file for work that nobody waits for, such as telling of it: as its owner may read it. */
export async function readOwnersFile(
  deps: Dependencies,
  dossierId: string,
): Promise<File | undefined> {
  const { stores } = deps.work;
  const dossier = await stores.dossiers.load(dossierId);
  if (dossier === undefined) return undefined;
  const owner = { ...dossier.owner, caseworkerOf: [], headOf: [], expertIds: [] };
  return await readFile(deps, stores, owner, dossierId);
}
