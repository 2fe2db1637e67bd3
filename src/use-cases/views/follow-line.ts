import type { Follow } from '../../domain/follow.ts';
import { isSnoozed } from '../../domain/follow-change.ts';
import type { FollowedSubject, FollowLine } from '../../domain/views-follow.ts';
import type { Dependencies } from '../dependencies.ts';
import { programmeName } from '../programme-name.ts';

/** What a conversation follows, by name, for whoever reads along there. */
export async function followLine(deps: Dependencies, follow: Follow): Promise<FollowLine> {
  const { id, version, programmeId, topics, setBy, setAt, snoozedUntil, place, placeName } = follow;
  return {
    followId: id,
    version,
    programmeName: programmeName(deps, programmeId),
    subject: await followedSubject(deps, follow),
    topics,
    setBy: setBy.name,
    setAt,
    ...(snoozedUntil !== undefined && isSnoozed(follow, deps.clock.now()) ? { snoozedUntil } : {}),
    scope: place.scope === 'channel' ? 'channel' : 'groupChat',
    placeName,
  };
}

async function followedSubject(
  { work }: Dependencies,
  { subject }: Pick<Follow, 'subject'>,
): Promise<FollowedSubject> {
  switch (subject.kind) {
    case 'programme':
      return { kind: 'programme' };
    case 'round': {
      const round = await work.stores.rounds.get(subject.roundId);
      return {
        kind: 'round',
        name: round?.name ?? '',
        demonstration: round?.demonstration ?? false,
      };
    }
    case 'trajectory': {
      const dossier = await work.stores.dossiers.load(subject.dossierId);
      return { kind: 'trajectory', municipality: dossier?.filing?.name ?? '' };
    }
  }
}
