import { randomUUID } from 'node:crypto';
import type { ReminderFate, ReminderStore } from '../../src/domain/ports-reminders.ts';
import {
  type KeptReminder,
  REGAINED_REASONS,
  type Recipient,
  type Reminder,
  type ReminderMessage,
  recipientKey,
  type SkipReason,
} from '../../src/domain/reminder.ts';

/** What planning asks of the store of reminders. */
type Planned = Pick<
  ReminderStore,
  | 'plan'
  | 'planned'
  | 'known'
  | 'skip'
  | 'takeBack'
  | 'defer'
  | 'countMessages'
  | 'plannedUntil'
  | 'setPlannedUntil'
  | 'lockPlanning'
>;

export interface MemoryMessage {
  readonly id: string;
  readonly recipient: Recipient;
  readonly sendAt: Date;
  readonly state: Extract<ReminderMessage['state'], 'planned' | 'skipped' | 'sent'>;
}

/** Reminders as the database keeps them, for thousands of rounds of planning in a moment. */
export interface MemoryReminders {
  readonly store: Planned;
  all(): readonly KeptReminder[];
  messages(): readonly MemoryMessage[];
  inMessage(id: string): readonly KeptReminder[];
  markSent(id: string, now: Date): void;
  /** Does work of which nothing is kept when it throws. */
  transaction<T>(work: () => Promise<T>): Promise<T>;
}

export function createMemoryReminders(): MemoryReminders {
  let messages = new Map<string, MemoryMessage>();
  let reminders = new Map<string, KeptReminder>();
  let until: Date | undefined;
  const inMessage = (id: string) =>
    [...reminders.values()].filter(({ messageId }) => messageId === id);
  const messageOf = ({ recipient, sendAt }: Reminder, state: MemoryMessage['state']) => {
    const slot = `${recipientKey(recipient)}|${sendAt.getTime()}`;
    const present = messages.get(slot);
    if (present?.state === 'sent' && state === 'planned') return undefined;
    const made = present ?? { id: randomUUID(), recipient, sendAt, state };
    messages.set(slot, state === 'planned' ? { ...made, state } : made);
    return made.id;
  };
  const keep = (reminder: Reminder, now: Date, reason?: SkipReason): number => {
    const present = reminders.get(reminder.key);
    if (present !== undefined && (reason !== undefined || !isRegained(present))) return 0;
    const state = reason === undefined ? 'planned' : 'skipped';
    let shifted = reminder;
    let messageId = messageOf(shifted, state);
    while (messageId === undefined) {
      shifted = { ...shifted, sendAt: new Date(shifted.sendAt.getTime() + 1) };
      messageId = messageOf(shifted, state);
    }
    const why = reason === undefined ? {} : { reason };
    reminders.set(reminder.key, { ...shifted, state, messageId, changedAt: now, ...why });
    return 1;
  };
  const skip: Planned['skip'] = async (keys, reason, now) => {
    for (const key of keys) {
      const one = reminders.get(key);
      if (one?.state !== 'planned') continue;
      reminders.set(key, { ...one, state: 'skipped', reason, changedAt: now });
      if (inMessage(one.messageId).some(({ state }) => state === 'planned')) continue;
      for (const [slot, message] of messages) {
        if (message.id === one.messageId) messages.set(slot, { ...message, state: 'skipped' });
      }
    }
  };
  return {
    store: {
      async plan(planned, skipped, now) {
        const added = planned.map((reminder) => keep(reminder, now));
        const held = skipped.map(({ reminder, reason }) => keep(reminder, now, reason));
        return [...added, ...held].reduce((sum, one) => sum + one, 0);
      },
      planned: async () => [...reminders.values()].filter(({ state }) => state === 'planned'),
      async known(keys) {
        const found = keys.flatMap((key) => reminders.get(key) ?? []);
        return new Map(
          found.map(({ key, state, reason }): [string, ReminderFate] => [
            key,
            { state, reason: reason ?? null },
          ]),
        );
      },
      skip,
      takeBack: skip,
      // The sender of these tests looks at the hour itself.
      defer: async () => undefined,
      async countMessages(keys, from, before) {
        const counts = new Map<string, number>();
        for (const { recipient, sendAt, state } of messages.values()) {
          const key = recipientKey(recipient);
          if (state === 'skipped' || sendAt < from || sendAt >= before) continue;
          if (keys.includes(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        return counts;
      },
      plannedUntil: async () => until,
      async setPlannedUntil(moment) {
        until = moment;
      },
      lockPlanning: async () => undefined,
    },
    all: () => [...reminders.values()],
    messages: () => [...messages.values()],
    inMessage,
    markSent(id, now) {
      for (const [slot, message] of messages) {
        if (message.id === id) messages.set(slot, { ...message, state: 'sent' });
      }
      for (const one of inMessage(id)) {
        if (one.state === 'planned') {
          reminders.set(one.key, { ...one, state: 'sent', changedAt: now });
        }
      }
    },
    async transaction(work) {
      const before = { messages: new Map(messages), reminders: new Map(reminders), until };
      try {
        return await work();
      } catch (error) {
        ({ messages, reminders, until } = before);
        throw error;
      }
    },
  };
}

function isRegained({ state, reason }: KeptReminder): boolean {
  return state === 'skipped' && REGAINED_REASONS.some((one) => one === reason);
}
