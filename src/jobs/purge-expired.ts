import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Removes what has served its time: seen activities, expired codes and links. Every night. */
export const PURGE_EXPIRED = {
  name: 'purge-expired',
  payload: z.unknown(),
  retryLimit: 2,
  retryDelaySeconds: 60,
  retryDelayMaxSeconds: 600,
  cron: '17 3 * * *',
} satisfies JobDefinition<'purge-expired', unknown>;
