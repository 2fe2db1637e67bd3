import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Mails a province about a municipality that was not let through. A mailbox that is down for weeks loses nothing. */
export const MAIL_PROVINCE = {
  name: 'mail-province',
  payload: z.object({ dossierId: z.string(), version: z.int() }),
  retryLimit: 1000,
  retryDelaySeconds: 10,
  retryDelayMaxSeconds: 3600,
} satisfies JobDefinition<'mail-province', { dossierId: string; version: number }>;
