import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Tells whoever works on a guidance that a sheet of it was handed over. */
export const TELL_SHEET = {
  name: 'tell-sheet',
  payload: z.object({ sheetId: z.string(), version: z.int() }),
  retryLimit: 200,
  retryDelaySeconds: 10,
  retryDelayMaxSeconds: 3600,
} satisfies JobDefinition<'tell-sheet', { sheetId: string; version: number }>;
