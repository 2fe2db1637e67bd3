import type { Actor } from '../domain/access.ts';
import { bareConversation, type ChatPlace } from '../domain/chat-place.ts';
import { FOLLOW_TOPICS, type FollowTopic } from '../domain/follow.ts';
import { topicsOf } from '../domain/follow-change.ts';
import { deadlineOf } from '../domain/rounds.ts';
import type { Notice } from '../domain/views.ts';
import type {
  ChannelChoice,
  FollowEditView,
  FollowView,
  MyFollowsView,
  SubjectChoice,
  TypedFollow,
} from '../domain/views-follow.ts';
import type { Dependencies } from './dependencies.ts';
import { findFollow } from './find-follow.ts';
import { followedProgrammes, OWN_TRAJECTORY, subjectValue } from './followed-subject.ts';
import { followLine } from './views/follow-line.ts';

/** Where people want to be told of something. */
export interface FollowPlace {
  readonly place: ChatPlace;
  /** The channels of the team, as Teams tells; absent when it does not, or there is no team. */
  readonly channels?: readonly ChannelChoice[] | undefined;
}

/** As many as fit on one card with all their buttons. */
const LISTED = 10;
/** Rounds to choose from, and channels. */
const MOST_CHOICES = 40;

/** What a channel or a group chat follows, with the form to follow more. */
export async function showFollows(
  deps: Dependencies,
  { place, channels = [] }: FollowPlace,
  content: { readonly typed?: TypedFollow; readonly notice?: Notice } = {},
): Promise<FollowView> {
  const { follows } = deps.work.stores;
  // Nobody tells of a channel that got another name; whoever looks at it does.
  await follows.rename(channels);
  const here = await follows.inConversation(place.conversationId);
  const subjects = await subjectChoices(deps);
  const [first] = subjects;
  return {
    kind: 'follow',
    nonce: deps.ids.uuid(),
    scope: place.scope === 'channel' ? 'channel' : 'groupChat',
    lines: await Promise.all(here.slice(0, LISTED).map((follow) => followLine(deps, follow))),
    subjects,
    channels: channels.slice(0, MOST_CHOICES),
    typed: content.typed ?? {
      subject: first?.value ?? '',
      topics: FOLLOW_TOPICS,
      channel: bareConversation(place.conversationId),
    },
    ...(content.notice === undefined ? {} : { notice: content.notice }),
  };
}

async function subjectChoices(deps: Dependencies): Promise<readonly SubjectChoice[]> {
  const now = deps.clock.now();
  const programmes = followedProgrammes(deps);
  const choices = await Promise.all(
    programmes.map(async ({ id: programmeId, name: programmeName }) => {
      const rounds = await deps.work.stores.rounds.list(programmeId);
      const ahead = rounds.filter((round) => now <= deadlineOf(round)).slice(0, MOST_CHOICES);
      const value = (roundId?: string) =>
        subjectValue({
          programmeId,
          subject: roundId === undefined ? { kind: 'programme' } : { kind: 'round', roundId },
        });
      return [
        { value: value(), kind: 'programme' as const, programmeName },
        ...ahead.map(({ id, name, deadlineDay, demonstration }) => ({
          value: value(id),
          kind: 'round' as const,
          programmeName,
          name,
          deadlineDay,
          demonstration,
        })),
      ];
    }),
  );
  const guides = deps.programmes.some(({ trajectory }) => trajectory !== undefined);
  return [
    ...choices.flat(),
    ...(guides ? [{ value: OWN_TRAJECTORY, kind: 'ownTrajectory' as const }] : []),
  ];
}

/** One thing that is followed, to change it; undefined when it is not followed here any more, nor by this person. */
export async function showFollow(
  deps: Dependencies,
  actor: Actor,
  place: ChatPlace,
  followId: string,
  content: { readonly typed?: readonly FollowTopic[]; readonly notice?: Notice } = {},
): Promise<FollowEditView | undefined> {
  const follow = await findFollow(deps.work.stores, actor, place, followId);
  if (follow === undefined) return undefined;
  return {
    kind: 'followEdit',
    nonce: deps.ids.uuid(),
    line: await followLine(deps, follow),
    choices: topicsOf(follow.subject),
    typed: content.typed ?? follow.topics,
    own: place.scope === 'personal',
    ...(content.notice === undefined ? {} : { notice: content.notice }),
  };
}

/** What somebody set in any channel. */
export async function showOwnFollows(
  deps: Dependencies,
  actor: Actor,
  notice?: Notice,
): Promise<MyFollowsView> {
  const own = await deps.work.stores.follows.setBy(actor);
  return {
    kind: 'myFollows',
    nonce: deps.ids.uuid(),
    lines: await Promise.all(own.slice(0, LISTED).map((follow) => followLine(deps, follow))),
    left: Math.max(0, own.length - LISTED),
    ...(notice === undefined ? {} : { notice }),
  };
}
