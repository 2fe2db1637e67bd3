import type { Actor } from '../domain/access.ts';
import { bareConversation, type ChatPlace, isSameConversation } from '../domain/chat-place.ts';
import { type Follow, type FollowTopic, subjectKey } from '../domain/follow.ts';
import { readTopics, topicsOf, withTopics } from '../domain/follow-change.ts';
import { nameOnly } from '../domain/person.ts';
import type { Stores } from '../domain/ports.ts';
import type { FollowWords } from '../domain/read-follow-words.ts';
import type { Notice } from '../domain/views.ts';
import type { FollowView, TypedFollow } from '../domain/views-follow.ts';
import {
  type FollowSetRefusal,
  type FollowWhere,
  followNotices,
  followSetRefusal,
} from '../texts/follow-notices.ts';
import type { Dependencies } from './dependencies.ts';
import { type ChosenSubject, calledSubject, chosenSubject } from './followed-subject.ts';
import { mayFollow } from './may-follow.ts';
import { keepReachable } from './note-reachable.ts';
import { type FollowPlace, showFollows } from './show-follows.ts';
import { followLine } from './views/follow-line.ts';

export interface FollowInput extends FollowPlace {
  readonly turnKey: string;
  readonly actor: Actor;
}

/** What somebody is shown after they asked to follow something, and why nothing came of it, if so. */
export interface FollowResult {
  readonly view: FollowView;
  /** For the log. */
  readonly refused?: FollowSetRefusal;
}

/** Follows what was chosen on the card, here or in another channel of this team. */
export async function followChosen(
  deps: Dependencies,
  input: FollowInput,
  sent: { readonly subject: string; readonly topics: string; readonly channel: string },
): Promise<FollowResult> {
  const typed = { ...sent, topics: readTopics(sent.topics) };
  const again = (refused: FollowSetRefusal) => refusedWith(deps, input, refused, typed);
  const target = targetOf(input, sent.channel);
  if (target === undefined) return await again('unknownChannel');
  const chosen = await chosenSubject(deps, input.actor, sent.subject);
  if (!chosen.ok) return await again(chosen.reason);
  const wanted = topicsOf(chosen.value.subject).filter((topic) => typed.topics.includes(topic));
  if (wanted.length === 0) return await again('noTopics');
  return await follow(deps, input, { ...chosen.value, ...target, topics: wanted, typed });
}

/** Follows here what somebody named, with everything that is told of it; what is followed already stays as it is. */
export async function followCalled(
  deps: Dependencies,
  input: FollowInput,
  words: FollowWords,
): Promise<FollowResult> {
  const chosen = await calledSubject(deps, input.actor, words);
  if (!chosen.ok) return await refusedWith(deps, input, chosen.reason);
  const place = wholeConversation(input.place);
  return await follow(deps, input, { ...chosen.value, place, placeName: nameOf(input, place) });
}

interface Target {
  /** Without its thread. */
  readonly place: ChatPlace;
  readonly placeName: string;
}

interface Wanted extends ChosenSubject, Target {
  /** Absent when nothing was said about that. */
  readonly topics?: readonly FollowTopic[];
  readonly typed?: TypedFollow;
}

/** This conversation, or a channel that Teams says this team has: ids on a card can be of anything. */
function targetOf(input: FollowInput, channel: string): Target | undefined {
  const here = wholeConversation(input.place);
  if (channel === '' || channel === here.conversationId) {
    return { place: here, placeName: nameOf(input, here) };
  }
  const other = input.channels?.find(({ id }) => id === channel);
  return other && { place: { ...here, conversationId: other.id }, placeName: other.name };
}

function nameOf({ channels = [] }: FollowPlace, { conversationId }: ChatPlace): string {
  return channels.find(({ id }) => id === conversationId)?.name ?? '';
}

/** Without thread and person: every reminder begins a thread of its own. */
function wholeConversation({ userId: _, ...place }: ChatPlace): ChatPlace {
  return { ...place, conversationId: bareConversation(place.conversationId) };
}

async function follow(
  deps: Dependencies,
  input: FollowInput,
  wanted: Wanted,
): Promise<FollowResult> {
  const setBy = nameOnly(input.actor);
  if (!(await mayFollow(deps, { ...wanted, setBy }))) {
    return await refusedWith(deps, input, 'unknown', wanted.typed);
  }
  const { outcome } = await deps.work.once(input.turnKey, (stores) =>
    setFollow(deps, stores, wanted, input.actor),
  );
  const now = await deps.work.stores.follows.load(outcome.followId);
  const line = now && (await followLine(deps, now));
  const notice = line && followNotices[outcome.kind](line, whereOf(input, wanted));
  return { view: await showFollows(deps, input, notice === undefined ? {} : { notice }) };
}

function whereOf(input: FollowInput, { place }: Target): FollowWhere {
  if (!isSameConversation(place, input.place)) return 'elsewhere';
  return place.scope === 'channel' ? 'channel' : 'groupChat';
}

/** Inserts it, or changes what is followed there already; nothing when that is the same. */
async function setFollow(
  deps: Dependencies,
  stores: Stores,
  { programmeId, subject, place, placeName, topics }: Wanted,
  actor: Actor,
): Promise<{ readonly kind: 'set' | 'changed' | 'same'; readonly followId: string }> {
  const now = deps.clock.now();
  const fresh: Follow = {
    id: deps.ids.uuid(),
    programmeId,
    subject,
    place,
    placeName,
    topics: topics ?? topicsOf(subject),
    setBy: nameOnly(actor),
    setAt: now,
    version: 1,
  };
  // What is followed has to be reachable again, also when the bot was away from there.
  await keepReachable(stores, place, now);
  if (await stores.follows.insert(fresh)) {
    await stores.jobs.enqueue({ name: 'plan-reminders', payload: {} });
    return { kind: 'set', followId: fresh.id };
  }
  const key = subjectKey(programmeId, subject);
  const there = await stores.follows.inConversation(place.conversationId);
  const known = there.find((one) => subjectKey(one.programmeId, one.subject) === key);
  const current = known && (await stores.follows.lock(known.id));
  if (current === undefined || current.endedAt !== undefined) {
    throw new Error(`what ${place.conversationId} follows changed meanwhile`);
  }
  if (topics === undefined) return { kind: 'same', followId: current.id };
  const changed = withTopics(current, topics, actor, now);
  if (!changed.ok || changed.value === current) return { kind: 'same', followId: current.id };
  await stores.follows.save(changed.value);
  await stores.jobs.enqueue({ name: 'plan-reminders', payload: {} });
  return { kind: 'changed', followId: current.id };
}

async function refusedWith(
  deps: Dependencies,
  input: FollowInput,
  refused: FollowSetRefusal,
  typed?: TypedFollow,
): Promise<FollowResult> {
  const notice: Notice = followSetRefusal(refused);
  const content = typed === undefined ? { notice } : { notice, typed };
  return { view: await showFollows(deps, input, content), refused };
}
