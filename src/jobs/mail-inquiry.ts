import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Mails a question to the programme's mailbox. Enqueued in the transaction that keeps the question. A mailbox
 * that is down for weeks loses nothing. */
export const MAIL_INQUIRY = {
  name: 'mail-inquiry',
  payload: z.object({ inquiryId: z.string(), message: z.int() }),
  retryLimit: 1000,
  retryDelaySeconds: 10,
  retryDelayMaxSeconds: 3600,
} satisfies JobDefinition<'mail-inquiry', { inquiryId: string; message: number }>;
