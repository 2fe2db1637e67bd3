import type {
  Answer,
  AnswerConflict,
  Dossier,
  DossierState,
  RejectedInput,
} from '../domain/dossier.ts';
import type { Filing } from '../domain/filing.ts';
import type { NamedPerson } from '../domain/person.ts';
import type { Sheet } from '../domain/sheet.ts';
import { type StoredRemark, type StoredReview, toRemark, toReview } from './stored-review.ts';

/** A dossier as `DOSSIER_JSON` gives it: moments are ISO text. Only this folder writes it, so it is not read with a schema. */
export interface DossierJson {
  readonly id: string;
  readonly programmeId: string;
  readonly roundId: string;
  readonly state: DossierState;
  readonly reference: string | null;
  readonly formVersion: number;
  readonly owner: NamedPerson;
  readonly colleagues: readonly NamedPerson[] | null;
  readonly answers: Readonly<Record<string, Stored<Answer>>> | null;
  readonly rejected: Readonly<Record<string, RejectedInput>> | null;
  readonly conflicts: readonly Stored<AnswerConflict>[] | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly submittedAt: string | null;
  readonly movedFromRoundId: string | null;
  readonly filing: Filing | null;
  readonly returnedFrom: string | null;
  readonly sheet: StoredSheet | null;
  readonly remarks: readonly StoredRemark[] | null;
  readonly review: StoredReview | null;
  readonly version: number;
}

type StoredSheet = Omit<Sheet, 'finishedAt'> & { readonly finishedAt?: string };

type Stored<Dated extends { readonly at: Date }> = Omit<Dated, 'at'> & { readonly at: string };

const BY = `'by', json_build_object('tenantId', by_tenant, 'objectId', by_object, 'name', by_name)`;

/** Select expression for a whole dossier of the row `d`, in one value, so that loading is one answer of the server. */
export const DOSSIER_JSON = `json_build_object(
  'id', d.id, 'programmeId', d.programme_id, 'roundId', d.round_id, 'state', d.state,
  'reference', d.reference, 'formVersion', d.form_version,
  'owner', json_build_object(
    'tenantId', d.owner_tenant, 'objectId', d.owner_object, 'name', d.owner_name),
  'colleagues', (
    select json_agg(
      json_build_object('tenantId', tenant_id, 'objectId', object_id, 'name', name) order by added)
    from colleagues where dossier_id = d.id),
  'answers', (
    select json_object_agg(question_id,
      json_build_object('value', value, 'version', version, ${BY}, 'at', at))
    from answers where dossier_id = d.id),
  'rejected', (
    select json_object_agg(question_id, json_build_object('text', text, 'reason', reason, ${BY}))
    from rejected_inputs where dossier_id = d.id),
  'conflicts', (
    select json_agg(json_build_object(
      'id', id, 'questionId', question_id, 'value', value, ${BY}, 'at', at) order by added)
    from answer_conflicts where dossier_id = d.id),
  'createdAt', d.created_at, 'updatedAt', d.updated_at, 'submittedAt', d.submitted_at,
  'movedFromRoundId', d.moved_from_round_id,
  'filing', case when d.filing_nis is not null then json_build_object(
    'nis', d.filing_nis, 'name', d.filing_name, 'province', d.filing_province,
    'centreCity', d.filing_centre_city) end,
  'returnedFrom', d.returned_from,
  'sheet', case when d.sheet_of is not null then
    d.sheet || jsonb_build_object('of', d.sheet_of, 'stepId', d.sheet_step) end,
  'remarks', d.remarks, 'review', d.review, 'version', d.version)`;

/** The dossier that the database gave as JSON. */
export function toDossier(row: DossierJson): Dossier {
  return {
    id: row.id,
    programmeId: row.programmeId,
    roundId: row.roundId,
    state: row.state,
    ...(row.reference === null ? {} : { reference: row.reference }),
    formVersion: row.formVersion,
    owner: row.owner,
    colleagues: row.colleagues ?? [],
    answers: toAnswers(row.answers ?? {}),
    rejected: row.rejected ?? {},
    conflicts: (row.conflicts ?? []).map(withMoment),
    createdAt: new Date(row.createdAt),
    updatedAt: new Date(row.updatedAt),
    ...(row.submittedAt === null ? {} : { submittedAt: new Date(row.submittedAt) }),
    ...(row.movedFromRoundId === null ? {} : { movedFromRoundId: row.movedFromRoundId }),
    ...(row.filing === null ? {} : { filing: row.filing }),
    ...(row.returnedFrom === null ? {} : { returnedFrom: row.returnedFrom }),
    ...(row.sheet === null ? {} : { sheet: toSheet(row.sheet) }),
    remarks: (row.remarks ?? []).map(toRemark),
    ...(row.review === null ? {} : { review: toReview(row.review) }),
    version: row.version,
  };
}

function toSheet({ finishedAt, ...sheet }: StoredSheet): Sheet {
  return finishedAt === undefined ? sheet : { ...sheet, finishedAt: new Date(finishedAt) };
}

function toAnswers(stored: Readonly<Record<string, Stored<Answer>>>): Record<string, Answer> {
  return Object.fromEntries(Object.entries(stored).map(([id, answer]) => [id, withMoment(answer)]));
}

function withMoment<Row extends { readonly at: string }>(row: Row): Omit<Row, 'at'> & { at: Date } {
  return { ...row, at: new Date(row.at) };
}
