import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Sends every reminder that is due. Several processes may do it at the same time. */
export const SEND_REMINDERS = {
  name: 'send-reminders',
  payload: z.object({}),
  // What is due stays due: the plan of the next minute calls for it again.
  retryLimit: 3,
  retryDelaySeconds: 5,
  retryDelayMaxSeconds: 60,
  pollSeconds: 1,
} satisfies JobDefinition<'send-reminders', Readonly<Record<string, never>>>;
