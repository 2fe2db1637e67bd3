import { setTimeout as delay } from 'node:timers/promises';
import type { Pool } from 'pg';
import { mailKey } from '../../../src/mail/mail-key.ts';
import { questionMessageId } from '../../support/question-bot.ts';
import { messageIdOf } from '../../support/smtp-server.ts';
import type { SentQuestion } from './asker.ts';
import type { FaultStage } from './fault-stage.ts';
import { readStored } from './stored.ts';

/** What is stored and what arrived, held against what people were told. */
export interface ReadBack {
  readonly lost: readonly string[];
  readonly twice: readonly string[];
  readonly applications: number;
  /** Questions to people that they were told are kept. */
  readonly questions: number;
  readonly mails: number;
  /** Mails that came again under the same Message-ID. */
  readonly mailsRepeated: number;
  readonly reminders: number;
  /** That Teams refused, or whose call was cut off: the caseworkers were told. */
  readonly remindersTold: number;
}

export interface ReadBackOptions {
  /** Nothing wrong: that a mail went could not be kept. */
  readonly mailMayRepeat: boolean;
  /** For mails and reminders to go out; after this what waits counts as lost. */
  readonly patienceMs: number;
}

/** Waits until the mails and reminders went, then reads everything back by value. */
export async function readBack(stage: FaultStage, options: ReadBackOptions): Promise<ReadBack> {
  const { database, crowd, ledger } = stage;
  const found: Found = { lost: [], twice: [] };
  await untilAllWent(stage, options.patienceMs);
  const told = ledger.problems.length;
  const stored = readStored(database);
  await stored.check(ledger.takeTouched(), ledger);
  const applications = await stored.checkSent(ledger);
  for (const problem of ledger.problems.slice(told)) {
    (TWICE.test(problem) ? found.twice : found.lost).push(problem);
  }
  const questions = await checkQuestions(database, crowd.questions(), found);
  const mails = await checkMails(stage, found, options);
  const reminders = await checkReminders(stage, found);
  return { ...found, applications, questions, ...mails, ...reminders };
}

interface Found {
  readonly lost: string[];
  readonly twice: string[];
}

/** How the checks of what is stored tell of something that was done more than once. */
const TWICE = /twice|times|two references/;
const POLL_MS = 250;

async function untilAllWent({ database, bot }: FaultStage, patienceMs: number): Promise<void> {
  const end = performance.now() + patienceMs;
  while (performance.now() < end) {
    const now = await clockOf(bot.url);
    const { rows } = await database.query<{ waiting: number }>(WAITING, [now]);
    if (rows[0]?.waiting === 0) return;
    await delay(POLL_MS);
  }
}

/** What the clock of the bot says. */
export async function clockOf(url: string): Promise<string> {
  const response = await fetch(`${url}/local/clock`);
  return String(Reflect.get(Object(await response.json()), 'now'));
}

/** $1: the moment that the clock of the bot says. */
const WAITING = `select ((select count(*) from jobs.job
      where state in ('created', 'retry', 'active') and name in ('send-receipt', 'mail-inquiry'))
    + (select count(*) from reminder_messages
      where (state in ('planned', 'claimed', 'sending') and send_at <= $1)
        or (state in ('failed', 'uncertain') and told_at is null)))::integer as waiting`;

async function checkQuestions(
  database: Pool,
  questions: readonly SentQuestion[],
  { lost, twice }: Found,
): Promise<number> {
  const { rows } = await database.query<{ text: string; references: string[] }>(KEPT_QUESTIONS);
  const kept = new Map(rows.map(({ text, references }) => [text, references]));
  for (const { text, reference } of questions) {
    const references = kept.get(text) ?? [];
    if (references.length > 1) twice.push(`"${text}" is kept ${references.length} times`);
    if (reference !== undefined && !references.includes(reference)) {
      lost.push(`"${text}": promised ${reference}, stored ${references.join()}`);
    }
  }
  return questions.filter(({ reference }) => reference !== undefined).length;
}

const KEPT_QUESTIONS = `select m.text, array_agg(i.reference) as references
  from inquiry_messages m join inquiries i on i.id = m.inquiry_id group by m.text`;

async function checkMails(
  { database, smtp }: FaultStage,
  { lost, twice }: Found,
  { mailMayRepeat }: ReadBackOptions,
): Promise<Pick<ReadBack, 'mails' | 'mailsRepeated'>> {
  const arrived = new Map<string, number>();
  for (const mail of smtp.delivered()) {
    const id = messageIdOf(mail);
    arrived.set(id, (arrived.get(id) ?? 0) + 1);
  }
  const { rows } = await database.query<{ id: string; what: string }>(MAILED);
  for (const { id, what } of rows) {
    const messageId =
      what === 'receipt'
        ? `<${mailKey(`receipt-${id}`)}@vlaanderen.example>`
        : questionMessageId(id);
    if (!arrived.has(messageId)) lost.push(`no mail ${messageId}`);
  }
  const repeated = [...arrived].filter(([, times]) => times > 1);
  if (!mailMayRepeat) for (const [id] of repeated) twice.push(`mail ${id} came twice`);
  return { mails: arrived.size, mailsRepeated: repeated.length };
}

const MAILED = `select id, 'question' as what from inquiries
  union all select id, 'receipt' from dossiers where state = 'submitted'`;

async function checkReminders(
  { database, reminded, channels }: FaultStage,
  { lost, twice }: Found,
): Promise<Pick<ReadBack, 'reminders' | 'remindersTold'>> {
  const { rows } = await database.query<ChannelRow>(REMINDED);
  if (rows.length < channels) lost.push(`${rows.length} channels have a reminder, not ${channels}`);
  let remindersTold = 0;
  for (const { conversation, sent, told, uncertain, states } of rows) {
    const times = reminded.filter((id) => id === conversation).length;
    remindersTold += told;
    if (times > sent + uncertain) twice.push(`${conversation} got ${times} reminders: ${states}`);
    if (times < sent || sent + told === 0)
      lost.push(`${conversation} got ${times} reminders: ${states}`);
  }
  return { reminders: reminded.length, remindersTold };
}

interface ChannelRow {
  readonly conversation: string;
  readonly sent: number;
  readonly uncertain: number;
  readonly told: number;
  readonly states: string;
}

/** Of those whose moment came. */
const REMINDED = `select f.conversation_id as conversation,
    (count(*) filter (where m.state = 'sent'))::integer as sent,
    (count(*) filter (where m.state = 'uncertain'))::integer as uncertain,
    (count(*) filter (where m.state in ('failed', 'uncertain') and m.told_at is not null))::integer
      as told,
    string_agg(m.state, ' ') as states
  from reminder_messages m join follows f on f.id::text = m.recipient->>'followId'
  where m.about = 'reminders' and f.conversation_id like '19:kanaal-%'
  group by f.conversation_id`;
