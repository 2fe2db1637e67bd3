import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Tells a municipality what more is asked of it, or that nothing is any more. */
export const ASK_MORE = {
  name: 'ask-more',
  payload: z.object({ dossierId: z.string(), version: z.int() }),
  retryLimit: 200,
  retryDelaySeconds: 10,
  retryDelayMaxSeconds: 3600,
} satisfies JobDefinition<'ask-more', { dossierId: string; version: number }>;
