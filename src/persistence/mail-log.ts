import type { MailLog } from '../domain/ports.ts';
import { type Executor, run } from './statement.ts';

const CLAIM = `/* mail-claim */
  insert into mails (id, claimed_at) values ($1, $2) on conflict (id) do nothing returning 1`;
const MARK_SENT = '/* mail-sent */ update mails set sent_at = $2 where id = $1';
const RELEASE = '/* mail-release */ delete from mails where id = $1 and sent_at is null';
const IS_SENT = '/* mail-is-sent */ select 1 from mails where id = $1 and sent_at is not null';

/** Which mails were claimed and sent, in PostgreSQL. A mail that was sent cannot be released. */
export function createMailLog(on: Executor): MailLog {
  return {
    async claim(mailId, now) {
      return (await run(on, CLAIM, [mailId, now])).length > 0;
    },
    async markSent(mailId, now) {
      await run(on, MARK_SENT, [mailId, now]);
    },
    async release(mailId) {
      await run(on, RELEASE, [mailId]);
    },
    async isSent(mailId) {
      return (await run(on, IS_SENT, [mailId])).length > 0;
    },
  };
}
