import type { Walk } from '../../domain/walk.ts';
import { type MoveInChatInput, moveInChat } from '../../use-cases/move-in-chat.ts';
import type { BaseTurn } from '../turn.ts';
import { type HandlerKit, profileOf } from './kit.ts';
import { sayGone, sayPlace } from './walk-replies.ts';

export type Moved = Extract<Awaited<ReturnType<typeof moveInChat>>, { kind: 'moved' }>;

/** Goes somewhere in a typed walk and says where that is, after what `before` has to say. */
export async function moveWalk(
  kit: HandlerKit,
  turn: BaseTurn,
  walk: Walk,
  to: MoveInChatInput['to'],
  before: (moved: Moved, walk: Walk) => readonly string[] = () => [],
): Promise<void> {
  const moved = await moveInChat(kit.deps, moveInput(kit, turn, walk, to));
  if (moved.kind !== 'moved') return await sayGone(kit, turn, walk, moved);
  await sayPlace(kit, turn, walk, moved.view, before(moved, walk));
}

export function moveInput(
  kit: HandlerKit,
  turn: BaseTurn,
  walk: Walk,
  to: MoveInChatInput['to'],
): MoveInChatInput {
  return { actor: kit.actor, walk, to, profile: profileOf(kit, turn) };
}
