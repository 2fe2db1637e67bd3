import { sessionReplies } from '../../texts/session-texts.ts';
import { noteSessionMessage, startSession } from '../../use-cases/start-session.ts';
import { sessionView } from '../../use-cases/views/session-view.ts';
import type { TextTurn } from '../turn.ts';
import { type HandlerKit, post } from './kit.ts';

/** Begins a round about a programme by its name (empty: their main one), and posts its card. */
export async function startNamedSession(
  kit: HandlerKit,
  turn: TextTurn,
  named: string,
): Promise<void> {
  const { deps } = kit;
  const input = { turnKey: turn.key, actor: kit.actor, place: turn.reference, named };
  const started = await startSession(deps, input);
  switch (started.kind) {
    case 'notCaseworker':
      await turn.chat.sendText(sessionReplies.onlyCaseworkers);
      return;
    case 'unknownProgramme':
      await turn.chat.sendText(sessionReplies.unknownProgramme(started.names));
      return;
    case 'running':
    case 'started': {
      const { session } = started;
      const view = sessionView(deps, session);
      // A start that died before its card was posted is finished by whoever starts again.
      if (started.kind === 'running' && session.messageId !== undefined) {
        await turn.chat.sendText(sessionReplies.running(view.programmeName));
        return;
      }
      if (session.messageId !== undefined) return;
      const messageId = await post(kit, turn, view);
      if (messageId !== undefined) await noteSessionMessage(deps, session.id, messageId);
    }
  }
}
