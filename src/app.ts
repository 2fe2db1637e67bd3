import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Config } from './config/config.ts';
import { createDocumentPrinter } from './documents/document-printer.ts';
import { createTableReader } from './documents/table-reader.ts';
import type { Clock } from './domain/clock.ts';
import { PAGE_PACE, TURN_PACE } from './domain/pace.ts';
import type { UnitOfWork } from './domain/ports.ts';
import { readInhabitants } from './domain/read-inhabitants.ts';
import type { TurnLog } from './domain/turn-log.ts';
import { KernbotError } from './errors.ts';
import { createJobHandlers } from './jobs/create-job-handlers.ts';
import { type JobRunner, startJobRunner } from './jobs/job-runner.ts';
import { isLocalClient } from './local-client/is-local-client.ts';
import { createRunningClock, type MovableClock } from './local-clock.ts';
import type { Log } from './log.ts';
import { answerMail } from './mail/answer-mail.ts';
import { caseMail } from './mail/case-mail.ts';
import { createMailTransport, senderOf } from './mail/create-mail-transport.ts';
import { inquiryMail } from './mail/inquiry-mail.ts';
import { meetingMail } from './mail/meeting-mail.ts';
import { outboxRoutes } from './mail/outbox/outbox-routes.ts';
import { receiptMail } from './mail/receipt-mail.ts';
import { databaseAnswers } from './persistence/database-answers.ts';
import { createFaqRevision } from './persistence/faq-revision.ts';
import { type Database, openDatabase } from './persistence/open-database.ts';
import { createOperationsStore } from './persistence/operations-store.ts';
import { purgeExpired } from './persistence/purge-expired.ts';
import { createShortLived } from './persistence/short-lived.ts';
import { createTurnLog } from './persistence/turn-store.ts';
import { createUnitOfWork } from './persistence/unit-of-work.ts';
import { checkProgrammes } from './programmes/check-programmes.ts';
import { MUNICIPALITIES } from './programmes/municipalities.ts';
import { municipalityChoices } from './programmes/municipality-choices.ts';
import { PROVINCE_CONTACTS } from './programmes/provinces.ts';
import { PROGRAMMES } from './programmes/registry.ts';
import { createRandomIds } from './random-ids.ts';
import { createFaqIndex } from './search/faq-index.ts';
import { createMunicipalityFinder } from './search/municipality-search.ts';
import { createTextFinder } from './search/text-finder.ts';
import { createSurroundings } from './surroundings/create-surroundings.ts';
import { calendarRoute } from './teams/calendar-route.ts';
import { downloadRoute } from './teams/download-route.ts';
import { createHandlers } from './teams/handlers/create-handlers.ts';
import type { ClientAbilities } from './teams/handlers/kit.ts';
import { createListMemory } from './teams/handlers/list-memory.ts';
import { createProfileCache } from './teams/handlers/profile-cache.ts';
import { type HostOptions, startHost } from './teams/host.ts';
import { createMessenger } from './teams/messenger.ts';
import { createPhraser } from './teams/phraser/create-phraser.ts';
import { createReminderSender } from './teams/reminder-sender.ts';
import { textPageRoutes } from './teams/text-page-routes.ts';
import { uploadRoutes } from './teams/upload-routes.ts';
import { metricsRoute } from './telemetry/metrics-route.ts';
import { type RunningTelemetry, startTelemetry } from './telemetry/start-telemetry.ts';
import { turnTexts } from './texts/turn-texts.ts';
import { beginTrajectories } from './use-cases/begin-trajectories.ts';
import type { Dependencies } from './use-cases/dependencies.ts';
import { createFaqCatalog } from './use-cases/faq-catalog.ts';
import { createLessonReader } from './use-cases/lesson-reader.ts';
import type { LetterPost } from './use-cases/letter-post.ts';
import { noteFilings } from './use-cases/note-filings.ts';
import { planReminders } from './use-cases/plan-reminders.ts';
import { openDemonstrationRounds, prepareRounds } from './use-cases/prepare-rounds.ts';
import type { PostReceipt } from './use-cases/send-receipt.ts';

export interface App {
  readonly port: number;
  /** Ends turns and jobs that are under way, then lets go of everything. Calling it twice is harmless. */
  stop(): Promise<void>;
}

/** Starts the bot: the only place where ports meet their implementations. Nothing keeps running when it fails. */
export async function startApp(config: Config, log: Log): Promise<App> {
  const undo: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const port = await start(config, log, undo);
    return { port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(config: Config, log: Log, undo: (() => Promise<unknown>)[]): Promise<number> {
  const problems = checkProgrammes(PROGRAMMES);
  if (problems.length > 0) throw new KernbotError('PROGRAMME_INVALID', problems.join('; '));
  const dataDir = config.mode === 'local' ? resolve(config.dataDir) : '';
  const { databaseUrl } = config;
  const own = databaseUrl === undefined ? {} : { databaseUrl };
  const database = await openDatabase({ ...own, dataDir, log });
  undo.push(() => database.close());
  const telemetry = telemetryOf(config, database);
  undo.push(async () => telemetry?.stop());
  const jobs = await startJobRunner(database.pool, log, telemetry);
  undo.push(() => jobs.stop());
  const clock = clockOf(config);
  const faqRevision = createFaqRevision();
  const turnLog = createTurnLog(database.db, faqRevision);
  const work = createUnitOfWork(database.db, jobs.queueFor, faqRevision);
  const deps: Dependencies = {
    ...dependencies(config, clock, work),
    inhabitants: await inhabitantsOf(config),
    ...(config.phraser ? { phraser: createPhraser({ ...config.phraser, clock, log }) } : {}),
  };
  await prepareRounds(deps);
  await noteFilings(deps);
  await beginTrajectories(deps);
  if (config.mode === 'local') await openDemonstrationRounds(deps);
  const host = await startHost(
    hostOptions({ config, clock, deps, database, turnLog, jobs, telemetry, log }),
  );
  undo.push(() => host.stop());
  const mail = createMailTransport(config, outboxIn(dataDir));
  const post: PostReceipt = (letter) => mail.send(receiptMail(letter));
  const letters: LetterPost = {
    inquiry: (letter) => mail.send(inquiryMail(letter)),
    answer: (letter) => mail.send(answerMail(letter)),
    caseLetter: (letter) => mail.send(caseMail(letter)),
    meeting: (letter) => mail.send(meetingMail(letter)),
  };
  const messenger = createMessenger({ openChat: host.openChat, optionsOf: renderOptions });
  const purge = (now: Date) => purgeExpired(database.db, now, config.retention);
  const reminderSender = createReminderSender({ ...host.caller, optionsOf: renderOptions });
  const ownDisk = databaseUrl === undefined ? dataDir : undefined;
  const surroundings = createSurroundings({ ...config, dataDir: ownDisk });
  const parts = { deps, log, post, letters, messenger, reminderSender, surroundings, purge };
  // Before anything is sent: what was due while nothing ran may be too late, or it is night.
  await planReminders(deps);
  await jobs.work(createJobHandlers(parts));
  // What was due while nothing ran is told within a minute.
  await jobs.enqueueNow('plan-reminders');
  return host.port;
}

function dependencies(
  config: Config,
  clock: Clock,
  work: UnitOfWork,
): Omit<Dependencies, 'inhabitants'> {
  return {
    work,
    clock,
    ids: createRandomIds(),
    municipalities: createMunicipalityFinder(MUNICIPALITIES),
    faq: createFaqCatalog(createFaqIndex(PROGRAMMES), PROGRAMMES, work.stores.faq),
    texts: createTextFinder(),
    lessons: createLessonReader(PROGRAMMES),
    printer: createDocumentPrinter(),
    tables: createTableReader(),
    programmes: PROGRAMMES,
    caseworkers: config.caseworkers,
    retention: config.retention,
    mailboxes: config.mailboxes,
    sender: senderOf(config),
    provinces: config.provinces,
    provinceContacts: PROVINCE_CONTACTS,
  };
}

/** Read once, at start: a file that cannot be read is told of then, not when somebody asks for figures. */
async function inhabitantsOf({ inhabitantsFile }: Config): Promise<Dependencies['inhabitants']> {
  if (inhabitantsFile === undefined) return [];
  const content = await readFile(inhabitantsFile).catch(() => undefined);
  const table = content && (await createTableReader().read(inhabitantsFile, content));
  const read = table?.ok ? readInhabitants(table.value) : undefined;
  if (read?.ok) return read.value;
  const why = read?.reason ?? (table?.ok === false ? table.reason : 'it is not there');
  throw new KernbotError('INHABITANTS_UNREADABLE', `INHABITANTS_FILE cannot be read: ${why}`);
}

interface HostParts {
  readonly config: Config;
  readonly clock: MovableClock | Clock;
  readonly deps: Dependencies;
  readonly database: Database;
  readonly turnLog: TurnLog;
  readonly jobs: JobRunner;
  readonly telemetry: RunningTelemetry | undefined;
  readonly log: Log;
}

/** Off unless somebody reads it: measures are sent, or may be asked for. */
function telemetryOf(
  { otlpEndpoint, metricsToken }: Config,
  { db, pool }: Database,
): RunningTelemetry | undefined {
  if (otlpEndpoint === undefined && metricsToken === undefined) return undefined;
  const watched = { operations: createOperationsStore(db), pool, now: () => new Date() };
  return startTelemetry({ endpoint: otlpEndpoint, instanceId: createRandomIds().uuid(), watched });
}

function hostOptions(parts: HostParts): HostOptions {
  const { config, clock, deps, database, turnLog, jobs, telemetry, log } = parts;

  const web = { secure: config.mode === 'production', log };
  const uploads = uploadRoutes(deps, web);
  return {
    port: config.port,
    identity: identityOf(config, clock, jobs),
    tenants: config.tenants,
    serviceUrlHosts: config.serviceUrlHosts,
    handlers: createHandlers({
      deps,
      profiles: createProfileCache(createShortLived(database.db)),
      lists: createListMemory(createShortLived(database.db)),
      municipalityChoices: MUNICIPALITY_CHOICES,
      publicUrl: config.publicUrl,
      clientOf,
    }),
    turnLog,
    ...(telemetry ? { telemetry } : {}),
    ...(config.mode === 'production' ? { turnPace: TURN_PACE, pagePace: PAGE_PACE } : {}),
    clock,
    log,
    texts: turnTexts,
    forms: [uploads.form],
    ready: [
      { name: 'database', check: () => databaseAnswers(database.db) },
      { name: 'jobs', check: async () => jobs.isRunning() },
    ],
    routes: [
      downloadRoute(deps, web),
      calendarRoute(deps, web),
      ...textPageRoutes(config.retention),
      uploads.get,
      ...(telemetry && config.metricsToken
        ? [metricsRoute(config.metricsToken, () => telemetry.text())]
        : []),
      ...(config.mode === 'local' ? outboxRoutes(outboxIn(resolve(config.dataDir))) : []),
    ],
  };
}

function outboxIn(dataDir: string): string {
  return join(dataDir, 'outbox');
}

const MUNICIPALITY_CHOICES = municipalityChoices(MUNICIPALITIES);

function clientOf(serviceUrl: string): ClientAbilities {
  return isLocalClient(serviceUrl) ? LOCAL_CLIENT : TEAMS;
}

function renderOptions(serviceUrl: string) {
  const { typeahead } = clientOf(serviceUrl);
  return { municipalityChoices: MUNICIPALITY_CHOICES, typeahead };
}

const LOCAL_CLIENT = { fileConsent: false, typeahead: false } as const;
const TEAMS = { fileConsent: true, typeahead: true } as const;

/** What the hour brings by itself. */
const CLOCKED_JOBS = ['tell-waiting', 'hold-meetings', 'follow-up', 'plan-reminders'] as const;

/** In production the machine's own time, which is kept right from outside; in local mode one that can be moved. */
function clockOf(config: Config): MovableClock | Clock {
  if (config.mode === 'production') return { now: () => new Date() };
  return createRunningClock(config.clockStart ? { startAt: config.clockStart } : {});
}

function identityOf(
  config: Config,
  clock: MovableClock | Clock,
  jobs: JobRunner,
): HostOptions['identity'] {
  if (config.mode === 'local') {
    // The queue keeps the machine's time: what a day of the moved clock brings is started by hand.
    const moved = async () => {
      for (const name of CLOCKED_JOBS) {
        await jobs.enqueueNow(name);
      }
    };
    return { signIn: 'none', ...('moveTo' in clock ? { localClock: { clock, moved } } : {}) };
  }
  const { appId, appType, appTenantId, password } = config.credentials;
  return {
    signIn: 'microsoft',
    credentials: { appId, appType, appTenantId, password: password ?? '' },
  };
}
