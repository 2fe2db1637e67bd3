import { cleanText, lengthOf } from '../domain/clean-text.ts';
import {
  answerGroup,
  type GroupAnswer,
  type GroupRefusal,
  groupOf,
  nextOpenGroup,
} from '../domain/question-round.ts';
import type { QuestionSession, SessionGroup } from '../domain/question-session.ts';
import { ok, type Result, refused } from '../domain/result.ts';
import type { Notice } from '../domain/views.ts';
import type { SessionGroupsView, SessionGroupView } from '../domain/views-sessions.ts';
import { type GroupAnswerProblem, sessionNotices } from '../texts/session-texts.ts';
import {
  changeSession,
  type DecidedSession,
  readSession,
  type SessionInput,
} from './change-session.ts';
import type { Dependencies } from './dependencies.ts';
import { readMessage } from './typed-message.ts';
import { seenMark, sessionGroupsView, sessionGroupView } from './views/session-groups-view.ts';

/** Characters (Unicode code points) of a source at most. */
const LONGEST_SOURCE = 500;

export interface AnswerGroupInput extends SessionInput {
  readonly number: number;
  /** What the card showed, as `SessionGroupView.seen`. */
  readonly seen: string;
  readonly question: string | undefined;
  readonly answer: string | undefined;
  readonly source: string | undefined;
}

export type SessionResult = SessionGroupsView | SessionGroupView | { readonly kind: 'unavailable' };

type Outcome = 'answered' | GroupAnswerProblem | GroupRefusal;

/**
 * Answers a group and goes on with the next one. Where a colleague was first, their answer stands and is
 * shown, and this text stays in the fields until it is sent once more.
 */
export async function answerSessionGroup(
  deps: Dependencies,
  input: AnswerGroupInput,
): Promise<SessionResult> {
  const outcome = await changeSession<Outcome>(deps, input, (session) =>
    decide(deps, session, input),
  );
  const session = await readSession(deps.work.stores, input.actor, input.sessionId);
  if (session === undefined || outcome === 'unavailable') return { kind: 'unavailable' };
  if (outcome === 'answered') {
    const next = nextOpenGroup(session, input.number);
    const notice = sessionNotices.answered();
    return next === undefined
      ? sessionGroupsView(deps, session, notice)
      : await sessionGroupView(deps, session, next.number, { notice });
  }
  const { question = '', answer = '', source = '' } = input;
  const typed = { question, answer, source };
  const notice = noticeOf(outcome, groupOf(session, input.number));
  return await sessionGroupView(deps, session, input.number, { typed, notice });
}

function decide(
  deps: Dependencies,
  session: QuestionSession,
  input: AnswerGroupInput,
): DecidedSession<Outcome> {
  const read = readAnswer(input);
  if (!read.ok) return { outcome: read.reason };
  const answered = answerGroup(session, input.number, read.value);
  if (!answered.ok) return { outcome: answered.reason };
  const [before, after] = [session, answered.value].map((one) => markIn(deps, one, input.number));
  if (before === after) return { outcome: 'answered' };
  if (before !== input.seen) return { outcome: 'changedMeanwhile' };
  return { outcome: 'answered', session: answered.value };
}

function markIn(deps: Dependencies, session: QuestionSession, number: number): string | undefined {
  const group = groupOf(session, number);
  return group && seenMark(deps, group);
}

function readAnswer(input: AnswerGroupInput): Result<GroupAnswer, GroupAnswerProblem> {
  const question = readMessage(input.question);
  if (!question.ok) return refused(problemOf(question.reason, 'questionMissing'));
  const answer = readMessage(input.answer);
  if (!answer.ok) return refused(problemOf(answer.reason, 'answerMissing'));
  const source = cleanText(input.source ?? '');
  if (source === '') return refused('sourceMissing');
  if (lengthOf(source) > LONGEST_SOURCE) return refused('tooLong');
  return ok({ question: question.value.text, answer: answer.value.text, source });
}

function problemOf(reason: 'missing' | 'tooLong', missing: GroupAnswerProblem): GroupAnswerProblem {
  return reason === 'missing' ? missing : 'tooLong';
}

function noticeOf(outcome: Exclude<Outcome, 'answered'>, group: SessionGroup | undefined): Notice {
  switch (outcome) {
    case 'notClosed':
    case 'noGroup':
    case 'routed':
      return sessionNotices.refused(outcome);
    case 'changedMeanwhile':
      return sessionNotices.changedMeanwhile(group?.answer ?? '');
    default:
      return sessionNotices.problem(outcome);
  }
}
