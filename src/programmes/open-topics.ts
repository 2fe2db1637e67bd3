import type { UnansweredTopic } from '../domain/faq.ts';
import { linesOf } from './lines-of.ts';
import type { Phrasings } from './with-phrasings.ts';

/** What the sources leave open, from texts with one question a line by topic. Two of one name stay two, to be seen. */
export function openTopics(...groups: readonly Phrasings[]): readonly UnansweredTopic[] {
  return groups
    .flatMap((group) => Object.entries(group))
    .map(([id, text]) => ({ id, phrasings: linesOf(text) }));
}
