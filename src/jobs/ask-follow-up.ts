import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Asks a municipality how its actions go, some months after its guidance. */
export const ASK_FOLLOW_UP = {
  name: 'ask-follow-up',
  payload: z.object({ dossierId: z.string(), month: z.int(), end: z.string() }),
  retryLimit: 200,
  retryDelaySeconds: 10,
  retryDelayMaxSeconds: 3600,
} satisfies JobDefinition<'ask-follow-up', { dossierId: string; month: number; end: string }>;
