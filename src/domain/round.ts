import type { NamedPerson } from './person.ts';

/**
 * A period in which municipalities may apply. Stored moments are UTC; the deadline is a Brussels
 * day that counts to 23:59:59 there.
 */
export interface Round {
  readonly id: string;
  readonly programmeId: string;
  readonly name: string;
  readonly opensAt: Date;
  /** Brussels calendar day, YYYY-MM-DD, inclusive. */
  readonly deadlineDay: string;
  /** "september 2021": when the guidance of this round starts, as a first day YYYY-MM-DD. */
  readonly guidanceFrom: string;
  /** True for the practice round of local mode, which is marked wherever it shows. */
  readonly demonstration: boolean;
  /** The moment from which it takes nothing more, when a caseworker closed it before its deadline. */
  readonly closedAt?: Date;
  /** Counts up at every change. */
  readonly version: number;
}

export const ROUND_EVENTS = ['opened', 'changed', 'closed', 'reopened', 'removed'] as const;
export type RoundEventKind = (typeof ROUND_EVENTS)[number];

/** One thing that happened to a round. Events are only ever added. */
export interface RoundEvent {
  readonly kind: RoundEventKind;
  readonly at: Date;
  readonly by: NamedPerson;
  /** Field → what it was and what it became, as stored. */
  readonly details: Readonly<Record<string, string>>;
}

/** A round as a programme's data names it; days are Brussels calendar days. */
export interface RoundData {
  readonly id: string;
  readonly name: string;
  readonly opensOn: string;
  readonly deadlineDay: string;
  readonly guidanceFrom: string;
}
