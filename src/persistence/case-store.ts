import type { DossierState } from '../domain/dossier.ts';
import type { EventKind } from '../domain/dossier-event.ts';
import type { Province } from '../domain/municipality.ts';
import type {
  CaseCount,
  CaseFact,
  CaseRow,
  CaseStore,
  EarlierAnswer,
  FileEvent,
} from '../domain/ports-cases.ts';
import type { AnswerValue } from '../domain/question.ts';
import type { Turn } from '../domain/review.ts';
import { caseFilter } from './case-filter.ts';
import {
  ANSWERS_OF,
  COUNTS,
  countStatement,
  EVENTS_OF,
  FACTS,
  listStatement,
  OF_EXPERTS,
  WHOLE_FILES,
  WITHOUT_FILING,
} from './case-statements.ts';
import { type DossierJson, toDossier } from './dossier-rows.ts';
import { type Executor, run } from './statement.ts';
import { type ByColumns, toNamedPerson } from './stored-person.ts';

interface ListedRow {
  readonly id: string;
  readonly programme_id: string;
  readonly round_id: string;
  readonly reference: string;
  readonly filing_name: string | null;
  readonly filing_province: Province | null;
  readonly state: DossierState;
  readonly turn: Turn;
  readonly waiting_since: Date;
  readonly state_since: Date;
  readonly submitted_at: Date;
  readonly assignee_name: string | null;
  readonly version: number;
}

interface CountRow {
  readonly round_id: string;
  readonly moved_from_round_id: string;
  readonly state: DossierState;
  readonly province: Province | '';
  readonly centre_city: boolean;
  readonly reason_id: string;
  readonly files: number;
  readonly budgeted: number;
  readonly budget: number;
}

interface FactRow extends Omit<CountRow, 'files' | 'budgeted' | 'budget'> {
  readonly id: string;
  readonly reference: string;
  readonly nis: string;
  readonly municipality: string;
  readonly explanation: string;
  readonly submitted_at: Date;
  readonly decided_at: string | null;
  readonly budget: number | null;
}

interface EventRow extends ByColumns {
  readonly dossier_id: string;
  readonly kind: EventKind;
  readonly at: Date;
  readonly details: FileEvent['details'];
}

interface AnswerRow {
  readonly dossier_id: string;
  readonly question_id: string;
  readonly version: number;
  readonly value: AnswerValue;
}

/** Files as caseworkers look at them, in PostgreSQL. */
export function createCaseStore(on: Executor): CaseStore {
  return {
    async list(query, { limit, offset }) {
      const filter = caseFilter(query);
      const values = [...filter.values, limit, offset];
      return (await run<ListedRow>(on, listStatement(filter), values)).map(toRow);
    },
    async count(query) {
      const filter = caseFilter(query);
      const [counted] = await run<{ files: number }>(on, countStatement(filter), filter.values);
      return counted?.files ?? 0;
    },
    async counts(programmeId) {
      return (await run<CountRow>(on, COUNTS, [programmeId])).map(toCount);
    },
    async facts(programmeId, roundId) {
      return (await run<FactRow>(on, FACTS, [programmeId, roundId ?? null])).map(toFact);
    },
    async wholeFiles(roundId, { limit, offset }) {
      const rows = await run<{ dossier: DossierJson }>(on, WHOLE_FILES, [roundId, limit, offset]);
      return rows.map((row) => toDossier(row.dossier));
    },
    async eventsOf(dossierIds) {
      return (await run<EventRow>(on, EVENTS_OF, [dossierIds])).map(toFileEvent);
    },
    async answersOf(dossierIds) {
      return (await run<AnswerRow>(on, ANSWERS_OF, [dossierIds])).map(toEarlierAnswer);
    },
    async ofExperts(expertIds, limit) {
      const panels = expertIds.map((expertId) => JSON.stringify([{ expertId }]));
      const rows = await run<{ dossier: DossierJson }>(on, OF_EXPERTS, [panels, limit]);
      return rows.map((row) => toDossier(row.dossier));
    },
    async withoutFiling(limit) {
      return (await run<{ id: string }>(on, WITHOUT_FILING, [limit])).map((row) => row.id);
    },
  };
}

function toRow(row: ListedRow): CaseRow {
  return {
    dossierId: row.id,
    programmeId: row.programme_id,
    roundId: row.round_id,
    reference: row.reference,
    municipality: row.filing_name ?? '',
    province: row.filing_province ?? '',
    state: row.state,
    turn: row.turn,
    waitingSince: row.waiting_since,
    stateSince: row.state_since,
    submittedAt: row.submitted_at,
    ...(row.assignee_name === null ? {} : { assigneeName: row.assignee_name }),
    version: row.version,
  };
}

function toFileEvent(row: EventRow): FileEvent {
  const { dossier_id: dossierId, kind, at, details } = row;
  return { dossierId, kind, at, by: toNamedPerson(row), details };
}

function toEarlierAnswer(row: AnswerRow): EarlierAnswer {
  const { dossier_id: dossierId, question_id: questionId, version, value } = row;
  return { dossierId, questionId, version, value };
}

function toCount(row: CountRow): CaseCount {
  return {
    roundId: row.round_id,
    movedFromRoundId: row.moved_from_round_id,
    state: row.state,
    province: row.province,
    centreCity: row.centre_city,
    reasonId: row.reason_id,
    files: row.files,
    budgeted: row.budgeted,
    budget: row.budget,
  };
}

function toFact(row: FactRow): CaseFact {
  return {
    dossierId: row.id,
    roundId: row.round_id,
    movedFromRoundId: row.moved_from_round_id,
    reference: row.reference,
    nis: row.nis,
    municipality: row.municipality,
    province: row.province,
    centreCity: row.centre_city,
    state: row.state,
    reasonId: row.reason_id,
    explanation: row.explanation,
    submittedAt: row.submitted_at,
    ...(row.decided_at === null ? {} : { decidedAt: new Date(row.decided_at) }),
    ...(row.budget === null ? {} : { budget: row.budget }),
  };
}
