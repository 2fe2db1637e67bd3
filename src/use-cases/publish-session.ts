import type { ChatPlace } from '../domain/chat-place.ts';
import { personKey } from '../domain/person.ts';
import type { Messenger, Posted } from '../domain/ports-chat.ts';
import { answersFor, answersOf, askersOf, publishRound } from '../domain/question-round.ts';
import type { QuestionSession } from '../domain/question-session.ts';
import type { SessionAnswerView } from '../domain/views-sessions.ts';
import { sessionNotices } from '../texts/session-texts.ts';
import type { SessionResult } from './answer-group.ts';
import { changeSession, readSession, type SessionInput } from './change-session.ts';
import type { Dependencies } from './dependencies.ts';
import { personalPlace } from './person-place.ts';
import { programmeName } from './programme-name.ts';
import { sessionGroupsView } from './views/session-groups-view.ts';
import { sessionPublishedView, sessionView } from './views/session-view.ts';

/** Makes the answers of a round public, once every group is dealt with; a job posts them. */
export async function publishSession(
  deps: Dependencies,
  input: SessionInput,
): Promise<SessionResult> {
  const outcome = await changeSession<'done' | 'unfinished' | 'notClosed'>(
    deps,
    input,
    (session) => {
      const published = publishRound(session, deps.clock.now());
      if (!published.ok) return { outcome: published.reason };
      const payload = { sessionId: session.id };
      return {
        outcome: 'done',
        session: published.value,
        jobs: [{ name: 'publish-session', payload }],
      };
    },
  );
  const session = await readSession(deps.work.stores, input.actor, input.sessionId);
  if (session === undefined || outcome === 'unavailable') return { kind: 'unavailable' };
  const notice = {
    done: sessionNotices.published,
    unfinished: sessionNotices.unfinished,
    notClosed: () => sessionNotices.refused('notClosed'),
  }[outcome]();
  return sessionGroupsView(deps, session, notice);
}

/**
 * Posts the list of a published round in its conversation and tells every asker in their own chat, each once as
 * far as anybody can know: a crash right after a message was sent repeats that message. Rejects when Teams has
 * trouble; what was sent before is then not sent again.
 */
export async function announceSession(
  deps: Dependencies,
  messenger: Messenger,
  sessionId: string,
): Promise<'announced' | 'gone'> {
  const session = await deps.work.stores.sessions.load(sessionId);
  if (session?.state !== 'published') return 'gone';
  await postList(deps, messenger, session);
  if (session.messageId !== undefined) {
    await messenger.update(session.place, session.messageId, sessionView(deps, session));
  }
  for (const { by, userId } of askersOf(session.questions)) {
    await tellAsker(deps, messenger, session, { by, userId });
  }
  return 'announced';
}

/** A round in which nothing was answered has no list. */
async function postList(
  deps: Dependencies,
  messenger: Messenger,
  session: QuestionSession,
): Promise<void> {
  if (answersOf(session).length === 0) return;
  const view = sessionPublishedView(deps, session, await unreachedAskers(deps, session));
  await once(deps, `session:${session.id}:list`, () => messenger.post(session.place, view));
}

/** Names of people whose question was answered and who have no chat with the bot. */
async function unreachedAskers(
  deps: Dependencies,
  session: QuestionSession,
): Promise<readonly string[]> {
  const names: string[] = [];
  for (const { by } of askersOf(session.questions)) {
    const answered = answersFor(session, by).length > 0;
    if (answered && (await personalPlace(deps.work.stores, by)) === undefined) names.push(by.name);
  }
  return names;
}

async function tellAsker(
  deps: Dependencies,
  messenger: Messenger,
  session: QuestionSession,
  {
    by,
    userId,
  }: Pick<QuestionSession['questions'][number], 'by'> & {
    readonly userId: string | undefined;
  },
): Promise<void> {
  const items = answersFor(session, by);
  const place = items.length === 0 ? undefined : await personalPlace(deps.work.stores, by, userId);
  if (place === undefined) return;
  const view: SessionAnswerView = {
    kind: 'sessionAnswer',
    programmeName: programmeName(deps, session.programmeId),
    items,
  };
  const key = `session:${session.id}:${deps.ids.hash(personKey(by))}`;
  const posted = await once(deps, key, () => messenger.post(place, view));
  if (posted?.kind === 'gone') await forget(deps, place);
}

/** Claims a notice and gives it; a notice that could not be given is not claimed. */
async function once(
  deps: Dependencies,
  key: string,
  give: () => Promise<Posted>,
): Promise<Posted | undefined> {
  return await deps.work.transaction(async ({ notices }) =>
    (await notices.claim(key, deps.clock.now())) ? await give() : undefined,
  );
}

async function forget(deps: Dependencies, { conversationId }: ChatPlace): Promise<void> {
  await deps.work.stores.conversations.markUnreachable(conversationId);
}
