import type { Meeting } from '../domain/meeting.ts';
import type { MeetingLetter } from '../domain/meeting-letter.ts';
import { type Person, personKey } from '../domain/person.ts';
import type { Messenger } from '../domain/ports-chat.ts';
import { MailFailed } from '../domain/ports-mail.ts';
import type { MeetingCard } from '../domain/ports-meetings.ts';
import type { MeetingToldView, MeetingVoteView } from '../domain/views-meetings.ts';
import type { Dependencies } from './dependencies.ts';
import type { LetterPost } from './letter-post.ts';
import { personalPlace } from './person-place.ts';

export interface MeetingMeans {
  readonly letters: Pick<LetterPost, 'meeting'>;
  readonly messenger: Messenger;
}

/** Of which meeting, and of which of its sequences, somebody is told. */
type Told = Pick<Meeting, 'id' | 'sequence'>;

/**
 * Posts a card about a meeting in somebody's own chat, once per sequence, and notes where it stands. False when they
 * cannot be reached there. Rejects when Teams has trouble.
 */
export async function postMeetingCard(
  deps: Dependencies,
  messenger: Messenger,
  { id: meetingId, sequence }: Told,
  person: Person,
  view: MeetingVoteView | MeetingToldView,
): Promise<boolean> {
  const place = await personalPlace(deps.work.stores, person);
  if (place === undefined) return false;
  const kind: MeetingCard['kind'] = view.kind === 'meetingVote' ? 'asked' : 'told';
  const key = `meeting-${meetingId}-${sequence}:${deps.ids.hash(personKey(person))}`;
  const posted = await deps.work.transaction(async ({ notices, meetings }) => {
    if (!(await notices.claim(key, deps.clock.now()))) return undefined;
    const answer = await messenger.post(place, view);
    if (answer.kind === 'posted' && answer.messageId !== undefined) {
      const { messageId } = answer;
      await meetings.putCard({ meetingId, person, place, messageId, kind, sequence });
    }
    return answer;
  });
  if (posted?.kind !== 'gone') return true;
  await deps.work.stores.conversations.markUnreachable(place.conversationId);
  return false;
}

/** The id of the mail that tells an address of one sequence of a meeting: nobody is invited twice under the same one. */
export function meetingMailId(
  { ids }: Pick<Dependencies, 'ids'>,
  { id, sequence }: Told,
  address: string,
): string {
  return `meeting-${id}-${sequence}-${ids.hash(address.toLowerCase())}`;
}

/**
 * Mails a letter about a meeting, once. Two jobs at the same moment wait for each other, so that only one of them
 * sends it. False when the address takes no mail. Rejects when the mail has trouble.
 */
export async function mailMeeting(
  { work, clock }: Dependencies,
  letters: MeetingMeans['letters'],
  letter: MeetingLetter,
): Promise<boolean> {
  if (await work.stores.mails.isSent(letter.id)) return true;
  try {
    await work.transaction(async ({ notices, mails }) => {
      if (!(await notices.claim(`mail:${letter.id}`, clock.now()))) return;
      await letters.meeting(letter);
      await mails.markSent(letter.id, clock.now());
    });
    return true;
  } catch (error) {
    if (error instanceof MailFailed && error.permanent) return false;
    throw error;
  }
}

/** The newest sequence before this one of which an address was mailed; undefined when it never was. */
export async function lastMailed(
  deps: Dependencies,
  { id, sequence }: Told,
  address: string,
): Promise<number | undefined> {
  for (let earlier = sequence - 1; earlier >= 0; earlier--) {
    const mailId = meetingMailId(deps, { id, sequence: earlier }, address);
    if (await deps.work.stores.mails.isSent(mailId)) return earlier;
  }
  return undefined;
}
