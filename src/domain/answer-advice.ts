import { type AnswerText, type Passage, readAnswerText } from './answer-text.ts';
import type { AnswerPart, TextQuestion } from './question.ts';

/** What an open answer still lacks. Advice: it never stops anybody from sending. */
export interface AnswerAdvice {
  /** The answer is a dash, "n.v.t." or "volgt later": nothing a reviewer can judge. */
  readonly saysNothing: boolean;
  /** Fewer words than a clear answer usually needs. */
  readonly thin: boolean;
  readonly missing: readonly AnswerPart[];
}

const EMPTY_PHRASES = [
  'nvt',
  'n v t',
  'niet van toepassing',
  'geen',
  'geen idee',
  'weet ik niet',
  'weet niet',
  'volgt',
  'volgt later',
  'later',
  'zie bijlage',
  'in bijlage',
  'nog te bepalen',
  'ntb',
  'tbd',
  'test',
  'x',
  'idem',
  'ok',
  'ja',
  'nee',
];

/** From this many words on one hint is enough: who writes so much seldom leaves a whole part out. */
const LONG_ANSWER_WORDS = 20;
const HINTS_IN_SHORT_TEXT = 2;

/**
 * What is missing in an answer to an open question, by the parts in its data. The same text gives the
 * same advice, always. A part that is reported although it is there annoys more than one that slips
 * through, so doubt counts in favour of the answer: a part is there when it is named, or (for a part that
 * can be put in any words) when enough is said beside the clauses that name the other parts.
 * Source: in the first round one application was refused for lack of information and one could not
 * start because it was not clear enough (parliamentary answer).
 */
export function adviseAnswer(question: TextQuestion, text: string): AnswerAdvice {
  const answer = readAnswerText(text);
  const isEmpty = isEmptyPhrase(answer);
  const thin = answer.words < (question.thinBelowWords ?? 0);
  const parts = question.parts ?? [];
  const missing = parts.filter((part) => {
    const others = parts.filter((other) => other !== part);
    return isEmpty || !(isNamed(part, answer) || isSaidBeside(part, others, answer));
  });
  return { saysNothing: isEmpty, thin, missing };
}

/** Whether a text is a dash, "geen", "volgt later": nothing that anybody can work with. */
export function saysNothing(text: string): boolean {
  return isEmptyPhrase(readAnswerText(text));
}

function isEmptyPhrase({ words, folded }: AnswerText): boolean {
  return words === 0 || EMPTY_PHRASES.includes(folded);
}

/** A cue, two hints, or one hint in a long text. */
function isNamed(part: AnswerPart, { searchable, words }: Passage): boolean {
  if (part.cues.some((cue) => searchable.includes(cue))) return true;
  const found = (part.hints ?? []).filter((hint) => searchable.includes(hint)).length;
  return found >= (words < LONG_ANSWER_WORDS ? HINTS_IN_SHORT_TEXT : 1);
}

/**
 * Who names one part and then says more, says something else. Where no other part is named either, it
 * takes twice as many words: vague words fill a sentence easily.
 */
function isSaidBeside(part: AnswerPart, others: readonly AnswerPart[], text: AnswerText): boolean {
  if (part.otherWordsEnough === undefined) return false;
  const beside = text.clauses.filter((one) => !others.some((other) => isNamed(other, one)));
  const words = beside.reduce((sum, one) => sum + one.words, 0);
  return words >= part.otherWordsEnough * (words < text.words ? 1 : 2);
}

export function isComplete(advice: AnswerAdvice): boolean {
  return !advice.saysNothing && !advice.thin && advice.missing.length === 0;
}
