import type { Actor } from '../domain/access.ts';
import type { ChatPlace } from '../domain/chat-place.ts';
import type { View } from '../domain/views.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * Notes that a message shows a meeting, so that it follows what becomes of it; or that it shows something else by now,
 * such as a form in which somebody types, which nothing may be put over.
 */
export async function noteMeetingCard(
  { work }: Dependencies,
  { tenantId, objectId }: Actor,
  place: ChatPlace,
  messageId: string,
  view: View,
): Promise<void> {
  const { meetings } = work.stores;
  if (view.kind !== 'meeting' && view.kind !== 'meetingVote') {
    await meetings.dropCard(place, messageId);
    return;
  }
  const { meetingId, sequence } = view;
  const person = { tenantId, objectId };
  const kind = view.kind === 'meeting' ? 'live' : 'asked';
  await meetings.putCard({ meetingId, person, place, messageId, kind, sequence });
}
