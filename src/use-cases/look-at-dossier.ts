import type { Actor } from '../domain/access.ts';
import type { FileView, UnavailableView } from '../domain/views.ts';
import type { CaseView } from '../domain/views-cases.ts';
import type { Dependencies } from './dependencies.ts';
import { readFile } from './file.ts';
import { type CaseLook, caseOf } from './look-at-case.ts';
import { ownFileOf } from './look-at-file.ts';

/**
 * A file as it is for whoever looks: the card of a caseworker or an expert, or their own file. A file of somebody
 * else looks like one that does not exist.
 */
export async function lookAtDossier(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
  look: CaseLook = {},
): Promise<CaseView | FileView | UnavailableView> {
  const file = await readFile(deps, deps.work.stores, actor, dossierId);
  if (file === undefined) return { kind: 'unavailable' };
  const view = await caseOf(deps, file, actor, look);
  return view ?? (await ownFileOf(deps, file, actor, look.notice));
}

/** The same by the reference on the receipt. */
export async function lookUpReference(
  deps: Dependencies,
  actor: Actor,
  reference: string,
): Promise<CaseView | FileView | UnavailableView> {
  const dossier = await deps.work.stores.dossiers.findByReference(reference);
  return dossier === undefined
    ? { kind: 'unavailable' }
    : await lookAtDossier(deps, actor, dossier.id);
}
