import { tmpdir } from 'node:os';
import type { Clock } from '../../src/domain/clock.ts';
import type { Follow } from '../../src/domain/follow.ts';
import { DEFAULT_RETENTION } from '../../src/domain/retention.ts';
import { createJobHandlers } from '../../src/jobs/create-job-handlers.ts';
import { startJobRunner } from '../../src/jobs/job-runner.ts';
import { createLog, type Log } from '../../src/log.ts';
import { openDatabase } from '../../src/persistence/open-database.ts';
import { createUnitOfWork } from '../../src/persistence/unit-of-work.ts';
import { MUNICIPALITIES } from '../../src/programmes/municipalities.ts';
import { PROGRAMMES } from '../../src/programmes/registry.ts';
import { createRandomIds } from '../../src/random-ids.ts';
import { createMunicipalityFinder } from '../../src/search/municipality-search.ts';
import { createReminderSender } from '../../src/teams/reminder-sender.ts';
import type { Dependencies } from '../../src/use-cases/dependencies.ts';
import { planReminders } from '../../src/use-cases/plan-reminders.ts';
import { prepareRounds } from '../../src/use-cases/prepare-rounds.ts';
import { TENANT } from './activities.ts';
import { NO_SURROUNDINGS } from './no-surroundings.ts';

/** Seven working days before the first deadline, at the hour at which reminders go out. */
export const REMINDED_AT = new Date('2021-08-04T07:00:00Z');

export interface ReminderBotOptions {
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly log?: Log;
}

/** What plans and sends reminders in a process of its own: the real database, queue and sender; nobody talks to it. */
export interface ReminderBot {
  readonly deps: Dependencies;
  /** Lets the queue do its work from now on. */
  work(): Promise<void>;
  /** Puts a job in the queue that sends what is due. */
  wake(delayMs?: number): Promise<void>;
  stop(): Promise<void>;
}

export async function openReminderBot(options: ReminderBotOptions): Promise<ReminderBot> {
  const { databaseUrl, clock, log = createLog('silent') } = options;
  const database = await openDatabase({ databaseUrl, dataDir: tmpdir(), log });
  const jobs = await startJobRunner(database.pool, log);
  const deps = dependencies(createUnitOfWork(database.db, jobs.queueFor), clock);
  return {
    deps,
    work: () => jobs.work(handlersOf(deps, log)),
    async wake(delayMs = 0) {
      const job = { name: 'send-reminders', payload: {} } as const;
      await deps.work.transaction((stores) => stores.jobs.enqueue(job, delayMs));
    },
    async stop() {
      await jobs.stop();
      await database.close();
    },
  };
}

function dependencies(work: Dependencies['work'], clock: Clock): Dependencies {
  const unused = (): never => {
    throw new Error('nothing but reminders is done here');
  };
  return {
    work,
    clock,
    ids: createRandomIds(),
    municipalities: createMunicipalityFinder(MUNICIPALITIES),
    // These take long to make ready.
    get faq() {
      return unused();
    },
    get texts() {
      return unused();
    },
    get lessons() {
      return unused();
    },
    get printer() {
      return unused();
    },
    get tables() {
      return unused();
    },
    provinces: {},
    provinceContacts: [],
    sender: { name: 'Kernbot', address: 'kernbot@vlaanderen.example' },
    inhabitants: [],
    programmes: PROGRAMMES,
    caseworkers: [],
    retention: DEFAULT_RETENTION,
    mailboxes: {},
  };
}

function handlersOf(deps: Dependencies, log: Log) {
  const nothing = async (): Promise<void> => undefined;
  return createJobHandlers({
    deps,
    log,
    post: nothing,
    letters: { inquiry: nothing, answer: nothing, caseLetter: nothing, meeting: nothing },
    messenger: { post: async () => ({ kind: 'gone' }), update: async () => false },
    reminderSender: createReminderSender({
      appId: '',
      authorization: async () => undefined,
      optionsOf: () => ({ municipalityChoices: [], typeahead: true }),
    }),
    surroundings: NO_SURROUNDINGS,
    purge: async () => ({}),
  });
}

export interface FollowersOptions {
  readonly databaseUrl: string;
  readonly serviceUrl: string;
  readonly channels: number;
}

/** The conversation of a channel by its number. */
export function channelId(number: number): string {
  return `19:kanaal-${number}@thread.tacv2`;
}

/** Where caseworkers are told of what did not arrive. */
export const ALARM_CHANNEL = '19:dossierbeheerders@thread.tacv2';

/** Lets so many channels follow a programme, and plans what they are reminded of at `REMINDED_AT`. */
export async function planForChannels(options: FollowersOptions): Promise<void> {
  const { databaseUrl, serviceUrl, channels } = options;
  const before = new Date(REMINDED_AT.getTime() - 60 * 60_000);
  const bot = await openReminderBot({ databaseUrl, clock: { now: () => before } });
  try {
    const { deps } = bot;
    const { follows, caseworkers } = deps.work.stores;
    await prepareRounds(deps);
    const place = { scope: 'channel', tenantId: TENANT, serviceUrl } as const;
    const setBy = { tenantId: TENANT, objectId: SETTER, name: 'An Peeters' };
    const alarms = { ...place, conversationId: ALARM_CHANNEL };
    await caseworkers.putChannel({ programmeId: 'profploeg', place: alarms, setBy, setAt: before });
    for (let number = 1; number <= channels; number++) {
      const follow: Follow = {
        id: deps.ids.uuid(),
        programmeId: 'profploeg',
        subject: { kind: 'programme' },
        place: { ...place, conversationId: channelId(number) },
        placeName: `Kanaal ${number}`,
        topics: ['deadlines'],
        setBy,
        setAt: before,
        version: 1,
      };
      await follows.insert(follow);
    }
    const { planned } = await planReminders(deps);
    if (planned !== channels) throw new Error(`${planned} reminders for ${channels} channels`);
  } finally {
    await bot.stop();
  }
}

const SETTER = '7c1e4a90-3b52-4d8f-a6e7-10f5c9b28d31';
