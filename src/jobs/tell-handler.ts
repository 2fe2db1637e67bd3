import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Tells whoever handles a file that the municipality sent what was asked. */
export const TELL_HANDLER = {
  name: 'tell-handler',
  payload: z.object({ dossierId: z.string(), version: z.int() }),
  retryLimit: 200,
  retryDelaySeconds: 10,
  retryDelayMaxSeconds: 3600,
} satisfies JobDefinition<'tell-handler', { dossierId: string; version: number }>;
