import type { NamedPerson } from './person.ts';

/** Whose move it is: `nobody` once it is decided or withdrawn. */
export const TURNS = ['caseworker', 'municipality', 'nobody'] as const;
export type Turn = (typeof TURNS)[number];

/** What a caseworker found of one point of the list for admissibility. */
export interface CheckResult {
  /** Absent when only a note was written so far. */
  readonly met?: boolean;
  /** What the municipality should know about it; may be empty. */
  readonly note: string;
  readonly by: NamedPerson;
  readonly at: Date;
}

/** What a caseworker can decide on a file that was sent. */
export const JUDGEMENTS = ['admissible', 'inadmissible', 'deferred'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** What can be decided on an admissible file. */
export const SELECTIONS = ['selected', 'notSelected'] as const;
export type Selection = (typeof SELECTIONS)[number];

export type DecisionKind = Judgement | Selection;

/** The decision that stands. Earlier ones are in the history. */
export interface Decision {
  readonly kind: DecisionKind;
  /** The decision that it was taken after: what stands again when this one is withdrawn. */
  readonly over?: Decision;
  /** Id of a reason in the programme's data; absent where none has to be chosen. */
  readonly reasonId?: string;
  /** In the caseworker's own words, as the municipality reads it; may be empty. */
  readonly explanation: string;
  readonly by: NamedPerson;
  readonly at: Date;
}

/** An expert who guides a selected municipality. */
export interface PanelMember {
  readonly expertId: string;
  readonly name: string;
}

export interface Review {
  readonly assignee?: NamedPerson;
  /** Check id → what was found; absent when nobody looked at it yet. */
  readonly checks: Readonly<Record<string, CheckResult>>;
  readonly decision?: Decision;
  readonly panel: readonly PanelMember[];
  /** Euro, whole; set after the intake meetings (parliamentary answer). */
  readonly budget?: number;
  readonly turn: Turn;
  /** Since when it is the turn of whoever it is. */
  readonly waitingSince: Date;
  /** Since when the file is in its present state. */
  readonly stateSince: Date;
}

/** The review of a file that was just sent. */
export function startReview(at: Date): Review {
  return { checks: {}, panel: [], turn: 'caseworker', waitingSince: at, stateSince: at };
}
