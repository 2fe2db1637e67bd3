import type { Inquiry, InquiryEvent, InquiryMessage } from '../domain/inquiry.ts';
import { byColumns } from './stored-person.ts';

/** What differs between two values of an inquiry, as rows for `jsonb_to_recordset`: the names are columns. */
export interface InquiryChanges {
  readonly row: object;
  readonly messages: readonly object[];
  readonly events: readonly object[];
}

/**
 * Finds what to write; undefined when that is nothing. Messages are compared by reference, since the domain
 * makes a new value for whatever it changes; without `before` everything is new.
 */
export function inquiryChanges(
  before: Inquiry | undefined,
  after: Inquiry,
  events: readonly InquiryEvent[],
): InquiryChanges | undefined {
  const messages = after.messages.filter((one) => before?.messages.includes(one) !== true);
  const row = inquiryRow(after);
  if (
    before !== undefined &&
    messages.length + events.length === 0 &&
    JSON.stringify(row) === JSON.stringify(inquiryRow(before))
  ) {
    return undefined;
  }
  // The newest moment of what is written, so that lists by change follow the bot's own clock.
  const moments = [after.createdAt, ...messages.map(({ at }) => at), ...events.map(({ at }) => at)];
  const changedAt = new Date(Math.max(...moments.map((moment) => moment.getTime())));
  return {
    row: { ...row, changed_at: changedAt.toISOString() },
    messages: messages.map(messageRow),
    events: events.map(eventRow),
  };
}

function inquiryRow(inquiry: Inquiry) {
  const { asker, assignee } = inquiry;
  return {
    id: inquiry.id,
    reference: inquiry.reference,
    programme_id: inquiry.programmeId,
    state: inquiry.state,
    asker_tenant: asker.tenantId.toLowerCase(),
    asker_object: asker.objectId.toLowerCase(),
    asker_name: asker.name,
    asker_email: inquiry.askerEmail ?? null,
    organisation: inquiry.organisation,
    dossier_id: inquiry.dossierId ?? null,
    place: inquiry.place,
    assignee_tenant: assignee?.tenantId.toLowerCase() ?? null,
    assignee_object: assignee?.objectId.toLowerCase() ?? null,
    assignee_name: assignee?.name ?? null,
    channel_post: inquiry.channelPost ?? null,
    created_at: inquiry.createdAt.toISOString(),
    waiting_since: inquiry.waitingSince?.toISOString() ?? null,
    version: inquiry.version,
  };
}

function messageRow({ number, kind, text, by, at, delivery }: InquiryMessage) {
  return {
    number,
    kind,
    text,
    ...byColumns(by),
    at: at.toISOString(),
    delivery: delivery ?? null,
  };
}

function eventRow({ kind, by, at, details }: InquiryEvent) {
  return { kind, at: at.toISOString(), ...byColumns(by), details: details ?? null };
}
