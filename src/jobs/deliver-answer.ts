import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Brings an answer to who asked: in the chat, else by mail. */
export const DELIVER_ANSWER = {
  name: 'deliver-answer',
  payload: z.object({ inquiryId: z.string(), message: z.int() }),
  retryLimit: 200,
  retryDelaySeconds: 10,
  retryDelayMaxSeconds: 3600,
} satisfies JobDefinition<'deliver-answer', { inquiryId: string; message: number }>;
