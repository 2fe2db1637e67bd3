import type { DossierEvent } from './dossier-event.ts';
import type { NamedPerson } from './person.ts';

/** Where one step stands. A step that waits has no record yet. */
export interface StepRecord {
  readonly state: 'running' | 'done' | 'skipped';
  readonly startedAt: Date;
  readonly endedAt?: Date;
  /** Why it was skipped or opened again. */
  readonly reason?: string;
  /** Brussels day that was set instead of the rule's. */
  readonly dueDay?: string;
}

/** The guidance of one selected municipality. */
export interface Trajectory {
  /** The application that was selected; a trajectory has no other id. */
  readonly dossierId: string;
  readonly programmeId: string;
  /** Brussels day on which guidance begins. */
  readonly guidanceDay: string;
  readonly steps: Readonly<Record<string, StepRecord>>;
  readonly startedAt: Date;
  /** When the file was no longer selected. It stays as it was, and goes on when the file is selected again. */
  readonly stoppedAt?: Date;
  /** When its last step ended. */
  readonly endedAt?: Date;
  /** Counts up at every change. */
  readonly version: number;
}

export const TRAJECTORY_EVENTS = [
  'begun',
  'stepStarted',
  'stepDone',
  'stepSkipped',
  'stepReopened',
  'dueMoved',
  'stopped',
  'resumed',
  'ended',
  /** The experts told the agency of a change, or of the end. */
  'reported',
  /** The experts or the agency evaluated, and advised the municipality. */
  'advised',
  /** The municipality was asked how it goes, some months after the end; what it answered; that it did not. */
  'followUpAsked',
  'followedUp',
  'followUpMissed',
] as const;
export type TrajectoryEventKind = (typeof TRAJECTORY_EVENTS)[number];

/** What the experts and the agency tell each other; the municipality does not read it. */
export const INTERNAL_TRAJECTORY_EVENTS: readonly TrajectoryEventKind[] = [
  'reported',
  'followUpMissed',
];

/** What is said about a trajectory without a change of it. */
export const TRAJECTORY_NOTES: readonly TrajectoryEventKind[] = [
  'reported',
  'advised',
  'followUpAsked',
  'followedUp',
  'followUpMissed',
];

/** One thing that happened to a trajectory. Events are only ever added. */
export interface TrajectoryEvent {
  readonly kind: TrajectoryEventKind;
  readonly by: NamedPerson;
  readonly at: Date;
  /** The id of the step, days and states, and a reason in full. */
  readonly details: DossierEvent['details'];
}
