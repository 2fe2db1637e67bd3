import { z } from 'zod/v4';
import type { CodeUsed } from '../domain/ports-roles.ts';
import type { JobDefinition } from './job.ts';

/** Tells who made a code for a role that somebody used it; after a day it is on their list all the same. */
export const TELL_CODE_USED = {
  name: 'tell-code-used',
  payload: z.object({
    programmeId: z.string(),
    gives: z.enum(['caseworker', 'head', 'expert']),
    expertId: z.string().optional(),
    madeBy: z.object({ tenantId: z.string(), objectId: z.string() }),
    usedBy: z.string(),
  }),
  retryLimit: 30,
  retryDelaySeconds: 10,
  retryDelayMaxSeconds: 3600,
} satisfies JobDefinition<'tell-code-used', CodeUsed>;
