import { isSameConversation } from '../domain/chat-place.ts';
import type { Follow } from '../domain/follow.ts';
import { isSnoozed } from '../domain/follow-change.ts';
import type { Stores } from '../domain/ports.ts';

/** The channels that follow a programme or something of it, each by one of what it follows. */
export interface AnnouncementChannels {
  readonly told: readonly Follow[];
  /** Those that asked for silence at this moment. */
  readonly snoozed: readonly Follow[];
}

/** Whom an announcement to all channels goes to: a channel that follows several things gets it once. */
export async function announcementChannels(
  stores: Pick<Stores, 'follows'>,
  programmeId: string,
  now: Date,
): Promise<AnnouncementChannels> {
  const follows = (await stores.follows.active()).filter((one) => one.programmeId === programmeId);
  const isQuiet = (one: Follow) => isSnoozed(one, now);
  const told = eachPlaceOnce(follows.filter((one) => !isQuiet(one)));
  const quiet = eachPlaceOnce(follows.filter(isQuiet));
  const isTold = ({ place }: Follow) => told.some((one) => isSameConversation(one.place, place));
  return { told, snoozed: quiet.filter((one) => !isTold(one)) };
}

function eachPlaceOnce(follows: readonly Follow[]): readonly Follow[] {
  return follows.filter(
    ({ place }, index) =>
      follows.findIndex((one) => isSameConversation(one.place, place)) === index,
  );
}
