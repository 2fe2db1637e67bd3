import type { Follow } from './follow.ts';
import { topicOf } from './follow-matches.ts';
import type { Milestone } from './milestone.ts';
import { personKey } from './person.ts';
import { type Recipient, type Reminder, reminderKey } from './reminder.ts';
import { daysAfter, digestMoment, type PlannedMoment, weekOf } from './reminder-calendar.ts';
import { type FactBook, isFor } from './reminder-facts.ts';
import { dayOf, endOfDay } from './time.ts';

/** A reminder that somebody gets, unless something keeps it back. */
export interface Expected {
  readonly reminder: Reminder;
  readonly moment: Timing;
}

/** When a moment is, and until when it is of use. */
export type Timing = Pick<PlannedMoment, 'sendAt' | 'meant' | 'until'>;

/** A stretch of time, without its first moment and with its last. */
export interface Span {
  readonly after: Date;
  readonly until: Date;
}

/** Every reminder of which the moment falls in a stretch of time, by what is known now. */
export function expectedReminders(book: FactBook, span: Span): readonly Expected[] {
  return [
    ...book.facts.milestones.flatMap((milestone) => ofMilestone(book, milestone, span)),
    ...book.facts.follows.flatMap((follow) => digestsOf(book, follow, span)),
  ];
}

function ofMilestone(book: FactBook, milestone: Milestone, span: Span): readonly Expected[] {
  const moments = book.momentsOf(milestone).filter(({ sendAt }) => isIn(span, sendAt));
  if (moments.length === 0) return [];
  // Most milestones are personal: channels are only looked at for the others.
  const isForChannels = moments.some(({ id }) => topicOf(milestone.subject, id) !== undefined);
  const follows = isForChannels ? book.facts.follows : [];
  return recipientsOf(milestone, follows).flatMap((recipient) =>
    moments
      .filter(({ id }) => isFor(book, milestone, id, recipient))
      .map((moment) => expected(milestone, moment, recipient)),
  );
}

function recipientsOf(milestone: Milestone, follows: readonly Follow[]): readonly Recipient[] {
  const { programmeId, people, caseworkers } = milestone;
  const persons = new Map(people.map((person) => [personKey(person), person]));
  return [
    ...[...persons.values()].map(({ tenantId, objectId }): Recipient => {
      return { kind: 'person', person: { tenantId, objectId } };
    }),
    ...(caseworkers === true ? [{ kind: 'caseworkers', programmeId } as const] : []),
    ...follows.map(({ id }): Recipient => ({ kind: 'follow', followId: id })),
  ];
}

function expected(milestone: Milestone, moment: PlannedMoment, recipient: Recipient): Expected {
  const { programmeId, kind, key: milestoneKey, day, subject } = milestone;
  const { id, sendAt, always } = moment;
  const named = { programmeId, milestoneKey, day, moment: id, recipient };
  const key = reminderKey(named);
  return {
    reminder: { ...named, key, topic: 'reminder', kind, subject, sendAt, always },
    moment,
  };
}

const WEEK = 7;

function digestsOf(book: FactBook, follow: Follow, span: Span): readonly Expected[] {
  const rules = book.rulesOf(follow.programmeId);
  if (rules === undefined || !follow.topics.includes('digest')) return [];
  const found: Expected[] = [];
  const last = weekOf(dayOf(span.until));
  for (let week = weekOf(dayOf(span.after)); week <= last; week = daysAfter(week, WEEK)) {
    const moment = digestMoment(rules, week);
    if (moment === undefined || !isIn(span, moment.sendAt)) continue;
    const { day, sendAt } = moment;
    const named = {
      programmeId: follow.programmeId,
      milestoneKey: `digest:${week}`,
      day,
      moment: 'digest',
      recipient: { kind: 'follow', followId: follow.id } as const,
    };
    found.push({
      reminder: { ...named, key: reminderKey(named), topic: 'digest', sendAt, always: false },
      moment: { sendAt, meant: day, until: digestUntil(week) },
    });
  }
  return found;
}

/** In its own week a digest still says what comes. */
export function digestUntil(monday: string): Date {
  return endOfDay(daysAfter(monday, WEEK - 1));
}

function isIn({ after, until }: Span, moment: Date): boolean {
  return after < moment && moment <= until;
}
