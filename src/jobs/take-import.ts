import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Takes a large table in. Each attempt is all or nothing; after these a caseworker presses the button again. */
export const TAKE_IMPORT = {
  name: 'take-import',
  payload: z.object({
    importId: z.string(),
    tenantId: z.string(),
    objectId: z.string(),
    name: z.string(),
  }),
  retryLimit: 5,
  retryDelaySeconds: 5,
  retryDelayMaxSeconds: 120,
} satisfies JobDefinition<
  'take-import',
  { importId: string; tenantId: string; objectId: string; name: string }
>;
