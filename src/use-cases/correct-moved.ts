import type { Follow } from '../domain/follow.ts';
import { matchesFollow } from '../domain/follow-matches.ts';
import type { Messenger } from '../domain/ports-chat.ts';
import type { SentInChannel } from '../domain/ports-reminders.ts';
import { bareReminder, type KeptReminder, type Reminder, reminderKey } from '../domain/reminder.ts';
import { daysAfter, nextAllowed } from '../domain/reminder-calendar.ts';
import { dayOf } from '../domain/time.ts';
import { changeSince, correctionOf, type MilestoneNow, toldKey } from '../domain/told-change.ts';
import type { ReminderChange } from '../domain/views-reminders.ts';
import type { Dependencies } from './dependencies.ts';
import { endFollow } from './end-follow.ts';
import { mayFollow } from './may-follow.ts';
import { createMilestoneFinder } from './milestone-now.ts';
import { reminderView } from './reminder-view.ts';

/** Posts about what was longer ago are left as they are. */
const DAYS_BACK = 45;

/** A post of a channel that still follows, with where everything in it stands now. */
interface FollowedPost extends SentInChannel {
  readonly follow: Follow;
  readonly now: ReadonlyMap<string, MilestoneNow>;
}

/**
 * Changes posts in channels about what was moved, cancelled, stopped or done since, and plans one correction per
 * channel and new day; what is past, done or off by now is not told again. Doing it twice changes nothing more.
 */
export async function correctMoved(deps: Dependencies, messenger: Messenger): Promise<void> {
  await endFollowsThatAreOver(deps);
  const posts = await followedPosts(deps);
  await planCorrections(deps, posts);
  await changePosts(deps, messenger, posts);
}

async function endFollowsThatAreOver(deps: Dependencies): Promise<void> {
  const today = dayOf(deps.clock.now());
  for (const id of await deps.work.stores.follows.over(today)) await endFollow(deps, id, 'over');
}

async function followedPosts(deps: Dependencies): Promise<readonly FollowedPost[]> {
  const { reminders, follows } = deps.work.stores;
  const fromDay = daysAfter(dayOf(deps.clock.now()), -DAYS_BACK);
  const sent = await reminders.sentInChannels(fromDay);
  if (sent.length === 0) return [];
  const active = new Map((await follows.active()).map((follow) => [follow.id, follow]));
  const allowed = new Map<string, boolean>();
  const find = createMilestoneFinder(deps);
  const posts: FollowedPost[] = [];
  for (const post of sent) {
    const { recipient } = post.message;
    const follow = recipient.kind === 'follow' ? active.get(recipient.followId) : undefined;
    if (follow === undefined) continue;
    const may = allowed.get(follow.id) ?? (await mayStill(deps, follow));
    allowed.set(follow.id, may);
    if (!may) continue;
    const told = post.reminders.filter(isTold);
    const now = new Map<string, MilestoneNow>();
    for (const { milestoneKey, subject } of told) {
      const found = subject && (await find(subject));
      if (found !== undefined) now.set(milestoneKey, found);
    }
    posts.push({ ...post, reminders: told, follow, now });
  }
  return posts;
}

/** What its setter may not read any more is told no more, nor changed. */
async function mayStill(deps: Dependencies, follow: Follow): Promise<boolean> {
  const may = await mayFollow(deps, follow);
  if (!may) await endFollow(deps, follow.id, 'notAllowed');
  return may;
}

/** What a post really says of a milestone. */
function isTold({ state, subject }: KeptReminder): boolean {
  return state === 'sent' && subject !== undefined;
}

async function planCorrections(deps: Dependencies, posts: readonly FollowedPost[]): Promise<void> {
  const now = deps.clock.now();
  const wanted = correctionsOf(deps, posts, now);
  await takeBackOld(deps, posts, now);
  if (wanted.length === 0) return;
  await deps.work.transaction(({ reminders }) => reminders.plan(wanted, [], now));
}

/** By what each channel was told last of each milestone. */
function correctionsOf(
  deps: Dependencies,
  posts: readonly FollowedPost[],
  now: Date,
): readonly Reminder[] {
  const all = posts.flatMap(({ reminders, follow, now: standing }) =>
    reminders.map((told) => ({ told, follow, current: standing.get(told.milestoneKey) })),
  );
  // The newest post of each comes first.
  const byKey = Map.groupBy(all, ({ told }) => toldKey(told));
  return [...byKey.values()].flatMap((of) => {
    const [last] = of;
    const rules = deps.programmes.find(({ id }) => id === last?.told.programmeId)?.reminders;
    if (last?.current === undefined || rules === undefined) return [];
    if (!wantsMoves(last.follow, last.told)) return [];
    const before = of.map(({ told }) => told);
    const facts = { today: dayOf(now), sendAt: nextAllowed(rules, now), before };
    const made = correctionOf(bareReminder(last.told), last.current, facts);
    return made === undefined ? [] : [{ ...made, key: reminderKey(made) }];
  });
}

/** Somebody who is told when a step begins, or that it is late, is told when it is moved. */
function wantsMoves(follow: Follow, { programmeId, subject }: Reminder): boolean {
  if (subject === undefined) return false;
  const about = { programmeId, subject };
  return matchesFollow(follow, about, 'moved') || matchesFollow(follow, about, 'overdue');
}

/** Corrections that wait and are not true any more: it was moved once more, or it does not go on. */
async function takeBackOld(
  deps: Dependencies,
  posts: readonly FollowedPost[],
  now: Date,
): Promise<void> {
  const { reminders } = deps.work.stores;
  const waiting = (await reminders.planned()).filter(({ topic }) => topic === 'moved');
  if (waiting.length === 0) return;
  const standing = new Map(posts.flatMap((post) => [...post.now]));
  const old = waiting.filter((one) => {
    const current = standing.get(one.milestoneKey);
    return current !== undefined && changeSince(one, current) !== undefined;
  });
  const keysOf = (isMoved: boolean) =>
    old
      .filter((one) => (standing.get(one.milestoneKey)?.kind === 'on') === isMoved)
      .map(({ key }) => key);
  await reminders.takeBack(keysOf(true), 'moved', now);
  await reminders.takeBack(keysOf(false), 'done', now);
}

async function changePosts(
  deps: Dependencies,
  messenger: Messenger,
  posts: readonly FollowedPost[],
): Promise<void> {
  const { reminderEdits } = deps.work.stores;
  const said = await reminderEdits.said(posts.map(({ message }) => message.id));
  for (const post of posts) {
    const changes = changesOf(post);
    const says = changes.size === 0 ? '' : JSON.stringify([...changes]);
    if (says === (said.get(post.message.id) ?? '')) continue;
    await changePost(deps, messenger, post, changes);
    // Also when Teams did not take it: a message that is gone is not looked for every minute.
    await reminderEdits.put(post.message.id, says, deps.clock.now());
  }
}

function changesOf({ reminders, now }: FollowedPost): ReadonlyMap<string, ReminderChange> {
  const changes = new Map<string, ReminderChange>();
  for (const told of reminders) {
    const change = changeSince(told, now.get(told.milestoneKey));
    if (change !== undefined) changes.set(told.milestoneKey, change);
  }
  return changes;
}

async function changePost(
  deps: Dependencies,
  messenger: Messenger,
  { message, reminders }: FollowedPost,
  changes: ReadonlyMap<string, ReminderChange>,
): Promise<void> {
  const { place, activityId } = message;
  if (place === undefined || activityId === undefined) return;
  const view = await reminderView(deps, message, reminders, changes);
  if (view !== undefined) await messenger.update(place, activityId, view);
}
