import type { ReminderQuery, ReminderStore } from '../domain/ports-reminders.ts';
import { recipientKey } from '../domain/reminder.ts';
import { isUuid } from './is-uuid.ts';
import { type MessageRow, type ReminderRow, toMessage, toReminder } from './outbox-rows.ts';
import { planReminderRows } from './plan-reminder-rows.ts';
import {
  COUNT,
  COUNT_MESSAGES,
  DEFER,
  KNOWN,
  LIST,
  LIST_PLANNED,
  LOCK_PLANNING,
  OF_MESSAGES,
  OF_RECIPIENT,
  PLANNED,
  PLANNED_UNTIL,
  REMOVE_OF_RECIPIENT,
  SENT_IN_CHANNELS,
  SET_PLANNED_UNTIL,
  SKIP,
} from './reminder-statements.ts';
import { type Executor, run, type StatementValue } from './statement.ts';

/** As many posts in channels are looked at for a change at most. */
const MOST_POSTS = 2_000;
/** States of messages out of which something can be taken: nobody began to send them. */
const NOT_SENDING = ['planned', 'claimed'];
const NOT_CLAIMED = ['planned'];

/** Reminders in PostgreSQL. Ids that are no uuid belong to nothing, which is no error. */
export function createReminderStore(on: Executor): ReminderStore {
  return {
    plan: (reminders, skipped, now) => planReminderRows(on, { reminders, skipped, now }),
    async planned() {
      return (await run<ReminderRow>(on, PLANNED, [])).map(toReminder);
    },
    async known(keys) {
      if (keys.length === 0) return new Map();
      const rows = await run<Pick<ReminderRow, 'key' | 'state' | 'reason'>>(on, KNOWN, [keys]);
      return new Map(rows.map(({ key, state, reason }) => [key, { state, reason }]));
    },
    async skip(keys, reason, now) {
      if (keys.length > 0) await run(on, SKIP, [keys, reason, now, NOT_SENDING]);
    },
    async takeBack(keys, reason, now) {
      if (keys.length > 0) await run(on, SKIP, [keys, reason, now, NOT_CLAIMED]);
    },
    async defer(keys, notBefore, now) {
      if (keys.length > 0) await run(on, DEFER, [keys, notBefore, now]);
    },
    async countMessages(recipientKeys, from, until) {
      if (recipientKeys.length === 0) return new Map();
      const rows = await run<{ recipient_key: string; messages: number }>(on, COUNT_MESSAGES, [
        recipientKeys,
        from,
        until,
      ]);
      return new Map(rows.map((row) => [row.recipient_key, row.messages]));
    },
    async plannedUntil() {
      const [row] = await run<{ planned_until: Date | null }>(on, PLANNED_UNTIL, []);
      return row?.planned_until ?? undefined;
    },
    async setPlannedUntil(moment) {
      await run(on, SET_PLANNED_UNTIL, [moment]);
    },
    async lockPlanning() {
      await run(on, LOCK_PLANNING, []);
    },
    sentInChannels: (fromDay) => sentInChannels(on, fromDay),
    async remindersOf(messageId) {
      if (!isUuid(messageId)) return [];
      return (await run<ReminderRow>(on, OF_MESSAGES, [[messageId]])).map(toReminder);
    },
    async list(query, { limit, offset }) {
      const isAhead = query.states.every((state) => state === 'planned');
      const statement = isAhead ? LIST_PLANNED : LIST;
      const values = [...soughtValues(query), limit, offset];
      return (await run<ReminderRow>(on, statement, values)).map(toReminder);
    },
    async count(query) {
      const [row] = await run<{ reminders: number }>(on, COUNT, soughtValues(query));
      return row?.reminders ?? 0;
    },
    async ofPerson(person, limit) {
      const key = recipientKey({ kind: 'person', person });
      return (await run<ReminderRow>(on, OF_RECIPIENT, [key, limit])).map(toReminder);
    },
    async removeOfPerson(person) {
      await run(on, REMOVE_OF_RECIPIENT, [recipientKey({ kind: 'person', person })]);
    },
  };
}

function soughtValues({
  programmeIds,
  states,
  from,
  until,
  unattended = false,
}: ReminderQuery): readonly StatementValue[] {
  return [programmeIds, states, from ?? null, until ?? null, unattended];
}

async function sentInChannels(on: Executor, fromDay: string) {
  const messages = await run<MessageRow>(on, SENT_IN_CHANNELS, [fromDay, MOST_POSTS]);
  if (messages.length === 0) return [];
  const ids = messages.map(({ id }) => id);
  const reminders = (await run<ReminderRow>(on, OF_MESSAGES, [ids])).map(toReminder);
  const byMessage = Map.groupBy(reminders, ({ messageId }) => messageId);
  return messages.map((row) => ({
    message: toMessage(row),
    reminders: byMessage.get(row.id) ?? [],
  }));
}
