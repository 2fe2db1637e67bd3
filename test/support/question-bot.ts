import { tmpdir } from 'node:os';
import { DEFAULT_RETENTION } from '../../src/domain/retention.ts';
import { createJobHandlers } from '../../src/jobs/create-job-handlers.ts';
import { startJobRunner } from '../../src/jobs/job-runner.ts';
import { createLog } from '../../src/log.ts';
import { answerMail } from '../../src/mail/answer-mail.ts';
import { caseMail } from '../../src/mail/case-mail.ts';
import { inquiryMail } from '../../src/mail/inquiry-mail.ts';
import { meetingMail } from '../../src/mail/meeting-mail.ts';
import { createSmtpTransport, type SmtpPatience } from '../../src/mail/smtp-transport.ts';
import { openDatabase } from '../../src/persistence/open-database.ts';
import { createUnitOfWork } from '../../src/persistence/unit-of-work.ts';
import { MUNICIPALITIES } from '../../src/programmes/municipalities.ts';
import { PROGRAMMES } from '../../src/programmes/registry.ts';
import { createRandomIds } from '../../src/random-ids.ts';
import { createMunicipalityFinder } from '../../src/search/municipality-search.ts';
import type { Dependencies } from '../../src/use-cases/dependencies.ts';
import { sendInquiry } from '../../src/use-cases/send-inquiry.ts';
import { TENANT } from './activities.ts';
import { NO_SURROUNDINGS } from './no-surroundings.ts';

export interface QuestionBotOptions {
  readonly databaseUrl: string;
  readonly smtpPort: number;
  readonly patience?: SmtpPatience;
}

/** What carries a question from the form to the mail: database, queue and SMTP of the real bot; no Teams. */
export interface QuestionBot {
  readonly deps: Dependencies;
  /** Sends a question; resolves to its id once it is kept. */
  ask(text: string): Promise<string>;
  /** Lets the queue do its work from now on. */
  work(): Promise<void>;
  stop(): Promise<void>;
}

export const QUESTION_MAILBOX = 'vragen@vlaio.example';

/** The Message-ID of the mail with a question. */
export function questionMessageId(inquiryId: string): string {
  return `<inquiry-${inquiryId}-1@vlaanderen.example>`;
}

export async function openQuestionBot(options: QuestionBotOptions): Promise<QuestionBot> {
  const log = createLog('silent');
  const { databaseUrl } = options;
  const database = await openDatabase({ databaseUrl, dataDir: tmpdir(), log });
  const jobs = await startJobRunner(database.pool, log);
  const work = createUnitOfWork(database.db, jobs.queueFor);
  const deps: Dependencies = {
    work,
    clock: { now: () => new Date() },
    ids: createRandomIds(),
    municipalities: createMunicipalityFinder(MUNICIPALITIES),
    // These take long to make ready, and a question that goes to people needs neither.
    get faq(): never {
      throw new Error('nothing is looked up here');
    },
    get texts(): never {
      throw new Error('nothing is looked up here');
    },
    get lessons(): never {
      throw new Error('nothing is looked up here');
    },
    get printer(): never {
      throw new Error('nothing is printed here');
    },
    get tables(): never {
      throw new Error('nothing is read here');
    },
    retention: DEFAULT_RETENTION,
    provinces: {},
    provinceContacts: [],
    sender: { name: 'Kernbot', address: 'kernbot@vlaanderen.example' },
    inhabitants: [],
    programmes: PROGRAMMES,
    caseworkers: [],
    mailboxes: { profploeg: QUESTION_MAILBOX },
  };
  return {
    deps,
    ask: (text) => ask(deps, text),
    work: () => jobs.work(handlersOf(deps, options)),
    async stop() {
      await jobs.stop();
      await database.close();
    },
  };
}

function handlersOf(deps: Dependencies, { smtpPort, patience }: QuestionBotOptions) {
  const mail = createSmtpTransport({
    url: `smtp://127.0.0.1:${smtpPort}`,
    from: 'Kernbot <kernbot@vlaanderen.example>',
    ...(patience === undefined ? {} : { patience }),
  });
  return createJobHandlers({
    deps,
    log: createLog('silent'),
    post: async () => undefined,
    letters: {
      inquiry: (letter) => mail.send(inquiryMail(letter)),
      answer: (letter) => mail.send(answerMail(letter)),
      caseLetter: (letter) => mail.send(caseMail(letter)),
      meeting: (letter) => mail.send(meetingMail(letter)),
    },
    messenger: { post: async () => ({ kind: 'gone' }), update: async () => false },
    reminderSender: { send: async () => ({ kind: 'gone', status: 404 }) },
    surroundings: NO_SURROUNDINGS,
    purge: async () => ({}),
  });
}

async function ask(deps: Dependencies, text: string): Promise<string> {
  const sent = await sendInquiry(deps, {
    turnKey: deps.ids.uuid(),
    actor: { ...ASKER, caseworkerOf: [], headOf: [], expertIds: [] },
    place: {
      conversationId: 'a:vraag',
      scope: 'personal',
      tenantId: TENANT,
      serviceUrl: 'http://127.0.0.1:9/',
    },
    text,
    programmeId: 'profploeg',
    municipality: 'Gent',
    email: 'an@gent.example',
  });
  if (sent.kind !== 'inquirySent') throw new Error('the question was not sent');
  return sent.line.id;
}

const ASKER = {
  tenantId: TENANT,
  objectId: '7c1e4a90-3b52-4d8f-a6e7-10f5c9b28d31',
  name: 'An Peeters',
};
