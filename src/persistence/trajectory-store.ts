import type { Province } from '../domain/municipality.ts';
import type { GuidedFile, TrajectoryRow, TrajectoryStore } from '../domain/ports-trajectory.ts';
import type {
  StepRecord,
  Trajectory,
  TrajectoryEvent,
  TrajectoryEventKind,
} from '../domain/trajectory.ts';
import { type DossierJson, toDossier } from './dossier-rows.ts';
import { isUuid } from './is-uuid.ts';
import { type Executor, run, type StatementValue } from './statement.ts';
import { toJsonb } from './storable.ts';
import { type ByColumns, byColumns, storedPerson, toNamedPerson } from './stored-person.ts';
import {
  COUNT_EVENTS,
  EVENTS,
  EVENTS_OF,
  EVENTS_WITH,
  INSERT,
  LOAD,
  LOCK,
  MISSING,
  NOTE,
  OF_EXPERTS,
  OF_IDS,
  OF_PERSON,
  OF_PROGRAMME,
  SAVE,
} from './trajectory-statements.ts';

/** A step as it is stored: moments are ISO text. Only this folder writes it, so it is not read with a schema. */
type StoredStep = Omit<StepRecord, 'startedAt' | 'endedAt'> & {
  readonly startedAt: string;
  readonly endedAt?: string;
};

/** A guidance as it is stored. */
export interface StoredTrajectory {
  readonly dossier_id: string;
  readonly programme_id: string;
  readonly guidance_day: string;
  readonly steps: Readonly<Record<string, StoredStep>>;
  readonly started_at: Date;
  readonly stopped_at: Date | null;
  readonly ended_at: Date | null;
  readonly version: number;
}

interface ListedRow extends Pick<StoredTrajectory, 'dossier_id' | 'version'> {
  readonly reference: string | null;
  readonly filing_name: string | null;
  readonly filing_province: Province | null;
  readonly round_name: string;
  readonly demonstration: boolean;
}

interface FileRow extends StoredTrajectory {
  readonly dossier: DossierJson;
}

interface EventRow extends ByColumns {
  readonly kind: TrajectoryEventKind;
  readonly at: Date;
  readonly details: TrajectoryEvent['details'];
}

/** By programme and dossier: trajectories as they were when the programme was last listed. */
export type ListedTrajectories = Map<string, ReadonlyMap<string, Trajectory>>;

/**
 * Trajectories in PostgreSQL. Ids that are no uuid belong to nothing, which is no error. `listed` is what this process has
 * seen of what is committed: of a programme only those are read whole that changed since, and the same one is the same object.
 */
export function createTrajectoryStore(
  on: Executor,
  listed: ListedTrajectories = new Map(),
): TrajectoryStore {
  return {
    insert: (trajectory, events) => write(on, INSERT, trajectory, events),
    load: (dossierId) => one(on, LOAD, dossierId),
    lock: (dossierId) => one(on, LOCK, dossierId),
    save: (trajectory, events) => write(on, SAVE, trajectory, events),
    async note(dossierId, events) {
      await run(on, NOTE, [dossierId, eventsJson(events)]);
    },
    async ofProgramme(programmeId) {
      const rows = await run<ListedRow>(on, OF_PROGRAMME, [programmeId]);
      const known = await upToDate(on, rows, listed.get(programmeId));
      listed.set(programmeId, known);
      // One that is gone meanwhile is not there any more.
      return rows.flatMap((row) => toRow(row, known.get(row.dossier_id)) ?? []);
    },
    async ofPerson(person, limit) {
      const { tenantId, objectId } = storedPerson(person);
      return (await run<FileRow>(on, OF_PERSON, [tenantId, objectId, limit])).map(toFile);
    },
    async ofExperts(expertIds, limit) {
      const panels = expertIds.map((expertId) => JSON.stringify([{ expertId }]));
      return (await run<FileRow>(on, OF_EXPERTS, [panels, limit])).map(toFile);
    },
    async events(dossierId, { limit, offset }, stepId, leftOut = []) {
      if (!isUuid(dossierId)) return [];
      const values = [dossierId, limit, offset, stepId ?? null, leftOut];
      return (await run<EventRow>(on, EVENTS, values)).map(toEvent);
    },
    async countEvents(dossierId, leftOut = []) {
      if (!isUuid(dossierId)) return 0;
      const [counted] = await run<{ events: number }>(on, COUNT_EVENTS, [dossierId, leftOut]);
      return counted?.events ?? 0;
    },
    async eventsWith(dossierId, detail, value) {
      if (!isUuid(dossierId)) return [];
      return (await run<EventRow>(on, EVENTS_WITH, [dossierId, detail, value])).map(toEvent);
    },
    async eventsOf(dossierId, kinds, limit) {
      if (!isUuid(dossierId)) return [];
      return (await run<EventRow>(on, EVENTS_OF, [dossierId, kinds, limit])).map(toEvent);
    },
    async missing(programmeIds, limit) {
      return (await run<{ id: string }>(on, MISSING, [programmeIds, limit])).map(({ id }) => id);
    },
  };
}

async function one(
  on: Executor,
  statement: string,
  dossierId: string,
): Promise<Trajectory | undefined> {
  if (!isUuid(dossierId)) return undefined;
  const [row] = await run<StoredTrajectory>(on, statement, [dossierId]);
  return row && toTrajectory(row);
}

async function write(
  on: Executor,
  statement: string,
  trajectory: Trajectory,
  events: readonly TrajectoryEvent[],
): Promise<void> {
  const values = [...columns(trajectory), eventsJson(events)];
  const [own] = await run<{ changed: number }>(on, statement, values);
  if (own?.changed !== 1) {
    throw new Error(`trajectory ${trajectory.dossierId} was changed since it was loaded`);
  }
}

function columns(trajectory: Trajectory): readonly StatementValue[] {
  return [
    trajectory.dossierId,
    trajectory.programmeId,
    trajectory.guidanceDay,
    toJsonb(trajectory.steps),
    trajectory.startedAt,
    trajectory.stoppedAt ?? null,
    trajectory.endedAt ?? null,
    trajectory.version,
  ];
}

function eventsJson(events: readonly TrajectoryEvent[]): string {
  return toJsonb(
    events.map(({ kind, at, by, details }) => ({ kind, at, ...byColumns(by), details })),
  );
}

export function toTrajectory(row: StoredTrajectory): Trajectory {
  const steps = Object.entries(row.steps).map(([id, step]) => [id, toStep(step)] as const);
  return {
    dossierId: row.dossier_id,
    programmeId: row.programme_id,
    guidanceDay: row.guidance_day,
    steps: Object.fromEntries(steps),
    startedAt: row.started_at,
    ...(row.stopped_at === null ? {} : { stoppedAt: row.stopped_at }),
    ...(row.ended_at === null ? {} : { endedAt: row.ended_at }),
    version: row.version,
  };
}

function toStep({ startedAt, endedAt, ...step }: StoredStep): StepRecord {
  return {
    ...step,
    startedAt: new Date(startedAt),
    ...(endedAt === undefined ? {} : { endedAt: new Date(endedAt) }),
  };
}

/** What was known of these, with what changed or is new. */
async function upToDate(
  on: Executor,
  rows: readonly ListedRow[],
  before: ReadonlyMap<string, Trajectory> | undefined,
): Promise<ReadonlyMap<string, Trajectory>> {
  const known = new Map<string, Trajectory>();
  const changed: string[] = [];
  for (const { dossier_id, version } of rows) {
    const trajectory = before?.get(dossier_id);
    if (trajectory?.version === version) known.set(dossier_id, trajectory);
    else changed.push(dossier_id);
  }
  if (changed.length === 0) return known;
  for (const row of await run<StoredTrajectory>(on, OF_IDS, [changed])) {
    known.set(row.dossier_id, toTrajectory(row));
  }
  return known;
}

function toRow(row: ListedRow, trajectory: Trajectory | undefined): TrajectoryRow | undefined {
  if (trajectory === undefined) return undefined;
  return {
    trajectory,
    reference: row.reference ?? '',
    municipality: row.filing_name ?? '',
    province: row.filing_province ?? '',
    roundName: row.round_name,
    demonstration: row.demonstration,
  };
}

function toFile(row: FileRow): GuidedFile {
  return { dossier: toDossier(row.dossier), trajectory: toTrajectory(row) };
}

function toEvent(row: EventRow): TrajectoryEvent {
  return { kind: row.kind, at: row.at, by: toNamedPerson(row), details: row.details };
}
