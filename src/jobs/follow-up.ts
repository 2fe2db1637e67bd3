import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Finds the municipalities to ask how their actions go, and those that did not answer. Every morning of a weekday. */
export const FOLLOW_UP = {
  name: 'follow-up',
  payload: z.unknown(),
  retryLimit: 5,
  retryDelaySeconds: 60,
  retryDelayMaxSeconds: 600,
  cron: '30 9 * * 1-5',
} satisfies JobDefinition<'follow-up', unknown>;
