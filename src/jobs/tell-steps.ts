import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Tells the sides of a guidance that their steps began, moved, were left out or were opened again. */
export const TELL_STEPS = {
  name: 'tell-steps',
  payload: z.object({ dossierId: z.string(), version: z.int() }),
  retryLimit: 200,
  retryDelaySeconds: 10,
  retryDelayMaxSeconds: 3600,
} satisfies JobDefinition<'tell-steps', { dossierId: string; version: number }>;
