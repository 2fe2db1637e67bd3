import type { TypedRound } from '../../domain/round-edit.ts';
import type { RoundActRefusal, RoundsViews } from '../../domain/views-rounds.ts';
import { roundReplies } from '../../texts/round-replies.ts';
import { askRoundAct } from '../../use-cases/ask-round-act.ts';
import { checkRound } from '../../use-cases/check-round.ts';
import { doRoundAct } from '../../use-cases/do-round-act.ts';
import { editRound } from '../../use-cases/edit-round.ts';
import { listRounds } from '../../use-cases/list-rounds.ts';
import { saveRound } from '../../use-cases/save-round.ts';
import type { CardTurn } from '../turn.ts';
import type { CardHandlers } from './card-handler.ts';
import { type HandlerKit, replace } from './kit.ts';

/** The buttons with which caseworkers open, change and close rounds. */
export const ROUND_CARDS: CardHandlers<
  'rounds.show' | 'round.edit' | 'round.check' | 'round.save' | 'round.ask' | 'round.act'
> = {
  async 'rounds.show'(kit, turn) {
    await answer(kit, turn, await listRounds(kit.deps, kit.actor));
  },

  async 'round.edit'(kit, turn, { roundId, programmeId, version, ...rest }) {
    const about = { actor: kit.actor, roundId, programmeId, version };
    const { name, opens, deadline, guidance } = rest;
    const typed = { name, opens, deadline, guidance };
    await answer(kit, turn, await editRound(kit.deps, { ...about, typed }));
  },

  async 'round.check'(kit, turn, { roundId, programmeId, version, ...rest }) {
    const about = { actor: kit.actor, roundId, programmeId, version };
    await answer(kit, turn, await checkRound(kit.deps, { ...about, typed: whole(rest) }));
  },

  async 'round.save'(kit, turn, { roundId, programmeId, version, ...rest }) {
    const about = { turnKey: turn.key, actor: kit.actor, roundId, programmeId, version };
    await answer(kit, turn, await saveRound(kit.deps, { ...about, typed: whole(rest) }));
  },

  async 'round.ask'(kit, turn, { roundId, act }) {
    await answer(kit, turn, await askRoundAct(kit.deps, { actor: kit.actor, roundId, act }));
  },

  async 'round.act'(kit, turn, { roundId, act, version }) {
    const input = { turnKey: turn.key, actor: kit.actor, roundId, act, version };
    await answer(kit, turn, await doRoundAct(kit.deps, input));
  },
};

/** An input that was left empty need not be sent: of a form it is empty, not as it was. */
function whole({ name = '', opens = '', deadline = '', guidance = '' }: TypedRound): TypedRound {
  return { name, opens, deadline, guidance };
}

/** Shows what came of it. A refusal is words and leaves the card with all that was typed on it. */
async function answer(
  kit: HandlerKit,
  turn: CardTurn,
  result: RoundsViews | { readonly kind: 'unavailable' },
): Promise<void> {
  const refused = refusalIn(result);
  if (refused !== undefined) {
    const { verb, person } = turn;
    turn.log.warn({ refused, verb, by: person.objectId }, 'round not shown or changed');
  }
  if (result.kind !== 'unavailable') return await replace(kit, turn, result);
  await turn.chat.answerMessage(roundReplies.unavailable);
}

function refusalIn(
  result: RoundsViews | { readonly kind: 'unavailable' },
): RoundActRefusal['kind'] | 'unavailable' | undefined {
  if (result.kind === 'unavailable') return 'unavailable';
  return result.kind === 'roundAct' ? result.refusal?.kind : undefined;
}
