import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Looks whether the bot can do all it should, and tells caseworkers what is wrong. Every morning of a weekday. */
export const SELF_CHECK = {
  name: 'self-check',
  payload: z.unknown(),
  retryLimit: 5,
  retryDelaySeconds: 60,
  retryDelayMaxSeconds: 600,
  cron: '30 8 * * 1-5',
} satisfies JobDefinition<'self-check', unknown>;
