import { fold } from '../domain/clean-text.ts';
import type { FaqVersion } from '../domain/faq-entry.ts';
import { byColumns } from './stored-person.ts';

/** A version as `FAQ_JSON` gives it: moments are ISO text. Only this folder writes it, so it is not read with a schema. */
export interface FaqJson
  extends Pick<
    FaqVersion,
    | 'id'
    | 'programmeId'
    | 'version'
    | 'state'
    | 'question'
    | 'alternatives'
    | 'answer'
    | 'source'
    | 'by'
  > {
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly related: readonly string[] | null;
  readonly at: string;
  readonly inquiryId: string | null;
}

/** Select expression for a whole version of the row `v`, in one value. */
export const FAQ_JSON = `json_build_object(
  'id', v.entry_id, 'programmeId', v.programme_id, 'version', v.version, 'state', v.state,
  'question', v.question, 'alternatives', v.alternatives, 'answer', v.answer, 'source', v.source,
  'validFrom', v.valid_from, 'validUntil', v.valid_until, 'related', v.related,
  'by', json_build_object('tenantId', v.by_tenant, 'objectId', v.by_object, 'name', v.by_name),
  'at', v.at, 'inquiryId', v.inquiry_id)`;

/** A version as a row for `jsonb_to_record`: the names are columns. */
export function faqRow(version: FaqVersion) {
  return {
    entry_id: version.id,
    version: version.version,
    programme_id: version.programmeId,
    state: version.state,
    question: version.question,
    folded: fold(version.question),
    alternatives: version.alternatives,
    answer: version.answer,
    source: version.source,
    valid_from: version.validFrom ?? null,
    valid_until: version.validUntil ?? null,
    related: version.related ?? null,
    ...byColumns(version.by),
    at: version.at.toISOString(),
    inquiry_id: version.inquiryId ?? null,
  };
}

/** The version that the database gave as JSON. */
export function toFaqVersion(row: FaqJson): FaqVersion {
  const { validFrom, validUntil, related, at, inquiryId, ...fields } = row;
  return {
    ...fields,
    ...(validFrom === null ? {} : { validFrom }),
    ...(validUntil === null ? {} : { validUntil }),
    ...(related === null ? {} : { related }),
    at: new Date(at),
    ...(inquiryId === null ? {} : { inquiryId }),
  };
}
