import type { Inquiry, InquiryMessage } from '../domain/inquiry.ts';
import type { NamedPerson } from '../domain/person.ts';

/** An inquiry as `INQUIRY_JSON` gives it: moments are ISO text. Only this folder writes it, so it is not read with a schema. */
export interface InquiryJson
  extends Pick<
    Inquiry,
    'id' | 'reference' | 'programmeId' | 'state' | 'asker' | 'organisation' | 'place' | 'version'
  > {
  readonly askerEmail: string | null;
  readonly dossierId: string | null;
  readonly messages: readonly MessageJson[] | null;
  /** Names are null when nobody has it. */
  readonly assignee: NamedPerson | { readonly name: null };
  readonly channelPost: NonNullable<Inquiry['channelPost']> | null;
  readonly createdAt: string;
  readonly waitingSince: string | null;
}

interface MessageJson extends Omit<InquiryMessage, 'at' | 'delivery'> {
  readonly at: string;
  readonly delivery: NonNullable<InquiryMessage['delivery']> | null;
}

/** Select expression for a whole inquiry of the row `i`, in one value. */
export const INQUIRY_JSON = `json_build_object(
  'id', i.id, 'reference', i.reference, 'programmeId', i.programme_id, 'state', i.state,
  'asker', json_build_object(
    'tenantId', i.asker_tenant, 'objectId', i.asker_object, 'name', i.asker_name),
  'askerEmail', i.asker_email, 'organisation', i.organisation, 'dossierId', i.dossier_id,
  'place', i.place,
  'messages', (
    select json_agg(json_build_object(
      'number', number, 'kind', kind, 'text', text,
      'by', json_build_object('tenantId', by_tenant, 'objectId', by_object, 'name', by_name),
      'at', at, 'delivery', delivery) order by number)
    from inquiry_messages where inquiry_id = i.id),
  'assignee', json_build_object(
    'tenantId', i.assignee_tenant, 'objectId', i.assignee_object, 'name', i.assignee_name),
  'channelPost', i.channel_post, 'createdAt', i.created_at, 'waitingSince', i.waiting_since,
  'version', i.version)`;

/** The inquiry that the database gave as JSON. */
export function toInquiry(row: InquiryJson): Inquiry {
  return {
    id: row.id,
    reference: row.reference,
    programmeId: row.programmeId,
    state: row.state,
    asker: row.asker,
    ...(row.askerEmail === null ? {} : { askerEmail: row.askerEmail }),
    organisation: row.organisation,
    ...(row.dossierId === null ? {} : { dossierId: row.dossierId }),
    place: row.place,
    messages: (row.messages ?? []).map(toMessage),
    ...(row.assignee.name === null ? {} : { assignee: row.assignee }),
    ...(row.channelPost === null ? {} : { channelPost: row.channelPost }),
    createdAt: new Date(row.createdAt),
    ...(row.waitingSince === null ? {} : { waitingSince: new Date(row.waitingSince) }),
    version: row.version,
  };
}

function toMessage({ at, delivery, ...message }: MessageJson): InquiryMessage {
  return { ...message, at: new Date(at), ...(delivery === null ? {} : { delivery }) };
}
