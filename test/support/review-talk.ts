import type { Dossier } from '../../src/domain/dossier.ts';
import type { NamedPerson } from '../../src/domain/person.ts';
import { personalChatId, TENANT, type TestPerson } from './activities.ts';
import type { Reply } from './bot-talk.ts';
import { cardTexts } from './card-client.ts';
import { createCaseFiles, keepFile } from './case-files.ts';
import type { ConnectorCall } from './fake-connector.ts';
import { callsDuring, cardOf } from './inquiry-talk.ts';
import type { TestBot } from './test-bot.ts';

export function personOf({ aadObjectId, name }: TestPerson): NamedPerson {
  return { tenantId: TENANT, objectId: aadObjectId, name };
}

/** A caseworker of these programmes, for the configuration. */
export function caseworkerOf({ aadObjectId }: TestPerson, ...programmes: string[]) {
  return { tenantId: TENANT, objectId: aadObjectId, programmes };
}

const aFile = createCaseFiles();

/** Gives the bot a chat with somebody, in which it can write of its own. */
export async function install(bot: TestBot, person: TestPerson): Promise<void> {
  await bot.send(bot.activities.installation('add', { from: person }));
}

/** Keeps a file that this person sent on 7 July 2021, with whom the bot has a chat. */
export async function sentFile(
  bot: TestBot,
  owner: TestPerson,
  changes: Partial<Dossier> = {},
): Promise<Dossier> {
  await install(bot, owner);
  return await keepFile(bot.deps, aFile({ changes: { owner: personOf(owner), ...changes } }));
}

/** The file as it is stored now. */
export async function fileNow(bot: TestBot, { id }: Pick<Dossier, 'id'>): Promise<Dossier> {
  const dossier = await bot.deps.work.stores.dossiers.load(id);
  if (dossier === undefined) throw new Error(`There is no file ${id}.`);
  return dossier;
}

/** What happened to a file, newest first. */
export async function eventKinds(bot: TestBot, { id }: Pick<Dossier, 'id'>) {
  const events = await bot.deps.work.stores.dossiers.events(id, { limit: 100, offset: 0 });
  return events.map(({ kind }) => kind);
}

/** Opens the card of a file. */
export async function openCase(
  bot: TestBot,
  caseworker: TestPerson,
  { id }: Pick<Dossier, 'id'>,
): Promise<Reply> {
  return await bot.press(caseworker, 'case.open', { dossierId: id });
}

/** What the bot says of its own while a kind of job runs, and where. */
export async function toldBy(bot: TestBot, name: Parameters<TestBot['runJobs']>[0]) {
  const calls = await callsDuring(bot, () => bot.runJobs(name));
  return calls.filter(({ method }) => method === 'POST');
}

/** The words of a card that was sent. */
export function wordsOf(call: ConnectorCall | undefined): string {
  return cardTexts(cardOf(call)).join('\n');
}

/** The one card that this person got in their own chat; throws when it is another number. */
export function cardFor(calls: readonly ConnectorCall[], person: TestPerson): unknown {
  const own = calls.filter(({ conversationId }) => conversationId === personalChatId(person));
  if (own.length !== 1) throw new Error(`${person.name} got ${own.length} cards.`);
  return cardOf(own[0]);
}
