import { saysNothing } from './answer-advice.ts';
import { fold } from './clean-text.ts';
import type { Answer, Dossier, InvalidReason } from './dossier.ts';
import type { Question, RankingQuestion } from './question.ts';
import { ok, type Result, refused } from './result.ts';
import { textLines } from './text-lines.ts';

type Answers = Readonly<Record<string, Pick<Answer, 'value'>>>;

/** One text that can be put in order. */
export interface Issue {
  readonly text: string;
  /** The question where it stands. */
  readonly from: string;
}

/** What there is to put in order, as it stands at the questions it comes from; what says nothing is no issue. */
export function issuesOf({ from }: Pick<RankingQuestion, 'from'>, answers: Answers) {
  const all = from.flatMap((id): readonly Issue[] => {
    const value = answers[id]?.value;
    const lines = typeof value === 'string' ? textLines(value) : [];
    return lines.filter((line) => !saysNothing(line)).map((text) => ({ text, from: id }));
  });
  const folded = all.map(({ text }) => fold(text));
  return all.filter((_, index) => folded.indexOf(folded[index] ?? '') === index);
}

export interface RankedNow {
  readonly order: readonly string[];
  /** Issues came or went since it was made: it has to be looked at again. */
  readonly changed: boolean;
}

/**
 * The order as it is now: what is gone falls out, what is new comes at the end. Undefined while nobody made one.
 */
export function rankedNow(question: RankingQuestion, answers: Answers): RankedNow | undefined {
  const value = answers[question.id]?.value;
  if (typeof value !== 'object' || value.length === 0) return undefined;
  const present = issuesOf(question, answers).map(({ text }) => text);
  const kept = value.filter((text) => present.includes(text));
  const added = present.filter((text) => !value.includes(text));
  const changed = added.length > 0 || kept.length < value.length;
  return { order: [...kept, ...added], changed };
}

/** Whether an order was made of issues that have come or gone since. */
export function isRankingOutdated(dossier: Pick<Dossier, 'answers'>, question: Question): boolean {
  return question.kind === 'ranking' && rankedNow(question, dossier.answers)?.changed === true;
}

/**
 * Reads an order: the numbers of the issues as they are listed, or their texts, one per line. Enough have to be
 * named; the others follow as they stand.
 */
export function readRanking(
  question: RankingQuestion,
  text: string,
  answers: Answers,
): Result<readonly string[], InvalidReason> {
  const issues = issuesOf(question, answers).map((issue) => issue.text);
  if (issues.length === 0) return refused({ kind: 'nothingToRank' });
  const named = namedIn(text, issues);
  if (named.unknown.length > 0) return refused({ kind: 'notAnOption', unknown: named.unknown });
  const order = [...new Set(named.found)];
  const least = Math.min(question.atLeast, issues.length);
  if (order.length < least) return refused({ kind: 'tooFewRanked', least });
  return ok([...order, ...issues.filter((issue) => !order.includes(issue))]);
}

function namedIn(text: string, issues: readonly string[]) {
  const numbers = /^[\d\s,;.)>-]+(?:\s*en\s+\d+\s*)?$/i.test(text);
  const items = numbers ? (text.match(/\d+/g) ?? []) : textLines(text);
  const found: string[] = [];
  const unknown: string[] = [];
  for (const item of items) {
    const issue = numbers ? issues[Number(item) - 1] : sameAs(item, issues);
    if (issue === undefined) unknown.push(item);
    else found.push(issue);
  }
  return { found, unknown };
}

function sameAs(item: string, issues: readonly string[]): string | undefined {
  return issues.find((issue) => fold(issue) === fold(item));
}
