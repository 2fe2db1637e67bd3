import type { ChatPlace } from './chat-place.ts';
import type { Meeting, MeetingEvent } from './meeting.ts';
import type { Person } from './person.ts';
import type { Page } from './ports-questions.ts';

/** An open meeting on a list, with what its file is called. */
export interface ComingMeeting {
  readonly meeting: Meeting;
  readonly municipality: string;
  readonly reference: string;
}

/** A card in somebody's own chat that shows a meeting as it was, to be brought up to date when it changes. */
export interface MeetingCard {
  readonly meetingId: string;
  readonly person: Person;
  readonly place: ChatPlace;
  readonly messageId: string;
  /** `live`: follows the meeting; `asked`: with a choice of moments; `told`: of one sequence. */
  readonly kind: 'live' | 'asked' | 'told';
  /** That the meeting had when the card was made. */
  readonly sequence: number;
}

export interface MeetingStore {
  /** False when this meeting of the guidance is planned already and still has to take place. */
  insert(meeting: Meeting, events: readonly MeetingEvent[]): Promise<boolean>;
  load(id: string): Promise<Meeting | undefined>;
  /** Loads for a change: no other transaction changes it until ours ends. Lock its file first, if that too. */
  lock(id: string): Promise<Meeting | undefined>;
  /** Throws when its version is not one more than the stored one. */
  save(meeting: Meeting, events: readonly MeetingEvent[]): Promise<void>;
  /** All meetings of a guidance, by time. */
  ofDossier(dossierId: string): Promise<readonly Meeting[]>;
  /** Open meetings of these programmes or files that are not over, by time. */
  coming(query: ComingQuery, page: Page): Promise<readonly ComingMeeting[]>;
  /** Ids of fixed meetings of guided files that were over at that moment, the oldest first. */
  over(now: Date, limit: number): Promise<readonly string[]>;
  /** Oldest first. */
  events(id: string): Promise<readonly MeetingEvent[]>;
  /** Cards about a meeting, latest first. */
  cards(meetingId: string): Promise<readonly MeetingCard[]>;
  /** Notes what a message shows from now on. */
  putCard(card: MeetingCard): Promise<void>;
  /** The message shows something else from now on; false when it showed no meeting. */
  dropCard(place: Pick<ChatPlace, 'conversationId'>, messageId: string): Promise<boolean>;
}

export interface ComingQuery {
  readonly programmeIds: readonly string[];
  readonly dossierIds: readonly string[];
  readonly now: Date;
}
