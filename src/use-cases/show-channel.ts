import { type Actor, isCaseworkerOf } from '../domain/access.ts';
import type { Notice } from '../domain/views.ts';
import type { ChannelView } from '../domain/views-questions.ts';
import type { Dependencies } from './dependencies.ts';
import { programmesShownIn, type Where } from './shown-in.ts';

export type ChannelResult =
  | ChannelView
  /** Questions are told of where caseworkers are together, not in somebody's own chat. */
  | { readonly kind: 'personal' }
  /** Nor where people of other organisations read along. */
  | { readonly kind: 'sharedChannel' }
  | { readonly kind: 'notCaseworker' };

/** Which programmes' questions are told of in a conversation, for a caseworker to change. */
export async function showChannel(
  deps: Dependencies,
  actor: Actor,
  where: Where & { readonly isSharedChannel: boolean },
  notice?: Notice,
): Promise<ChannelResult> {
  if (actor.caseworkerOf.length === 0) return { kind: 'notCaseworker' };
  if (where.scope === 'personal') return { kind: 'personal' };
  if (where.isSharedChannel) return { kind: 'sharedChannel' };
  const here = await programmesShownIn(deps.work.stores, where, actor.caseworkerOf);
  return {
    kind: 'channel',
    nonce: deps.ids.uuid(),
    programmes: deps.programmes
      .filter((programme) => isCaseworkerOf(actor, programme.id))
      .map(({ id, name }) => ({ id, name, here: here.includes(id) })),
    ...(notice === undefined ? {} : { notice }),
  };
}
