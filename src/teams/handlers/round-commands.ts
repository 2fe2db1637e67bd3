import { type RoundCommand, readRoundCommand } from '../../domain/round-command.ts';
import type { RoundsViews } from '../../domain/views-rounds.ts';
import { editRound } from '../../use-cases/edit-round.ts';
import { listRounds } from '../../use-cases/list-rounds.ts';
import { moveDeadlineByName } from '../../use-cases/round-by-name.ts';
import { showDeadlines } from '../../use-cases/show-deadlines.ts';
import type { TextTurn } from '../turn.ts';
import { type HandlerKit, post } from './kit.ts';

/** Words about rounds. Whoever opens and closes none, and where others read along, gets the deadlines. */
export const ROUND_COMMANDS = {
  async rounds(kit: HandlerKit, turn: TextTurn): Promise<void> {
    const isOwnChat = turn.scope === 'personal';
    await say(kit, turn, isOwnChat ? await listRounds(kit.deps, kit.actor) : UNAVAILABLE);
  },

  async roundNew(kit: HandlerKit, turn: TextTurn): Promise<void> {
    await say(kit, turn, await editRound(kit.deps, { actor: kit.actor, typed: {} }));
  },
} as const;

const UNAVAILABLE = { kind: 'unavailable' } as const;

/**
 * What a caseworker asks about rounds in one sentence: a new round fills the form in, another deadline goes on to
 * the confirmation, anything else shows the list with its buttons. False when the text is about something else, or they open no rounds.
 */
export async function roundText(kit: HandlerKit, turn: TextTurn): Promise<boolean> {
  if (turn.scope !== 'personal' || kit.actor.caseworkerOf.length === 0) return false;
  const command = readRoundCommand(turn.text);
  if (command === undefined) return false;
  const result = await resultOf(kit, command);
  if (result.kind === 'unavailable') return false;
  await post(kit, turn, result);
  return true;
}

async function resultOf(
  { deps, actor }: HandlerKit,
  command: RoundCommand,
): Promise<RoundsViews | typeof UNAVAILABLE> {
  switch (command.kind) {
    case 'new':
      return await editRound(deps, { actor, typed: command.typed });
    case 'list':
      return await listRounds(deps, actor);
    case 'deadline':
    case 'moved':
      return await moveDeadlineByName(deps, actor, command);
  }
}

async function say(
  kit: HandlerKit,
  turn: TextTurn,
  result: RoundsViews | typeof UNAVAILABLE,
): Promise<void> {
  await post(kit, turn, result.kind === 'unavailable' ? await showDeadlines(kit.deps) : result);
}
