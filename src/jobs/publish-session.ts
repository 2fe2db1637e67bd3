import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Publishes the list of a question round and tells every asker. */
export const PUBLISH_SESSION = {
  name: 'publish-session',
  payload: z.object({ sessionId: z.string() }),
  retryLimit: 100,
  retryDelaySeconds: 10,
  retryDelayMaxSeconds: 3600,
} satisfies JobDefinition<'publish-session', { sessionId: string }>;
