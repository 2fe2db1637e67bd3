import {
  type Attendee,
  type Meeting,
  type MeetingEvent,
  type MeetingMoment,
  type MeetingState,
  spanOfMeeting,
} from '../domain/meeting.ts';
import type { ComingMeeting, MeetingCard } from '../domain/ports-meetings.ts';
import type { StatementValue } from './statement.ts';
import { toJsonb } from './storable.ts';
import { type ByColumns, byColumns, storedPerson, toNamedPerson } from './stored-person.ts';

export interface MeetingRow extends ByColumns {
  readonly id: string;
  readonly dossier_id: string;
  readonly programme_id: string;
  readonly rule_id: string;
  readonly title: string;
  readonly state: MeetingState;
  readonly proposals: readonly MeetingMoment[];
  readonly votes: Meeting['votes'];
  readonly moment: MeetingMoment | null;
  readonly place: string;
  readonly agenda: string;
  readonly attendees: readonly Attendee[];
  readonly former: readonly Attendee[];
  readonly guests: readonly string[];
  readonly former_guests: readonly string[];
  readonly reason: string | null;
  readonly sequence: number;
  readonly changed_at: Date;
  readonly created_at: Date;
  readonly version: number;
}

export interface ComingRow extends MeetingRow {
  readonly filing_name: string | null;
  readonly reference: string | null;
}

export interface EventRow extends ByColumns, Pick<MeetingEvent, 'kind' | 'sequence' | 'at'> {
  readonly details: MeetingEvent['details'];
}

export interface CardRow {
  readonly meeting_id: string;
  readonly tenant_id: string;
  readonly object_id: string;
  readonly place: MeetingCard['place'];
  readonly message_id: string;
  readonly kind: MeetingCard['kind'];
  readonly sequence: number;
}

/** The values of a meeting in the order of the statements, with the events behind them. */
export function meetingValues(
  meeting: Meeting,
  events: readonly MeetingEvent[],
): readonly StatementValue[] {
  const { start, end } = spanOfMeeting(meeting);
  const by = byColumns(meeting.organiser);
  return [
    meeting.id,
    meeting.dossierId,
    meeting.programmeId,
    meeting.ruleId,
    meeting.title,
    by.by_tenant,
    by.by_object,
    by.by_name,
    meeting.state,
    toJsonb(meeting.proposals),
    toJsonb(meeting.votes),
    meeting.moment === undefined ? null : toJsonb(meeting.moment),
    meeting.place,
    meeting.agenda,
    toJsonb(meeting.attendees),
    toJsonb(meeting.former),
    toJsonb(meeting.guests),
    toJsonb(meeting.formerGuests),
    meeting.reason ?? null,
    meeting.sequence,
    meeting.changedAt,
    meeting.createdAt,
    meeting.version,
    start,
    end,
    toJsonb(events.map(({ by: actor, ...event }) => ({ ...event, ...byColumns(actor) }))),
  ];
}

export function toMeeting(row: MeetingRow): Meeting {
  return {
    id: row.id,
    dossierId: row.dossier_id,
    programmeId: row.programme_id,
    ruleId: row.rule_id,
    title: row.title,
    organiser: toNamedPerson(row),
    state: row.state,
    proposals: row.proposals,
    votes: row.votes,
    ...(row.moment === null ? {} : { moment: row.moment }),
    place: row.place,
    agenda: row.agenda,
    attendees: row.attendees,
    former: row.former,
    guests: row.guests,
    formerGuests: row.former_guests,
    ...(row.reason === null ? {} : { reason: row.reason }),
    sequence: row.sequence,
    changedAt: row.changed_at,
    createdAt: row.created_at,
    version: row.version,
  };
}

export function toComing(row: ComingRow): ComingMeeting {
  return {
    meeting: toMeeting(row),
    municipality: row.filing_name ?? '',
    reference: row.reference ?? '',
  };
}

export function toEvent(row: EventRow): MeetingEvent {
  const { kind, sequence, at, details } = row;
  return { kind, sequence, by: toNamedPerson(row), at, details };
}

export function cardValues(card: MeetingCard): readonly StatementValue[] {
  const { tenantId, objectId } = storedPerson(card.person);
  const { place, messageId, kind, sequence } = card;
  const message = [place.conversationId, messageId, toJsonb(place)];
  return [card.meetingId, tenantId, objectId, ...message, kind, sequence];
}

export function toCard(row: CardRow): MeetingCard {
  return {
    meetingId: row.meeting_id,
    person: { tenantId: row.tenant_id, objectId: row.object_id },
    place: row.place,
    messageId: row.message_id,
    kind: row.kind,
    sequence: row.sequence,
  };
}
