import type { AskedQuestion } from './asked-question.ts';
import type { ChatPlace } from './chat-place.ts';
import type { FaqVersion } from './faq-entry.ts';
import type { Inquiry, InquiryEvent } from './inquiry.ts';
import type { NamedPerson, Person } from './person.ts';
import type { QuestionSession } from './question-session.ts';

export interface Page {
  readonly limit: number;
  readonly offset: number;
}

export type InquiryFilter = 'waiting' | 'mine' | 'answered';

export interface InquiryQuery {
  readonly programmeIds: readonly string[];
  readonly filter: InquiryFilter;
  /** Whose, for `mine`: what they have and is not closed. */
  readonly person: Person;
}

export interface InquiryStore {
  insert(inquiry: Inquiry, events: readonly InquiryEvent[]): Promise<void>;
  load(id: string): Promise<Inquiry | undefined>;
  /** Loads for a change: no other transaction changes it until ours ends. */
  lock(id: string): Promise<Inquiry | undefined>;
  /** Writes the row and the messages that differ, with the events. */
  save(before: Inquiry, after: Inquiry, events: readonly InquiryEvent[]): Promise<void>;
  findByReference(reference: string): Promise<Inquiry | undefined>;
  /** `waiting` and `mine`: longest waiting first, then oldest; `answered`: newest change first. */
  list(query: InquiryQuery, page: Page): Promise<readonly Inquiry[]>;
  count(query: InquiryQuery): Promise<number>;
  /** What somebody asked, newest first. */
  listOf(asker: Person, limit: number): Promise<readonly Inquiry[]>;
  /** Everything that waits since before this moment, longest first. */
  waitingSince(before: Date): Promise<readonly Inquiry[]>;
  events(id: string): Promise<readonly InquiryEvent[]>;
  /** Replaces the person's name in their inquiries and forgets their mail address and place. */
  anonymise(person: Person, replacement: string): Promise<void>;
}

export interface FaqStore {
  /** Counts up at every change of any entry. */
  revision(): Promise<number>;
  /** The newest version of every entry that changed after a revision, with the revision they bring one to. */
  changedSince(
    revision: number,
  ): Promise<{ readonly revision: number; readonly versions: readonly FaqVersion[] }>;
  latest(entryId: string): Promise<FaqVersion | undefined>;
  /** Newest first. */
  history(entryId: string): Promise<readonly FaqVersion[]>;
  /** False when this version number exists: somebody else was first. Raises the revision. */
  add(version: FaqVersion): Promise<boolean>;
  /** Newest versions whose question holds a text, latest change first; retired ones too. */
  list(programmeIds: readonly string[], text: string, page: Page): Promise<readonly FaqVersion[]>;
}

export interface AskedStore {
  add(asked: AskedQuestion): Promise<void>;
  get(id: string): Promise<AskedQuestion | undefined>;
  /** The entry that was chosen from a doubt. */
  choose(id: string, entryId: string): Promise<void>;
  rate(id: string, helpful: boolean): Promise<void>;
  /**
   * What the FAQ did not answer since a moment and nobody dealt with: unknown, in doubt without a choice, or
   * answered without help. Newest first.
   */
  unanswered(since: Date, limit: number): Promise<readonly AskedQuestion[]>;
  /** Deals with questions: they are on no list any more. */
  settle(ids: readonly string[]): Promise<void>;
}

export interface SessionStore {
  insert(session: QuestionSession): Promise<void>;
  load(id: string): Promise<QuestionSession | undefined>;
  lock(id: string): Promise<QuestionSession | undefined>;
  /** The session that gathers in this conversation (without thread) now. */
  openIn(conversationId: string): Promise<QuestionSession | undefined>;
  /** Sessions that are not published, newest first. */
  unpublished(programmeIds: readonly string[]): Promise<readonly QuestionSession[]>;
  save(before: QuestionSession, after: QuestionSession): Promise<void>;
  anonymise(person: Person, replacement: string): Promise<void>;
}

/** Where caseworkers of a programme are told of new questions. */
export interface CaseworkerChannel {
  readonly programmeId: string;
  readonly place: ChatPlace;
  readonly setBy: NamedPerson;
  readonly setAt: Date;
}

export interface CaseworkerStore {
  /** Notes that this caseworker uses the bot, so that others can be shown their name. */
  seen(caseworker: NamedPerson, now: Date): Promise<void>;
  /** Caseworkers who used the bot, by name. */
  known(): Promise<readonly NamedPerson[]>;
  channel(programmeId: string): Promise<CaseworkerChannel | undefined>;
  putChannel(channel: CaseworkerChannel): Promise<void>;
  /** Ends the notices in a conversation (without thread); gives the programmes that were told of there. */
  removeChannel(conversationId: string): Promise<readonly string[]>;
}

/** Things that are said once per key, such as one alarm a day. */
export interface NoticeLog {
  /** False when it was claimed before. */
  claim(key: string, now: Date): Promise<boolean>;
}
