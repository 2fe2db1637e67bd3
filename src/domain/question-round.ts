import type { ChatPlace } from './chat-place.ts';
import { phrasingKey } from './faq-phrasing.ts';
import { isSamePerson, type NamedPerson, nameOnly, personKey } from './person.ts';
import type { QuestionSession, SessionGroup, SessionQuestion } from './question-session.ts';
import { ok, type Result, refused } from './result.ts';

/** How alike two questions are, 0 to 1. */
export type Likeness = (a: string, b: string) => number;

/** Begins a round: from here on questions are gathered in this conversation. */
export function openRound(
  round: { readonly id: string; readonly programmeId: string; readonly place: ChatPlace },
  { by, at }: { readonly by: NamedPerson; readonly at: Date },
): QuestionSession {
  return {
    ...round,
    state: 'open',
    startedBy: nameOnly(by),
    startedAt: at,
    questions: [],
    groups: [],
    version: 1,
  };
}

/** Notes the message that shows how many questions there are. */
export function showIn(session: QuestionSession, messageId: string): QuestionSession {
  return { ...changed(session), messageId };
}

/** Keeps a question. The same person with the same words, or the same delivery again, counts once. */
export function gather(
  session: QuestionSession,
  asked: SessionQuestion,
): Result<QuestionSession, 'notOpen' | 'askedBefore'> {
  if (session.state !== 'open') return refused('notOpen');
  const key = phrasingKey(asked.text);
  const before = session.questions.some(
    (one) =>
      one.id === asked.id || (isSamePerson(one.by, asked.by) && phrasingKey(one.text) === key),
  );
  if (before) return refused('askedBefore');
  return ok({ ...changed(session), questions: [...session.questions, asked] });
}

/** Ends the gathering and puts questions together that ask the same. */
export function stopRound(
  session: QuestionSession,
  grouping: { readonly likeness: Likeness; readonly alikeFrom: number },
  at: Date,
): Result<QuestionSession, 'notOpen'> {
  if (session.state !== 'open') return refused('notOpen');
  return ok({
    ...changed(session),
    ...groupQuestions(session.questions, grouping),
    state: 'closed',
    closedAt: at,
  });
}

/**
 * Oldest first: each question joins the group whose first question is most like it (of equal ones the
 * earliest), or begins a group. The same questions in the same order give the same groups.
 */
function groupQuestions(
  questions: readonly SessionQuestion[],
  { likeness, alikeFrom }: { readonly likeness: Likeness; readonly alikeFrom: number },
): Pick<QuestionSession, 'questions' | 'groups'> {
  const groups: SessionGroup[] = [];
  const grouped = questions.map((asked) => {
    const near = nearestGroup(groups, asked.text, likeness);
    if (near !== undefined && near.likeness >= alikeFrom) return { ...asked, group: near.number };
    const number = groups.length + 1;
    groups.push(newGroup(number, asked.text));
    return { ...asked, group: number };
  });
  return { questions: grouped, groups };
}

function nearestGroup(
  groups: readonly SessionGroup[],
  text: string,
  likeness: Likeness,
): { readonly number: number; readonly likeness: number } | undefined {
  const key = phrasingKey(text);
  let nearest: { number: number; likeness: number } | undefined;
  for (const { number, question } of groups) {
    const near = phrasingKey(question) === key ? 1 : likeness(question, text);
    if (near > (nearest?.likeness ?? -1)) nearest = { number, likeness: near };
  }
  return nearest;
}

function newGroup(number: number, question: string): SessionGroup {
  return { number, question, state: 'open' };
}

export interface GroupAnswer {
  readonly question: string;
  readonly answer: string;
  /** May be empty. */
  readonly source: string;
}

/** `routed`: its questions are with people already, who answer each asker. */
export type GroupRefusal = 'notClosed' | 'noGroup' | 'routed';

/** Answers a group; also one that was answered or skipped before. */
export function answerGroup(
  session: QuestionSession,
  number: number,
  { question, answer, source }: GroupAnswer,
): Result<QuestionSession, GroupRefusal> {
  return changeGroup(session, number, (group) => ({
    ...withoutSource(group),
    question,
    answer,
    ...(source === '' ? {} : { source }),
    state: 'answered',
  }));
}

/** Leaves a group out of the list: it holds no question. What was written for it is kept. */
export function skipGroup(
  session: QuestionSession,
  number: number,
): Result<QuestionSession, GroupRefusal> {
  return changeGroup(session, number, (group) => ({ ...group, state: 'skipped' }));
}

/** Leaves a group out of the list because people answer each asker. */
export function routeGroup(
  session: QuestionSession,
  number: number,
): Result<QuestionSession, GroupRefusal> {
  return changeGroup(session, number, (group) => ({ ...group, state: 'routed' }));
}

/** `moved`: the question is not in that group any more. */
export type MoveRefusal = GroupRefusal | 'moved';

/** Puts a question in another group, or in one of its own. A group that holds nothing any more goes. */
export function moveQuestion(
  session: QuestionSession,
  from: number,
  questionId: string,
  to: number | 'new',
): Result<QuestionSession, MoveRefusal> {
  if (session.state !== 'closed') return refused('notClosed');
  const moved = session.questions.find((one) => one.id === questionId && one.group === from);
  if (moved === undefined) return refused('moved');
  const target = to === 'new' ? undefined : groupOf(session, to);
  if (to !== 'new' && target === undefined) return refused('noGroup');
  if (target?.state === 'routed' || groupOf(session, from)?.state === 'routed') {
    return refused('routed');
  }
  if (to === from) return ok(session);
  const number = target?.number ?? highestNumber(session) + 1;
  const questions = session.questions.map((one) =>
    one.id === questionId ? { ...one, group: number } : one,
  );
  const added = target === undefined ? [newGroup(number, moved.text)] : [];
  const groups = [...session.groups, ...added].flatMap((group) =>
    group.number === from ? leftBehind(group, questions, moved) : [group],
  );
  return ok({ ...changed(session), questions, groups });
}

/** An unanswered group that was named after the moved question is named after the next one. */
function leftBehind(
  group: SessionGroup,
  questions: readonly SessionQuestion[],
  moved: SessionQuestion,
): readonly SessionGroup[] {
  const next = questions.find((one) => one.group === group.number);
  if (next === undefined) return [];
  const renamed = group.state === 'open' && group.question === moved.text;
  return [renamed ? { ...group, question: next.text } : group];
}

/** Makes the answers public. Every group has to be dealt with first. */
export function publishRound(
  session: QuestionSession,
  at: Date,
): Result<QuestionSession, 'notClosed' | 'unfinished'> {
  if (session.state !== 'closed') return refused('notClosed');
  if (!canPublish(session)) return refused('unfinished');
  return ok({ ...changed(session), state: 'published', publishedAt: at });
}

export function canPublish({ state, groups }: QuestionSession): boolean {
  return state === 'closed' && groups.length > 0 && groups.every((group) => group.state !== 'open');
}

export function groupOf(session: QuestionSession, number: number): SessionGroup | undefined {
  return session.groups.find((group) => group.number === number);
}

/** Group numbers stay as they are when a group goes, so that older cards mean the same one. */
export function highestNumber({ groups }: QuestionSession): number {
  return Math.max(0, ...groups.map((group) => group.number));
}

/** The next group that waits for an answer after this one; from the start when none comes later. */
export function nextOpenGroup(session: QuestionSession, after: number): SessionGroup | undefined {
  const open = session.groups.filter((group) => group.state === 'open');
  return open.find((group) => group.number > after) ?? open[0];
}

/** What is published, in the order of the groups. */
export function answersOf({ groups }: QuestionSession): readonly GroupAnswer[] {
  return groups.flatMap(toAnswer);
}

/** What one asker is told. */
export function answersFor(session: QuestionSession, asker: NamedPerson): readonly GroupAnswer[] {
  const own = new Set(
    session.questions.filter((one) => isSamePerson(one.by, asker)).map((one) => one.group),
  );
  return session.groups.filter((group) => own.has(group.number)).flatMap(toAnswer);
}

/** Everybody who asked one of these, each once, with their id in Teams; in the order in which they asked. */
export function askersOf(
  questions: readonly SessionQuestion[],
): readonly Pick<SessionQuestion, 'by' | 'userId'>[] {
  const askers = new Map<string, Pick<SessionQuestion, 'by' | 'userId'>>();
  for (const { by, userId } of questions) {
    const key = personKey(by);
    if (!askers.has(key)) askers.set(key, userId === undefined ? { by } : { by, userId });
  }
  return [...askers.values()];
}

function toAnswer({ state, question, answer, source = '' }: SessionGroup): readonly GroupAnswer[] {
  return state === 'answered' && answer !== undefined ? [{ question, answer, source }] : [];
}

function changeGroup(
  session: QuestionSession,
  number: number,
  change: (group: SessionGroup) => SessionGroup,
): Result<QuestionSession, GroupRefusal> {
  if (session.state !== 'closed') return refused('notClosed');
  const group = groupOf(session, number);
  if (group === undefined) return refused('noGroup');
  if (group.state === 'routed') return refused('routed');
  const groups = session.groups.map((one) => (one.number === number ? change(one) : one));
  return ok({ ...changed(session), groups });
}

function withoutSource({ source: _, ...group }: SessionGroup): SessionGroup {
  return group;
}

function changed(session: QuestionSession): QuestionSession {
  return { ...session, version: session.version + 1 };
}
