import type { AnnouncementAudience } from '../domain/announcement.ts';
import { type Person, personKey } from '../domain/person.ts';
import type { Recipient } from '../domain/reminder.ts';
import type { ReachedShown } from '../domain/views-announcements.ts';
import type { Dependencies } from './dependencies.ts';
import { programmeName } from './programme-name.ts';

/** Files by whose sending caseworkers know a recipient: of one round, or any of the programme when it is empty. */
type KnownBy = { readonly roundId: string } | 'nothing';

/** A recipient, with what may tell who it is. */
export interface AskedRecipient {
  readonly recipient: Recipient;
  readonly programmeId: string;
  readonly knownBy: KnownBy;
}

/**
 * Who recipients are, as far as caseworkers of their programmes may know: channels by their name, people by the name
 * in what they sent. Who only has a draft stays nameless: nobody may learn from this that it is there.
 */
export async function reachedShown(
  deps: Dependencies,
  asked: readonly AskedRecipient[],
): Promise<readonly ReachedShown[]> {
  const names = await namesOf(deps, asked);
  const channels = await channelsOf(deps, asked);
  return asked.map((one) => shown(deps, one, names, channels));
}

function shown(
  deps: Dependencies,
  { recipient, knownBy }: AskedRecipient,
  names: ReadonlyMap<string, string>,
  channels: ReadonlyMap<string, string>,
): ReachedShown {
  switch (recipient.kind) {
    case 'person': {
      if (knownBy === 'nothing') return { kind: 'person', draft: true };
      const name = names.get(nameKey(recipient.person, knownBy.roundId));
      return { kind: 'person', ...(name === undefined ? {} : { name }) };
    }
    case 'follow':
      return { kind: 'channel', name: channels.get(recipient.followId) ?? '' };
    case 'caseworkers':
      return { kind: 'caseworkers', programmeName: programmeName(deps, recipient.programmeId) };
  }
}

/** What tells who gets an announcement: who is meant by their draft is not told. */
export function knownByAudience(audience: AnnouncementAudience): KnownBy {
  if (audience.kind === 'channels') return { roundId: '' };
  return audience.onlyDrafts ? 'nothing' : { roundId: audience.roundId };
}

function nameKey(person: Person, roundId: string): string {
  return `${roundId} ${personKey(person)}`;
}

async function namesOf(
  deps: Dependencies,
  asked: readonly AskedRecipient[],
): Promise<ReadonlyMap<string, string>> {
  const programmeIds = [...new Set(asked.map(({ programmeId }) => programmeId))];
  const byRound = new Map<string, Person[]>();
  for (const { recipient, knownBy } of asked) {
    if (recipient.kind !== 'person' || knownBy === 'nothing') continue;
    const people = byRound.get(knownBy.roundId) ?? [];
    byRound.set(knownBy.roundId, [...people, recipient.person]);
  }
  const named = new Map<string, string>();
  for (const [roundId, people] of byRound) {
    const found = await deps.work.stores.reminderCare.names(people, programmeIds, roundId);
    for (const [key, name] of found) named.set(`${roundId} ${key}`, name);
  }
  return named;
}

async function channelsOf(
  deps: Dependencies,
  asked: readonly AskedRecipient[],
): Promise<ReadonlyMap<string, string>> {
  const ids = asked.flatMap(({ recipient }) =>
    recipient.kind === 'follow' ? [recipient.followId] : [],
  );
  const follows = await Promise.all(
    [...new Set(ids)].map((id) => deps.work.stores.follows.load(id)),
  );
  return new Map(follows.flatMap((one) => (one === undefined ? [] : [[one.id, one.placeName]])));
}
