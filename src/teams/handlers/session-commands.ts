import { sessionReplies } from '../../texts/session-texts.ts';
import { waitingSessions } from '../../use-cases/look-session.ts';
import { stopSession } from '../../use-cases/stop-session.ts';
import type { TextTurn } from '../turn.ts';
import { syncSessionCard } from './gather-question.ts';
import { type HandlerKit, post } from './kit.ts';
import { startNamedSession } from './start-session.ts';

/** Words about question rounds. */
export const SESSION_COMMANDS = {
  async sessionStart(kit: HandlerKit, turn: TextTurn): Promise<void> {
    if (turn.scope === 'personal') {
      await turn.chat.sendText(sessionReplies.startInGroup);
      return;
    }
    await startNamedSession(kit, turn, '');
  },

  async sessionStop(kit: HandlerKit, turn: TextTurn): Promise<void> {
    if (turn.scope === 'personal') {
      await turn.chat.sendText(sessionReplies.stopInGroup);
      return;
    }
    const { conversationId } = turn;
    const input = { turnKey: turn.key, actor: kit.actor, session: { conversationId } };
    const stopped = await stopSession(kit.deps, input);
    switch (stopped.kind) {
      case 'notCaseworker':
        await turn.chat.sendText(sessionReplies.onlyCaseworkers);
        return;
      case 'noneOpen':
      case 'stoppedBefore':
        await turn.chat.sendText(sessionReplies.noneRunning);
        return;
      case 'stopped': {
        const { session, reachable } = stopped;
        await syncSessionCard(kit, turn, session);
        await turn.chat.sendText(sessionReplies.stopped(session.questions.length, reachable));
      }
    }
  },

  async sessions(kit: HandlerKit, turn: TextTurn): Promise<void> {
    const { actor } = kit;
    if (actor.caseworkerOf.length === 0) {
      await turn.chat.sendText(sessionReplies.onlyCaseworkers);
      return;
    }
    const views = await waitingSessions(kit.deps, actor);
    if (views.length === 0) await turn.chat.sendText(sessionReplies.noneWaiting);
    // The newest last, where people read.
    for (const view of views.toReversed()) await post(kit, turn, view);
  },
} as const;
