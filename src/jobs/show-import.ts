import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Brings a table that was handed over in a browser to its caseworker; after a while they hand it over again. */
export const SHOW_IMPORT = {
  name: 'show-import',
  payload: z.object({ importId: z.string(), tenantId: z.string(), objectId: z.string() }),
  retryLimit: 8,
  retryDelaySeconds: 2,
  retryDelayMaxSeconds: 60,
} satisfies JobDefinition<'show-import', { importId: string; tenantId: string; objectId: string }>;
