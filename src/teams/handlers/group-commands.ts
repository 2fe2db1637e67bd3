import { readSameIssueWords } from '../../domain/read-group-words.ts';
import type { View } from '../../domain/views.ts';
import { groupReplies } from '../../texts/group-texts.ts';
import { seatsOf } from '../../use-cases/group-seat.ts';
import { listOwnIssues, searchIssues } from '../../use-cases/list-issues.ts';
import { showGeneralGroup } from '../../use-cases/show-general-group.ts';
import { showGroupThemes } from '../../use-cases/show-group-themes.ts';
import type { TextTurn } from '../turn.ts';
import { type HandlerKit, post } from './kit.ts';

/** Words about the working groups. */
export const GROUP_COMMANDS = {
  async workingGroup(kit: HandlerKit, turn: TextTurn): Promise<void> {
    const { actor } = kit;
    await say(kit, turn, await showGeneralGroup(kit.deps, { actor, show: 'running', page: 0 }));
  },
  async themeGroups(kit: HandlerKit, turn: TextTurn): Promise<void> {
    await say(kit, turn, await showGroupThemes(kit.deps, kit.actor));
  },
} as const;

/**
 * "wie heeft ook leegstand?": who has the same key issue, for whoever sits in a working group. False for anything
 * else, and for everybody else: they may mean something that the FAQ knows.
 */
export async function groupText(kit: HandlerKit, turn: TextTurn): Promise<boolean> {
  const words = readSameIssueWords(turn.text);
  if (words === undefined || (await seatsOf(kit.deps, kit.actor)).length === 0) return false;
  if (turn.scope !== 'personal') {
    await turn.chat.sendText(groupReplies.ownChatOnly);
    return true;
  }
  const { actor } = kit;
  const view =
    words.about === ''
      ? await listOwnIssues(kit.deps, actor)
      : await searchIssues(kit.deps, { actor, query: words.about, page: 0 });
  await say(kit, turn, view);
  return true;
}

async function say(kit: HandlerKit, turn: TextTurn, view: View): Promise<void> {
  if (view.kind !== 'unavailable') {
    await post(kit, turn, view);
    return;
  }
  turn.log.warn({ refused: 'unavailable' }, 'group not shown');
  await turn.chat.sendText(groupReplies.notForYou);
}
