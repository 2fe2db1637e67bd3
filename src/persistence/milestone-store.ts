import type { NamedPerson } from '../domain/person.ts';
import type {
  DraftPeople,
  Guided,
  MilestoneStore,
  WaitingFile,
} from '../domain/ports-milestones.ts';
import { startOfDay } from '../domain/time.ts';
import { isUuid } from './is-uuid.ts';
import { type StoredItem, toItem } from './item-store.ts';
import { type MeetingRow, toMeeting } from './meeting-rows.ts';
import {
  DRAFTS,
  GUIDED,
  ITEMS,
  MEETINGS,
  ONE_DRAFT,
  WAITING_FILES,
} from './milestone-statements.ts';
import { type Executor, run } from './statement.ts';
import { type StoredTrajectory, toTrajectory } from './trajectory-store.ts';

interface DraftRow {
  readonly dossier_id: string;
  readonly programme_id: string;
  readonly round_id: string;
  readonly people: readonly NamedPerson[];
}

interface GuidedRow extends StoredTrajectory {
  readonly municipality: string;
  readonly people: readonly NamedPerson[];
  readonly experts: Guided['experts'];
  readonly assignee: NamedPerson | null;
}

interface MeetingOfFile extends MeetingRow {
  readonly municipality: string;
}

interface ItemOfFile extends StoredItem {
  readonly programme_id: string;
  readonly municipality: string;
}

interface WaitingRow {
  readonly dossier_id: string;
  readonly programme_id: string;
  readonly municipality: string;
  readonly reference: string;
  readonly waiting_since: Date;
  readonly assignee: NamedPerson | null;
}

/** What there is to be reminded of, in PostgreSQL. Ids that are no uuid belong to nothing, which is no error. */
export function createMilestoneStore(on: Executor): MilestoneStore {
  return {
    async drafts(roundIds, dossierIds) {
      const rows = await run<DraftRow>(on, DRAFTS, [roundIds, onlyUuids(dossierIds)]);
      return rows.map(toDraft);
    },
    async draft(dossierId) {
      if (!isUuid(dossierId)) return undefined;
      const [row] = await run<DraftRow>(on, ONE_DRAFT, [dossierId]);
      return row && toDraft(row);
    },
    async guided(programmeIds, dossierIds) {
      const rows = await run<GuidedRow>(on, GUIDED, [programmeIds, onlyUuids(dossierIds)]);
      return rows.map(toGuided);
    },
    async meetings(programmeIds, fromDay, dossierIds) {
      const values = [programmeIds, startOfDay(fromDay), onlyUuids(dossierIds)];
      return (await run<MeetingOfFile>(on, MEETINGS, values)).map((row) => ({
        value: toMeeting(row),
        programmeId: row.programme_id,
        municipality: row.municipality,
      }));
    },
    async items(programmeIds, dossierIds) {
      const rows = await run<ItemOfFile>(on, ITEMS, [programmeIds, onlyUuids(dossierIds)]);
      return rows.map((row) => ({
        value: toItem(row),
        programmeId: row.programme_id,
        municipality: row.municipality,
      }));
    },
    async waitingFiles(programmeIds, dossierIds) {
      const rows = await run<WaitingRow>(on, WAITING_FILES, [programmeIds, onlyUuids(dossierIds)]);
      return rows.map(toWaiting);
    },
  };
}

function onlyUuids(ids: readonly string[] | undefined): readonly string[] | null {
  return ids === undefined ? null : ids.filter(isUuid);
}

function toDraft(row: DraftRow): DraftPeople {
  return {
    dossierId: row.dossier_id,
    programmeId: row.programme_id,
    roundId: row.round_id,
    people: row.people,
  };
}

function toGuided(row: GuidedRow): Guided {
  const { municipality, people, experts, assignee } = row;
  return {
    trajectory: toTrajectory(row),
    municipality,
    people,
    experts,
    ...(assignee === null ? {} : { assignee }),
  };
}

function toWaiting(row: WaitingRow): WaitingFile {
  return {
    dossierId: row.dossier_id,
    programmeId: row.programme_id,
    municipality: row.municipality,
    reference: row.reference,
    waitingSince: row.waiting_since,
    ...(row.assignee === null ? {} : { assignee: row.assignee }),
  };
}
