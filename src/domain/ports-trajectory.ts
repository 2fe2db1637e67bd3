import type { Dossier } from './dossier.ts';
import type { Province } from './municipality.ts';
import type { Person } from './person.ts';
import type { Page } from './ports-questions.ts';
import type { Trajectory, TrajectoryEvent, TrajectoryEventKind } from './trajectory.ts';

/** One trajectory of a programme with what its file is called. */
export interface TrajectoryRow {
  readonly trajectory: Trajectory;
  readonly reference: string;
  /** As it was called when it applied. */
  readonly municipality: string;
  readonly province: Province | '';
  readonly roundName: string;
  readonly demonstration: boolean;
}

/** A trajectory with its file, so that what somebody may do with it can be decided. */
export interface GuidedFile {
  readonly dossier: Dossier;
  readonly trajectory: Trajectory;
}

export interface TrajectoryStore {
  insert(trajectory: Trajectory, events: readonly TrajectoryEvent[]): Promise<void>;
  load(dossierId: string): Promise<Trajectory | undefined>;
  /** Loads for a change; lock its file first, which whoever changes the selection locks too. */
  lock(dossierId: string): Promise<Trajectory | undefined>;
  /** Throws when its version is not one more than the stored one. */
  save(trajectory: Trajectory, events: readonly TrajectoryEvent[]): Promise<void>;
  /** Adds what was said about it; the trajectory stays as it is. Lock it first. */
  note(dossierId: string, events: readonly TrajectoryEvent[]): Promise<void>;
  /** Every trajectory of a programme in one answer: which are late, only their plans tell. */
  ofProgramme(programmeId: string): Promise<readonly TrajectoryRow[]>;
  /** Those of files that somebody made or was invited to, latest first. */
  ofPerson(person: Person, limit: number): Promise<readonly GuidedFile[]>;
  /** Those of selected files on whose panel one of these experts is, latest first. */
  ofExperts(expertIds: readonly string[], limit: number): Promise<readonly GuidedFile[]>;
  /** Everything that happened but what is left out, or what happened to one step, newest first. */
  events(
    dossierId: string,
    page: Page,
    stepId?: string,
    leftOut?: readonly TrajectoryEventKind[],
  ): Promise<readonly TrajectoryEvent[]>;
  countEvents(dossierId: string, leftOut?: readonly TrajectoryEventKind[]): Promise<number>;
  /** Those that have this detail, as text, oldest first. */
  eventsWith(dossierId: string, detail: string, value: string): Promise<readonly TrajectoryEvent[]>;
  /** The newest of these kinds, newest first. */
  eventsOf(
    dossierId: string,
    kinds: readonly TrajectoryEventKind[],
    limit: number,
  ): Promise<readonly TrajectoryEvent[]>;
  /** Ids of selected files of these programmes that have no trajectory yet. */
  missing(programmeIds: readonly string[], limit: number): Promise<readonly string[]>;
}
