import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { createDocumentPrinter } from '../../src/documents/document-printer.ts';
import { createTableReader } from '../../src/documents/table-reader.ts';
import type { InhabitantTable } from '../../src/domain/inhabitants.ts';
import type { Surroundings } from '../../src/domain/ports-operations.ts';
import type { AnswerPhraser } from '../../src/domain/ports-phrasing.ts';
import { DEFAULT_RETENTION } from '../../src/domain/retention.ts';
import type { CaseworkerSetting } from '../../src/domain/role.ts';
import { createJobHandlers } from '../../src/jobs/create-job-handlers.ts';
import type { JobHandler, JobName } from '../../src/jobs/job.ts';
import { startJobRunner } from '../../src/jobs/job-runner.ts';
import { createLog, type Log } from '../../src/log.ts';
import { answerMail } from '../../src/mail/answer-mail.ts';
import { caseMail } from '../../src/mail/case-mail.ts';
import { createMailTransport, senderOf } from '../../src/mail/create-mail-transport.ts';
import { inquiryMail } from '../../src/mail/inquiry-mail.ts';
import { meetingMail } from '../../src/mail/meeting-mail.ts';
import { receiptMail } from '../../src/mail/receipt-mail.ts';
import { createFaqRevision } from '../../src/persistence/faq-revision.ts';
import { purgeExpired } from '../../src/persistence/purge-expired.ts';
import { createShortLived } from '../../src/persistence/short-lived.ts';
import { createTurnLog } from '../../src/persistence/turn-store.ts';
import { createUnitOfWork } from '../../src/persistence/unit-of-work.ts';
import { MUNICIPALITIES } from '../../src/programmes/municipalities.ts';
import { municipalityChoices } from '../../src/programmes/municipality-choices.ts';
import { PROVINCE_CONTACTS } from '../../src/programmes/provinces.ts';
import { PROGRAMMES } from '../../src/programmes/registry.ts';
import { createRandomIds } from '../../src/random-ids.ts';
import { createFaqIndex } from '../../src/search/faq-index.ts';
import { createMunicipalityFinder } from '../../src/search/municipality-search.ts';
import { createTextFinder } from '../../src/search/text-finder.ts';
import { calendarRoute } from '../../src/teams/calendar-route.ts';
import { downloadRoute } from '../../src/teams/download-route.ts';
import { createHandlers } from '../../src/teams/handlers/create-handlers.ts';
import { createListMemory } from '../../src/teams/handlers/list-memory.ts';
import { createProfileCache } from '../../src/teams/handlers/profile-cache.ts';
import { type HostOptions, startHost } from '../../src/teams/host.ts';
import { createMessenger } from '../../src/teams/messenger.ts';
import { createReminderSender } from '../../src/teams/reminder-sender.ts';
import { textPageRoutes } from '../../src/teams/text-page-routes.ts';
import { uploadRoutes } from '../../src/teams/upload-routes.ts';
import { turnTexts } from '../../src/texts/turn-texts.ts';
import type { Dependencies } from '../../src/use-cases/dependencies.ts';
import { createFaqCatalog } from '../../src/use-cases/faq-catalog.ts';
import { createLessonReader } from '../../src/use-cases/lesson-reader.ts';
import { prepareRounds } from '../../src/use-cases/prepare-rounds.ts';
import { type BotTalk, createBotTalk } from './bot-talk.ts';
import { type FakeConnector, startFakeConnector } from './fake-connector.ts';
import { NO_SURROUNDINGS } from './no-surroundings.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

/** In the first round of the first programme: Monday 5 July 2021, noon in Brussels. */
export const IN_FIRST_ROUND = '2021-07-05T10:00:00Z';

export interface TestBotOptions {
  /** ISO moment; `IN_FIRST_ROUND` when absent. */
  readonly now?: string;
  /** Whether the client can take files into OneDrive; true when absent. */
  readonly fileConsent?: boolean;
  readonly caseworkers?: readonly CaseworkerSetting[];
  readonly mailboxes?: Readonly<Record<string, string>>;
  /** Where mail goes; into the outbox when absent. */
  readonly smtpUrl?: string;
  /** Mailboxes of the provinces; none is known when absent. */
  readonly provinces?: Dependencies['provinces'];
  readonly phraser?: AnswerPhraser;
  /** Errors on standard output when absent. */
  readonly log?: Log;
  readonly inhabitants?: readonly InhabitantTable[];
  /** Nothing of them is known when absent. */
  readonly surroundings?: Surroundings;
  /** How it takes what comes in, where that is not as in local mode. */
  readonly host?: Partial<HostOptions>;
}

/** The whole bot in this process: real handlers, use cases, database, queue and documents; Teams is played. */
export interface TestBot extends BotTalk {
  readonly deps: Dependencies;
  readonly db: TestDatabase['database']['db'];
  readonly connector: FakeConnector;
  readonly url: string;
  /** Folder of the mails that were sent, as .eml files. */
  readonly outbox: string;
  /** Sets the clock, which otherwise stands still. ISO. */
  setNow(now: string): void;
  /** Does the receipt jobs that are in the queue, each once more at every call; resolves to their number. */
  runReceiptJobs(): Promise<number>;
  /** The same for any kind of job that waits in the queue; one that the clock starts is done once. */
  runJobs(name: JobName): Promise<number>;
  /** Lets the real queue do its work from now on. */
  startWorking(): Promise<void>;
  stop(): Promise<void>;
}

/** Started once per test file; `stop` in `afterAll`. */
export async function startTestBot(options: TestBotOptions = {}): Promise<TestBot> {
  const log = options.log ?? createLog('error');
  const opened = await createTestDatabase();
  const { db, pool } = opened.database;
  const outbox = await mkdtemp(join(tmpdir(), 'kernbot-outbox-'));
  const connector = await startFakeConnector();
  const jobs = await startJobRunner(pool, log);
  const time = { now: new Date(options.now ?? IN_FIRST_ROUND) };
  const clock = { now: () => time.now };
  const faqRevision = createFaqRevision();
  const work = createUnitOfWork(db, jobs.queueFor, faqRevision);
  const mailSettings = { smtpUrl: options.smtpUrl, mailFrom: undefined };
  const deps: Dependencies = {
    work,
    clock,
    ids: createRandomIds(),
    municipalities: createMunicipalityFinder(MUNICIPALITIES),
    faq: createFaqCatalog(createFaqIndex(PROGRAMMES), PROGRAMMES, work.stores.faq),
    texts: createTextFinder(),
    lessons: createLessonReader(PROGRAMMES),
    printer: createDocumentPrinter(),
    tables: createTableReader(),
    provinces: options.provinces ?? {},
    provinceContacts: PROVINCE_CONTACTS,
    inhabitants: options.inhabitants ?? [],
    programmes: PROGRAMMES,
    caseworkers: options.caseworkers ?? [],
    retention: DEFAULT_RETENTION,
    mailboxes: options.mailboxes ?? {},
    sender: senderOf(mailSettings),
    ...(options.phraser === undefined ? {} : { phraser: options.phraser }),
  };
  await prepareRounds(deps);
  const mail = createMailTransport(mailSettings, outbox);
  const choices = municipalityChoices(MUNICIPALITIES);
  const route = { url: '' };
  const web = { secure: false, log };
  const uploads = uploadRoutes(deps, web);
  const host = await startHost({
    port: 0,
    identity: { signIn: 'none' },
    tenants: 'all',
    serviceUrlHosts: ['localhost', '127.0.0.1', '[::1]'],
    handlers: createHandlers({
      deps,
      profiles: createProfileCache(createShortLived(db)),
      lists: createListMemory(createShortLived(db)),
      municipalityChoices: choices,
      // The port is known once the host listens, so the address is asked for each time.
      get publicUrl() {
        return route.url;
      },
      clientOf: () => ({ fileConsent: options.fileConsent ?? true, typeahead: true }),
    }),
    turnLog: createTurnLog(db, faqRevision),
    clock,
    log,
    texts: turnTexts,
    ready: [],
    routes: [
      downloadRoute(deps, web),
      calendarRoute(deps, web),
      ...textPageRoutes(DEFAULT_RETENTION),
      uploads.get,
    ],
    forms: [uploads.form],
    pauseMs: () => 0,
    ...options.host,
  });
  route.url = `http://127.0.0.1:${host.port}`;
  const jobHandlers = createJobHandlers({
    deps,
    log,
    post: (letter) => mail.send(receiptMail(letter)),
    letters: {
      inquiry: (letter) => mail.send(inquiryMail(letter)),
      answer: (letter) => mail.send(answerMail(letter)),
      caseLetter: (letter) => mail.send(caseMail(letter)),
      meeting: (letter) => mail.send(meetingMail(letter)),
    },
    messenger: createMessenger({
      openChat: host.openChat,
      optionsOf: () => ({ municipalityChoices: choices, typeahead: true }),
    }),
    reminderSender: createReminderSender({
      ...host.caller,
      optionsOf: () => ({ municipalityChoices: choices, typeahead: true }),
    }),
    surroundings: options.surroundings ?? NO_SURROUNDINGS,
    purge: (now) => purgeExpired(db, now, DEFAULT_RETENTION),
  });
  const runJobs = async (name: JobName): Promise<number> => {
    const queued = await sql<{ data: unknown }>`
      select data from jobs.job where name = ${name} order by created_on, id`.execute(db);
    const handle: JobHandler<never> = jobHandlers[name];
    const rows = BY_THE_CLOCK.includes(name) ? [{ data: null }] : queued.rows;
    for (const { data } of rows) await handle(anyPayload(data));
    return rows.length;
  };
  return {
    ...createBotTalk(route.url, connector),
    deps,
    db,
    connector,
    url: route.url,
    outbox,
    setNow(now) {
      time.now = new Date(now);
    },
    runReceiptJobs: () => runJobs('send-receipt'),
    runJobs,
    startWorking: () => jobs.work(jobHandlers),
    async stop() {
      await host.stop();
      await jobs.stop();
      await connector.stop();
      await opened.drop();
      await rm(outbox, { recursive: true, force: true });
    },
  };
}

/** Jobs that no use case puts in the queue. */
const BY_THE_CLOCK: readonly JobName[] = [
  'tell-waiting',
  'purge-expired',
  'hold-meetings',
  'follow-up',
  'plan-reminders',
  'self-check',
];

/** What was put in the queue, as it came out of the database: each job knows its own kind. */
function anyPayload(data: unknown): never {
  return data as never;
}
