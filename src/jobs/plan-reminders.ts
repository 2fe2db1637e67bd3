import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Plans what has to be reminded of in the coming day, and lets what is due be sent. Every minute. */
export const PLAN_REMINDERS = {
  name: 'plan-reminders',
  payload: z.unknown().transform(() => ({})),
  // The next minute does the same.
  retryLimit: 1,
  retryDelaySeconds: 5,
  retryDelayMaxSeconds: 30,
  cron: '* * * * *',
} satisfies JobDefinition<'plan-reminders', Record<string, never>>;
