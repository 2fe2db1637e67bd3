import type { Actor } from '../domain/access.ts';
import type { FileView, Notice, UnavailableView, WithdrawView } from '../domain/views.ts';
import type { Dependencies } from './dependencies.ts';
import { readFile } from './file.ts';
import { fileLine } from './views/file-line.ts';
import { fileView } from './views/file-view.ts';

/** A whole file to read; a file of somebody else looks like one that does not exist. */
export async function lookAtFile(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
  notice?: Notice,
): Promise<FileView | UnavailableView> {
  const file = await readFile(deps, deps.work.stores, actor, dossierId);
  return file === undefined ? { kind: 'unavailable' } : fileView(deps, file, actor, notice);
}

/** The same by the reference on the receipt. */
export async function lookUpReference(
  deps: Dependencies,
  actor: Actor,
  reference: string,
): Promise<FileView | UnavailableView> {
  const dossier = await deps.work.stores.dossiers.findByReference(reference);
  return dossier === undefined
    ? { kind: 'unavailable' }
    : await lookAtFile(deps, actor, dossier.id);
}

/** What withdrawing would do, before anybody does it. */
export async function askWithdrawal(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
): Promise<WithdrawView | UnavailableView> {
  const file = await readFile(deps, deps.work.stores, actor, dossierId, 'withdraw');
  return file === undefined
    ? { kind: 'unavailable' }
    : { kind: 'withdraw', nonce: deps.ids.uuid(), line: fileLine(deps, file, actor) };
}
