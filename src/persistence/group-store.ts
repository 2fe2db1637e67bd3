import type { Answer } from '../domain/dossier.ts';
import type { ThemeChoice } from '../domain/key-issue.ts';
import type { Province } from '../domain/municipality.ts';
import type { GroupStore, HandedOverRow } from '../domain/ports-groups.ts';
import type { PanelMember } from '../domain/review.ts';
import type { GroupEvent, WorkingGroup } from '../domain/working-group.ts';
import {
  ADD_THEME_CHOICE,
  EVENTS,
  HANDED_OVER,
  INSERT,
  LOAD,
  LOCK,
  OF_PROGRAMME,
  PANELS,
  SAVE,
  THEME_CHOICES,
  THEMES_GIVEN,
} from './group-statements.ts';
import { isUuid } from './is-uuid.ts';
import { type Executor, run, type StatementValue } from './statement.ts';
import { toJsonb } from './storable.ts';
import { type ByColumns, byColumns, toNamedPerson } from './stored-person.ts';

interface Row extends ByColumns {
  readonly id: string;
  readonly programme_id: string;
  readonly name: string;
  readonly theme: string | null;
  readonly dossier_ids: readonly string[];
  readonly at: Date;
  readonly ended_at: Date | null;
  readonly version: number;
}

interface EventRow extends ByColumns, Pick<GroupEvent, 'kind' | 'at' | 'details'> {}

interface ChoiceRow extends ByColumns {
  readonly issue_id: string;
  readonly dossier_id: string;
  readonly theme: string | null;
  readonly at: Date;
}

interface SheetRow {
  readonly dossier_id: string;
  readonly reference: string | null;
  readonly filing_name: string | null;
  readonly filing_province: Province | null;
  readonly panel: readonly PanelMember[] | null;
  /** Moments are ISO text. */
  readonly answers: Readonly<Record<string, Omit<Answer, 'at'> & { readonly at: string }>>;
  readonly demonstration: boolean;
}

/** Working groups and key issues in PostgreSQL. Ids that are no uuid belong to nothing, which is no error. */
export function createGroupStore(on: Executor): GroupStore {
  return {
    async handedOver(programmeId, stepId) {
      return (await run<SheetRow>(on, HANDED_OVER, [programmeId, stepId])).map(toHandedOver);
    },
    async panels(dossierIds) {
      const known = dossierIds.filter(isUuid);
      const rows = await run<Pick<SheetRow, 'dossier_id' | 'panel'>>(on, PANELS, [known]);
      return rows.map(({ dossier_id: dossierId, panel }) => ({ dossierId, panel: panel ?? [] }));
    },
    async themeChoices(programmeId) {
      return (await run<ChoiceRow>(on, THEME_CHOICES, [programmeId])).map(toChoice);
    },
    async themesGiven(issueId) {
      return (await run<ChoiceRow>(on, THEMES_GIVEN, [issueId])).map(toChoice);
    },
    async addThemeChoice({ issueId, dossierId, theme, by, at }) {
      const { by_tenant, by_object, by_name } = byColumns(by);
      const values = [issueId, dossierId, theme ?? null, at, by_tenant, by_object, by_name];
      await run(on, ADD_THEME_CHOICE, values);
    },
    insert: (group, events) => write(on, INSERT, group, events),
    save: (group, events) => write(on, SAVE, group, events),
    load: (id) => one(on, LOAD, id),
    lock: (id) => one(on, LOCK, id),
    async ofProgramme(programmeId) {
      return (await run<Row>(on, OF_PROGRAMME, [programmeId])).map(toGroup);
    },
    async events(id) {
      if (!isUuid(id)) return [];
      return (await run<EventRow>(on, EVENTS, [id])).map(toEvent);
    },
  };
}

async function one(on: Executor, statement: string, id: string): Promise<WorkingGroup | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await run<Row>(on, statement, [id]);
  return row && toGroup(row);
}

async function write(
  on: Executor,
  statement: string,
  group: WorkingGroup,
  events: readonly GroupEvent[],
): Promise<void> {
  const values = [...columns(group), eventsJson(events)];
  const [own] = await run<{ changed: number }>(on, statement, values);
  if (own?.changed !== 1) throw new Error(`group ${group.id} was changed since it was loaded`);
}

function columns(group: WorkingGroup): readonly StatementValue[] {
  const by = byColumns(group.by);
  return [
    group.id,
    group.programmeId,
    group.name,
    group.theme ?? null,
    toJsonb(group.dossierIds),
    group.at,
    by.by_tenant,
    by.by_object,
    by.by_name,
    group.endedAt ?? null,
    group.version,
  ];
}

function eventsJson(events: readonly GroupEvent[]): string {
  return toJsonb(
    events.map(({ kind, at, by, details }) => ({ kind, at, ...byColumns(by), details })),
  );
}

function toGroup(row: Row): WorkingGroup {
  return {
    id: row.id,
    programmeId: row.programme_id,
    name: row.name,
    ...(row.theme === null ? {} : { theme: row.theme }),
    dossierIds: row.dossier_ids,
    by: toNamedPerson(row),
    at: row.at,
    ...(row.ended_at === null ? {} : { endedAt: row.ended_at }),
    version: row.version,
  };
}

function toEvent(row: EventRow): GroupEvent {
  return { kind: row.kind, by: toNamedPerson(row), at: row.at, details: row.details };
}

function toChoice(row: ChoiceRow): ThemeChoice {
  return {
    issueId: row.issue_id,
    dossierId: row.dossier_id,
    ...(row.theme === null ? {} : { theme: row.theme }),
    by: toNamedPerson(row),
    at: row.at,
  };
}

function toHandedOver(row: SheetRow): HandedOverRow {
  const answers = Object.entries(row.answers).map(([id, { at, ...answer }]): [string, Answer] => [
    id,
    { ...answer, at: new Date(at) },
  ]);
  return {
    dossierId: row.dossier_id,
    reference: row.reference ?? '',
    municipality: row.filing_name ?? '',
    province: row.filing_province ?? '',
    demonstration: row.demonstration,
    panel: row.panel ?? [],
    answers: Object.fromEntries(answers),
  };
}
