import { type Actor, isCaseworkerOf } from '../domain/access.ts';
import type { Stores } from '../domain/ports.ts';
import type { QueuedJob } from '../domain/ports-jobs.ts';
import type { QuestionSession } from '../domain/question-session.ts';
import type { Dependencies } from './dependencies.ts';

export interface SessionInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly sessionId: string;
}

/** A decision about a round: what it led to, with what is written and done for it. */
export interface DecidedSession<Outcome extends string> {
  readonly outcome: Outcome;
  readonly session?: QuestionSession;
  readonly jobs?: readonly QueuedJob[];
}

/**
 * Changes a round once per turn, under its lock, for a caseworker of its programme. For anybody else, and for
 * one that is not there, it is `unavailable`.
 */
export async function changeSession<Outcome extends string>(
  deps: Dependencies,
  { turnKey, actor, sessionId }: SessionInput,
  decide: (
    session: QuestionSession,
    stores: Stores,
  ) => DecidedSession<Outcome> | Promise<DecidedSession<Outcome>>,
): Promise<Outcome | 'unavailable'> {
  const { outcome } = await deps.work.once<Outcome | 'unavailable'>(turnKey, async (stores) => {
    const before = await stores.sessions.lock(sessionId);
    if (before === undefined || !isCaseworkerOf(actor, before.programmeId)) return 'unavailable';
    const decided = await decide(before, stores);
    if (decided.session !== undefined) await stores.sessions.save(before, decided.session);
    for (const job of decided.jobs ?? []) await stores.jobs.enqueue(job);
    return decided.outcome;
  });
  return outcome;
}

/** Reads a round for a caseworker of its programme; undefined for anybody else and when it is not there. */
export async function readSession(
  stores: Pick<Stores, 'sessions'>,
  actor: Actor,
  sessionId: string,
): Promise<QuestionSession | undefined> {
  const session = await stores.sessions.load(sessionId);
  return session !== undefined && isCaseworkerOf(actor, session.programmeId) ? session : undefined;
}
