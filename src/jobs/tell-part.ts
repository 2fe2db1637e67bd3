import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Tells people of a municipality that parts of a sheet are theirs. */
export const TELL_PART = {
  name: 'tell-part',
  payload: z.object({ sheetId: z.string(), version: z.int() }),
  retryLimit: 200,
  retryDelaySeconds: 10,
  retryDelayMaxSeconds: 3600,
} satisfies JobDefinition<'tell-part', { sheetId: string; version: number }>;
