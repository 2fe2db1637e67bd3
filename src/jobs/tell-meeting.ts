import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Tells those who must be at a meeting, and its guests, what it has become. */
export const TELL_MEETING = {
  name: 'tell-meeting',
  payload: z.object({ meetingId: z.string(), sequence: z.int() }),
  retryLimit: 200,
  retryDelaySeconds: 10,
  retryDelayMaxSeconds: 3600,
} satisfies JobDefinition<'tell-meeting', { meetingId: string; sequence: number }>;
