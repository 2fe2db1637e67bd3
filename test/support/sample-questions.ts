import { randomUUID } from 'node:crypto';
import type { ChatPlace } from '../../src/domain/chat-place.ts';
import type { FaqVersion } from '../../src/domain/faq-entry.ts';
import type { Inquiry, InquiryEvent, InquiryEventKind } from '../../src/domain/inquiry.ts';
import type { NamedPerson } from '../../src/domain/person.ts';
import type { QuestionSession, SessionQuestion } from '../../src/domain/question-session.ts';
import { NOON } from './sample-dossier.ts';

export function aPlace(changes: Partial<ChatPlace> = {}): ChatPlace {
  return {
    conversationId: `a:${randomUUID()}`,
    scope: 'personal',
    tenantId: 'Tenant-A',
    serviceUrl: 'https://smba.example/emea/',
    ...changes,
  };
}

/** A new question that waits since noon. */
export function anInquiry(asker: NamedPerson, changes: Partial<Inquiry> = {}): Inquiry {
  return {
    id: randomUUID(),
    reference: `VR-${randomUUID()}`,
    programmeId: 'profploeg',
    state: 'open',
    asker,
    organisation: 'Lier',
    place: aPlace(),
    messages: [{ number: 1, kind: 'question', text: 'Mag dit?', by: asker, at: NOON }],
    createdAt: NOON,
    waitingSince: NOON,
    version: 1,
    ...changes,
  };
}

export function anInquiryEvent(
  kind: InquiryEventKind,
  by: NamedPerson,
  details?: InquiryEvent['details'],
): InquiryEvent {
  return { kind, by, at: NOON, ...(details === undefined ? {} : { details }) };
}

/** The first version of an entry, published. */
export function aFaqVersion(by: NamedPerson, changes: Partial<FaqVersion> = {}): FaqVersion {
  return {
    id: `e-${randomUUID()}`,
    programmeId: 'profploeg',
    version: 1,
    state: 'published',
    question: 'Hoeveel kost het?',
    alternatives: [],
    answer: 'Niets.',
    source: 'VLAIO',
    by,
    at: NOON,
    ...changes,
  };
}

/** A session that gathers in a group chat, without questions. */
export function aSession(
  startedBy: NamedPerson,
  changes: Partial<QuestionSession> = {},
): QuestionSession {
  return {
    id: randomUUID(),
    programmeId: 'profploeg',
    state: 'open',
    place: aPlace({ conversationId: `19:${randomUUID()}@thread.v2`, scope: 'groupChat' }),
    startedBy,
    startedAt: NOON,
    questions: [],
    groups: [],
    version: 1,
    ...changes,
  };
}

export function aSessionQuestion(
  by: NamedPerson,
  text: string,
  changes: Partial<SessionQuestion> = {},
): SessionQuestion {
  return { id: randomUUID(), text, by, at: NOON, ...changes };
}
