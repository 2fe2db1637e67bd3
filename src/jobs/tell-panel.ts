import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Tells experts in Teams that they joined or left a panel. */
export const TELL_PANEL = {
  name: 'tell-panel',
  payload: z.object({ dossierId: z.string(), version: z.int() }),
  retryLimit: 200,
  retryDelaySeconds: 10,
  retryDelayMaxSeconds: 3600,
} satisfies JobDefinition<'tell-panel', { dossierId: string; version: number }>;
