import type { Person } from '../domain/person.ts';
import { personKey } from '../domain/person.ts';
import type { Messenger, Posted } from '../domain/ports-chat.ts';
import type { View } from '../domain/views.ts';
import type { Dependencies } from './dependencies.ts';
import { personalPlace } from './person-place.ts';

/** What is said once: `key` is the same at every attempt. */
export interface Message {
  readonly key: string;
  readonly view: View;
}

/**
 * Tells somebody something in their own chat, once as far as anybody can know: a crash right after it was said
 * repeats it. False when they cannot be reached there. Rejects when Teams has trouble.
 */
export async function tellPerson(
  deps: Dependencies,
  messenger: Messenger,
  person: Person,
  { key, view }: Message,
): Promise<boolean> {
  const place = await personalPlace(deps.work.stores, person);
  if (place === undefined) return false;
  const own = `${key}:${deps.ids.hash(personKey(person))}`;
  const posted = await sayOnce(deps, own, () => messenger.post(place, view));
  if (posted?.kind !== 'gone') return true;
  await deps.work.stores.conversations.markUnreachable(place.conversationId);
  return false;
}

/** The same for the caseworkers of a programme, in the channel where they want to be told. */
export async function tellCaseworkers(
  deps: Dependencies,
  messenger: Messenger,
  programmeId: string,
  { key, view }: Message,
): Promise<boolean> {
  const channel = await deps.work.stores.caseworkers.channel(programmeId);
  if (channel === undefined) return false;
  const posted = await sayOnce(deps, `${key}:channel`, () => messenger.post(channel.place, view));
  return posted?.kind !== 'gone';
}

/** The claim is kept only when it was said or can be said nowhere: Teams not answering is tried again. */
async function sayOnce(
  deps: Dependencies,
  key: string,
  say: () => Promise<Posted>,
): Promise<Posted | undefined> {
  return await deps.work.transaction(async ({ notices }) =>
    (await notices.claim(key, deps.clock.now())) ? await say() : undefined,
  );
}
