import { isSamePerson } from '../domain/person.ts';
import type { Stores } from '../domain/ports.ts';
import {
  askersOf,
  type GroupRefusal,
  nextOpenGroup,
  routeGroup,
} from '../domain/question-round.ts';
import {
  type QuestionSession,
  questionsIn,
  type SessionQuestion,
} from '../domain/question-session.ts';
import { askedInRound, sessionNotices } from '../texts/session-texts.ts';
import type { SessionResult } from './answer-group.ts';
import { changeSession, readSession, type SessionInput } from './change-session.ts';
import type { Dependencies } from './dependencies.ts';
import { keepInquiry } from './keep-inquiry.ts';
import { personalPlace } from './person-place.ts';
import { sessionGroupsView, sessionGroupView } from './views/session-groups-view.ts';

/** Makes an inquiry for each asker of a group, which is answered to them alone, and goes on with the next group. */
export async function routeSessionGroup(
  deps: Dependencies,
  input: SessionInput & { readonly number: number },
): Promise<SessionResult> {
  const outcome = await changeSession<'done' | GroupRefusal>(
    deps,
    input,
    async (session, stores) => {
      const routed = routeGroup(session, input.number);
      if (!routed.ok) return { outcome: routed.reason };
      await askForEach(deps, stores, session, questionsIn(session, input.number));
      return { outcome: 'done', session: routed.value };
    },
  );
  const session = await readSession(deps.work.stores, input.actor, input.sessionId);
  if (session === undefined || outcome === 'unavailable') return { kind: 'unavailable' };
  if (outcome !== 'done') return sessionGroupsView(deps, session, sessionNotices.refused(outcome));
  const notice = sessionNotices.routed(askersOf(questionsIn(session, input.number)).length);
  const next = nextOpenGroup(session, input.number);
  return next === undefined
    ? sessionGroupsView(deps, session, notice)
    : await sessionGroupView(deps, session, next.number, { notice });
}

/** What one person asked in the group is one inquiry. It goes to their own chat, else where it was asked. */
async function askForEach(
  deps: Dependencies,
  stores: Stores,
  session: QuestionSession,
  questions: readonly SessionQuestion[],
): Promise<void> {
  for (const { by, userId } of askersOf(questions)) {
    const own = questions.filter((question) => isSamePerson(question.by, by));
    await keepInquiry(deps, stores, by, {
      programmeId: session.programmeId,
      text: own.map(({ text }) => text).join('\n\n'),
      organisation: askedInRound,
      place: (await personalPlace(stores, by, userId)) ?? session.place,
    });
  }
}
