import type { MailLog } from '../domain/ports.ts';
import { type Executor, run } from './statement.ts';

const MARK_SENT = `/* mail-sent */
  insert into mails (id, sent_at) values ($1, $2) on conflict (id) do nothing`;
const IS_SENT = '/* mail-is-sent */ select 1 from mails where id = $1';

/** Which mails were sent, in PostgreSQL. */
export function createMailLog(on: Executor): MailLog {
  return {
    async isSent(mailId) {
      return (await run(on, IS_SENT, [mailId])).length > 0;
    },
    async markSent(mailId, now) {
      await run(on, MARK_SENT, [mailId, now]);
    },
  };
}
