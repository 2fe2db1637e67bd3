import type { Actor } from '../domain/access.ts';
import type { SessionGroupsView } from '../domain/views-sessions.ts';
import type { SessionResult } from './answer-group.ts';
import { readSession } from './change-session.ts';
import type { Dependencies } from './dependencies.ts';
import { sessionGroupsView, sessionGroupView } from './views/session-groups-view.ts';

/** More rounds than anybody has at the same time. */
const MOST_ROUNDS = 5;

/** The groups of a round, for a caseworker of its programme. */
export async function lookAtSession(
  deps: Dependencies,
  actor: Actor,
  sessionId: string,
): Promise<SessionResult> {
  const session = await readSession(deps.work.stores, actor, sessionId);
  return session === undefined ? { kind: 'unavailable' } : sessionGroupsView(deps, session);
}

/** One group of a round, for a caseworker of its programme. */
export async function lookAtGroup(
  deps: Dependencies,
  actor: Actor,
  sessionId: string,
  number: number,
): Promise<SessionResult> {
  const session = await readSession(deps.work.stores, actor, sessionId);
  if (session === undefined) return { kind: 'unavailable' };
  return session.state === 'closed'
    ? await sessionGroupView(deps, session, number)
    : sessionGroupsView(deps, session);
}

/** The newest rounds with questions that a caseworker can answer; those that are still open too. */
export async function waitingSessions(
  deps: Dependencies,
  actor: Actor,
): Promise<readonly SessionGroupsView[]> {
  const sessions = await deps.work.stores.sessions.unpublished(actor.caseworkerOf);
  return sessions
    .filter(({ state, questions }) => state === 'open' || questions.length > 0)
    .slice(0, MOST_ROUNDS)
    .map((session) => sessionGroupsView(deps, session));
}
