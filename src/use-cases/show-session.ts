import type { Person } from '../domain/person.ts';
import type { Messenger } from '../domain/ports-chat.ts';
import { asActor, type Dependencies } from './dependencies.ts';
import { lookAtSession } from './look-session.ts';
import { personalPlace } from './person-place.ts';

/** Posts the groups of a round in a caseworker's own chat. Whether they may see it is checked at that moment. */
export async function showSession(
  deps: Dependencies,
  messenger: Messenger,
  person: Person,
  sessionId: string,
): Promise<'shown' | 'gone'> {
  const { tenantId, objectId } = person;
  const view = await lookAtSession(
    deps,
    await asActor(deps, { tenantId, objectId, name: '' }),
    sessionId,
  );
  const place = await personalPlace(deps.work.stores, person);
  if (view.kind === 'unavailable' || place === undefined) return 'gone';
  return (await messenger.post(place, view)).kind === 'posted' ? 'shown' : 'gone';
}

/** Has the groups of a round brought to somebody's own chat; false when they have none or may not see it. */
export async function requestSession(
  deps: Dependencies,
  turnKey: string,
  person: Person,
  sessionId: string,
): Promise<boolean> {
  const { outcome } = await deps.work.once(turnKey, async ({ conversations, jobs }) => {
    if ((await conversations.ofPerson(person)) === undefined) return false;
    const { tenantId, objectId } = person;
    await jobs.enqueue({ name: 'show-session', payload: { sessionId, tenantId, objectId } });
    return true;
  });
  return outcome;
}
