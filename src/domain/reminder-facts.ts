import type { Follow } from './follow.ts';
import { isSnoozed } from './follow-change.ts';
import { matchesFollow } from './follow-matches.ts';
import type { Milestone } from './milestone.ts';
import { type Person, personKey } from './person.ts';
import type { ReminderChoice } from './ports-reminders.ts';
import type { Recipient, Reminder, SkipReason } from './reminder.ts';
import { momentsOf, nextAllowed, type PlannedMoment } from './reminder-calendar.ts';
import type { ReminderRules } from './reminder-rules.ts';

/** Everything that decides who is reminded of what, as it is at one moment. */
export interface ReminderFacts {
  readonly milestones: readonly Milestone[];
  /** What channels follow and goes on. */
  readonly follows: readonly Follow[];
  /** Those that what is followed may not be told to any more. */
  readonly refused: ReadonlySet<string>;
  readonly choices: readonly ReminderChoice[];
  /** Programme id → when it reminds. */
  readonly rules: ReadonlyMap<string, ReminderRules>;
}

/** The facts, to be asked about many reminders. */
export interface FactBook {
  readonly facts: ReminderFacts;
  rulesOf(programmeId: string): ReminderRules | undefined;
  momentsOf(milestone: Milestone): readonly PlannedMoment[];
  /** When a reminder goes out, seen at a moment: at its own, or once that is over as soon as it is allowed. */
  sentAt(reminder: Pick<Reminder, 'programmeId' | 'sendAt'>, now: Date): Date;
  milestonesWith(key: string): readonly Milestone[];
  follow(id: string): Follow | undefined;
  choiceOf(person: Person): ReminderChoice | undefined;
}

/** Makes facts quick to ask: moments are worked out once for all milestones of one kind and day. */
export function bookOf(facts: ReminderFacts): FactBook {
  const byKey = Map.groupBy(facts.milestones, ({ key }) => key);
  const follows = new Map(facts.follows.map((follow) => [follow.id, follow]));
  const choices = new Map(facts.choices.map((choice) => [personKey(choice.person), choice]));
  const moments = new Map<string, readonly PlannedMoment[]>();
  const allowed = new Map<string, Date>();
  return {
    facts,
    rulesOf: (programmeId) => facts.rules.get(programmeId),
    momentsOf(milestone) {
      const rules = facts.rules.get(milestone.programmeId);
      if (rules === undefined) return [];
      const { programmeId, kind, day, startDay, startedAt, until } = milestone;
      const same = [
        programmeId,
        kind,
        day,
        startDay,
        startedAt?.getTime(),
        until?.getTime(),
      ].join();
      const known = moments.get(same) ?? momentsOf(rules, milestone);
      moments.set(same, known);
      return known;
    },
    sentAt({ programmeId, sendAt }, now) {
      const rules = facts.rules.get(programmeId);
      if (sendAt > now || rules === undefined) return sendAt;
      const same = `${programmeId}|${now.getTime()}`;
      const known = allowed.get(same) ?? nextAllowed(rules, now);
      allowed.set(same, known);
      return known;
    },
    milestonesWith: (key) => byKey.get(key) ?? [],
    follow: (id) => follows.get(id),
    choiceOf: (person) => choices.get(personKey(person)),
  };
}

/** Whether a recipient is told of a moment of a milestone, whatever they chose. */
export function isFor(
  book: FactBook,
  milestone: Milestone,
  momentId: string,
  recipient: Recipient,
): boolean {
  switch (recipient.kind) {
    case 'person':
      return (
        !isToldAtOnce(milestone, momentId) &&
        milestone.people.some((one) => personKey(one) === personKey(recipient.person))
      );
    case 'caseworkers':
      return milestone.caseworkers === true && milestone.programmeId === recipient.programmeId;
    case 'follow': {
      const follow = book.follow(recipient.followId);
      return follow !== undefined && matchesFollow(follow, milestone, momentId);
    }
  }
}

/** People whose step begins are told at that moment, and not again in the morning. */
function isToldAtOnce({ kind }: Milestone, momentId: string): boolean {
  return kind === 'step' && momentId === 'start';
}

/** Why a recipient is not reminded at a moment, by what they chose or may read. */
export function heldBack(
  book: FactBook,
  recipient: Recipient,
  kind: Milestone['kind'] | undefined,
  at: Date,
): SkipReason | undefined {
  switch (recipient.kind) {
    case 'person': {
      const choice = book.choiceOf(recipient.person);
      if (choice === undefined) return undefined;
      if (kind !== undefined && choice.muted.includes(kind)) return 'muted';
      return isSnoozed(choice, at) ? 'snoozed' : undefined;
    }
    case 'caseworkers':
      return undefined;
    case 'follow': {
      const follow = book.follow(recipient.followId);
      if (follow === undefined) return 'unfollowed';
      if (book.facts.refused.has(follow.id)) return 'notAllowed';
      return isSnoozed(follow, at) ? 'snoozed' : undefined;
    }
  }
}
