import type { Follow } from '../domain/follow.ts';
import { sideOf } from '../domain/trajectory-access.ts';
import { asActor, type Dependencies } from './dependencies.ts';

/**
 * Whether who set this may read it at this moment: rounds may be followed by anybody, a guidance only by who has a
 * side in it, in a conversation of their own tenant.
 */
export async function mayFollow(
  deps: Dependencies,
  { subject, setBy, place }: Pick<Follow, 'subject' | 'setBy' | 'place'>,
): Promise<boolean> {
  if (subject.kind !== 'trajectory') return true;
  if (place.tenantId.toLowerCase() !== setBy.tenantId.toLowerCase()) return false;
  const dossier = await deps.work.stores.dossiers.load(subject.dossierId);
  if (dossier === undefined) return false;
  return sideOf(dossier, await asActor(deps, setBy)) !== undefined;
}
