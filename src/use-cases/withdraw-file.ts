import type { Actor } from '../domain/access.ts';
import { withdraw } from '../domain/dossier-life.ts';
import type { FileView, UnavailableView } from '../domain/views.ts';
import { withdrawnNotice } from '../texts/file-notices.ts';
import type { Dependencies } from './dependencies.ts';
import { lockFile } from './file.ts';
import { lookAtFile } from './look-at-file.ts';

/** Takes a draft or an application back. Twice is the same as once. */
export async function withdrawFile(
  deps: Dependencies,
  input: { readonly turnKey: string; readonly actor: Actor; readonly dossierId: string },
): Promise<FileView | UnavailableView> {
  const { outcome } = await deps.work.once(input.turnKey, async (stores) => {
    const file = await lockFile(deps, stores, input.actor, input.dossierId, 'withdraw');
    if (file === undefined) return false;
    const act = { by: input.actor, at: deps.clock.now() };
    const change = withdraw(file.dossier, act);
    if (!change.ok) return true;
    const { dossier, events } = change.value;
    await stores.dossiers.save(file.stored, dossier, [...file.carried, ...events]);
    await stores.walks.removeOfDossier(dossier.id);
    return true;
  });
  return outcome
    ? await lookAtFile(deps, input.actor, input.dossierId, withdrawnNotice())
    : { kind: 'unavailable' };
}
