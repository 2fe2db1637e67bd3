import type { Actor } from '../domain/access.ts';
import type { ChatPlace } from '../domain/chat-place.ts';
import type { Follow, FollowTopic } from '../domain/follow.ts';
import {
  ended,
  type FollowRefusal,
  type SnoozeLength,
  snoozed,
  withTopics,
  woken,
} from '../domain/follow-change.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Notice } from '../domain/views.ts';
import type { FollowEditView, FollowLine } from '../domain/views-follow.ts';
import { followChangeRefusal, followNotices } from '../texts/follow-notices.ts';
import type { Dependencies } from './dependencies.ts';
import { isFollowOf } from './find-follow.ts';
import { mayFollow } from './may-follow.ts';
import { showFollow } from './show-follows.ts';
import { followLine } from './views/follow-line.ts';

export interface ChangeFollowInput {
  readonly turnKey: string;
  readonly actor: Actor;
  /** Where the button was pressed. */
  readonly place: ChatPlace;
  readonly followId: string;
  /** That the card showed. */
  readonly version: number;
}

export type FollowChanged =
  /** With what to say above what is followed now. */
  | { readonly kind: 'list'; readonly notice: Notice; readonly refused?: FollowRefusal }
  /** The form again, with what was ticked. */
  | { readonly kind: 'form'; readonly view: FollowEditView; readonly refused: FollowRefusal };

/** Changes what is told. Of a guidance only who works on it decides that. */
export async function saveFollow(
  deps: Dependencies,
  input: ChangeFollowInput,
  topics: readonly FollowTopic[],
): Promise<FollowChanged> {
  const change = async (follow: Follow): Promise<Result<Follow, FollowRefusal>> => {
    const allowed = await mayFollow(deps, { ...follow, setBy: input.actor });
    if (!allowed) return { ok: false, reason: 'notAllowed' };
    return withTopics(follow, topics, input.actor, deps.clock.now());
  };
  return await changeFollow(deps, input, { change, said: followNotices.saved, topics });
}

/** Nothing is told for a while, or it is again. Everybody who reads it there may. */
export async function snoozeFollow(
  deps: Dependencies,
  input: ChangeFollowInput,
  until: SnoozeLength | 'now',
): Promise<FollowChanged> {
  const change = async (follow: Follow) =>
    ok(until === 'now' ? woken(follow) : snoozed(follow, until, deps.clock.now()));
  return await changeFollow(deps, input, { change, said: followNotices.snoozed });
}

/** It is told no more. Everybody who reads it there may. */
export async function stopFollow(
  deps: Dependencies,
  input: ChangeFollowInput,
): Promise<FollowChanged> {
  const change = async (follow: Follow) => ok(ended(follow, deps.clock.now()));
  return await changeFollow(deps, input, { change, said: followNotices.stopped });
}

interface Change {
  readonly change: (follow: Follow) => Promise<Result<Follow, FollowRefusal>>;
  readonly said: (line: FollowLine) => Notice;
  /** What was ticked. */
  readonly topics?: readonly FollowTopic[];
}

async function changeFollow(
  deps: Dependencies,
  input: ChangeFollowInput,
  { change, said, topics }: Change,
): Promise<FollowChanged> {
  const { actor, place, followId, version, turnKey } = input;
  const { outcome } = await deps.work.once<FollowRefusal | 'done'>(turnKey, async (stores) => {
    const follow = await stores.follows.lock(followId);
    if (follow === undefined || !isFollowOf(follow, actor, place)) return 'ended';
    if (follow.version !== version) return 'changed';
    const changed = await change(follow);
    if (!changed.ok) return changed.reason;
    if (changed.value === follow) return 'done';
    await stores.follows.save(changed.value);
    await stores.jobs.enqueue({ name: 'plan-reminders', payload: {} });
    return 'done';
  });
  const now = await deps.work.stores.follows.load(followId);
  if (outcome === 'done' && now !== undefined) {
    return { kind: 'list', notice: said(await followLine(deps, now)) };
  }
  const refused = outcome === 'done' ? 'ended' : outcome;
  const notice = followChangeRefusal(refused);
  const content = topics === undefined ? { notice } : { notice, typed: topics };
  const view = await showFollow(deps, actor, place, followId, content);
  return view === undefined
    ? { kind: 'list', notice: followChangeRefusal('ended'), refused }
    : { kind: 'form', view, refused };
}
