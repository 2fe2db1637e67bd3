import { ask, INQUIRY_PREFIX } from '../domain/inquiry.ts';
import { isSamePerson } from '../domain/person.ts';
import type { QueuedJob, Stores } from '../domain/ports.ts';
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
import { formatReference } from '../domain/submission.ts';
import { yearOf } from '../domain/time.ts';
import { askedInRound, sessionNotices } from '../texts/session-texts.ts';
import type { SessionResult } from './answer-group.ts';
import { changeSession, readSession, type SessionInput } from './change-session.ts';
import type { Dependencies } from './dependencies.ts';
import { mailboxOf } from './mailbox-of.ts';
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
      const jobs = await askForEach(deps, stores, session, questionsIn(session, input.number));
      return { outcome: 'done', session: routed.value, jobs };
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

async function askForEach(
  deps: Dependencies,
  stores: Stores,
  session: QuestionSession,
  questions: readonly SessionQuestion[],
): Promise<readonly QueuedJob[]> {
  const jobs: QueuedJob[] = [];
  for (const { by, userId } of askersOf(questions)) {
    const own = questions.filter((question) => isSamePerson(question.by, by));
    const place = (await personalPlace(stores, by, userId)) ?? session.place;
    const inquiryId = await insertInquiry(deps, stores, session, { asked: own, by, place });
    jobs.push(...jobsOf(deps, session, inquiryId));
  }
  return jobs;
}

/** What one person asked in the group is one inquiry. It goes to their own chat, else where it was asked. */
async function insertInquiry(
  deps: Dependencies,
  stores: Stores,
  { programmeId }: QuestionSession,
  {
    asked,
    by,
    place,
  }: {
    readonly asked: readonly SessionQuestion[];
    readonly by: SessionQuestion['by'];
    readonly place: QuestionSession['place'];
  },
): Promise<string> {
  const now = deps.clock.now();
  const year = yearOf(now);
  const series = `${INQUIRY_PREFIX}-${year}`;
  const { inquiry, events } = ask(
    {
      id: deps.ids.uuid(),
      reference: formatReference(
        INQUIRY_PREFIX,
        year,
        await stores.dossiers.nextReferenceNumber(series),
      ),
      programmeId,
      text: asked.map(({ text }) => text).join('\n\n'),
      organisation: askedInRound,
      place,
    },
    { by, at: now },
  );
  await stores.inquiries.insert(inquiry, events);
  return inquiry.id;
}

function jobsOf(
  deps: Dependencies,
  { programmeId }: QuestionSession,
  inquiryId: string,
): readonly QueuedJob[] {
  const programme = deps.programmes.find(({ id }) => id === programmeId);
  const hasMailbox = programme !== undefined && mailboxOf(deps, programme) !== undefined;
  return [
    ...(hasMailbox ? [{ name: 'mail-inquiry', payload: { inquiryId, message: 1 } } as const] : []),
    { name: 'announce-inquiry', payload: { inquiryId } },
  ];
}
