import { NOTHING_TYPED } from '../../domain/item-input.ts';
import { allLists } from '../../domain/list-rule.ts';
import { type ListWords, readListWords } from '../../domain/read-list-words.ts';
import { itemReplies } from '../../texts/item-replies.ts';
import { addItems } from '../../use-cases/add-items.ts';
import type { ListFile } from '../../use-cases/list-file.ts';
import { lookAtList } from '../../use-cases/look-list.ts';
import { chooseListView, ownLists } from '../../use-cases/own-lists.ts';
import { settleNumbers } from '../../use-cases/settle-numbers.ts';
import type { TextTurn } from '../turn.ts';
import { postItems } from './item-show.ts';
import { type HandlerKit, post } from './kit.ts';

type Settling = Extract<ListWords, { kind: 'settle' }>;

/** What somebody types about the lists of their guidance: shown, added to, ticked off. False for anything else. */
export async function itemText(kit: HandlerKit, turn: TextTurn): Promise<boolean> {
  const words = wordsOf(kit, turn);
  if (words === undefined) return false;
  if (words.kind === 'settle') return await settle(kit, turn, words);
  if (turn.scope !== 'personal') return await say(turn, itemReplies.ownChatOnly);
  const lists = await ownLists(kit.deps, kit.actor, words.lists);
  if (lists.length === 0) return await say(turn, itemReplies.noGuidance);
  const lines = words.kind === 'add' ? words.lines : '';
  const [only] = lists.length === 1 ? lists : [];
  if (only === undefined) await post(kit, turn, await chooseListView(kit.deps, lists, lines));
  else await showOrAdd(kit, turn, only, lines);
  return true;
}

/**
 * The same while a question of a form is open, where text is most likely its answer: only the name of a list of
 * theirs, and what ticks something off.
 */
export async function itemTextInWalk(kit: HandlerKit, turn: TextTurn): Promise<boolean> {
  const words = wordsOf(kit, turn);
  if (words === undefined || words.kind === 'add') return false;
  const isTheirs =
    words.lists.length === 0
      ? (await kit.lists.get(turn.conversationId))?.items !== undefined
      : (await ownLists(kit.deps, kit.actor, words.lists)).length > 0;
  return isTheirs && (await itemText(kit, turn));
}

/**
 * A file that was sent with words such as "2 is klaar": its name and where it is show that it was done. Its content
 * is not read. False for a file without such words.
 */
export async function itemFile(kit: HandlerKit, turn: TextTurn): Promise<boolean> {
  if (!turn.hasFile || turn.scope !== 'personal') return false;
  const words = wordsOf(kit, turn);
  return words?.kind === 'settle' && words.act === 'tick' ? await settle(kit, turn, words) : false;
}

function wordsOf({ deps }: HandlerKit, { text }: TextTurn): ListWords | undefined {
  const named = deps.programmes.flatMap(({ trajectory }) =>
    trajectory === undefined ? [] : allLists(trajectory).map(({ list }) => list),
  );
  return readListWords(text, named);
}

async function showOrAdd(
  kit: HandlerKit,
  turn: TextTurn,
  { current, list }: ListFile,
  lines: string,
): Promise<void> {
  const { deps, actor } = kit;
  const input = { actor, dossierId: current.file.dossier.id, listId: list.id };
  const shown =
    lines === ''
      ? await lookAtList(deps, input, 0)
      : await addItems(deps, { ...input, turnKey: turn.key, typed: NOTHING_TYPED, lines });
  await postItems(kit, turn, shown);
}

async function settle(kit: HandlerKit, turn: TextTurn, words: Settling): Promise<boolean> {
  const { lists, act, numbers, more } = words;
  if (turn.scope !== 'personal') {
    return lists.length > 0 && (await say(turn, itemReplies.ownChatOnly));
  }
  const place = await placeOf(kit, turn, lists);
  if (place === undefined) return false;
  if (place === 'unclear') return await say(turn, itemReplies.whichList);
  const { file, hasFile } = turn;
  const sent = hasFile ? { file: { name: file?.name ?? '', link: file?.link } } : {};
  const input = { turnKey: turn.key, actor: kit.actor, ...place, act, numbers, more, ...sent };
  await postItems(kit, turn, await settleNumbers(kit.deps, input));
  return true;
}

interface Place {
  readonly dossierId: string;
  readonly listId: string;
}

/** The list that is named, or that this chat saw last; nothing for who is part of no guidance with such a list. */
async function placeOf(
  kit: HandlerKit,
  turn: TextTurn,
  lists: readonly string[],
): Promise<Place | 'unclear' | undefined> {
  const seen = (await kit.lists.get(turn.conversationId))?.items;
  if (lists.length === 0 && seen !== undefined) return seen;
  const own = await ownLists(kit.deps, kit.actor, lists);
  if (lists.length === 0) return own.length > 0 ? 'unclear' : undefined;
  const [only] = own.length === 1 ? own : [];
  if (only !== undefined) return { dossierId: only.current.file.dossier.id, listId: only.list.id };
  // Of several lists that are called so, and for who handles guidances of others, it is the one that they saw.
  return seen !== undefined && lists.includes(seen.listId) ? seen : 'unclear';
}

async function say(turn: TextTurn, text: string): Promise<true> {
  await turn.chat.sendText(text);
  return true;
}
