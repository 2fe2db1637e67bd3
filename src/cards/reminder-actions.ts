import { z } from 'zod/v4';
import type { ReminderKind } from '../domain/reminder-rules.ts';
import { action, id, input, page } from './action-fields.ts';

const KINDS = [
  'deadline',
  'step',
  'meeting',
  'homework',
  'waiting',
] as const satisfies readonly ReminderKind[];
const kind = z.enum(KINDS);

/** The buttons of what somebody is reminded of, and of what comes up for them. */
export const REMINDER_ACTIONS = [
  action('reminder.mine', {}),
  /** With a message: its card stays, and says what changed. */
  action('reminder.mute', { kind, messageId: id.optional() }),
  action('reminder.unmute', { kind }),
  /** `days`: from now on; without it until the day that was typed. */
  action('reminder.pause', {
    days: z.union([z.literal(1), z.literal(7)]).optional(),
    until: input,
    messageId: id.optional(),
  }),
  action('reminder.stop', {}),
  action('reminder.start', {}),
  action('agenda.show', { page: page.optional() }),
  action('agenda.address', {}),
  action('agenda.makeAddress', {}),
  action('agenda.endAddress', {}),
] as const;

/** Those that change something, and carry the nonce of their card. */
export const CHANGING_REMINDER_VERBS = [
  'reminder.mute',
  'reminder.unmute',
  'reminder.pause',
  'reminder.stop',
  'reminder.start',
  'agenda.makeAddress',
  'agenda.endAddress',
] as const;
