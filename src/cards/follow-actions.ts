import { z } from 'zod/v4';
import { action, id, input, version } from './action-fields.ts';

const follow = { followId: id, version } as const;

/** The buttons of what a channel or a group chat follows, and of what it is told. */
export const FOLLOW_ACTIONS = [
  action('follow.show', {}),
  /** What was chosen: a subject, the topics with commas in between, and a channel of the team. */
  action('follow.set', { subject: input, topics: input, channel: input }),
  action('follow.edit', { followId: id }),
  action('follow.save', { ...follow, topics: input }),
  action('follow.snooze', { ...follow, until: z.enum(['week', 'month', 'now']) }),
  action('follow.stop', follow),
  /** Opens what a post in a channel is about in the own chat of whoever presses it; without ids, the deadlines. */
  action('reminder.open', {
    dossierId: id.optional(),
    stepId: id.optional(),
    meetingId: id.optional(),
  }),
] as const;

/** Those that change something, and carry the nonce of their card. */
export const CHANGING_FOLLOW_VERBS = [
  'follow.set',
  'follow.save',
  'follow.snooze',
  'follow.stop',
] as const;
