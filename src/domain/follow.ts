import type { ChatPlace } from './chat-place.ts';
import type { NamedPerson } from './person.ts';

/** What a channel wants to be told of. */
export const FOLLOW_TOPICS = ['deadlines', 'phases', 'meetings', 'overdue', 'digest'] as const;
export type FollowTopic = (typeof FOLLOW_TOPICS)[number];

/** What a channel follows: all of a programme, one of its rounds, or the guidance of one municipality. */
export type FollowSubject =
  | { readonly kind: 'programme' }
  | { readonly kind: 'round'; readonly roundId: string }
  | { readonly kind: 'trajectory'; readonly dossierId: string };

/** A conversation of several people that is reminded of what it follows. */
export interface Follow {
  readonly id: string;
  readonly programmeId: string;
  readonly subject: FollowSubject;
  /** The conversation without its thread. */
  readonly place: ChatPlace;
  /** As Teams calls the channel; empty when it does not tell. */
  readonly placeName: string;
  readonly topics: readonly FollowTopic[];
  /** Who set it last; what they may read is what is told. */
  readonly setBy: NamedPerson;
  readonly setAt: Date;
  /** Until then nothing is told, save what is moved. */
  readonly snoozedUntil?: Date;
  /** Set once it ended; it is kept for what was told. */
  readonly endedAt?: Date;
  /** Why, when nobody ended it: the channel is gone, or who set it may not read it any more. */
  readonly endedBecause?: 'gone' | 'notAllowed' | 'over';
  /** Counts up at every change. */
  readonly version: number;
}

/** One string per subject of a programme, the same for the same one always. */
export function subjectKey(programmeId: string, subject: FollowSubject): string {
  switch (subject.kind) {
    case 'programme':
      return `programme:${programmeId}`;
    case 'round':
      return `round:${subject.roundId}`;
    case 'trajectory':
      return `trajectory:${subject.dossierId}`;
  }
}
