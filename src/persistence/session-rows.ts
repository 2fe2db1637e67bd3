import { bareConversation } from '../domain/chat-place.ts';
import type { QuestionSession, SessionQuestion } from '../domain/question-session.ts';
import { byColumns } from './stored-person.ts';

/** A session as `SESSION_JSON` gives it: moments are ISO text. Only this folder writes it, so it is not read with a schema. */
export interface SessionJson
  extends Pick<
    QuestionSession,
    'id' | 'programmeId' | 'state' | 'place' | 'startedBy' | 'groups' | 'version'
  > {
  readonly messageId: string | null;
  readonly startedAt: string;
  readonly closedAt: string | null;
  readonly publishedAt: string | null;
  readonly questions: readonly QuestionJson[] | null;
}

interface QuestionJson extends Pick<SessionQuestion, 'id' | 'text' | 'by'> {
  readonly userId: string | null;
  readonly at: string;
  readonly group: number | null;
}

/** Select expression for a whole session of the row `s`, in one value. */
export const SESSION_JSON = `json_build_object(
  'id', s.id, 'programmeId', s.programme_id, 'state', s.state, 'place', s.place,
  'messageId', s.message_id,
  'startedBy', json_build_object(
    'tenantId', s.started_tenant, 'objectId', s.started_object, 'name', s.started_name),
  'startedAt', s.started_at, 'closedAt', s.closed_at, 'publishedAt', s.published_at,
  'questions', (
    select json_agg(json_build_object(
      'id', id, 'text', text,
      'by', json_build_object('tenantId', by_tenant, 'objectId', by_object, 'name', by_name),
      'userId', user_id, 'at', at, 'group', group_number) order by number)
    from session_questions where session_id = s.id),
  'groups', s.groups, 'version', s.version)`;

/** The columns of the session's own row. */
export function sessionRow(session: QuestionSession) {
  const { startedBy } = session;
  return {
    id: session.id,
    programme_id: session.programmeId,
    state: session.state,
    conversation_id: bareConversation(session.place.conversationId),
    place: session.place,
    message_id: session.messageId ?? null,
    started_tenant: startedBy.tenantId.toLowerCase(),
    started_object: startedBy.objectId.toLowerCase(),
    started_name: startedBy.name,
    started_at: session.startedAt.toISOString(),
    closed_at: session.closedAt?.toISOString() ?? null,
    published_at: session.publishedAt?.toISOString() ?? null,
    groups: session.groups,
    version: session.version,
  };
}

/** A question at its place, from 0, as a row. */
export function questionRow(question: SessionQuestion, number: number) {
  return {
    id: question.id,
    number,
    text: question.text,
    ...byColumns(question.by),
    user_id: question.userId ?? null,
    at: question.at.toISOString(),
    group_number: question.group ?? null,
  };
}

/** The session that the database gave as JSON. */
export function toSession(row: SessionJson): QuestionSession {
  return {
    id: row.id,
    programmeId: row.programmeId,
    state: row.state,
    place: row.place,
    ...(row.messageId === null ? {} : { messageId: row.messageId }),
    startedBy: row.startedBy,
    startedAt: new Date(row.startedAt),
    ...(row.closedAt === null ? {} : { closedAt: new Date(row.closedAt) }),
    ...(row.publishedAt === null ? {} : { publishedAt: new Date(row.publishedAt) }),
    questions: (row.questions ?? []).map(toQuestion),
    groups: row.groups,
    version: row.version,
  };
}

function toQuestion({ id, text, by, userId, at, group }: QuestionJson): SessionQuestion {
  return {
    id,
    text,
    by,
    ...(userId === null ? {} : { userId }),
    at: new Date(at),
    ...(group === null ? {} : { group }),
  };
}
