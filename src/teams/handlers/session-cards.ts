import { sessionReplies } from '../../texts/session-texts.ts';
import { answerSessionGroup, type SessionResult } from '../../use-cases/answer-group.ts';
import { lookAtGroup, lookAtSession } from '../../use-cases/look-session.ts';
import { publishSession } from '../../use-cases/publish-session.ts';
import { routeSessionGroup } from '../../use-cases/route-group.ts';
import { requestSession } from '../../use-cases/show-session.ts';
import { moveSessionQuestion, skipSessionGroup } from '../../use-cases/sort-session.ts';
import { stopSession } from '../../use-cases/stop-session.ts';
import { sessionGroupsView } from '../../use-cases/views/session-groups-view.ts';
import { sessionView } from '../../use-cases/views/session-view.ts';
import type { CardTurn } from '../turn.ts';
import type { CardHandlers } from './card-handler.ts';
import { type HandlerKit, replace } from './kit.ts';
import { offerFile } from './offer-file.ts';

/** The buttons of question rounds. */
export const SESSION_CARDS: CardHandlers<
  | 'session.stop'
  | 'session.groups'
  | 'session.group'
  | 'session.answer'
  | 'session.skip'
  | 'session.route'
  | 'session.move'
  | 'session.publish'
  | 'session.document'
> = {
  'session.stop': (kit, turn, { sessionId }) => stop(kit, turn, sessionId),

  async 'session.groups'(kit, turn, { sessionId }) {
    const { actor } = kit;
    const view = await lookAtSession(kit.deps, actor, sessionId);
    if (turn.scope === 'personal' || view.kind === 'unavailable')
      return await show(kit, turn, view);
    const sent = await requestSession(kit.deps, turn.key, actor, sessionId);
    await turn.chat.answerMessage(sent ? sessionReplies.sentToChat : sessionReplies.openChat);
  },

  async 'session.group'(kit, turn, { sessionId, number }) {
    await show(kit, turn, await lookAtGroup(kit.deps, kit.actor, sessionId, number));
  },

  async 'session.answer'(kit, turn, { sessionId, number, seen, question, answer, source }) {
    const fields = { number, seen, question, answer, source };
    const input = { ...inputOf(kit, turn, sessionId), ...fields };
    await show(kit, turn, await answerSessionGroup(kit.deps, input));
  },

  async 'session.skip'(kit, turn, { sessionId, number }) {
    const input = { ...inputOf(kit, turn, sessionId), number };
    await show(kit, turn, await skipSessionGroup(kit.deps, input));
  },

  async 'session.route'(kit, turn, { sessionId, number }) {
    const input = { ...inputOf(kit, turn, sessionId), number };
    await show(kit, turn, await routeSessionGroup(kit.deps, input));
  },

  async 'session.move'(kit, turn, { sessionId, number, questionId, to }) {
    const input = { ...inputOf(kit, turn, sessionId), number, questionId, to };
    await show(kit, turn, await moveSessionQuestion(kit.deps, input));
  },

  async 'session.publish'(kit, turn, { sessionId }) {
    await show(kit, turn, await publishSession(kit.deps, inputOf(kit, turn, sessionId)));
  },

  async 'session.document'(kit, turn, { sessionId }) {
    await offerFile(kit, turn, { kind: 'session', sessionId });
  },
};

function inputOf(kit: HandlerKit, turn: CardTurn, sessionId: string) {
  return { turnKey: turn.key, actor: kit.actor, sessionId };
}

async function show(kit: HandlerKit, turn: CardTurn, result: SessionResult): Promise<void> {
  await (result.kind === 'unavailable'
    ? turn.chat.answerMessage(sessionReplies.unavailable)
    : replace(kit, turn, result));
}

async function stop(kit: HandlerKit, turn: CardTurn, sessionId: string): Promise<void> {
  const input = { turnKey: turn.key, actor: kit.actor, session: { id: sessionId } };
  const stopped = await stopSession(kit.deps, input);
  switch (stopped.kind) {
    case 'notCaseworker':
      return await turn.chat.answerMessage(sessionReplies.onlyCaseworkers);
    case 'noneOpen':
      return await turn.chat.answerMessage(sessionReplies.unavailable);
    case 'stopped':
    case 'stoppedBefore': {
      const { session, reachable } = stopped;
      if (turn.scope === 'personal') {
        return await replace(kit, turn, sessionGroupsView(kit.deps, session));
      }
      await replace(kit, turn, sessionView(kit.deps, session));
      const isFirst = !turn.repeated || turn.unfinished;
      if (stopped.kind === 'stopped' && isFirst) {
        await turn.chat.sendText(sessionReplies.stopped(session.questions.length, reachable));
      }
    }
  }
}
