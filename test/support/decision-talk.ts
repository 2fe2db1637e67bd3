import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { TestPerson } from './activities.ts';
import type { PressOptions, Reply } from './bot-talk.ts';
import { pressOn } from './inquiry-talk.ts';
import { openCase } from './review-talk.ts';
import type { TestBot } from './test-bot.ts';

/** What a caseworker fills in for a file that is not let through. */
export const INADMISSIBLE = {
  decision: 'inadmissible',
  reason: 'too-little-information',
  explanation: 'Bel ons gerust: **we** helpen je <graag>.',
  question1: 'challenge',
  remark1: 'Hoeveel panden staan leeg?',
  question2: 'policy',
  remark2: 'Welk beleid voert je gemeente?',
} as const;

export async function openDecision(
  bot: TestBot,
  who: TestPerson,
  file: Pick<Dossier, 'id'>,
): Promise<Reply> {
  return await pressOn(bot, who, (await openCase(bot, who, file)).card, 'Beslis');
}

type Typed = Readonly<Record<string, string>>;

/** Fills in the form of a decision, up to what it will do. */
export async function checkDecision(
  bot: TestBot,
  who: TestPerson,
  file: Pick<Dossier, 'id'>,
  typed: Typed = INADMISSIBLE,
): Promise<Reply> {
  return await pressOn(bot, who, (await openDecision(bot, who, file)).card, 'Verder', typed);
}

/** Decides and sends; resolves to what was shown before and after. */
export async function decideFile(
  bot: TestBot,
  who: TestPerson,
  file: Pick<Dossier, 'id'>,
  typed: Typed = INADMISSIBLE,
  options: PressOptions = {},
): Promise<{ readonly preview: Reply; readonly sent: Reply }> {
  const preview = await checkDecision(bot, who, file, typed);
  const send = 'Beslis en verstuur';
  return { preview, sent: await pressOn(bot, who, preview.card, send, {}, options) };
}

/** The mails that were sent, in order of their addresses. */
export async function sentMails(bot: TestBot) {
  const names = await readdir(bot.outbox).catch(() => []);
  const mails = await Promise.all(
    names.map(async (name) => await simpleParser(await readFile(join(bot.outbox, name)))),
  );
  const read = mails.map((mail) => ({
    to: mail.to !== undefined && 'text' in mail.to ? mail.to.text : '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html === false ? '' : mail.html,
    replyTo: mail.replyTo?.text ?? '',
  }));
  return read.sort((a, b) => a.to.localeCompare(b.to));
}

/** The newest draft that came back of a file. */
export async function draftOf(bot: TestBot, { id }: Pick<Dossier, 'id'>): Promise<Dossier> {
  const [draft] = await bot.deps.work.stores.dossiers.returnedFrom(id);
  if (draft === undefined) throw new Error('Nothing came back.');
  return draft;
}
