import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Brings the questions of a closed round to a caseworker; after a while they ask for it themselves. */
export const SHOW_SESSION = {
  name: 'show-session',
  payload: z.object({ sessionId: z.string(), tenantId: z.string(), objectId: z.string() }),
  retryLimit: 8,
  retryDelaySeconds: 2,
  retryDelayMaxSeconds: 60,
} satisfies JobDefinition<
  'show-session',
  { sessionId: string; tenantId: string; objectId: string }
>;
