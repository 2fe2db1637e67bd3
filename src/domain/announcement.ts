import type { NamedPerson, Person } from './person.ts';

/** Whom a caseworker announces something to: every channel that follows the programme, or everybody with a file. */
export type AnnouncementAudience =
  | { readonly kind: 'channels' }
  /** Makers and colleagues of files of a round, of any state or only those that are not sent. */
  | { readonly kind: 'makers'; readonly roundId: string; readonly onlyDrafts: boolean };

/**
 * `scheduled`: it goes out at its moment, which may be now. `sending`: its messages are being made or sent.
 * `cancelled`: what was not being sent yet never is; what went out before stays.
 */
export const ANNOUNCEMENT_STATES = ['draft', 'scheduled', 'sending', 'sent', 'cancelled'] as const;
export type AnnouncementState = (typeof ANNOUNCEMENT_STATES)[number];

export const ANNOUNCEMENT_ACTS = ['written', 'changed', 'released', 'cancelled'] as const;
export type AnnouncementAct = (typeof ANNOUNCEMENT_ACTS)[number];

/** What a caseworker did with an announcement. */
export interface AnnouncementEvent {
  readonly kind: AnnouncementAct;
  readonly by: NamedPerson;
  readonly at: Date;
}

/** Something that caseworkers tell many at once. */
export interface Announcement {
  readonly id: string;
  readonly programmeId: string;
  readonly audience: AnnouncementAudience;
  readonly title: string;
  readonly text: string;
  /** Who says it: whoever wrote it last, and after that whoever let it go out. */
  readonly by: NamedPerson;
  readonly state: AnnouncementState;
  /** When it goes out; of a draft when that is wanted. Absent of a draft that goes out as soon as it is sent. */
  readonly sendAt?: Date;
  /** When all its messages were made; what follows later changes nothing about whom they go to. */
  readonly madeAt?: Date;
  readonly createdAt: Date;
  readonly changedAt: Date;
  /** Oldest first. */
  readonly history: readonly AnnouncementEvent[];
  /** Counts up at every change. */
  readonly version: number;
}

/** What the messages of an announcement are about. */
export function aboutAnnouncement(id: string): string {
  return `announcement:${id}`;
}

/** The announcement that a message or a reminder is about; undefined for any other. */
export function announcementIdIn(about: string): string | undefined {
  return /^announcement:(.+)$/.exec(about)?.[1];
}

/** Makers of a round, counted before anything is sent. */
export interface MakerCount {
  readonly people: number;
  /** Files that came in on paper and that nobody claimed: their makers cannot be written to. */
  readonly onPaper: number;
}

/** The order in which makers are read, a part at a time. */
export type MakerCursor = Person | undefined;
