import type { Dossier } from './dossier.ts';
import type { Change, DossierEvent, EventKind } from './dossier-event.ts';
import type { GuidanceTrace } from './guidance-trace.ts';
import type { Person } from './person.ts';
import type { CaseStore } from './ports-cases.ts';
import type { OldDraftStore } from './ports-drafts.ts';
import type { GroupStore } from './ports-groups.ts';
import type { ImportStore, UploadStore } from './ports-imports.ts';
import type { ItemStore } from './ports-items.ts';
import type { JobQueue } from './ports-jobs.ts';
import type { KnowledgeStore } from './ports-knowledge.ts';
import type { FileLookStore } from './ports-looks.ts';
import type { MeetingStore } from './ports-meetings.ts';
import type { MilestoneStore } from './ports-milestones.ts';
import type { OperationsStore } from './ports-operations.ts';
import type {
  AskedStore,
  CaseworkerStore,
  FaqStore,
  InquiryStore,
  NoticeLog,
  Page,
  SessionStore,
} from './ports-questions.ts';
import type {
  AnnouncementStore,
  CalendarFeedStore,
  FollowStore,
  ReminderCareStore,
  ReminderChoiceStore,
  ReminderEditStore,
  ReminderOutbox,
  ReminderStore,
  SendRateStore,
} from './ports-reminders.ts';
import type { ExpertStore, RoleStore } from './ports-roles.ts';
import type { RoundPostStore, RoundStore } from './ports-rounds.ts';
import type { SheetStore } from './ports-sheets.ts';
import type { TrajectoryStore } from './ports-trajectory.ts';
import type { AnswerValue } from './question.ts';
import type { Walk } from './walk.ts';
import type { WorkTrace } from './work-trace.ts';

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
  /** Many new files at a time, of one person each, with nothing but answers. */
  insertAll(files: readonly Change[]): Promise<void>;
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
  /**
   * The first of so many next numbers, all beyond `after` and beyond what was given. A count of 0 only keeps others
   * from taking numbers until the transaction ends.
   */
  nextReferenceNumbers(series: string, count: number, after: number): Promise<number>;
  /** Those of these references that a file has already. */
  takenReferences(references: readonly string[]): Promise<readonly string[]>;
  /** Removes a draft with all that hangs on it. */
  remove(id: string): Promise<void>;
  /** Everything that happened to a file but what is left out, newest first. */
  events(id: string, page: Page, leftOut?: readonly EventKind[]): Promise<readonly DossierEvent[]>;
  countEvents(id: string, leftOut?: readonly EventKind[]): Promise<number>;
  /** The file that was made of this one when it came back, newest first. */
  returnedFrom(id: string): Promise<readonly Dossier[]>;
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
  /** The questions of a sheet that belongs to a step of a guidance, to prepare. */
  | { readonly kind: 'sheetQuestions'; readonly dossierId: string; readonly stepId: string }
  /** The sheet of a step of a guidance: a version of it, or what stands in it now. */
  | {
      readonly kind: 'sheet';
      readonly dossierId: string;
      readonly stepId: string;
      readonly version?: number | undefined;
      readonly format: 'docx' | 'pdf';
    }
  /** A list that is kept during a guidance, as a Word document. */
  | { readonly kind: 'list'; readonly dossierId: string; readonly listId: string }
  /** The same application as a Word document. */
  | { readonly kind: 'applicationWord'; readonly dossierId: string }
  /** Figures of a programme: an Excel file, or a text in the form of a parliamentary answer. */
  | { readonly kind: 'figures'; readonly programmeId: string; readonly format: 'xlsx' | 'docx' }
  /** Everything of a round. */
  | { readonly kind: 'round'; readonly roundId: string; readonly format: 'xlsx' | 'csv' }
  /** An empty table for applications that came in on paper. */
  | { readonly kind: 'importTemplate'; readonly programmeId: string }
  /** A meeting, for a calendar. */
  | { readonly kind: 'meeting'; readonly meetingId: string }
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
  /** Whether Teams took nothing there the last time, and the bot was not installed there since. */
  isLost(conversationId: string): Promise<boolean>;
  /** The personal chat in which a person can be written to now; undefined when there is none. */
  ofPerson(person: Person): Promise<ConversationRecord | undefined>;
  removeOfPerson(person: Person): Promise<void>;
}

/** Which mails were handed over, so that a job that runs again sends nothing twice. */
export interface MailLog {
  isSent(mailId: string): Promise<boolean>;
  markSent(mailId: string, now: Date): Promise<void>;
}

/** One thing a person typed into an application, as it is kept. */
export interface Written {
  readonly dossierId: string;
  readonly questionId: string;
  readonly text: string;
  readonly at: Date;
}

/** What is kept of one person across files. */
export interface PersonStore {
  /** Everything this person typed in applications, also what was changed or refused later; oldest first. */
  writtenBy(person: Person): Promise<readonly Written[]>;
  /** Everything this person typed or did in guidances, and what is theirs to do there; oldest first. */
  inGuidances(person: Person): Promise<readonly GuidanceTrace[]>;
  /** Where else their name stands because of what they did, by day; oldest first. */
  inWork(person: Person): Promise<readonly WorkTrace[]>;
  /**
   * Replaces the person's name wherever it stands in files that were never submitted; what belongs to a guidance
   * belongs to a file that was.
   */
  anonymise(person: Person, replacement: string): Promise<void>;
}

export interface Stores {
  readonly dossiers: DossierStore;
  readonly rounds: RoundStore;
  readonly roundPosts: RoundPostStore;
  readonly cases: CaseStore;
  readonly roles: RoleStore;
  readonly experts: ExpertStore;
  readonly trajectories: TrajectoryStore;
  readonly meetings: MeetingStore;
  readonly items: ItemStore;
  readonly sheets: SheetStore;
  readonly groups: GroupStore;
  readonly knowledge: KnowledgeStore;
  readonly imports: ImportStore;
  readonly uploads: UploadStore;
  readonly walks: WalkStore;
  readonly invitations: InvitationStore;
  readonly downloads: DownloadStore;
  readonly conversations: ConversationStore;
  readonly mails: MailLog;
  readonly people: PersonStore;
  readonly fileLooks: FileLookStore;
  readonly operations: OperationsStore;
  readonly oldDrafts: OldDraftStore;
  readonly inquiries: InquiryStore;
  readonly faq: FaqStore;
  readonly asked: AskedStore;
  readonly sessions: SessionStore;
  readonly caseworkers: CaseworkerStore;
  readonly notices: NoticeLog;
  readonly milestones: MilestoneStore;
  readonly reminders: ReminderStore;
  readonly reminderOutbox: ReminderOutbox;
  readonly reminderCare: ReminderCareStore;
  readonly reminderChoices: ReminderChoiceStore;
  readonly follows: FollowStore;
  readonly reminderEdits: ReminderEditStore;
  readonly calendarFeeds: CalendarFeedStore;
  readonly announcements: AnnouncementStore;
  readonly sendRates: SendRateStore;
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
