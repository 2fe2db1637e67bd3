import type { Messenger } from '../domain/ports-chat.ts';
import type { CodeUsed } from '../domain/ports-roles.ts';
import type { CodeUsedView } from '../domain/views-roles.ts';
import type { Dependencies } from './dependencies.ts';
import { personalPlace } from './person-place.ts';

/** Tells who made a code for a role, in their own chat, who used it. Rejects when Teams has trouble. */
export async function tellCodeUsed(
  deps: Dependencies,
  messenger: Messenger,
  { programmeId, gives, expertId, madeBy, usedBy }: CodeUsed,
): Promise<'told' | 'gone'> {
  const { stores } = deps.work;
  const place = await personalPlace(stores, madeBy);
  const programme = deps.programmes.find(({ id }) => id === programmeId);
  if (place === undefined || programme === undefined) return 'gone';
  const expert = expertId === undefined ? undefined : await stores.experts.load(expertId);
  const view: CodeUsedView = {
    kind: 'codeUsed',
    nonce: deps.ids.uuid(),
    programme: { id: programme.id, name: programme.name },
    gives,
    name: usedBy,
    ...(expert === undefined ? {} : { expertName: expert.name }),
  };
  return (await messenger.post(place, view)).kind === 'posted' ? 'told' : 'gone';
}
