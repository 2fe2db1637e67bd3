import type { ReminderEditStore } from '../domain/ports-reminders.ts';
import { isUuid } from './is-uuid.ts';
import { type Executor, run } from './statement.ts';

interface EditRow {
  readonly message_id: string;
  readonly said: string;
}

const SAID = `/* reminder-edits-said */
  select message_id, said from reminder_edits where message_id = any($1::uuid[])`;
const PUT = `/* reminder-edit-put */
  insert into reminder_edits (message_id, said, at) values ($1, $2, $3)
  on conflict (message_id) do update set said = excluded.said, at = excluded.at`;

/** What posts in channels say since they were changed, in PostgreSQL. */
export function createReminderEditStore(on: Executor): ReminderEditStore {
  return {
    async said(messageIds) {
      if (messageIds.length === 0) return new Map();
      const rows = await run<EditRow>(on, SAID, [messageIds.filter(isUuid)]);
      return new Map(rows.map((row) => [row.message_id, row.said]));
    },
    async put(messageId, said, now) {
      await run(on, PUT, [messageId, said, now]);
    },
  };
}
