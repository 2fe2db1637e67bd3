import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { simpleParser } from 'mailparser';
import {
  openQuestionBot,
  QUESTION_MAILBOX,
  type QuestionBot,
  questionMessageId,
} from '../support/question-bot.ts';
import {
  type DeliveredMail,
  messageIdOf,
  type SmtpManner,
  startSmtpServer,
} from '../support/smtp-server.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let database: TestDatabase;
let bot: QuestionBot | undefined;
let server: Awaited<ReturnType<typeof startSmtpServer>>;
let manner: SmtpManner;

beforeEach(async () => {
  database = await createTestDatabase();
  manner = {};
  server = await startSmtpServer({ manner: () => manner });
});

afterEach(async () => {
  await bot?.stop();
  await server.stop();
  await database.drop();
});

const PATIENCE = {
  dnsTimeout: 400,
  connectionTimeout: 400,
  greetingTimeout: 400,
  socketTimeout: 400,
};

/** Asks a question of which the mail is tried at once. */
async function asked(): Promise<string> {
  const { url: databaseUrl } = database;
  bot = await openQuestionBot({ databaseUrl, smtpPort: server.port, patience: PATIENCE });
  const id = await bot.ask('Mogen we samen met de buurgemeente indienen?');
  await bot.work();
  return id;
}

/** Waits until the job of the mail is in this state. */
async function until(state: 'retry' | 'completed'): Promise<void> {
  for (let waited = 0; waited < 15_000; waited += 50) {
    const found = await sql<{ state: string }>`
      select state from jobs.job where name = 'mail-inquiry'`.execute(database.database.db);
    if (found.rows[0]?.state === state) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the job did not become ${state}`);
}

/** The pause before another attempt is over. */
async function laterOn(): Promise<void> {
  await sql`update jobs.job set start_after = now() where state = 'retry'`.execute(
    database.database.db,
  );
}

async function eventsOf(id: string): Promise<readonly string[]> {
  return (await bot?.deps.work.stores.inquiries.events(id))?.map(({ kind }) => kind) ?? [];
}

function idsOf(delivered: readonly DeliveredMail[]): readonly string[] {
  return delivered.map(messageIdOf);
}

describe('the mail with a question', () => {
  test('arrives at the mailbox of the programme, and a reply goes to the asker', async () => {
    await asked();
    await until('completed');
    const [mail] = server.delivered;
    expect(mail?.to).toEqual([QUESTION_MAILBOX]);
    const parsed = await simpleParser(mail?.raw ?? '');
    expect(parsed.subject).toMatch(/^\[VR-\d{4}-0001\] Mogen we samen met de buurgemeente/);
    expect(parsed.replyTo?.text).toBe('an@gent.example');
    expect(parsed.text).toContain('Mogen we samen met de buurgemeente indienen?');
  });

  test('arrives once when the server is slow', async () => {
    manner = { waitMs: 250 };
    const id = await asked();
    await until('completed');
    expect(idsOf(server.delivered)).toEqual([questionMessageId(id)]);
  });

  test('arrives once after the server was down', async () => {
    await server.stop();
    const id = await asked();
    await until('retry');
    server = await startSmtpServer({ port: server.port });
    await laterOn();
    await until('completed');
    expect(idsOf(server.delivered)).toEqual([questionMessageId(id)]);
  });

  const passing: readonly (readonly [string, SmtpManner])[] = [
    ['refused the recipient for now (450)', { recipient: 450 }],
    ['refused the mail for now (451)', { data: 451 }],
    ['hung before the mail', { recipient: 'hang' }],
    ['hung after the mail', { data: 'hang' }],
  ];
  test.each(passing)('arrives once after the server %s', async (_case, trouble) => {
    manner = trouble;
    const id = await asked();
    await until('retry');
    expect(server.delivered).toEqual([]);
    manner = {};
    await laterOn();
    await until('completed');
    expect(idsOf(server.delivered)).toEqual([questionMessageId(id)]);
    expect(await eventsOf(id)).toEqual(['asked', 'mailed']);
  });

  test.each([
    ['the recipient', { recipient: 550 }],
    ['the mail', { data: 552 }],
  ])('is not tried again when %s is refused for good, and that is noted', async (_case, never) => {
    manner = never;
    const id = await asked();
    await until('completed');
    expect(server.delivered).toEqual([]);
    expect(await eventsOf(id)).toEqual(['asked', 'mailRefused']);
  });

  test('that was taken too late to hear of it comes again under the same Message-ID', async () => {
    manner = { waitMs: 900 };
    const id = await asked();
    await until('retry');
    manner = {};
    await laterOn();
    await until('completed');
    expect(idsOf(server.delivered)).toEqual([questionMessageId(id), questionMessageId(id)]);
  });
});
