import { cleanText, lengthOf } from './clean-text.ts';
import type { FaqEntry } from './faq-entry.ts';
import { distinctPhrasings, phrasingKey } from './faq-phrasing.ts';
import { ok, type Result, refused } from './result.ts';
import { readDay } from './time.ts';
import type { FaqProblem } from './views-questions.ts';

/** In characters as a person counts them. */
const SHORTEST = 5;
export const LONGEST_PHRASING = 300;
const LONGEST_ANSWER = 4000;
const LONGEST_SOURCE = 500;
export const MOST_ALTERNATIVES = 150;

/** An entry as it was typed; fields that are empty or were not on the form are undefined. */
export interface TypedFaq {
  readonly question?: string | undefined;
  /** One a line. */
  readonly alternatives?: string | undefined;
  readonly answer?: string | undefined;
  readonly answerUpcoming?: string | undefined;
  readonly answerClosed?: string | undefined;
  readonly source?: string | undefined;
  readonly validFrom?: string | undefined;
  readonly validUntil?: string | undefined;
}

/** What of an entry is typed; the rest (its id, its neighbours) is not. */
export type FaqDraft = Omit<FaqEntry, 'id' | 'related'>;

/** What an entry may hold. */
export interface FaqShape {
  /** The answer has three texts: for an open, an upcoming and no round. */
  readonly byRound: boolean;
  readonly mostAlternatives: number;
}

/** The shape of an entry that is changed; one that has more alternatives than a new one may, keeps them. */
export function shapeOf(entry: FaqEntry | undefined, typed: TypedFaq): FaqShape {
  const isByRound = entry !== undefined && typeof entry.answer !== 'string';
  return {
    byRound: isByRound || isTypedByRound(typed),
    mostAlternatives: Math.max(MOST_ALTERNATIVES, entry?.alternatives.length ?? 0),
  };
}

/**
 * Reads what was typed: cleaned, alternatives one per line without doubles. Days are Brussels days. Gives
 * every problem at once.
 */
export function readFaqDraft(
  typed: TypedFaq,
  { byRound, mostAlternatives }: FaqShape,
): Result<FaqDraft, readonly FaqProblem[]> {
  const question = oneLine(typed.question);
  const alternatives = readAlternatives(typed.alternatives, question);
  const answers = readAnswers(typed, byRound);
  const source = oneLine(typed.source);
  const days = readDays(typed);
  const problems: readonly (FaqProblem | false)[] = [
    isTooShort(question) && 'questionMissing',
    answers.some(isTooShort) && 'answerMissing',
    source === '' && 'sourceMissing',
    (alternatives.length > mostAlternatives ||
      isAnyTooLong({ question, alternatives, answers, source })) &&
      'tooLong',
    days === undefined && 'days',
  ];
  const found = problems.filter((problem) => problem !== false);
  if (found.length > 0 || days === undefined) return refused(found);
  const [open = '', upcoming = '', closed = ''] = answers;
  const answer = byRound ? { open, upcoming, closed } : open;
  return ok({ question, alternatives, answer, source, ...days });
}

/** Whether a form with these fields holds an answer that depends on the round. */
function isTypedByRound(typed: TypedFaq): boolean {
  return (typed.answerUpcoming ?? '') !== '' || (typed.answerClosed ?? '') !== '';
}

function readAlternatives(typed: string | undefined, question: string): readonly string[] {
  const lines = cleanText(typed ?? '')
    .split('\n')
    .map(oneLine);
  return distinctPhrasings(lines).filter((line) => phrasingKey(line) !== phrasingKey(question));
}

function readAnswers(typed: TypedFaq, byRound: boolean): readonly string[] {
  const texts = byRound ? [typed.answer, typed.answerUpcoming, typed.answerClosed] : [typed.answer];
  return texts.map((text) => cleanText(text ?? ''));
}

/** Undefined when a day does not exist, or the last one comes before the first. */
function readDays(typed: TypedFaq): Pick<FaqEntry, 'validFrom' | 'validUntil'> | undefined {
  const from = oneLine(typed.validFrom);
  const until = oneLine(typed.validUntil);
  const validFrom = from === '' ? undefined : readDay(from);
  const validUntil = until === '' ? undefined : readDay(until);
  if (from !== '' && validFrom === undefined) return undefined;
  if (until !== '' && validUntil === undefined) return undefined;
  if (validFrom !== undefined && validUntil !== undefined && validFrom > validUntil)
    return undefined;
  return {
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validUntil === undefined ? {} : { validUntil }),
  };
}

interface ReadTexts {
  readonly question: string;
  readonly alternatives: readonly string[];
  readonly answers: readonly string[];
  readonly source: string;
}

function isAnyTooLong({ question, alternatives, answers, source }: ReadTexts): boolean {
  return (
    [question, ...alternatives].some((text) => lengthOf(text) > LONGEST_PHRASING) ||
    answers.some((text) => lengthOf(text) > LONGEST_ANSWER) ||
    lengthOf(source) > LONGEST_SOURCE
  );
}

function isTooShort(text: string): boolean {
  return lengthOf(text) < SHORTEST;
}

function oneLine(typed: string | undefined): string {
  return cleanText(typed ?? '').replace(/\s+/g, ' ');
}
