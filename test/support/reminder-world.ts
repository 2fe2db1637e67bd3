import type { Dossier } from '../../src/domain/dossier.ts';
import type { Follow } from '../../src/domain/follow.ts';
import type { Item } from '../../src/domain/item.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import type { NamedPerson } from '../../src/domain/person.ts';
import type { DraftPeople, Guided, WaitingFile } from '../../src/domain/ports-milestones.ts';
import type { ReminderChoice } from '../../src/domain/ports-reminders.ts';
import type { Programme } from '../../src/domain/programme.ts';
import type { KeptReminder, Recipient } from '../../src/domain/reminder.ts';
import { nextAllowed } from '../../src/domain/reminder-calendar.ts';
import type { Round } from '../../src/domain/round.ts';
import type { Dependencies } from '../../src/use-cases/dependencies.ts';
import { notWanted } from '../../src/use-cases/not-wanted.ts';
import { planReminders } from '../../src/use-cases/plan-reminders.ts';
import { createMemoryReminders, type MemoryReminders } from './memory-reminders.ts';

/** What there is to be reminded of; a test changes it as it likes. */
export interface ReminderFactsOfTest {
  now: Date;
  rounds: readonly Round[];
  drafts: readonly DraftPeople[];
  guided: readonly Guided[];
  meetings: readonly Meeting[];
  items: readonly Item[];
  waiting: readonly WaitingFile[];
  follows: readonly Follow[];
  choices: readonly ReminderChoice[];
}

/** A message that somebody got. */
export interface SentMessage {
  readonly at: Date;
  readonly sendAt: Date;
  readonly recipient: Recipient;
  readonly reminders: readonly KeptReminder[];
}

/** The real planning over facts and a store in memory, with a sender that everybody can be reached by. */
export interface ReminderWorld {
  readonly facts: ReminderFactsOfTest;
  readonly deps: Dependencies;
  readonly reminders: MemoryReminders;
  readonly sent: readonly SentMessage[];
  /** Cuts the process at this transaction from now, from 1, before or after it is kept. */
  cutAt(transaction: number, kept: boolean): void;
  plan(): Promise<void>;
  /** Sends what is due and allowed now. */
  send(): Promise<void>;
}

export function createReminderWorld(
  programme: Programme,
  facts: ReminderFactsOfTest,
): ReminderWorld {
  const reminders = createMemoryReminders();
  const sent: SentMessage[] = [];
  const cut = { in: 0, kept: false };
  const only = <T extends { readonly dossierId: string }>(
    all: readonly T[],
    ids: readonly string[] | undefined,
  ) => all.filter(({ dossierId }) => ids?.includes(dossierId) ?? true);
  const ofFile = <T extends { readonly dossierId: string }>(value: T) => {
    return { value, dossierId: value.dossierId, programmeId: programme.id, municipality: 'Tielt' };
  };
  const guided = (ids: readonly string[] | undefined) =>
    facts.guided.filter(({ trajectory }) => ids?.includes(trajectory.dossierId) ?? true);
  const stores = {
    reminders: reminders.store,
    rounds: { list: async () => facts.rounds },
    milestones: {
      drafts: async (roundIds: readonly string[], ids?: readonly string[]) =>
        only(facts.drafts, ids).filter(({ roundId }) => roundIds.includes(roundId)),
      guided: async (_programmes: unknown, ids?: readonly string[]) => guided(ids),
      meetings: async (_programmes: unknown, fromDay: string, ids?: readonly string[]) =>
        only(facts.meetings, ids)
          .filter(({ moment }) => moment !== undefined && moment.day >= fromDay)
          .map(ofFile),
      items: async (_programmes: unknown, ids?: readonly string[]) =>
        only(facts.items, ids).map(ofFile),
      waitingFiles: async (_programmes: unknown, ids?: readonly string[]) =>
        only(facts.waiting, ids),
    },
    roles: {
      of: async () => ({
        grants: [{ programmeId: programme.id, role: 'caseworker' }],
        expertIds: [],
      }),
    },
    follows: {
      active: async () => facts.follows.filter(({ endedAt }) => endedAt === undefined),
      load: async (id: string) => facts.follows.find((follow) => follow.id === id),
      lock: async (id: string) => facts.follows.find((follow) => follow.id === id),
      async save(changed: Follow) {
        facts.follows = facts.follows.map((one) => (one.id === changed.id ? changed : one));
      },
    },
    dossiers: { load: async (id: string) => fileOf(facts, programme.id, id) },
    reminderChoices: { all: async () => facts.choices },
  };
  const work = {
    stores,
    async transaction<T>(change: (own: typeof stores) => Promise<T>): Promise<T> {
      cut.in -= 1;
      const isCut = cut.in === 0;
      const result = await reminders.transaction(async () => {
        const done = await change(stores);
        if (isCut && !cut.kept) throw new ProcessCut();
        return done;
      });
      if (isCut) throw new ProcessCut();
      return result;
    },
  };
  // Planning asks nothing else of the world.
  const deps = {
    work,
    clock: { now: () => facts.now },
    programmes: [programme],
    caseworkers: [],
  } as unknown as Dependencies;
  return {
    facts,
    deps,
    reminders,
    sent,
    cutAt(transaction, kept) {
      cut.in = transaction;
      cut.kept = kept;
    },
    async plan() {
      await planReminders(deps);
    },
    async send() {
      const { now } = facts;
      if (nextAllowed(programme.reminders, now) > now) return;
      for (const message of reminders.messages()) {
        if (message.state !== 'planned' || message.sendAt > now) continue;
        const planned = reminders.inMessage(message.id).filter(({ state }) => state === 'planned');
        const reasons = await notWanted(deps, planned);
        for (const [key, reason] of reasons) await reminders.store.skip([key], reason, now);
        const left = planned.filter(({ key }) => !reasons.has(key));
        if (left.length === 0) continue;
        reminders.markSent(message.id, now);
        sent.push({
          at: now,
          sendAt: message.sendAt,
          recipient: message.recipient,
          reminders: left,
        });
      }
    },
  };
}

/** The process was killed. */
export class ProcessCut extends Error {}

/** A file with the people of its guidance, so that what they follow can be judged. */
function fileOf(
  { guided }: ReminderFactsOfTest,
  programmeId: string,
  id: string,
): Partial<Dossier> | undefined {
  const one = guided.find(({ trajectory }) => trajectory.dossierId === id);
  const [owner, ...colleagues] = one?.people ?? [];
  if (owner === undefined) return undefined;
  const submittedAt = new Date('2021-01-01T00:00:00Z');
  return { id, programmeId, owner, colleagues, state: 'selected', submittedAt };
}

/** Somebody of one municipality. */
export function worldPerson(name: string): NamedPerson {
  return { tenantId: 'tielt', objectId: name.toLowerCase(), name };
}
