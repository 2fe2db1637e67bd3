import type { ChatPlace } from '../domain/chat-place.ts';
import type { MilestoneSubject } from '../domain/milestone.ts';
import type { MessageOutcome } from '../domain/ports-reminders.ts';
import type {
  KeptReminder,
  MessageState,
  Recipient,
  ReminderMessage,
  ReminderState,
  ReminderTopic,
  ReminderWay,
} from '../domain/reminder.ts';
import type { ReminderKind } from '../domain/reminder-rules.ts';

// Rows of messages and reminders. Only this folder writes them, so they are not read with a schema.

export interface MessageRow {
  readonly id: string;
  readonly programme_id: string;
  readonly recipient: Recipient;
  readonly about: string;
  readonly send_at: Date;
  readonly state: MessageState;
  readonly reason: NonNullable<ReminderMessage['reason']> | null;
  readonly attempts: number;
  readonly way: ReminderWay | null;
  readonly place: ChatPlace | null;
  readonly activity_id: string | null;
  readonly changed_at: Date;
}

export function toMessage(row: MessageRow): ReminderMessage {
  return {
    id: row.id,
    programmeId: row.programme_id,
    recipient: row.recipient,
    about: row.about,
    sendAt: row.send_at,
    state: row.state,
    ...(row.reason === null ? {} : { reason: row.reason }),
    attempts: row.attempts,
    ...(row.way === null ? {} : { way: row.way }),
    ...(row.place === null ? {} : { place: row.place }),
    ...(row.activity_id === null ? {} : { activityId: row.activity_id }),
    changedAt: row.changed_at,
  };
}

/** What a message became of, as a row. */
export function outcomeRow({ id, state, reason, way, place, activityId }: MessageOutcome) {
  return { id, state, reason, way, place, activity_id: activityId };
}

export interface ReminderRow {
  readonly key: string;
  readonly message_id: string;
  readonly topic: ReminderTopic;
  readonly programme_id: string;
  readonly kind: ReminderKind | null;
  readonly milestone_key: string;
  readonly day: string;
  readonly from_day: string | null;
  readonly subject: MilestoneSubject | null;
  readonly moment: string;
  readonly recipient: Recipient;
  readonly send_at: Date;
  readonly always: boolean;
  readonly state: ReminderState;
  readonly reason: NonNullable<KeptReminder['reason']> | null;
  readonly changed_at: Date;
}

export function toReminder(row: ReminderRow): KeptReminder {
  return {
    key: row.key,
    topic: row.topic,
    programmeId: row.programme_id,
    ...(row.kind === null ? {} : { kind: row.kind }),
    milestoneKey: row.milestone_key,
    day: row.day,
    ...(row.from_day === null ? {} : { fromDay: row.from_day }),
    ...(row.subject === null ? {} : { subject: row.subject }),
    moment: row.moment,
    recipient: row.recipient,
    sendAt: row.send_at,
    always: row.always,
    state: row.state,
    ...(row.reason === null ? {} : { reason: row.reason }),
    messageId: row.message_id,
    changedAt: row.changed_at,
  };
}
