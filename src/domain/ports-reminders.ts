import type { Announcement, MakerCount, MakerCursor } from './announcement.ts';
import type { ChatPlace } from './chat-place.ts';
import type { Follow } from './follow.ts';
import type { NamedPerson, Person } from './person.ts';
import type { Page } from './ports-questions.ts';
import type {
  FailReason,
  KeptReminder,
  MessageState,
  Reminder,
  ReminderMessage,
  ReminderState,
  ReminderWay,
  SkipReason,
} from './reminder.ts';
import type { ReminderKind } from './reminder-rules.ts';
import type { View } from './views.ts';

/** What a message became of. */
export interface MessageOutcome {
  readonly id: string;
  readonly state: Extract<MessageState, 'sent' | 'skipped' | 'failed' | 'uncertain'>;
  readonly reason?: SkipReason | FailReason;
  readonly way?: ReminderWay;
  readonly place?: ChatPlace;
  readonly activityId?: string;
}

/** How many messages there are in each state. */
export type MessageCounts = Readonly<Record<MessageState, number>>;

export interface ReminderQuery {
  readonly programmeIds: readonly string[];
  readonly states: readonly ReminderState[];
  /** Only those whose moment is from here on, or before here. */
  readonly from?: Date;
  readonly until?: Date;
  /** Only those in messages about which no caseworker did anything yet. */
  readonly unattended?: boolean;
}

/** What became of a reminder. */
export interface ReminderFate {
  readonly state: ReminderState;
  readonly reason: SkipReason | FailReason | null;
}

/** What was planned, and what became of it. */
export interface ReminderStore {
  /**
   * Adds reminders that are not known yet, each in the message of its recipient and moment, which is made when it is
   * not there; one that is on its way already is left as it is, and the next millisecond's taken. Of those that are
   * known nothing changes, but that one which was skipped for a reason that can stop being so is planned again.
   * `skipped` are kept with why they are not sent. Gives how many were new or planned again.
   */
  plan(
    reminders: readonly Reminder[],
    skipped: readonly { readonly reminder: Reminder; readonly reason: SkipReason }[],
    now: Date,
  ): Promise<number>;
  /** Reminders that are planned and not sent, by moment; but announcements. */
  planned(): Promise<readonly KeptReminder[]>;
  /** Those of these keys that are known, with what became of them. */
  known(keys: readonly string[]): Promise<ReadonlyMap<string, ReminderFate>>;
  /** Takes planned reminders out of their message, with the reason; a message without any is skipped. */
  skip(keys: readonly string[], reason: SkipReason, now: Date): Promise<void>;
  /** The same, but only out of messages that nobody is about to send. */
  takeBack(keys: readonly string[], reason: SkipReason, now: Date): Promise<void>;
  /** Lets the messages of these planned reminders wait until a moment, but those that somebody is about to send. */
  defer(keys: readonly string[], notBefore: Date, now: Date): Promise<void>;
  /** Messages with reminders that recipients got or get between two moments, by recipient key. */
  countMessages(
    recipientKeys: readonly string[],
    from: Date,
    until: Date,
  ): Promise<ReadonlyMap<string, number>>;
  /** Up to when everything was planned; undefined before the first time. */
  plannedUntil(): Promise<Date | undefined>;
  setPlannedUntil(moment: Date): Promise<void>;
  /** Only one transaction at a time gets past this. */
  lockPlanning(): Promise<void>;
  /** Posts in channels that told of milestones on or after a Brussels day, newest first. */
  sentInChannels(fromDay: string): Promise<readonly SentInChannel[]>;
  /** All reminders of a message, whatever became of them. */
  remindersOf(messageId: string): Promise<readonly KeptReminder[]>;
  /** Newest moment first; what is planned: next moment first. */
  list(query: ReminderQuery, page: Page): Promise<readonly KeptReminder[]>;
  count(query: ReminderQuery): Promise<number>;
  /** Everything of one person, newest first. */
  ofPerson(person: Person, limit: number): Promise<readonly KeptReminder[]>;
  removeOfPerson(person: Person): Promise<void>;
}

/** Messages on their way out. Leases are by the time of the database, which is the same for every process. */
export interface ReminderOutbox {
  /**
   * Gives a process at most `limit` messages that are due, for `leaseMs`: those that nobody has, and those of a
   * process whose lease is over and that were not being sent. No other process gets them meanwhile.
   */
  claim(by: string, now: Date, limit: number, leaseMs: number): Promise<readonly ReminderMessage[]>;
  /** What goes in these messages and is still planned. */
  ofMessages(ids: readonly string[]): Promise<readonly KeptReminder[]>;
  /** From now on it may have arrived; false when this process does not have it any more. */
  markSending(id: string, by: string, now: Date, leaseMs: number): Promise<boolean>;
  /**
   * Ends messages, with all reminders in them that are still planned. What is known to be sent is sent, whatever was
   * thought of it before; what may have arrived is never skipped.
   */
  settle(outcomes: readonly MessageOutcome[], now: Date): Promise<void>;
  /** Gives messages back that may not be sent now; no attempt was made. */
  putOff(ids: readonly string[], notBefore: Date, now: Date): Promise<void>;
  /** Gives a message back that Teams did not take: it is due again at `notBefore`, and tried once more often. */
  postpone(id: string, notBefore: Date, now: Date): Promise<void>;
  /** Gives back whatever a process claimed and does not send any more: others may have it at once. */
  giveBack(by: string): Promise<void>;
  /** Messages that were being sent by a process that is gone become uncertain. Gives them. */
  settleCut(now: Date): Promise<readonly ReminderMessage[]>;
  /** When messages are due that are not done, each moment once, the first ones; those being sent too. */
  dueMoments(limit: number): Promise<readonly Date[]>;
  message(id: string): Promise<ReminderMessage | undefined>;
  /** Messages about something, counted. */
  countsOf(about: string): Promise<MessageCounts>;
  /** Messages about something in one of these states, newest change first. */
  messagesOf(
    about: string,
    states: readonly MessageState[],
    page: Page,
  ): Promise<readonly ReminderMessage[]>;
  /**
   * Messages of a programme that failed or are uncertain and that no caseworker was told of, oldest first; no other
   * transaction gets them until ours ends.
   */
  lockUntold(programmeId: string, limit: number): Promise<readonly ReminderMessage[]>;
  markTold(ids: readonly string[], now: Date): Promise<void>;
}

/** A post in a channel with what it told. */
export interface SentInChannel {
  readonly message: ReminderMessage;
  readonly reminders: readonly KeptReminder[];
}

/** What posts in channels say since they were changed. */
export interface ReminderEditStore {
  /** By message id; without those that still say what was sent. */
  said(messageIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  put(messageId: string, said: string, now: Date): Promise<void>;
}

export interface FollowStore {
  /** False when this conversation follows this subject already: nothing changed. */
  insert(follow: Follow): Promise<boolean>;
  load(id: string): Promise<Follow | undefined>;
  /** Loads for a change: no other transaction changes it until ours ends. */
  lock(id: string): Promise<Follow | undefined>;
  /** Throws when its version is not one more than the stored one. */
  save(follow: Follow): Promise<void>;
  /** What goes on, of a conversation (without thread). */
  inConversation(conversationId: string): Promise<readonly Follow[]>;
  /** Everything that goes on. */
  active(): Promise<readonly Follow[]>;
  /** Keeps how these channels are called now, where something is followed in them. */
  rename(channels: readonly { readonly id: string; readonly name: string }[]): Promise<void>;
  /** Ids of what goes on although there is nothing to tell any more: the round is over, or the guidance ended. */
  over(today: string): Promise<readonly string[]>;
  /** Those that somebody set. */
  setBy(person: Person): Promise<readonly Follow[]>;
  anonymise(person: Person, replacement: string): Promise<void>;
}

/** What somebody does not want to be reminded of. */
export interface ReminderChoice {
  readonly person: Person;
  readonly muted: readonly ReminderKind[];
  readonly snoozedUntil?: Date;
}

export interface ReminderChoiceStore {
  of(person: Person): Promise<ReminderChoice>;
  /** Of everybody who chose something. */
  all(): Promise<readonly ReminderChoice[]>;
  put(choice: ReminderChoice, now: Date): Promise<void>;
  removeOfPerson(person: Person): Promise<void>;
}

/** The address of a calendar that follows what somebody has to know of. Only a hash of its secret is kept. */
export interface CalendarFeed {
  readonly tokenHash: string;
  readonly person: NamedPerson;
  readonly createdAt: Date;
}

export interface CalendarFeedStore {
  /** Replaces the one that this person had. */
  put(feed: CalendarFeed): Promise<void>;
  find(tokenHash: string): Promise<CalendarFeed | undefined>;
  ofPerson(person: Person): Promise<CalendarFeed | undefined>;
  removeOfPerson(person: Person): Promise<void>;
}

export interface AnnouncementStore {
  insert(announcement: Announcement): Promise<void>;
  load(id: string): Promise<Announcement | undefined>;
  /** Loads for a change: no other transaction changes it until ours ends. */
  lock(id: string): Promise<Announcement | undefined>;
  /** Throws when its version is not one more than the stored one. */
  save(announcement: Announcement): Promise<void>;
  /** Newest first. */
  list(programmeIds: readonly string[], page: Page): Promise<readonly Announcement[]>;
  count(programmeIds: readonly string[]): Promise<number>;
  /** Those that are due or being sent. */
  due(now: Date): Promise<readonly Announcement[]>;
  /** Everybody with a file for a round, each once, in a fixed order: those after somebody, at most so many. */
  makers(
    roundId: string,
    onlyDrafts: boolean,
    after: MakerCursor,
    limit: number,
  ): Promise<readonly Person[]>;
  countMakers(roundId: string, onlyDrafts: boolean): Promise<MakerCount>;
  /** Skips every message about something that is not being sent yet, as cancelled. Gives how many. */
  cancelMessages(about: string, now: Date): Promise<number>;
  /** What somebody wrote, let go out or stopped, newest first. */
  ofPerson(person: Person): Promise<readonly Announcement[]>;
  anonymise(person: Person, replacement: string): Promise<void>;
}

/** What a caseworker did about a message that did not surely arrive: sent it again, or left it at that. */
export type ReminderCare = 'again' | 'aside';

export interface CareTaken {
  readonly care: ReminderCare;
  readonly by: NamedPerson;
}

export interface ReminderCareStore {
  /** False when a caseworker did something about this message before, whatever that was. */
  take(messageId: string, taken: CareTaken, now: Date): Promise<boolean>;
  /** What was done about these messages, by id. */
  of(messageIds: readonly string[]): Promise<ReadonlyMap<string, CareTaken>>;
  /**
   * Names of people that caseworkers of these programmes may read, by person key: those of files that were sent, of
   * experts and of caseworkers. With a round, only those of files that were sent for it.
   */
  names(
    people: readonly Person[],
    programmeIds: readonly string[],
    roundId: string,
  ): Promise<ReadonlyMap<string, string>>;
  anonymise(person: Person, replacement: string): Promise<void>;
}

/** How fast may be sent, over all processes. */
export interface SendRateStore {
  /**
   * Reserves one call each for these keys, `gapMs` after the last one that was reserved for the same key: gives the
   * moments (milliseconds, database time) at which each may be made, and that time now.
   */
  reserve(
    wanted: readonly { readonly key: string; readonly gapMs: number }[],
  ): Promise<{ readonly now: number; readonly at: readonly number[] }>;
}

/** How sending in Teams went. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly activityId?: string }
  /** The bot was removed or blocked there (403), or the conversation does not exist (404). */
  | { readonly kind: 'gone'; readonly status: number }
  /** Teams did not take it and may later; not before `afterMs`, when it says so. */
  | { readonly kind: 'later'; readonly afterMs?: number }
  /** Teams will never take it. */
  | { readonly kind: 'refused'; readonly status: number }
  /** The connection was cut after the call was begun: it may have arrived. */
  | { readonly kind: 'uncertain' };

/** Sends in Teams, one call each: what Teams did not take is not tried again here. Never rejects. */
export interface ReminderSender {
  send(place: ChatPlace, view: View): Promise<SendOutcome>;
}
