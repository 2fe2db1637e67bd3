import type { Meeting } from '../domain/meeting.ts';
import { isSamePerson, type Person } from '../domain/person.ts';
import type { Messenger } from '../domain/ports-chat.ts';
import type { MeetingCard } from '../domain/ports-meetings.ts';
import type { MeetingOverView, MeetingView } from '../domain/views-meetings.ts';
import { asActor, type Dependencies } from './dependencies.ts';
import { findMeeting } from './find-meeting.ts';
import { meetingView } from './views/meeting-view.ts';

/** The latest; one that was looked at long ago shows the meeting as it was then. */
const MOST_CARDS = 30;
/** Changes that are followed while cards are brought up to date; later ones have a job of their own. */
const MOST_UPDATES = 3;

/**
 * Brings the cards that show a meeting as it is up to date, so that votes are seen as they come. Looked at again
 * afterwards: of two jobs at the same moment the slower one may not leave an older state behind. Resolves to the
 * number of cards. Rejects when Teams has trouble.
 */
export async function followMeeting(
  deps: Dependencies,
  messenger: Messenger,
  meetingId: string,
): Promise<number> {
  const { meetings } = deps.work.stores;
  let shown = 0;
  for (let update = 0; update < MOST_UPDATES; update++) {
    const before = await meetings.load(meetingId);
    shown = 0;
    for (const card of await liveCards(deps, meetingId)) {
      if (await updateCard(deps, messenger, card)) shown += 1;
    }
    if ((await meetings.load(meetingId))?.version === before?.version) break;
  }
  return shown;
}

async function liveCards(
  { work }: Dependencies,
  meetingId: string,
): Promise<readonly MeetingCard[]> {
  const cards = await work.stores.meetings.cards(meetingId);
  return cards.filter(({ kind }) => kind === 'live').slice(0, MOST_CARDS);
}

/** False when the card is gone, shows something else by now, or its person may not see the meeting any more. */
async function updateCard(
  deps: Dependencies,
  messenger: Messenger,
  card: MeetingCard,
): Promise<boolean> {
  const { meetings } = deps.work.stores;
  const view = await viewFor(deps, card);
  // Right before: whoever opened a form on it since does not lose what they type.
  const isLive = (await liveCards(deps, card.meetingId)).some(isSameMessage(card));
  if (!isLive) return false;
  if (view !== undefined && (await messenger.update(card.place, card.messageId, view))) return true;
  await meetings.dropCard(card.place, card.messageId);
  return false;
}

async function viewFor(
  deps: Dependencies,
  { meetingId, person }: MeetingCard,
): Promise<MeetingView | undefined> {
  const actor = await asActor(deps, { ...person, name: '' });
  const found = await findMeeting(deps, deps.work.stores, actor, meetingId);
  return found && (await meetingView(deps, actor, found));
}

function isSameMessage(card: MeetingCard): (other: MeetingCard) => boolean {
  return ({ place, messageId }) =>
    messageId === card.messageId && place.conversationId === card.place.conversationId;
}

/** Says on the cards that somebody got of earlier sequences what became of the meeting, so that nobody goes by them. */
export async function retireCards(
  { work }: Dependencies,
  messenger: Messenger,
  { id, sequence }: Pick<Meeting, 'id' | 'sequence'>,
  person: Person,
  view: MeetingOverView,
): Promise<void> {
  for (const card of await work.stores.meetings.cards(id)) {
    const isOlder = card.kind !== 'live' && card.sequence < sequence;
    if (!isOlder || !isSamePerson(card.person, person)) continue;
    await messenger.update(card.place, card.messageId, view);
    await work.stores.meetings.dropCard(card.place, card.messageId);
  }
}
