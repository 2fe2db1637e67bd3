import type { View } from '../../domain/views.ts';
import type { ImportsView } from '../../domain/views-imports.ts';
import { importReplies } from '../../texts/import-replies.ts';
import type { BaseTurn, CardTurn } from '../turn.ts';
import { type HandlerKit, replace } from './kit.ts';

/** Notes who was refused what. */
export function logRefusedImport(turn: BaseTurn, refused: string, about: object = {}): void {
  turn.log.warn({ refused, by: turn.person.objectId, ...about }, 'import or export refused');
}

/** Shows what came of a button; what is not theirs is words and leaves the card as it is. */
export async function showImports(
  kit: HandlerKit,
  turn: CardTurn,
  view: ImportsView | Extract<View, { kind: 'unavailable' }>,
  about: object = {},
): Promise<void> {
  if (view.kind !== 'unavailable') return await replace(kit, turn, view);
  logRefusedImport(turn, 'unavailable', about);
  await turn.chat.answerMessage(importReplies.unavailable);
}

/** Whether files can be sent to the bot in this chat. */
export function takesFiles(kit: HandlerKit, { reference, scope }: BaseTurn): boolean {
  return scope === 'personal' && kit.clientOf(reference.serviceUrl).fileConsent;
}
