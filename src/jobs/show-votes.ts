import { z } from 'zod/v4';
import type { JobDefinition } from './job.ts';

/** Brings cards that follow a meeting up to date. They show the same again when somebody opens the meeting. */
export const SHOW_VOTES = {
  name: 'show-votes',
  payload: z.object({ meetingId: z.string() }),
  retryLimit: 5,
  retryDelaySeconds: 5,
  retryDelayMaxSeconds: 60,
} satisfies JobDefinition<'show-votes', { meetingId: string }>;
