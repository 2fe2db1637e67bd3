import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Tells caseworkers which questions wait too long. Every morning of a weekday. */
export const TELL_WAITING = {
  name: 'tell-waiting',
  payload: z.unknown(),
  retryLimit: 5,
  retryDelaySeconds: 60,
  retryDelayMaxSeconds: 600,
  cron: '0 9 * * 1-5',
} satisfies JobDefinition<'tell-waiting', unknown>;
