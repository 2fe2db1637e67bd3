import { bareConversation, type ChatPlace, isSameConversation } from '../domain/chat-place.ts';
import type { Stores } from '../domain/ports.ts';
import type { Messenger } from '../domain/ports-chat.ts';
import type { RoundPost } from '../domain/ports-rounds.ts';
import type { Round } from '../domain/round.ts';
import { typedPart } from '../domain/round-change.ts';
import type { RoundPostView } from '../domain/views-rounds.ts';
import type { Dependencies } from './dependencies.ts';
import { roundHistory } from './views/round-line.ts';

export type RoundPosted = 'posted' | 'updated' | 'toldBefore' | 'noChannel' | 'gone';

/** Versions that are followed while the post is brought up to date; later ones have a job of their own. */
const MOST_UPDATES = 3;

/**
 * Posts a round in the caseworkers' channel of its programme, or brings the posts about it up to date, once per
 * version. A post that was removed, or stands in a channel that is told of nothing any more, is followed by a new
 * one. Rejects when Teams has trouble.
 */
export async function postRound(
  deps: Dependencies,
  messenger: Messenger,
  { roundId, version }: { readonly roundId: string; readonly version: number },
): Promise<RoundPosted> {
  const known = await deps.work.stores.rounds.get(roundId);
  if (known === undefined) return 'gone';
  const channel = await deps.work.stores.caseworkers.channel(known.programmeId);
  return await deps.work.transaction(async (stores) => {
    const now = deps.clock.now();
    if (!(await stores.notices.claim(`round:${roundId}:${version}:channel`, now))) {
      return 'toldBefore';
    }
    const about = { deps, messenger, stores, round: known };
    const posts = await stores.roundPosts.of(roundId);
    const updated = await updatePosts(about, posts);
    const here = updated.some(({ place }) => channel && isSameConversation(place, channel.place));
    if (channel === undefined) return updated.length > 0 ? 'updated' : 'noChannel';
    return here ? 'updated' : await postAnew(about, channel.place, posts);
  });
}

interface About {
  readonly deps: Dependencies;
  readonly messenger: Messenger;
  readonly stores: Stores;
  readonly round: Round;
}

/**
 * Resolves to the posts that are still there. Looked at again afterwards: of two jobs at the same moment the
 * slower one may not leave an older state behind.
 */
async function updatePosts(
  about: About,
  posts: readonly RoundPost[],
): Promise<readonly RoundPost[]> {
  let there = posts;
  for (let update = 0; update < MOST_UPDATES && there.length > 0; update++) {
    const { view, happened } = await postView(about);
    const taken: RoundPost[] = [];
    for (const post of there) {
      if (await about.messenger.update(post.place, post.messageId, view)) taken.push(post);
    }
    there = taken;
    if ((await about.stores.rounds.events(about.round.id)).length === happened) break;
  }
  return there;
}

/** Of two jobs for different versions only one posts; the other waits for it and then brings that post up to date. */
async function postAnew(
  about: About,
  place: ChatPlace,
  gone: readonly RoundPost[],
): Promise<RoundPosted> {
  const { stores, deps, messenger, round } = about;
  const before = gone.find((post) => isSameConversation(post.place, place))?.messageId ?? '';
  const conversation = bareConversation(place.conversationId);
  const key = `round:${round.id}:post:${conversation}:${before}`;
  if (!(await stores.notices.claim(key, deps.clock.now()))) {
    await updatePosts(about, await stores.roundPosts.of(round.id));
    return 'updated';
  }
  const posted = await messenger.post(place, (await postView(about)).view);
  if (posted.kind === 'gone') return 'gone';
  const { messageId } = posted;
  if (messageId !== undefined) {
    await stores.roundPosts.put({ roundId: round.id, place, messageId });
  }
  return 'posted';
}

/** As the round is now, with how many things happened to it so far. */
async function postView({
  deps,
  stores,
  round: known,
}: About): Promise<{ readonly view: RoundPostView; readonly happened: number }> {
  const events = await stores.rounds.events(known.id);
  const listed = await stores.rounds.list(known.programmeId);
  const round = listed.find(({ id }) => id === known.id);
  const programme = deps.programmes.find(({ id }) => id === known.programmeId);
  const view: RoundPostView = {
    kind: 'roundPost',
    programmeName: programme?.name ?? '',
    round: typedPart(round ?? known),
    state: stateOf(round),
    history: roundHistory(events),
  };
  return { view, happened: events.length };
}

function stateOf(round: Round | undefined): RoundPostView['state'] {
  if (round === undefined) return 'removed';
  return round.closedAt === undefined ? 'planned' : 'closed';
}
