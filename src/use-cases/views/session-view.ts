import { answersOf, askersOf } from '../../domain/question-round.ts';
import type { QuestionSession } from '../../domain/question-session.ts';
import type { SessionPublishedView, SessionView } from '../../domain/views-sessions.ts';
import type { Dependencies } from '../dependencies.ts';
import { programmeName } from '../programme-name.ts';

/** More would not fit on one card; the document has all. */
const MOST_ENTRIES = 10;
const MOST_NAMES = 30;

/** The card of a round in its conversation. */
export function sessionView(deps: Dependencies, session: QuestionSession): SessionView {
  return {
    kind: 'session',
    nonce: deps.ids.uuid(),
    sessionId: session.id,
    state: session.state,
    programmeName: programmeName(deps, session.programmeId),
    startedBy: session.startedBy.name,
    count: session.questions.length,
    askers: askersOf(session.questions).length,
  };
}

/** The list of answers; `unreached` are askers whom nobody can tell in person. */
export function sessionPublishedView(
  deps: Dependencies,
  session: QuestionSession,
  unreached: readonly string[],
): SessionPublishedView {
  const entries = answersOf(session);
  return {
    kind: 'sessionPublished',
    sessionId: session.id,
    programmeName: programmeName(deps, session.programmeId),
    entries: entries.slice(0, MOST_ENTRIES),
    left: Math.max(0, entries.length - MOST_ENTRIES),
    askers: unreached.slice(0, MOST_NAMES),
  };
}
