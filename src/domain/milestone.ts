import type { Person } from './person.ts';
import type { ReminderKind } from './reminder-rules.ts';
import type { StepOwner } from './trajectory-rules.ts';

/** What a milestone is of: no more of a file than a channel may read, but for what is said to be personal. */
export type MilestoneSubject =
  /** The deadline of a round, for everybody. */
  | {
      readonly kind: 'round';
      readonly roundId: string;
      readonly roundName: string;
      readonly demonstration: boolean;
    }
  /** The same deadline for whoever works on a draft. Personal. */
  | {
      readonly kind: 'draft';
      readonly dossierId: string;
      readonly roundId: string;
      readonly roundName: string;
      readonly demonstration: boolean;
    }
  | {
      readonly kind: 'step';
      readonly dossierId: string;
      readonly municipality: string;
      readonly stepId: string;
      readonly number: string;
      readonly title: string;
      readonly owner: StepOwner;
    }
  | {
      readonly kind: 'meeting';
      readonly dossierId: string;
      readonly municipality: string;
      readonly meetingId: string;
      readonly title: string;
      /** Brussels, HH:MM. */
      readonly begin: string;
    }
  /** Something on a list of a guidance that somebody has to do. Personal. */
  | {
      readonly kind: 'item';
      readonly dossierId: string;
      readonly municipality: string;
      readonly itemId: string;
      readonly listId: string;
      readonly number: number;
    }
  /** A file that waits for a caseworker. Personal, or in the caseworkers' own channel. */
  | {
      readonly kind: 'file';
      readonly dossierId: string;
      readonly municipality: string;
      readonly reference: string;
    };

/** A day that somebody has to know of. */
export interface Milestone {
  /** The same for the same milestone always, also when it moves: `step:<dossierId>:<stepId>`. */
  readonly key: string;
  readonly kind: ReminderKind;
  readonly programmeId: string;
  /** The day itself: a deadline, when a step is due, when a meeting is. Brussels, YYYY-MM-DD. */
  readonly day: string;
  /** When it began or begins: nothing is told before. */
  readonly startDay?: string;
  /** The moment at which it began, for what is told when it begins. */
  readonly startedAt?: Date;
  /** The last moment at which it is of use to be told that it comes; the end of its day when absent. */
  readonly until?: Date;
  readonly subject: MilestoneSubject;
  /** Those who are reminded in their own chat. */
  readonly people: readonly Person[];
  /** Whether the caseworkers' channel of the programme is reminded: nobody in particular has it. */
  readonly caseworkers?: true;
}
