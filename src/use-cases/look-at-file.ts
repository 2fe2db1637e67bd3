import { type Actor, may } from '../domain/access.ts';
import type { FileView, Notice, UnavailableView, WithdrawView } from '../domain/views.ts';
import type { Dependencies } from './dependencies.ts';
import { type File, readFile } from './file.ts';
import { fileLine } from './views/file-line.ts';
import { fileView } from './views/file-view.ts';

/** A whole file to read, for its own people. */
export async function ownFileOf(
  deps: Dependencies,
  file: File,
  actor: Actor,
  notice?: Notice,
): Promise<FileView> {
  return { ...fileView(deps, file, actor, notice), ...(await madeOf(deps, actor, file)) };
}

/** What this file came back as after a decision, where this person may open it. */
async function madeOf(
  { work }: Dependencies,
  actor: Actor,
  { dossier }: File,
): Promise<Pick<FileView, 'again'>> {
  const made = await work.stores.dossiers.returnedFrom(dossier.id);
  const [again] = made.filter((one) => one.state !== 'withdrawn' && may(actor, 'edit', one));
  return again === undefined
    ? {}
    : { again: { dossierId: again.id, sent: again.state !== 'draft' } };
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
