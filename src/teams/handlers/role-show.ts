import type { View } from '../../domain/views.ts';
import { roleReplies } from '../../texts/role-replies.ts';
import type { BaseTurn, CardTurn } from '../turn.ts';
import { type HandlerKit, replace } from './kit.ts';

/** Why something about roles or experts is not shown or not done. */
export type RoleRefusalReason = keyof typeof roleReplies.refused;

/** Notes who was refused what: only the few who manage others see these buttons, so others forged them. */
export function logRefusal(turn: BaseTurn, refused: string, what: string | undefined): void {
  const { objectId } = turn.person;
  turn.log.warn({ refused, what, by: objectId }, 'role or expert not shown or changed');
}

/** Shows what came of a button. A refusal is words and leaves the card with all that was typed on it. */
export async function showRoleCard(
  kit: HandlerKit,
  turn: CardTurn,
  result: View | { readonly kind: 'refused'; readonly reason: RoleRefusalReason },
): Promise<void> {
  if (result.kind !== 'refused') return await replace(kit, turn, result);
  logRefusal(turn, result.reason, turn.verb);
  await turn.chat.answerMessage(roleReplies.refused[result.reason]);
}
