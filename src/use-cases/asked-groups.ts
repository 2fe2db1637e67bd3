import type { Actor } from '../domain/access.ts';
import { type AskedGroup, groupAsked } from '../domain/asked-groups.ts';
import type { AskedQuestion } from '../domain/asked-question.ts';
import { distinctPhrasings } from '../domain/faq-phrasing.ts';
import type { Stores } from '../domain/ports.ts';
import { dayLater, startOfDay } from '../domain/time.ts';
import type { Notice } from '../domain/views.ts';
import type { AskedGroupsView } from '../domain/views-questions.ts';
import { faqAdminNotices } from '../texts/faq-admin-notices.ts';
import type { Dependencies } from './dependencies.ts';

/** Groups on one page, and wordings shown of each. */
const PAGE = 8;
const EXAMPLES = 4;

/** How far one looks back, and for how many questions at most. */
const DAYS = 180;
const MOST = 500;

/**
 * From here on two questions ask about the same. Chosen on 31 questions of ten subjects: none of two subjects
 * come together from 0.55, at 0.5 some do. Too few together is better: dealing with a group deals with all of it.
 */
const ALIKE_FROM = 0.55;

type AskedStores = Pick<Stores, 'asked'>;

export interface AskedGroupsInput {
  readonly actor: Actor;
  /** From 0. */
  readonly page: number;
}

export type AskedGroupsResult = AskedGroupsView | { readonly kind: 'unavailable' };

/** What people asked and the FAQ did not answer, the most asked first; for caseworkers, of any programme. */
export async function showAskedGroups(
  deps: Dependencies,
  { actor, page }: AskedGroupsInput,
  notice?: Notice,
): Promise<AskedGroupsResult> {
  if (actor.caseworkerOf.length === 0) return { kind: 'unavailable' };
  const groups = await groupsNow(deps, deps.work.stores);
  const from = page * PAGE;
  return {
    kind: 'askedGroups',
    nonce: deps.ids.uuid(),
    groups: groups.slice(from, from + PAGE).map(({ first, members }) => ({
      askedId: first.id,
      examples: distinctPhrasings(members.map(({ text }) => text)).slice(0, EXAMPLES),
      count: members.length,
    })),
    page,
    hasMore: groups.length > from + PAGE,
    ...(notice === undefined ? {} : { notice }),
  };
}

export interface DismissInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly askedId: string;
}

/** Takes a group off the list: it needs no answer. Twice is the same as once. */
export async function dismissAskedGroup(
  deps: Dependencies,
  { turnKey, actor, askedId }: DismissInput,
): Promise<AskedGroupsResult> {
  if (actor.caseworkerOf.length === 0) return { kind: 'unavailable' };
  await deps.work.once(turnKey, async (stores) => {
    await settleAskedGroup(deps, stores, askedId);
    return null;
  });
  return await showAskedGroups(deps, { actor, page: 0 }, faqAdminNotices.dismissed());
}

/** Takes the whole group of a question off the list. */
export async function settleAskedGroup(
  deps: Dependencies,
  stores: AskedStores,
  askedId: string,
): Promise<void> {
  const members = await askedGroup(deps, stores, askedId);
  await stores.asked.settle([askedId, ...members.map(({ id }) => id)]);
}

/** The questions that are grouped with this one now, newest first; this one alone when it is on no list. */
export async function askedGroup(
  deps: Dependencies,
  stores: AskedStores,
  askedId: string,
): Promise<readonly AskedQuestion[]> {
  const group = (await groupsNow(deps, stores)).find(({ members }) =>
    members.some(({ id }) => id === askedId),
  );
  if (group !== undefined) return group.members;
  const alone = await stores.asked.get(askedId);
  return alone === undefined ? [] : [alone];
}

async function groupsNow(deps: Dependencies, stores: AskedStores): Promise<readonly AskedGroup[]> {
  const since = startOfDay(dayLater(deps.clock.now(), -DAYS));
  const asked = await stores.asked.unanswered(since, MOST);
  const finder = await deps.faq.current();
  return groupAsked(asked, (a, b) => finder.likeness(a, b), ALIKE_FROM);
}
