import type { CaseFilter } from '../../domain/case-filter.ts';
import { caseworkReplies } from '../../texts/casework-replies.ts';
import { listCases } from '../../use-cases/list-cases.ts';
import type { ReviewResult } from '../../use-cases/review-result.ts';
import type { CardTurn, TextTurn } from '../turn.ts';
import { type HandlerKit, post, replace } from './kit.ts';

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

/** Posts a list as a new card, and remembers it for the way back. */
export async function postCases(
  kit: HandlerKit,
  turn: TextTurn,
  view: Awaited<ReturnType<typeof listCases>>,
): Promise<void> {
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

/** What every change of a file is told: whose turn, who, which file, and the version that they saw. */
export function caseInput(
  kit: HandlerKit,
  turn: CardTurn,
  { dossierId, version }: { readonly dossierId: string; readonly version: number },
) {
  return { turnKey: turn.key, actor: kit.actor, dossierId, version };
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
