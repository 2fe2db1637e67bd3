import { randomUUID } from 'node:crypto';
import { simpleParser } from 'mailparser';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { Expert } from '../../src/domain/expert.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import { startReview } from '../../src/domain/review.ts';
import { personalChatId, type TestPerson } from './activities.ts';
import type { Reply } from './bot-talk.ts';
import { cardTexts } from './card-client.ts';
import type { ConnectorCall } from './fake-connector.ts';
import { callsDuring, cardOf, pressOn } from './inquiry-talk.ts';
import { type ReadCalendar, readCalendar } from './read-calendar.ts';
import { install, personOf, sentFile } from './review-talk.ts';
import type { DeliveredMail } from './smtp-server.ts';
import type { TestBot } from './test-bot.ts';

/** What the form holds for the intake meeting, as people type it. */
export const TYPED = {
  moment1: 'dinsdag 7 september 2027 om 10u',
  moment2: '9 september 2027 van 14u tot 16u',
  place: 'Stadhuis, Markt 13',
} as const;

/** An expert of De Profploeg who uses the bot, or who never did. */
export async function anExpert(
  bot: TestBot,
  name: string,
  { person, email }: { readonly person?: TestPerson; readonly email?: string },
): Promise<Expert> {
  if (person !== undefined) await install(bot, person);
  const who = person && personOf(person);
  const expert: Expert = {
    id: randomUUID(),
    programmeId: 'profploeg',
    name,
    organisation: '',
    fields: ['mobility'],
    capacity: 3,
    active: true,
    version: 1,
    ...(email === undefined ? {} : { email }),
    ...(who === undefined ? {} : { person: { tenantId: who.tenantId, objectId: who.objectId } }),
  };
  await bot.deps.work.stores.experts.insert(expert);
  return expert;
}

/** A file that was selected, with these experts on its panel. */
export async function guidedFile(
  bot: TestBot,
  owner: TestPerson,
  experts: readonly Expert[],
  changes: Partial<Dossier> = {},
): Promise<Dossier> {
  const panel = experts.map(({ id, name }) => ({ expertId: id, name }));
  const review = { ...startReview(new Date('2021-09-01T08:00:00Z')), panel };
  return await sentFile(bot, owner, { state: 'selected', review, ...changes });
}

/** Opens the form of a meeting from the list of its guidance. */
export async function openPlanForm(
  bot: TestBot,
  who: TestPerson,
  { id }: Pick<Dossier, 'id'>,
  title = 'Intakegesprek',
): Promise<Reply> {
  const { card } = await bot.press(who, 'meeting.file', { dossierId: id });
  return await pressOn(bot, who, card, `Plan: ${title}`);
}

/** Fills in the form and proposes the moments. */
export async function propose(
  bot: TestBot,
  who: TestPerson,
  file: Pick<Dossier, 'id'>,
  typed: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  const { card } = await openPlanForm(bot, who, file);
  return await pressOn(bot, who, card, 'Stel deze momenten voor', { ...TYPED, ...typed });
}

/** The one meeting of a guidance, as it is stored; throws when there is another number. */
export async function meetingOf(bot: TestBot, { id }: Pick<Dossier, 'id'>): Promise<Meeting> {
  const all = await bot.deps.work.stores.meetings.ofDossier(id);
  const [meeting, ...others] = all;
  if (meeting === undefined || others.length > 0) throw new Error(`There are ${all.length}.`);
  return meeting;
}

/** What the bot posts and edits while people are told, in the order in which it does. */
export async function toldOfMeeting(bot: TestBot): Promise<readonly ConnectorCall[]> {
  return await callsDuring(bot, () => bot.runJobs('tell-meeting'));
}

/** Cards that were posted in the own chat of somebody. */
export function postedTo(calls: readonly ConnectorCall[], person: TestPerson): readonly unknown[] {
  return ownCalls(calls, person, 'POST').map(cardOf);
}

/** The words of cards that were put in the place of earlier ones in the own chat of somebody. */
export function editedFor(calls: readonly ConnectorCall[], person: TestPerson): readonly string[] {
  return ownCalls(calls, person, 'PUT').map((call) => cardTexts(cardOf(call)).join('\n'));
}

function ownCalls(
  calls: readonly ConnectorCall[],
  person: TestPerson,
  method: string,
): readonly ConnectorCall[] {
  const own = personalChatId(person);
  return calls.filter((call) => call.method === method && call.conversationId === own);
}

export interface ReadInvitation {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The part that a mail program takes in, and the same as an attachment. */
  readonly calendar: ReadCalendar;
  /** Of that part: "text/calendar; charset=utf-8; method=REQUEST". */
  readonly contentType: string;
  readonly attached: string;
  readonly messageId: string;
}

/** A mail that arrived, with its invitation. */
export async function readInvitation({ raw, to }: DeliveredMail): Promise<ReadInvitation> {
  const mail = await simpleParser(raw);
  const [part, ...more] = mail.attachments.filter((one) => one.contentType === 'text/calendar');
  const [attached] = mail.attachments.filter((one) => one.contentType === 'application/ics');
  if (part === undefined || more.length > 0) throw new Error('There is not one calendar part.');
  const source = raw.toString('latin1');
  return {
    to: to.join(),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    calendar: readCalendar(part.content),
    contentType: /^Content-Type: (text\/calendar[^\r]*(?:\r\n\s[^\r]*)*)/im.exec(source)?.[1] ?? '',
    attached: attached?.content.toString('utf8') ?? '',
    messageId: mail.messageId ?? '',
  };
}
