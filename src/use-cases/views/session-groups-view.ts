import { askersOf, canPublish, groupOf, highestNumber } from '../../domain/question-round.ts';
import {
  type QuestionSession,
  questionsIn,
  type SessionGroup,
} from '../../domain/question-session.ts';
import { dayOf } from '../../domain/time.ts';
import type { Notice } from '../../domain/views.ts';
import type { ShownEntry } from '../../domain/views-questions.ts';
import type { SessionGroupsView, SessionGroupView } from '../../domain/views-sessions.ts';
import type { Dependencies } from '../dependencies.ts';
import { programmeName } from '../programme-name.ts';
import { showEntry } from '../shown-entry.ts';

/** A round being answered. */
export function sessionGroupsView(
  deps: Dependencies,
  session: QuestionSession,
  notice?: Notice,
): SessionGroupsView {
  return {
    kind: 'sessionGroups',
    nonce: deps.ids.uuid(),
    sessionId: session.id,
    state: session.state,
    programmeName: programmeName(deps, session.programmeId),
    count: session.questions.length,
    groups: session.groups.map((group) => ({
      ...group,
      askers: askersOf(questionsIn(session, group.number)).length,
    })),
    canPublish: canPublish(session),
    ...(notice === undefined ? {} : { notice }),
  };
}

export interface GroupViewOptions {
  /** What was typed and is not kept yet; it stays in the fields. */
  readonly typed?: Pick<SessionGroupView, 'question' | 'answer' | 'source'> | undefined;
  readonly notice?: Notice | undefined;
}

/** One group being answered; the groups of the round when it is not there any more. */
export async function sessionGroupView(
  deps: Dependencies,
  session: QuestionSession,
  number: number,
  { typed, notice }: GroupViewOptions = {},
): Promise<SessionGroupView | SessionGroupsView> {
  const group = groupOf(session, number);
  if (group === undefined) return sessionGroupsView(deps, session, notice);
  const suggestion = group.answer === undefined ? await suggestionFor(deps, group) : undefined;
  const { question, answer = '', source = '' } = typed ?? suggestion ?? group;
  return {
    kind: 'sessionGroup',
    nonce: deps.ids.uuid(),
    sessionId: session.id,
    number,
    of: highestNumber(session),
    texts: questionsIn(session, number).map(({ id, text, by }) => ({ id, text, by: by.name })),
    seen: seenMark(deps, group),
    question,
    answer,
    source,
    ...(suggestion === undefined ? {} : { suggestion }),
    others: session.groups
      .filter((other) => other.number !== number && other.state !== 'routed')
      .map((other) => ({ number: other.number, question: other.question })),
    ...(notice === undefined ? {} : { notice }),
  };
}

/** Tells one answer of a group from another, so that nobody writes over an answer they did not see. */
export function seenMark(
  { ids }: Dependencies,
  { state, question, answer = '', source = '' }: SessionGroup,
): string {
  return ids.hash(JSON.stringify([state, question, answer, source]));
}

/** The answer that the FAQ surely has for this question. */
async function suggestionFor(
  deps: Dependencies,
  { question }: SessionGroup,
): Promise<ShownEntry | undefined> {
  const finder = await deps.faq.current();
  const found = finder.find(question, dayOf(deps.clock.now()));
  return found.kind === 'sure' ? await showEntry(deps, found.found) : undefined;
}
