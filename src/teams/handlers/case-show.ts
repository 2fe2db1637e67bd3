import type { CaseFilter } from '../../domain/case-filter.ts';
import type { View } from '../../domain/views.ts';
import { caseworkReplies } from '../../texts/casework-replies.ts';
import { listCases } from '../../use-cases/list-cases.ts';
import { listFiles } from '../../use-cases/list-files.ts';
import { listGuided } from '../../use-cases/list-guided.ts';
import type { ReviewResult } from '../../use-cases/review-result.ts';
import type { CardTurn, TextTurn } from '../turn.ts';
import { type HandlerKit, post, replace } from './kit.ts';

/** What "dossiers" means to whoever asks: the files they handle, those they guide, or their own. */
export async function filesViewFor(kit: HandlerKit): Promise<View> {
  const { deps, actor } = kit;
  const cases = await listCases(deps, { actor, filter: {}, page: 0 });
  if (cases.kind === 'cases') return cases;
  const guided = await listGuided(deps, actor);
  return guided.kind === 'guided' ? guided : await listFiles(deps, actor);
}

/** Puts the list where the pressed card is, and remembers it for the way back. */
export async function showCases(
  kit: HandlerKit,
  turn: CardTurn,
  filter: CaseFilter,
  page: number,
): Promise<void> {
  const view = await listCases(kit.deps, { actor: kit.actor, filter, page });
  if (view.kind === 'unavailable') return await sayUnavailable(turn);
  await replace(kit, turn, view);
  await remember(kit, turn.cardActivityId, view);
}

/** Posts the list as a new card. */
export async function postCases(
  kit: HandlerKit,
  turn: TextTurn,
  filter: CaseFilter,
): Promise<void> {
  const view = await listCases(kit.deps, { actor: kit.actor, filter, page: 0 });
  const cardActivityId = await post(kit, turn, view);
  if (view.kind === 'cases') await remember(kit, cardActivityId, view);
}

async function remember(
  { lists }: HandlerKit,
  cardActivityId: string | undefined,
  { filter, page }: { readonly filter: CaseFilter; readonly page: number },
): Promise<void> {
  if (cardActivityId !== undefined) await lists.set(cardActivityId, { filter, page });
}

/** The same words whether a file is of others or was never there. */
export async function sayUnavailable(turn: CardTurn, dossier?: string): Promise<void> {
  turn.log.warn({ refused: 'unavailable', verb: turn.verb, dossier }, 'file not shown');
  await turn.chat.answerMessage(caseworkReplies.unavailable);
}

/** Shows what came of an action on a file; why nothing did is on the card, and in the log. */
export async function showReview(
  kit: HandlerKit,
  turn: CardTurn,
  about: string,
  { view, refused }: ReviewResult,
): Promise<void> {
  if (view.kind === 'unavailable') return await sayUnavailable(turn);
  if (refused !== undefined) {
    turn.log.warn({ refused, verb: turn.verb, about }, 'file not changed');
  }
  await replace(kit, turn, view);
}
