import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Posts a question in the caseworkers' channel, or brings its post up to date. */
export const ANNOUNCE_INQUIRY = {
  name: 'announce-inquiry',
  payload: z.object({ inquiryId: z.string() }),
  retryLimit: 100,
  retryDelaySeconds: 10,
  retryDelayMaxSeconds: 3600,
} satisfies JobDefinition<'announce-inquiry', { inquiryId: string }>;
