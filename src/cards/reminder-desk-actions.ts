import { z } from 'zod/v4';
import type { DeskTab } from '../domain/views-reminder-desk.ts';
import { action, id, input, page } from './action-fields.ts';
import { ANNOUNCEMENT_ACTIONS, CHANGING_ANNOUNCEMENT_VERBS } from './announcement-actions.ts';
import { ANY } from './case-actions.ts';

const TABS = ['planned', 'sent', 'skipped', 'attention'] as const satisfies readonly DeskTab[];

/** Which page of what is shown. */
const place = {
  tab: z.enum(TABS),
  programme: input.transform((chosen) => (chosen === ANY ? undefined : chosen)),
  page,
};

/** The buttons of what caseworkers see of all reminders, and of what they announce themselves. */
export const REMINDER_DESK_ACTIONS = [
  action('desk.list', place),
  action('desk.look', { messageId: id, ...place }),
  action('desk.care', { messageId: id, care: z.enum(['again', 'aside']), ...place }),
  ...ANNOUNCEMENT_ACTIONS,
] as const;

/** Those that change something, and carry the nonce of their card. */
export const CHANGING_REMINDER_DESK_VERBS = ['desk.care', ...CHANGING_ANNOUNCEMENT_VERBS] as const;
