import { setTimeout as delay } from 'node:timers/promises';
import type { Fault } from './fault.ts';

/** Teams takes presses and messages, and fails when the bot writes. */
export const TEAMS_FAILS: Fault = {
  name: 'teams-fails',
  says: 'Teams answers what the bot writes with 500, 502 and 503, then 429 with Retry-After, then never',
  mailMayRepeat: false,
  async layOn({ teams }, ms, random) {
    teams.behave(() => ({
      kind: 'status',
      status: [500, 502, 503][Math.floor(random() * 3)] ?? 503,
    }));
    await delay(ms / 4);
    teams.behave({ kind: 'status', status: 429, retryAfterSeconds: 1 });
    await delay(ms / 4);
    teams.behave({ kind: 'hang' });
    await delay(ms / 2);
    teams.behave({ kind: 'fine' });
    return { failedCalls: teams.failures };
  },
};
