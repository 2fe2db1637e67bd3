import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { type ParsedMail, simpleParser } from 'mailparser';
import { readPdf } from '../../support/pdf-text.ts';
import type { RunningBot } from './run-bot.ts';
import type { TeamsClient } from './teams-client.ts';

/** The receipt with its reference, the mail with the application as PDF, and a link that gives the same PDF. */
export async function expectSent(client: TeamsClient, inPdf: readonly string[]): Promise<string> {
  const receipt = await client.waitForBotText('Je aanvraag is ingediend');
  const reference = /PP-\d{4}-\d{4}/.exec(receipt)?.[0] ?? 'no reference';
  expect(receipt).toContain('We mailen een bevestiging naar an.peeters@kernegem.example');
  const mail = await waitForMail(botOf(client), reference);
  expect(mail.subject).toContain(reference);
  const attached = mail.attachments[0];
  expect(attached?.contentType).toBe('application/pdf');
  expectPdf(attached?.content ?? new Uint8Array(), [reference, ...inPdf]);
  await expectDownload(client, [reference, ...inPdf]);
  return reference;
}

/** Every mail that the bot sent so far. */
export async function sentMails({ dataDir }: RunningBot): Promise<ParsedMail[]> {
  const folder = join(dataDir, 'outbox');
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.eml'));
  return Promise.all(files.map(async (name) => simpleParser(await readFile(join(folder, name)))));
}

/** The bot that was started with this client. */
export function botOf({ bot }: TeamsClient): RunningBot {
  if (bot === undefined) throw new Error('this client started no bot');
  return bot;
}

/** A link works in the browser that opened it first and in no other. */
export async function expectDownload(client: TeamsClient, inPdf: readonly string[]): Promise<void> {
  const url = await newestLink(client);
  const opened = await fetch(url);
  expect(opened.status).toBe(200);
  expect(opened.headers.get('content-type')).toBe('application/pdf');
  expectPdf(new Uint8Array(await opened.arrayBuffer()), inPdf);
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect((await fetch(url)).status).toBe(404);
  expect((await fetch(url, { headers: { cookie } })).status).toBe(200);
}

async function newestLink(client: TeamsClient): Promise<string> {
  await client.waitForBotText('De link is alleen voor jou', { fresh: false });
  const href = await client.page.locator('a[href*="/bestand/"]').last().getAttribute('href');
  return href ?? '';
}

function expectPdf(content: Uint8Array, texts: readonly string[]): void {
  expect(Buffer.from(content.subarray(0, 4)).toString()).toBe('%PDF');
  const printed = readPdf(content).text.replace(/\s+/g, ' ');
  for (const text of texts) expect(printed).toContain(text);
}

/** The first mail with this reference, and these words, in its subject. Throws when none comes in time. */
export async function waitForMail(
  bot: RunningBot,
  reference: string,
  words = '',
): Promise<ParsedMail> {
  for (let waited = 0; waited < MAIL_TIMEOUT_MS; waited += POLL_MS) {
    const mails = await sentMails(bot);
    const mail = mails.find(
      ({ subject }) => subject?.includes(reference) && subject.includes(words),
    );
    if (mail !== undefined) return mail;
    await delay(POLL_MS);
  }
  throw new Error(`no mail about ${reference} ${words} in ${MAIL_TIMEOUT_MS} ms`);
}

const MAIL_TIMEOUT_MS = 20_000;
const POLL_MS = 200;
