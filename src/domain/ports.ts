import type { Dossier } from './dossier.ts';
import type { DossierEvent } from './dossier-event.ts';
import type { Person } from './person.ts';
import type {
  AskedStore,
  CaseworkerStore,
  FaqStore,
  InquiryStore,
  NoticeLog,
  SessionStore,
} from './ports-questions.ts';
import type { AnswerValue } from './question.ts';
import type { Round } from './round.ts';
import type { Walk } from './walk.ts';

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** Ids that nobody can guess. */
export interface Ids {
  uuid(): string;
  /** 256 bits, URL-safe. */
  token(): string;
  /** A code that a person can type: KERN-7F3K-Q2WX-M4TD (60 bits, without letters that look alike). */
  invitationCode(): string;
  /** One-way and always the same, so that a secret can be looked up without being stored. */
  hash(secret: string): string;
}

export interface DossierStore {
  insert(dossier: Dossier, events: readonly DossierEvent[]): Promise<void>;
  load(id: string): Promise<Dossier | undefined>;
  /** Loads for a change: no other transaction changes this dossier until ours ends. Two locks: order by id. */
  lock(id: string): Promise<Dossier | undefined>;
  /** Writes what differs between the two values, with the events; answers also go to the history. */
  save(before: Dossier, after: Dossier, events: readonly DossierEvent[]): Promise<void>;
  /** Files that somebody made or was invited to: newest change first, at most `limit`. */
  listFor(person: Person, limit: number): Promise<readonly Dossier[]>;
  countFor(person: Person): Promise<number>;
  findByReference(reference: string): Promise<Dossier | undefined>;
  /** An earlier value of one answer, from the history. */
  answerAt(id: string, questionId: string, version: number): Promise<AnswerValue | undefined>;
  /** Next number of a reference series ("PP-2026"): 1, 2, 3 … without gaps within committed transactions. */
  nextReferenceNumber(series: string): Promise<number>;
  /** Removes a draft with all that hangs on it. */
  remove(id: string): Promise<void>;
}

export interface RoundStore {
  list(programmeId: string): Promise<readonly Round[]>;
  get(id: string): Promise<Round | undefined>;
  /** Adds a round that is not there yet; one that is there stays as it is. */
  addIfAbsent(round: Round): Promise<void>;
}

export interface WalkStore {
  get(conversationId: string): Promise<Walk | undefined>;
  put(walk: Walk, person: Person): Promise<void>;
  /** Ends every walk of a dossier, or all of one person. */
  removeOfDossier(dossierId: string): Promise<void>;
  removeOfPerson(person: Person): Promise<void>;
}

export interface Invitation {
  readonly codeHash: string;
  readonly dossierId: string;
  readonly expiresAt: Date;
}

export interface InvitationStore {
  add(invitation: Invitation): Promise<void>;
  /** Undefined when there is none with this hash that is still valid at `now`. */
  find(codeHash: string, now: Date): Promise<Invitation | undefined>;
  /** Ends every code of a dossier. */
  removeOfDossier(dossierId: string): Promise<void>;
}

/** A file that a person may fetch with a browser for a short while. */
export interface DownloadLink {
  readonly tokenHash: string;
  readonly person: Person;
  readonly file: DownloadFile;
  readonly expiresAt: Date;
  /** Hash of the secret of the first browser that opened the link; other browsers are refused. */
  readonly browserHash?: string;
}

export type DownloadFile =
  | { readonly kind: 'application'; readonly dossierId: string }
  | { readonly kind: 'personalData' }
  /** The FAQ list of a question round, as a Word document. */
  | { readonly kind: 'session'; readonly sessionId: string };

export interface DownloadStore {
  add(link: DownloadLink): Promise<void>;
  find(tokenHash: string): Promise<DownloadLink | undefined>;
  /** Binds the link to a browser; false when it is bound to another one already. */
  bind(tokenHash: string, browserHash: string): Promise<boolean>;
  removeOfPerson(person: Person): Promise<void>;
}

/** Where the bot can reach a conversation without being spoken to. */
export interface ConversationRecord {
  readonly conversationId: string;
  readonly scope: 'personal' | 'groupChat' | 'channel';
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly reachable: boolean;
  /** The person of a personal chat. */
  readonly person?: Person;
}

export interface ConversationStore {
  /** Creates or refreshes; gives true when the conversation was not known or not reachable before. */
  put(conversation: ConversationRecord, now: Date): Promise<boolean>;
  markUnreachable(conversationId: string): Promise<void>;
  /** The personal chat in which a person can be written to now; undefined when there is none. */
  ofPerson(person: Person): Promise<ConversationRecord | undefined>;
  removeOfPerson(person: Person): Promise<void>;
}

/** Work that is done after the transaction, at least once, also after a crash. */
export type QueuedJob =
  | { readonly name: 'send-receipt'; readonly payload: { readonly dossierId: string } }
  /** Mails one message of an inquiry to the programme's mailbox. */
  | {
      readonly name: 'mail-inquiry';
      readonly payload: { readonly inquiryId: string; readonly message: number };
    }
  /** Posts an inquiry in the caseworkers' channel, or brings its post up to date. */
  | { readonly name: 'announce-inquiry'; readonly payload: { readonly inquiryId: string } }
  /** Brings an answer to the asker: in the chat, else by mail. */
  | {
      readonly name: 'deliver-answer';
      readonly payload: { readonly inquiryId: string; readonly message: number };
    }
  /** Publishes the FAQ list of a question round in its conversation and tells every asker. */
  | { readonly name: 'publish-session'; readonly payload: { readonly sessionId: string } }
  /** Brings the questions of a closed question round to a caseworker, in their personal chat. */
  | {
      readonly name: 'show-session';
      readonly payload: {
        readonly sessionId: string;
        readonly tenantId: string;
        readonly objectId: string;
      };
    };

export interface JobQueue {
  /** Part of the transaction: the job exists if and only if the transaction commits. */
  enqueue(job: QueuedJob): Promise<void>;
}

/** Which mails were handed over, so that a job that runs again sends nothing twice. */
export interface MailLog {
  isSent(mailId: string): Promise<boolean>;
  markSent(mailId: string, now: Date): Promise<void>;
}

/** One thing a person typed into a file, as it is kept. */
export interface Written {
  readonly dossierId: string;
  readonly questionId: string;
  readonly text: string;
  readonly at: Date;
}

/** What is kept of one person across files. */
export interface PersonStore {
  /** Everything this person typed, also what was changed or refused later; oldest first. */
  writtenBy(person: Person): Promise<readonly Written[]>;
  /** Replaces the person's name wherever it stands in files that were never submitted. */
  anonymise(person: Person, replacement: string): Promise<void>;
}

export interface Stores {
  readonly dossiers: DossierStore;
  readonly rounds: RoundStore;
  readonly walks: WalkStore;
  readonly invitations: InvitationStore;
  readonly downloads: DownloadStore;
  readonly conversations: ConversationStore;
  readonly mails: MailLog;
  readonly people: PersonStore;
  readonly inquiries: InquiryStore;
  readonly faq: FaqStore;
  readonly asked: AskedStore;
  readonly sessions: SessionStore;
  readonly caseworkers: CaseworkerStore;
  readonly notices: NoticeLog;
  readonly jobs: JobQueue;
}

/** Transactions over the stores. */
export interface UnitOfWork {
  /** Reads; each call sees what is committed at that moment. */
  readonly stores: Omit<Stores, 'jobs'>;
  /** All or nothing. */
  transaction<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
  /**
   * All or nothing, and once: a turn key that was committed before gives its stored outcome again
   * without doing the work. The outcome is stored with the work, in the same transaction.
   */
  once<T extends Json>(
    turnKey: string,
    work: (stores: Stores) => Promise<T>,
  ): Promise<{ readonly outcome: T; readonly repeated: boolean }>;
}
