import type { ChatPlace } from './chat-place.ts';
import type { MilestoneSubject } from './milestone.ts';
import { type Person, personKey } from './person.ts';
import type { ReminderKind } from './reminder-rules.ts';

/** Who is reminded: somebody in their own chat, a channel that follows, or the caseworkers of a programme. */
export type Recipient =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'follow'; readonly followId: string }
  | { readonly kind: 'caseworkers'; readonly programmeId: string };

/** One string per recipient, the same for the same one always. */
export function recipientKey(recipient: Recipient): string {
  switch (recipient.kind) {
    case 'person':
      return `person:${personKey(recipient.person)}`;
    case 'follow':
      return `follow:${recipient.followId}`;
    case 'caseworkers':
      return `caseworkers:${recipient.programmeId}`;
  }
}

export const REMINDER_STATES = ['planned', 'sent', 'skipped', 'failed', 'uncertain'] as const;
/** `uncertain`: it was being sent when the process or the connection was cut; it may have arrived. */
export type ReminderState = (typeof REMINDER_STATES)[number];

/** Why a reminder was not sent. */
export const SKIP_REASONS = [
  /** What it was about is done, sent in, withdrawn, cancelled or gone. */
  'done',
  /** Its day was moved; there are reminders of the new day. */
  'moved',
  'muted',
  'snoozed',
  /** Another reminder of the same thing goes in the same message. */
  'merged',
  /** A later one of the same thing was due as well when the bot came back. */
  'overtaken',
  /** It came too late to be of use. */
  'tooLate',
  /** The recipient had as many messages this week as the programme gives. */
  'weekFull',
  /** The channel does not follow this any more. */
  'unfollowed',
  /** The recipient may not read it any more. */
  'notAllowed',
  /** A caseworker stopped the announcement while it was going out. */
  'cancelled',
  /** Its channel was not to be reached: it went to each of the caseworkers instead. */
  'passedOn',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** Those that can stop being so before it was time: then the reminder is planned again. */
export const REGAINED_REASONS: readonly SkipReason[] = [
  'done',
  'moved',
  'muted',
  'snoozed',
  'unfollowed',
  'notAllowed',
];

/** Why a reminder could not be sent. */
export const FAIL_REASONS = [
  /** Nowhere: no chat, no address. */
  'unreachable',
  /** Teams refused it for good. */
  'refused',
  /** Teams had trouble for as long as it made sense to try. */
  'gaveUp',
  /** Being sent when it was cut: whether it arrived is not known. */
  'cut',
] as const;
export type FailReason = (typeof FAIL_REASONS)[number];

/** What a reminder says, apart from its milestone. */
export type ReminderTopic =
  /** A moment of a milestone came. */
  | 'reminder'
  /** The day of a milestone was moved, told in a channel that was reminded of the earlier one. */
  | 'moved'
  | 'digest'
  | 'announcement';

/**
 * One reminder of one recipient. Its key is made of programme, milestone with its day, recipient and moment, so that
 * the same one is never planned twice.
 */
export interface Reminder {
  readonly key: string;
  readonly topic: ReminderTopic;
  readonly programmeId: string;
  /** Absent for a digest or an announcement. */
  readonly kind?: ReminderKind;
  /** Of the milestone; `digest:<Monday>` or `announcement:<id>` for what has none. */
  readonly milestoneKey: string;
  /** The day of the milestone as it was planned for. Brussels, YYYY-MM-DD. */
  readonly day: string;
  /** For `moved`: the day that was told before. */
  readonly fromDay?: string;
  readonly subject?: MilestoneSubject;
  /** Names the moment: `w7`, `d1`, `start`, `overdue`, `weekly-2`, `moved`. */
  readonly moment: string;
  readonly recipient: Recipient;
  readonly sendAt: Date;
  /** Sent however much the recipient had this week. */
  readonly always: boolean;
}

export function reminderKey(
  reminder: Pick<Reminder, 'programmeId' | 'milestoneKey' | 'day' | 'moment' | 'recipient'>,
): string {
  const { programmeId, milestoneKey, day, moment, recipient } = reminder;
  return [programmeId, milestoneKey, day, recipientKey(recipient), moment].join('|');
}

/** A reminder as it is kept. */
export interface KeptReminder extends Reminder {
  readonly state: ReminderState;
  readonly reason?: SkipReason | FailReason;
  /** The message it went, or goes, in. */
  readonly messageId: string;
  readonly changedAt: Date;
}

/** A reminder without what became of it. */
export function bareReminder(kept: KeptReminder): Reminder {
  const { state: _, reason: __, messageId: ___, changedAt: ____, ...own } = kept;
  return own;
}

/** The files that some reminders are about, each once. */
export function remindedFiles(reminders: readonly Reminder[]): readonly string[] {
  const ids = reminders.flatMap(({ subject }) =>
    subject !== undefined && 'dossierId' in subject ? [subject.dossierId] : [],
  );
  return [...new Set(ids)];
}

/** How a message went out. */
export type ReminderWay = 'chat' | 'channel' | 'mail';

/**
 * `claimed`: a process has it, and nothing was sent yet: another takes it over when that one dies. `sending`: the
 * call to Teams or the mail server was begun: nobody sends it again, as it may have arrived.
 */
export const MESSAGE_STATES = [
  'planned',
  'claimed',
  'sending',
  'sent',
  'skipped',
  'failed',
  'uncertain',
] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** One message to one recipient: every reminder of theirs of that moment, or one announcement. */
export interface ReminderMessage {
  readonly id: string;
  readonly programmeId: string;
  readonly recipient: Recipient;
  /** `reminders`, or `announcement:<id>`: what goes in one message. */
  readonly about: string;
  readonly sendAt: Date;
  readonly state: MessageState;
  readonly reason?: SkipReason | FailReason;
  /** Calls that Teams did not take. */
  readonly attempts: number;
  /** Where and how it was sent. */
  readonly way?: ReminderWay;
  readonly place?: ChatPlace;
  /** Of the message in Teams, to change it later. */
  readonly activityId?: string;
  readonly changedAt: Date;
}
