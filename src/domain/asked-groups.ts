import type { AskedQuestion } from './asked-question.ts';
import { phrasingKey } from './faq-phrasing.ts';

/** Questions that ask about the same, in the order in which they came in. */
export interface AskedGroup {
  readonly first: AskedQuestion;
  readonly members: readonly AskedQuestion[];
}

interface Growing {
  readonly first: AskedQuestion;
  readonly members: AskedQuestion[];
}

/** Comparing closely is slow: only the groups that share the rarest words with a question are compared. */
const COMPARED = 6;
const SHORTEST_WORD = 3;
const BEGINNING = 4;

/**
 * Puts questions together that are alike enough: each joins the most alike group by the first question of
 * that group, or begins one. The largest group first; of equal ones the one that began first.
 * `likeness` is 0 to 1. The same words are the same question, whatever it says.
 */
export function groupAsked(
  asked: readonly AskedQuestion[],
  likeness: (a: string, b: string) => number,
  alikeFrom: number,
): readonly AskedGroup[] {
  const groups: Growing[] = [];
  const byKey = new Map<string, Growing>();
  const byWord = new Map<string, Growing[]>();
  for (const question of asked) {
    const key = phrasingKey(question.text);
    const known =
      byKey.get(key) ?? mostAlike(candidates(byWord, question), question, likeness, alikeFrom);
    const group = known ?? { first: question, members: [] };
    group.members.push(question);
    byKey.set(key, group);
    if (known !== undefined) continue;
    groups.push(group);
    for (const word of beginnings(question)) byWord.set(word, [...(byWord.get(word) ?? []), group]);
  }
  return groups.sort((a, b) => b.members.length - a.members.length);
}

/** The groups whose first question shares words with this one, the rarest words counting most. */
function candidates(
  byWord: ReadonlyMap<string, readonly Growing[]>,
  question: AskedQuestion,
): readonly Growing[] {
  const shared = new Map<Growing, number>();
  for (const word of beginnings(question)) {
    const groups = byWord.get(word) ?? [];
    for (const group of groups) shared.set(group, (shared.get(group) ?? 0) + 1 / groups.length);
  }
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, COMPARED)
    .map(([group]) => group);
}

function mostAlike(
  groups: readonly Growing[],
  question: AskedQuestion,
  likeness: (a: string, b: string) => number,
  alikeFrom: number,
): Growing | undefined {
  let best: { readonly group: Growing; readonly near: number } | undefined;
  for (const group of groups) {
    const near = likeness(group.first.text, question.text);
    if (near >= alikeFrom && near > (best?.near ?? 0)) best = { group, near };
  }
  return best?.group;
}

/** The first letters of its words, so that endings do not matter. */
function beginnings({ text }: AskedQuestion): ReadonlySet<string> {
  const words = phrasingKey(text).split(' ');
  return new Set(
    words.filter((word) => word.length >= SHORTEST_WORD).map((word) => word.slice(0, BEGINNING)),
  );
}
