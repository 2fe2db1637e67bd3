import { type Actor, isHeadOf, may } from '../domain/access.ts';
import { shownPage } from '../domain/shown-page.ts';
import type { UnavailableView } from '../domain/views.ts';
import type { FileLooksView } from '../domain/views-cases.ts';
import type { Dependencies } from './dependencies.ts';

/** Lines on one page. */
const PAGE = 25;

/** Which file: by its id, or by the reference on its receipt. */
export type WhichFile = { readonly dossierId: string } | { readonly reference: string };

/**
 * Who looked at a file, for whoever manages its programme; nobody else learns whether it exists. A page after the last
 * one shows the last one.
 */
export async function listLooks(
  deps: Dependencies,
  { actor, page, ...which }: WhichFile & { readonly actor: Actor; readonly page: number },
): Promise<FileLooksView | UnavailableView> {
  const { dossiers, fileLooks } = deps.work.stores;
  const dossier = await ('dossierId' in which
    ? dossiers.load(which.dossierId)
    : dossiers.findByReference(which.reference));
  if (
    dossier === undefined ||
    !may(actor, 'handle', dossier) ||
    !isHeadOf(actor, dossier.programmeId)
  ) {
    return { kind: 'unavailable' };
  }
  const total = await fileLooks.countOfFile(dossier.id);
  const { window, ...place } = shownPage(total, page, PAGE);
  return {
    kind: 'fileLooks',
    dossierId: dossier.id,
    reference: dossier.reference ?? '',
    municipality: dossier.filing?.name ?? '',
    lines: await fileLooks.ofFile(dossier.id, window),
    ...place,
  };
}
