import { FOLLOW_TOPICS, type Follow, type FollowSubject, type FollowTopic } from './follow.ts';
import { type NamedPerson, nameOnly } from './person.ts';
import { ok, type Result, refused } from './result.ts';
import { dayLater, dayOf, monthsLater, startOfDay } from './time.ts';

const TOPICS_OF: Readonly<Record<FollowSubject['kind'], readonly FollowTopic[]>> = {
  programme: ['deadlines', 'digest'],
  round: ['deadlines', 'digest'],
  trajectory: ['phases', 'meetings', 'overdue', 'digest'],
};

/** What can be told of a subject. */
export function topicsOf(subject: Pick<FollowSubject, 'kind'>): readonly FollowTopic[] {
  return TOPICS_OF[subject.kind];
}

/** The topics that a card sent, with commas in between, in their order; what is none is left out. */
export function readTopics(sent: string): readonly FollowTopic[] {
  const named = sent.split(',');
  return FOLLOW_TOPICS.filter((topic) => named.includes(topic));
}

export type FollowRefusal =
  /** None of the topics is one of this subject. */
  | 'noTopics'
  /** Somebody changed it since the card was made. */
  | 'changed'
  /** It is not followed any more. */
  | 'ended'
  /** Only who works on this guidance decides what is told of it. */
  | 'notAllowed';

/** How long a channel can want nothing. */
export type SnoozeLength = 'week' | 'month';

/** What is told from now on; from then on it is told by the rights of whoever changed it. */
export function withTopics(
  follow: Follow,
  topics: readonly FollowTopic[],
  by: NamedPerson,
  now: Date,
): Result<Follow, FollowRefusal> {
  const possible = topicsOf(follow.subject);
  const wanted = FOLLOW_TOPICS.filter((one) => possible.includes(one) && topics.includes(one));
  if (wanted.length === 0) return refused('noTopics');
  if (isSameTopics(wanted, follow.topics)) return ok(follow);
  return ok(next({ ...follow, topics: wanted, setBy: nameOnly(by), setAt: now }));
}

function isSameTopics(a: readonly FollowTopic[], b: readonly FollowTopic[]): boolean {
  return a.length === b.length && a.every((topic) => b.includes(topic));
}

/** Nothing is told until the morning of the same day one week or one month later. */
export function snoozed(follow: Follow, length: SnoozeLength, now: Date): Follow {
  const day = length === 'week' ? dayLater(now, 7) : monthsLater(dayOf(now), 1);
  return next({ ...follow, snoozedUntil: startOfDay(day) });
}

/** It is told again from now on. */
export function woken({ snoozedUntil, ...follow }: Follow): Follow {
  return snoozedUntil === undefined ? follow : next(follow);
}

/** It is told no more; it stays as it was, for what was told. */
export function ended(
  follow: Follow,
  now: Date,
  because?: NonNullable<Follow['endedBecause']>,
): Follow {
  return next({
    ...follow,
    endedAt: now,
    ...(because === undefined ? {} : { endedBecause: because }),
  });
}

/** Whether nothing but what is moved is told at a moment. */
export function isSnoozed({ snoozedUntil }: Pick<Follow, 'snoozedUntil'>, at: Date): boolean {
  return snoozedUntil !== undefined && at < snoozedUntil;
}

function next(follow: Follow): Follow {
  return { ...follow, version: follow.version + 1 };
}
