import { sql } from 'kysely';
import type { TestPerson } from './activities.ts';
import type { BotTalk, PressOptions, Reply } from './bot-talk.ts';
import { buttonOf, cardInputs } from './card-client.ts';
import type { ConnectorCall } from './fake-connector.ts';
import type { TestBot } from './test-bot.ts';

/** A question as somebody in Tielt fills in the form. */
export const QUESTION = {
  text: 'Mag een citymarketeer van buiten de gemeente mee in het kernteam zitten?',
  programmeId: 'profploeg',
  municipality: '37022',
} as const;

/** Opens the form and sends a question; resolves to what the asker then sees. */
export async function askQuestion(
  bot: TestBot,
  person: TestPerson,
  typed: Readonly<Record<string, string>> = {},
  options: PressOptions = {},
): Promise<Reply> {
  const nonce = crypto.randomUUID();
  return await bot.press(person, 'inquiry.send', { nonce }, { ...QUESTION, ...typed }, options);
}

/** The question with this reference, as it is stored. */
export async function storedInquiry(bot: TestBot, reply: Reply) {
  const inquiry = await bot.deps.work.stores.inquiries.findByReference(referenceIn(reply));
  if (inquiry === undefined) throw new Error('There is no such question.');
  return inquiry;
}

export function referenceIn({ all }: Pick<Reply, 'all'>): string {
  const reference = /VR-\d{4}-\d{4}/.exec(all)?.[0];
  if (reference === undefined) throw new Error(`No reference in: ${all}`);
  return reference;
}

/** Presses a button with what its card holds and what was typed, by the names that the fields have. */
export async function pressOn(
  bot: Pick<BotTalk, 'press'>,
  person: TestPerson,
  card: unknown,
  title: string,
  typed: Readonly<Record<string, string>> = {},
  options: PressOptions = {},
): Promise<Reply> {
  const { verb, data, withInputs } = buttonOf(card, title);
  const inputs = withInputs ? { ...cardInputs(card), ...typed } : {};
  return await bot.press(person, verb, data, inputs, options);
}

/** What the bot sends meanwhile in any conversation. */
export async function callsDuring(
  bot: TestBot,
  work: () => Promise<unknown>,
): Promise<readonly ConnectorCall[]> {
  const before = bot.connector.calls.length;
  await work();
  return bot.connector.calls.slice(before);
}

/** The card of a call. */
export function cardOf(call: ConnectorCall | undefined): unknown {
  return call?.body?.attachments?.[0]?.content;
}

/** How many questions are stored with this text. */
export async function countAsked(bot: TestBot, text: string): Promise<number> {
  const rows = await sql<{ count: number }>`
    select count(*)::integer as count from inquiry_messages where text = ${text}`.execute(bot.db);
  return rows.rows[0]?.count ?? 0;
}

/** Empties the queue, so that a test meets only its own jobs. */
export async function forgetJobs(bot: TestBot): Promise<void> {
  await sql`delete from jobs.job`.execute(bot.db);
}
