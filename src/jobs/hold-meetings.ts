import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Notes that fixed meetings that are over took place. Every quarter of an hour. */
export const HOLD_MEETINGS = {
  name: 'hold-meetings',
  payload: z.unknown(),
  retryLimit: 2,
  retryDelaySeconds: 30,
  retryDelayMaxSeconds: 120,
  cron: '*/15 * * * *',
} satisfies JobDefinition<'hold-meetings', unknown>;
