import { readTopics } from '../../domain/follow-change.ts';
import { followReplies } from '../../texts/follow-replies.ts';
import {
  type FollowChanged,
  saveFollow,
  snoozeFollow,
  stopFollow,
} from '../../use-cases/change-follow.ts';
import { followChosen } from '../../use-cases/follow-here.ts';
import { showFollow, showFollows, showOwnFollows } from '../../use-cases/show-follows.ts';
import type { CardTurn } from '../turn.ts';
import type { ActionOf, CardHandlers } from './card-handler.ts';
import { followPlace, showFollowed } from './follow-commands.ts';
import { type HandlerKit, replace } from './kit.ts';
import { openReminded } from './open-reminded.ts';

/** The buttons of what channels and group chats follow, and of what they are told. */
export const FOLLOW_CARDS: CardHandlers<
  | 'follow.show'
  | 'follow.set'
  | 'follow.edit'
  | 'follow.save'
  | 'follow.snooze'
  | 'follow.stop'
  | 'reminder.open'
> = {
  async 'follow.show'(kit, turn) {
    await replace(kit, turn, await showFollowed(kit, turn));
  },

  async 'follow.set'(kit, turn, { subject = '', topics = '', channel = '' }) {
    if (turn.scope === 'personal') {
      return await replace(kit, turn, await showOwnFollows(kit.deps, kit.actor));
    }
    const where = await followPlace(turn);
    const input = { turnKey: turn.key, actor: kit.actor, ...where };
    const { view, refused } = await followChosen(kit.deps, input, { subject, topics, channel });
    if (refused !== undefined) turn.log.warn({ refused, verb: turn.verb }, 'not followed');
    await replace(kit, turn, view);
  },

  async 'follow.edit'(kit, turn, { followId }) {
    const view = await showFollow(kit.deps, kit.actor, turn.reference, followId);
    if (view !== undefined) return await replace(kit, turn, view);
    turn.log.warn({ refused: 'unavailable', verb: turn.verb, followId }, 'not shown');
    await turn.chat.answerMessage(followReplies.gone);
  },

  async 'follow.save'(kit, turn, action) {
    const topics = readTopics(action.topics ?? '');
    await showChanged(
      kit,
      turn,
      await saveFollow(kit.deps, changeInput(kit, turn, action), topics),
    );
  },

  async 'follow.snooze'(kit, turn, action) {
    const input = changeInput(kit, turn, action);
    await showChanged(kit, turn, await snoozeFollow(kit.deps, input, action.until));
  },

  async 'follow.stop'(kit, turn, action) {
    await showChanged(kit, turn, await stopFollow(kit.deps, changeInput(kit, turn, action)));
  },

  'reminder.open': openReminded,
};

function changeInput(
  kit: HandlerKit,
  turn: CardTurn,
  { followId, version }: ActionOf<'follow.save' | 'follow.snooze' | 'follow.stop'>,
) {
  const { key: turnKey, reference: place } = turn;
  return { turnKey, actor: kit.actor, place, followId, version };
}

async function showChanged(kit: HandlerKit, turn: CardTurn, changed: FollowChanged): Promise<void> {
  const { refused } = changed;
  if (refused !== undefined) turn.log.warn({ refused, verb: turn.verb }, 'follow not changed');
  if (changed.kind === 'form') return await replace(kit, turn, changed.view);
  const { notice } = changed;
  const view =
    turn.scope === 'personal'
      ? await showOwnFollows(kit.deps, kit.actor, notice)
      : await showFollows(kit.deps, await followPlace(turn), { notice });
  await replace(kit, turn, view);
}
