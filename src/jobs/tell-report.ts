import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Tells what was said about a guidance to those it is for, even after a week without Teams or mail. */
export const TELL_REPORT = {
  name: 'tell-report',
  payload: z.object({ dossierId: z.string(), reportId: z.string() }),
  retryLimit: 200,
  retryDelaySeconds: 10,
  retryDelayMaxSeconds: 3600,
} satisfies JobDefinition<'tell-report', { dossierId: string; reportId: string }>;
