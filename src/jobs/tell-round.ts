import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Tells everybody with a draft for a round that it changed, and the caseworkers in their channel. */
export const TELL_ROUND = {
  name: 'tell-round',
  payload: z.object({ roundId: z.string(), version: z.int() }),
  retryLimit: 100,
  retryDelaySeconds: 10,
  retryDelayMaxSeconds: 3600,
} satisfies JobDefinition<'tell-round', { roundId: string; version: number }>;
