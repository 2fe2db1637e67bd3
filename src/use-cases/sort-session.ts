import {
  type GroupRefusal,
  type MoveRefusal,
  moveQuestion,
  nextOpenGroup,
  skipGroup,
} from '../domain/question-round.ts';
import { sessionNotices } from '../texts/session-texts.ts';
import type { SessionResult } from './answer-group.ts';
import { changeSession, readSession, type SessionInput } from './change-session.ts';
import type { Dependencies } from './dependencies.ts';
import { sessionGroupsView, sessionGroupView } from './views/session-groups-view.ts';

/** Leaves a group out of the list and goes on with the next one. */
export async function skipSessionGroup(
  deps: Dependencies,
  input: SessionInput & { readonly number: number },
): Promise<SessionResult> {
  const outcome = await changeSession<'skipped' | GroupRefusal>(deps, input, (session) => {
    const skipped = skipGroup(session, input.number);
    return skipped.ok
      ? { outcome: 'skipped', session: skipped.value }
      : { outcome: skipped.reason };
  });
  const session = await readSession(deps.work.stores, input.actor, input.sessionId);
  if (session === undefined || outcome === 'unavailable') return { kind: 'unavailable' };
  const notice = outcome === 'skipped' ? sessionNotices.skipped() : sessionNotices.refused(outcome);
  const next = outcome === 'skipped' ? nextOpenGroup(session, input.number) : undefined;
  return next === undefined
    ? sessionGroupsView(deps, session, notice)
    : await sessionGroupView(deps, session, next.number, { notice });
}

export interface MoveInput extends SessionInput {
  readonly number: number;
  readonly questionId: string | undefined;
  /** The number of a group, or "new". */
  readonly to: string | undefined;
}

/** Puts a question in another group, or in one of its own. */
export async function moveSessionQuestion(
  deps: Dependencies,
  input: MoveInput,
): Promise<SessionResult> {
  const { number, questionId = '', to = '' } = input;
  const target = to === 'new' ? to : Number(to);
  const outcome = await changeSession<'done' | 'pick' | MoveRefusal>(deps, input, (session) => {
    if (questionId === '' || to === '') return { outcome: 'pick' };
    const moved = moveQuestion(session, number, questionId, target);
    return moved.ok ? { outcome: 'done', session: moved.value } : { outcome: moved.reason };
  });
  const session = await readSession(deps.work.stores, input.actor, input.sessionId);
  if (session === undefined || outcome === 'unavailable') return { kind: 'unavailable' };
  const notice = outcome === 'done' ? sessionNotices.moved() : sessionNotices.refused(outcome);
  return await sessionGroupView(deps, session, number, { notice });
}
