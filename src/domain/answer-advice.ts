import { fold } from './clean-text.ts';
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

/**
 * What is missing in an answer to an open question, by the parts in its data. The same text gives the
 * same advice, always. Source: in the first round one application was refused for lack of information
 * and one could not start because it was not clear enough (parliamentary answer).
 */
export function adviseAnswer(question: TextQuestion, text: string): AnswerAdvice {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const flat = words.join(' ');
  const saysNothing = EMPTY_PHRASES.includes(flat) || words.length === 0;
  const thin = words.length < (question.thinBelowWords ?? 0);
  const missing = (question.parts ?? []).filter((part) => saysNothing || !hasPart(part, flat));
  return { saysNothing, thin, missing };
}

function hasPart(part: AnswerPart, flat: string): boolean {
  const padded = ` ${flat} `;
  return part.cues.some((cue) => padded.includes(cue));
}

export function isComplete(advice: AnswerAdvice): boolean {
  return !advice.saysNothing && !advice.thin && advice.missing.length === 0;
}
