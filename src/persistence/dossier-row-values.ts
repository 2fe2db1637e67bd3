import type { Answer, AnswerConflict, Dossier, RejectedInput } from '../domain/dossier.ts';
import type { DossierEvent } from '../domain/dossier-event.ts';
import { byColumns } from './stored-person.ts';

// Values of the domain as rows for `jsonb_to_recordset`: the names are columns, moments are ISO text.

/** The columns of the dossier's own row. */
export function dossierRow(dossier: Dossier) {
  return {
    id: dossier.id,
    programme_id: dossier.programmeId,
    round_id: dossier.roundId,
    state: dossier.state,
    reference: dossier.reference ?? null,
    form_version: dossier.formVersion,
    owner_tenant: dossier.owner.tenantId.toLowerCase(),
    owner_object: dossier.owner.objectId.toLowerCase(),
    owner_name: dossier.owner.name,
    created_at: dossier.createdAt.toISOString(),
    updated_at: dossier.updatedAt.toISOString(),
    submitted_at: dossier.submittedAt?.toISOString() ?? null,
    moved_from_round_id: dossier.movedFromRoundId ?? null,
    ...filingColumns(dossier),
    ...reviewColumns(dossier),
    returned_from: dossier.returnedFrom ?? null,
    ...sheetColumns(dossier),
    remarks: dossier.remarks.length === 0 ? null : dossier.remarks,
    version: dossier.version,
  };
}

function filingColumns({ filing }: Dossier) {
  return {
    filing_nis: filing?.nis ?? null,
    filing_name: filing?.name ?? null,
    filing_province: filing?.province ?? null,
    filing_centre_city: filing?.centreCity ?? null,
  };
}

/** Where it belongs are columns of their own, so that it can be looked for. */
function sheetColumns({ sheet }: Dossier) {
  if (sheet === undefined) return { sheet_of: null, sheet_step: null, sheet: null };
  const { of, stepId, ...kept } = sheet;
  return { sheet_of: of, sheet_step: stepId, sheet: kept };
}

/** The review as it is read with its file, and what of it lists and figures are asked by. */
function reviewColumns({ review }: Dossier) {
  return {
    review: review ?? null,
    assignee_tenant: review?.assignee?.tenantId.toLowerCase() ?? null,
    assignee_object: review?.assignee?.objectId.toLowerCase() ?? null,
    turn: review?.turn ?? null,
    waiting_since: review?.waitingSince.toISOString() ?? null,
    state_since: review?.stateSince.toISOString() ?? null,
    decision_reason: review?.decision?.reasonId ?? null,
    budget: review?.budget ?? null,
  };
}

export function answerRow([question_id, { value, version, by, at }]: readonly [string, Answer]) {
  return { question_id, value, version, ...byColumns(by), at: at.toISOString() };
}

export function rejectedRow([question_id, { text, reason, by }]: readonly [string, RejectedInput]) {
  return { question_id, text, reason, ...byColumns(by) };
}

/** Without a moment: the domain keeps none for what was not accepted, so the database notes its own. */
export function rejectedHistory([question_id, { text, by }]: readonly [string, RejectedInput]) {
  return { question_id, kind: 'rejected', value: text, ...byColumns(by) };
}

export function conflictRow({ id, questionId, value, by, at }: AnswerConflict) {
  return { id, question_id: questionId, value, ...byColumns(by), at: at.toISOString() };
}

export function conflictHistory({ questionId, value, by, at }: AnswerConflict) {
  return {
    question_id: questionId,
    kind: 'conflict',
    value,
    ...byColumns(by),
    at: at.toISOString(),
  };
}

export function eventRow({ kind, at, by, details }: DossierEvent) {
  return { kind, at: at.toISOString(), ...byColumns(by), details };
}

export type DossierRow = ReturnType<typeof dossierRow>;
