import { type Actor, isCaseworkerOf } from '../domain/access.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { Messenger } from '../domain/ports-chat.ts';
import { asActor, type Dependencies } from './dependencies.ts';
import type { File } from './file.ts';
import { type Message, tellCaseworkers, tellPerson } from './tell-person.ts';

export type HandlerTold = 'assignee' | 'channel' | 'nobody';

/**
 * Tells the caseworker who has a file something, or without one that can be reached the caseworkers' channel; once,
 * however often it is tried. Rejects when Teams has trouble.
 */
export async function tellWhoHandles(
  deps: Dependencies,
  messenger: Messenger,
  { dossier, programme }: Pick<File, 'dossier' | 'programme'>,
  message: Message,
): Promise<HandlerTold> {
  const assignee = await handlerOf(deps, dossier);
  if (assignee !== undefined && (await tellPerson(deps, messenger, assignee, message))) {
    return 'assignee';
  }
  return (await tellCaseworkers(deps, messenger, programme.id, message)) ? 'channel' : 'nobody';
}

/** The caseworker who has a file, as long as they are one. */
export async function handlerOf(
  deps: Dependencies,
  { programmeId, review }: Dossier,
): Promise<Actor | undefined> {
  const actor = review?.assignee && (await asActor(deps, review.assignee));
  return actor && isCaseworkerOf(actor, programmeId) ? actor : undefined;
}
