import type { MessageCounts, ReminderOutbox } from '../domain/ports-reminders.ts';
import type { MessageState } from '../domain/reminder.ts';
import { isUuid } from './is-uuid.ts';
import {
  type MessageRow,
  outcomeRow,
  type ReminderRow,
  toMessage,
  toReminder,
} from './outbox-rows.ts';
import {
  CLAIM,
  COUNTS_OF,
  DUE_MOMENTS,
  GIVE_BACK,
  LOAD,
  MARK_SENDING,
  MARK_TOLD,
  MESSAGES_OF,
  OF_MESSAGES,
  POSTPONE,
  PUT_OFF,
  SETTLE,
  SETTLE_CUT,
  UNTOLD,
} from './outbox-statements.ts';
import { type Executor, run, type StatementValue } from './statement.ts';
import { toJsonb } from './storable.ts';

interface CountRow {
  readonly state: MessageState;
  readonly messages: number;
}

/** Messages on their way out, in PostgreSQL. */
export function createReminderOutbox(on: Executor): ReminderOutbox {
  const messages = async (text: string, values: readonly StatementValue[]) =>
    (await run<MessageRow>(on, text, values)).map(toMessage);
  return {
    async claim(by, now, limit, leaseMs) {
      const claimed = await messages(CLAIM, [by, now, limit, leaseMs]);
      return claimed.toSorted((a, b) => a.sendAt.getTime() - b.sendAt.getTime());
    },
    async ofMessages(ids) {
      return (await run<ReminderRow>(on, OF_MESSAGES, [ids])).map(toReminder);
    },
    async markSending(id, by, now, leaseMs) {
      return (await run(on, MARK_SENDING, [id, by, now, leaseMs])).length > 0;
    },
    async settle(outcomes, now) {
      if (outcomes.length > 0) await run(on, SETTLE, [toJsonb(outcomes.map(outcomeRow)), now]);
    },
    async postpone(id, notBefore, now) {
      await run(on, POSTPONE, [id, notBefore, now]);
    },
    async putOff(ids, notBefore, now) {
      await run(on, PUT_OFF, [ids, notBefore, now]);
    },
    async giveBack(by) {
      await run(on, GIVE_BACK, [by]);
    },
    settleCut: (now) => messages(SETTLE_CUT, [now]),
    async dueMoments(limit) {
      const rows = await run<{ moment: Date }>(on, DUE_MOMENTS, [limit]);
      return rows.map(({ moment }) => moment);
    },
    async message(id) {
      return isUuid(id) ? (await messages(LOAD, [id]))[0] : undefined;
    },
    async countsOf(about) {
      const counts = { ...NONE };
      for (const row of await run<CountRow>(on, COUNTS_OF, [about]))
        counts[row.state] = row.messages;
      return counts;
    },
    messagesOf: (about, states, { limit, offset }) =>
      messages(MESSAGES_OF, [about, states, limit, offset]),
    lockUntold: (programmeId, limit) => messages(UNTOLD, [programmeId, limit]),
    async markTold(ids, now) {
      if (ids.length > 0) await run(on, MARK_TOLD, [ids, now]);
    },
  };
}

const NONE: MessageCounts = {
  planned: 0,
  claimed: 0,
  sending: 0,
  sent: 0,
  skipped: 0,
  failed: 0,
  uncertain: 0,
};
