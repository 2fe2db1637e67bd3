import type { Actor } from '../domain/access.ts';
import type { FileView, UnavailableView } from '../domain/views.ts';
import type { CaseView } from '../domain/views-cases.ts';
import type { Dependencies } from './dependencies.ts';
import { type CaseLook, lookAtCase } from './look-at-case.ts';
import { lookAtFile } from './look-at-file.ts';

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
  const view = await lookAtCase(deps, actor, dossierId, look);
  return view.kind === 'case' ? view : await lookAtFile(deps, actor, dossierId, look.notice);
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
