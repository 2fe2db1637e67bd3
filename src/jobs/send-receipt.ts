import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/**
 * Mails the receipt of an application. Enqueued in the transaction that sends the application, so that
 * there is a receipt if and only if there is an application. A mailbox that is down for two days loses nothing.
 */
export const SEND_RECEIPT = {
  name: 'send-receipt',
  payload: z.object({ dossierId: z.string() }),
  retryLimit: 60,
  retryDelaySeconds: 10,
  retryDelayMaxSeconds: 3600,
} satisfies JobDefinition<'send-receipt', { dossierId: string }>;
