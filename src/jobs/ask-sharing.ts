import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Asks a municipality whether what it learned may be shared with others. */
export const ASK_SHARING = {
  name: 'ask-sharing',
  payload: z.object({ dossierId: z.string() }),
  retryLimit: 200,
  retryDelaySeconds: 10,
  retryDelayMaxSeconds: 3600,
} satisfies JobDefinition<'ask-sharing', { dossierId: string }>;
