import type { NoticeLog } from '../domain/ports-questions.ts';
import { type Executor, run } from './statement.ts';

const CLAIM = `/* notice-claim */
  insert into notices (key, claimed_at) values ($1, $2) on conflict (key) do nothing returning 1`;

/**
 * Which notices were given, in PostgreSQL. Of two transactions that claim a key at the same moment the second
 * waits: it gets the key when the first is rolled back.
 */
export function createNoticeLog(on: Executor): NoticeLog {
  return {
    async claim(key, now) {
      return (await run(on, CLAIM, [key, now])).length > 0;
    },
  };
}
