import { readFollowWords } from '../../domain/read-follow-words.ts';
import type { View } from '../../domain/views.ts';
import { followNotices } from '../../texts/follow-notices.ts';
import { stopFollow } from '../../use-cases/change-follow.ts';
import { followCalled } from '../../use-cases/follow-here.ts';
import { type FollowPlace, showFollows, showOwnFollows } from '../../use-cases/show-follows.ts';
import type { BaseTurn, TextTurn } from '../turn.ts';
import { type HandlerKit, post } from './kit.ts';

/** Words about what a channel or a group chat follows; in somebody's own chat, about what they set anywhere. */
export const FOLLOW_COMMANDS = {
  async follow(kit: HandlerKit, turn: TextTurn): Promise<void> {
    await post(kit, turn, await showFollowed(kit, turn));
  },
  async followStop(kit: HandlerKit, turn: TextTurn): Promise<void> {
    await post(kit, turn, await stopHere(kit, turn));
  },
} as const;

/** What is followed here, as whoever looks may see it. */
export async function showFollowed(kit: HandlerKit, turn: BaseTurn): Promise<View> {
  return turn.scope === 'personal'
    ? await showOwnFollows(kit.deps, kit.actor)
    : await showFollows(kit.deps, await followPlace(turn));
}

/** Where a turn is, with the channels that its team has. */
export async function followPlace({ chat, scope, reference }: BaseTurn): Promise<FollowPlace> {
  const channels = scope === 'channel' ? await chat.channels() : undefined;
  return { place: reference, channels };
}

/** The only thing that is followed here ends at once; of several, people choose. */
async function stopHere(kit: HandlerKit, turn: TextTurn): Promise<View> {
  const { deps, actor } = kit;
  if (turn.scope === 'personal') return await showOwnFollows(deps, actor);
  const where = await followPlace(turn);
  const here = await deps.work.stores.follows.inConversation(turn.conversationId);
  const [only, ...others] = here;
  if (only === undefined || others.length > 0) {
    const notice = only === undefined ? followNotices.nothingToStop() : followNotices.whichToStop();
    return await showFollows(deps, where, { notice });
  }
  const about = { followId: only.id, version: only.version };
  const input = { turnKey: turn.key, actor, place: turn.reference, ...about };
  const { notice } = await stopped(deps, input);
  return await showFollows(deps, where, notice === undefined ? {} : { notice });
}

async function stopped(...input: Parameters<typeof stopFollow>) {
  const result = await stopFollow(...input);
  return result.kind === 'list' ? result : { notice: result.view.notice };
}

/**
 * "volg ronde 1", "volg dit traject": follows it here. In somebody's own chat it shows where to say that. False for
 * anything else.
 */
export async function followText(kit: HandlerKit, turn: TextTurn): Promise<boolean> {
  const words = readFollowWords(turn.text);
  if (words === undefined) return false;
  if (turn.scope === 'personal') {
    await post(kit, turn, await showOwnFollows(kit.deps, kit.actor));
    return true;
  }
  const where = await followPlace(turn);
  const input = { turnKey: turn.key, actor: kit.actor, ...where };
  const { view, refused } = await followCalled(kit.deps, input, words);
  if (refused !== undefined) turn.log.warn({ refused }, 'not followed');
  await post(kit, turn, view);
  return true;
}
