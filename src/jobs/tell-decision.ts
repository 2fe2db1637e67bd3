import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Tells a municipality what was decided on its file. A municipality is told even after a week without Teams or mail. */
export const TELL_DECISION = {
  name: 'tell-decision',
  payload: z.object({ dossierId: z.string(), version: z.int() }),
  retryLimit: 200,
  retryDelaySeconds: 10,
  retryDelayMaxSeconds: 3600,
} satisfies JobDefinition<'tell-decision', { dossierId: string; version: number }>;
