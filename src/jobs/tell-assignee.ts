import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Tells a caseworker that a colleague gave them a file. */
export const TELL_ASSIGNEE = {
  name: 'tell-assignee',
  payload: z.object({ dossierId: z.string(), version: z.int() }),
  retryLimit: 200,
  retryDelaySeconds: 10,
  retryDelayMaxSeconds: 3600,
} satisfies JobDefinition<'tell-assignee', { dossierId: string; version: number }>;
