import type { LetterPart, LetterText } from '../domain/case-letter.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { Messenger } from '../domain/ports-chat.ts';
import { MailFailed } from '../domain/ports-mail.ts';
import type { View } from '../domain/views.ts';
import type { Dependencies } from './dependencies.ts';
import type { File } from './file.ts';
import type { LetterPost } from './letter-post.ts';
import { mailboxOf } from './mailbox-of.ts';
import { peopleOf } from './reach-of.ts';
import { contactName } from './send-receipt.ts';
import { type Message, tellPerson } from './tell-person.ts';
import { contactAddress } from './views/receipt-view.ts';

export interface Means {
  readonly letters: Pick<LetterPost, 'caseLetter'>;
  readonly messenger: Messenger;
}

export interface MunicipalityMessage {
  /** The same at every attempt; also the id of the mail. */
  readonly key: string;
  readonly view: View;
  readonly letter: LetterText;
  /** What only the mail says. */
  readonly extra: readonly LetterPart[];
}

/** How many people were told in their own chat, and whether the contact was mailed. */
export interface Told {
  readonly people: number;
  readonly mailed: boolean;
}

/**
 * Tells the people of a file something in their own chats, and the contact of the application by mail; once,
 * however often it is tried. Rejects when Teams or the mail has trouble.
 */
export async function tellMunicipality(
  deps: Dependencies,
  { letters, messenger }: Means,
  file: File,
  { key, view, letter, extra }: MunicipalityMessage,
): Promise<Told> {
  const people = await tellPeople(deps, messenger, file.dossier, { key, view });
  const contact = { id: key, to: contactAddress(file), contactName: contactName(file) };
  const mailed = await mailLetter(deps, letters, file, { ...contact, letter, extra });
  return { people, mailed };
}

/** Tells the people of a file something in their own chats, once; resolves to how many of them know. */
export async function tellPeople(
  deps: Dependencies,
  messenger: Messenger,
  dossier: Dossier,
  message: Message,
): Promise<number> {
  let people = 0;
  for (const person of peopleOf(dossier)) {
    if (await tellPerson(deps, messenger, person, message)) people += 1;
  }
  return people;
}

export interface Mailing {
  readonly id: string;
  /** Empty when no address is known. */
  readonly to: string;
  /** Empty for an organisation. */
  readonly contactName: string;
  readonly letter: LetterText;
  readonly extra: readonly LetterPart[];
}

/** Mails a letter about a file, once. False when there is no address, or it takes no mail. */
export async function mailLetter(
  deps: Dependencies,
  letters: Means['letters'],
  { dossier, programme, round }: File,
  mailing: Mailing,
): Promise<boolean> {
  const { mails } = deps.work.stores;
  if (mailing.to === '') return false;
  if (await mails.isSent(mailing.id)) return true;
  const contactEmail = mailboxOf(deps, programme);
  try {
    await letters.caseLetter({
      ...mailing,
      reference: dossier.reference ?? '',
      programmeName: programme.name,
      organisation: programme.organisation,
      ...(contactEmail === undefined ? {} : { contactEmail }),
      demonstration: round.demonstration,
    });
  } catch (error) {
    if (error instanceof MailFailed && error.permanent) return false;
    throw error;
  }
  await mails.markSent(mailing.id, deps.clock.now());
  return true;
}
