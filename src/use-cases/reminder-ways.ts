import { announcementIdIn } from '../domain/announcement.ts';
import type { ChatPlace } from '../domain/chat-place.ts';
import { bareConversation } from '../domain/chat-place.ts';
import type { Follow } from '../domain/follow.ts';
import { isSamePerson, type Person } from '../domain/person.ts';
import {
  type KeptReminder,
  type ReminderMessage,
  type ReminderWay,
  remindedFiles,
} from '../domain/reminder.ts';
import { caseworkersOf } from './caseworkers-of.ts';
import type { Dependencies } from './dependencies.ts';
import { endFollow } from './end-follow.ts';
import type { File } from './file.ts';
import { readOwnersFile } from './owners-file.ts';
import { personalPlace } from './person-place.ts';
import { contactAddress } from './views/receipt-view.ts';

/** A way in which a message can reach its recipient, or the next best of them. */
export type Way =
  | {
      readonly kind: 'teams';
      readonly way: Extract<ReminderWay, 'chat' | 'channel'>;
      readonly place: ChatPlace;
      /** Keeps that Teams takes nothing there any more, by the status with which it said so. */
      readonly lose: (status: number) => Promise<void>;
    }
  /** To the contact of a file, who is its owner. */
  | { readonly kind: 'mail'; readonly file: File }
  /** Each of these gets the reminders in a message of their own. */
  | { readonly kind: 'passOn'; readonly people: readonly Person[] };

/** The ways of a message, best first; each is looked up when the one before it did not work. */
export async function* waysOf(
  deps: Dependencies,
  message: ReminderMessage,
  reminders: readonly KeptReminder[],
): AsyncGenerator<Way> {
  const { recipient } = message;
  switch (recipient.kind) {
    case 'person': {
      yield* chatWay(deps, recipient.person);
      const file = await ownFile(deps, message, reminders, recipient.person);
      if (file !== undefined) yield { kind: 'mail', file };
      return;
    }
    case 'follow': {
      const follow = await deps.work.stores.follows.load(recipient.followId);
      if (follow === undefined || follow.endedAt !== undefined) return;
      yield* channelWay(deps, follow);
      yield* chatWay(deps, follow.setBy);
      return;
    }
    case 'caseworkers':
      yield* caseworkerWays(deps, recipient.programmeId);
  }
}

async function* chatWay(deps: Dependencies, person: Person): AsyncGenerator<Way> {
  const { stores } = deps.work;
  const place = await personalPlace(stores, person);
  if (place === undefined) return;
  const lose = () => stores.conversations.markUnreachable(place.conversationId);
  yield { kind: 'teams', way: 'chat', place, lose };
}

/** A channel that is gone is followed no more; one without the bot is, and is written in once it is installed again. */
async function* channelWay(deps: Dependencies, { id, place }: Follow): AsyncGenerator<Way> {
  const bare = { ...place, conversationId: bareConversation(place.conversationId) };
  const { conversations } = deps.work.stores;
  if (await conversations.isLost(bare.conversationId)) return;
  const lose = (status: number) =>
    status === 404
      ? endFollow(deps, id, 'gone')
      : conversations.markUnreachable(bare.conversationId);
  yield { kind: 'teams', way: 'channel', place: bare, lose };
}

async function* caseworkerWays(deps: Dependencies, programmeId: string): AsyncGenerator<Way> {
  const channel = await deps.work.stores.caseworkers.channel(programmeId);
  const lose = async () => undefined;
  if (channel !== undefined) yield { kind: 'teams', way: 'channel', place: channel.place, lose };
  const people = await caseworkersOf(deps, programmeId);
  if (people.length > 0) yield { kind: 'passOn', people };
}

/** Files of one person that are looked through for the round of an announcement. */
const LOOKED_THROUGH = 50;

/** A file that the message is about and that somebody owns, when its contact has an address. */
async function ownFile(
  deps: Dependencies,
  message: ReminderMessage,
  reminders: readonly KeptReminder[],
  person: Person,
): Promise<File | undefined> {
  for (const dossierId of await filesOf(deps, message, reminders, person)) {
    const file = await readOwnersFile(deps, dossierId);
    if (file === undefined || !isSamePerson(file.dossier.owner, person)) continue;
    if (contactAddress(file) !== '') return file;
  }
  return undefined;
}

async function filesOf(
  deps: Dependencies,
  { about }: ReminderMessage,
  reminders: readonly KeptReminder[],
  person: Person,
): Promise<readonly string[]> {
  const { announcements, dossiers } = deps.work.stores;
  const id = announcementIdIn(about);
  const announcement = id === undefined ? undefined : await announcements.load(id);
  if (announcement?.audience.kind !== 'makers') return remindedFiles(reminders);
  const { roundId } = announcement.audience;
  const own = await dossiers.listFor(person, LOOKED_THROUGH);
  return own.filter((dossier) => dossier.roundId === roundId).map((dossier) => dossier.id);
}
