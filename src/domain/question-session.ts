import type { ChatPlace } from './chat-place.ts';
import type { NamedPerson } from './person.ts';

/** Open gathers; closed is being answered; published is done. */
export type SessionState = 'open' | 'closed' | 'published';

/** One question asked during a session. Who asked is kept to tell them of the answer. */
export interface SessionQuestion {
  readonly id: string;
  /** Personal numbers are masked. */
  readonly text: string;
  readonly by: NamedPerson;
  /** Their id in Teams (29:…), to write to them. */
  readonly userId?: string;
  readonly at: Date;
  /** The group it was put in when the session closed. */
  readonly group?: number;
}

/** Questions that ask the same, with one answer. */
export interface SessionGroup {
  readonly number: number;
  /** How the question is published. */
  readonly question: string;
  readonly answer?: string;
  readonly source?: string;
  /** `routed`: became an inquiry of each asker; `skipped`: no question. */
  readonly state: 'open' | 'answered' | 'routed' | 'skipped';
}

/** A question round in a meeting chat or channel (vragenronde): gathered in silence, answered once, published. */
export interface QuestionSession {
  readonly id: string;
  readonly programmeId: string;
  readonly state: SessionState;
  readonly place: ChatPlace;
  /** The message that shows how many questions there are. */
  readonly messageId?: string;
  readonly startedBy: NamedPerson;
  readonly startedAt: Date;
  readonly closedAt?: Date;
  readonly publishedAt?: Date;
  readonly questions: readonly SessionQuestion[];
  readonly groups: readonly SessionGroup[];
  readonly version: number;
}

/** The questions of one group, oldest first. */
export function questionsIn(session: QuestionSession, group: number): readonly SessionQuestion[] {
  return session.questions.filter((question) => question.group === group);
}
