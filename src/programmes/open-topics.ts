import type { UnansweredTopic } from '../domain/faq.ts';
import { linesOf } from './lines-of.ts';
import type { Phrasings } from './with-phrasings.ts';

/** What the sources leave open, from texts with one question a line by topic. Two of one name stay two, to be seen. */
export function openTopics(...groups: readonly Phrasings[]): readonly UnansweredTopic[] {
  return groups
    .flatMap((group) => Object.entries(group))
    .map(([id, text]) => ({ id, phrasings: linesOf(text) }));
}

/**
 * Topics with more ways to ask about them.
 *
 * @throws Error for ways to ask about a topic that does not exist: the data is wrong.
 */
export function withMoreWays(
  topics: readonly UnansweredTopic[],
  more: Phrasings,
): readonly UnansweredTopic[] {
  const ids = new Set(topics.map(({ id }) => id));
  const unknown = Object.keys(more).filter((id) => !ids.has(id));
  if (unknown.length > 0) throw new Error(`More ways to ask of no topic: ${unknown.join(', ')}`);
  return topics.map(({ id, phrasings }) => ({
    id,
    phrasings: [...phrasings, ...linesOf(more[id] ?? '')],
  }));
}
