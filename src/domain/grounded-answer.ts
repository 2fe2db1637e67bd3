import { type Claims, claimsIn } from './claims-in-text.ts';
import { cleanText, fold } from './clean-text.ts';
import type { PhrasedAnswer } from './ports-phrasing.ts';
import { ok, type Result, refused } from './result.ts';
import { isSupported, strangeNames } from './sentence-support.ts';
import type { ShownEntry } from './views-questions.ts';

/** Why an answer in other words is not used. */
export type GroundingProblem =
  | 'empty'
  | 'tooLong'
  | 'uncited'
  | 'falseCitation'
  | 'number'
  | 'date'
  | 'name'
  | 'link'
  | 'negation'
  | 'opposite'
  | 'unsupported';

/**
 * Lets an answer through only when the entries it cites say the same, as far as words can tell: every number,
 * date and name is in them, nothing that they deny is affirmed, and it is no story of its own. It refuses too
 * much rather than too little; the entry itself is there to be shown instead. Citations are numbered anew, in
 * the order of the answer.
 */
export function groundAnswer(
  text: string,
  entries: readonly ShownEntry[],
): Result<PhrasedAnswer, GroundingProblem> {
  const answer = withoutMarkup(text);
  const sentences = cited(sentencesOf(answer));
  const numbers = [...new Set(sentences.flatMap((sentence) => sentence.citations))];
  if (sentences.length === 0) return refused('empty');
  if (numbers.length === 0) return refused('uncited');
  if (numbers.some((number) => entries[number - 1] === undefined)) return refused('falseCitation');
  if (lengthWithoutCitations(answer) > MOST_TIMES * lengthOf(entries)) return refused('tooLong');
  for (const { text: sentence, citations } of sentences) {
    const sources = citations.map((number) => entries[number - 1]);
    const problem = problemOf(
      sentence,
      sources.filter((one) => one !== undefined),
    );
    if (problem !== undefined) return refused(problem);
  }
  return ok(renumbered(answer, numbers, entries));
}

const MOST_TIMES = 2;
const CITATION = /\[(\d{1,3}(?:\s*[,;]\s*\d{1,3})*)\]/g;

/** Cards show text as it is: signs that a model writes for emphasis would be read. */
function withoutMarkup(text: string): string {
  return cleanText(text.normalize('NFC'))
    .replace(/\*\*|__|`/g, '')
    .replace(/^ *#+ /gm, '');
}

/** A sentence ends at its stop, with the citations behind it; a line end ends one too. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…]["”’)]?(?:\s*\[[\d,;\s]+\])*)\s+(?=[\p{Lu}\d"“‘•(-])|\n+/u)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

interface CitedSentence {
  readonly text: string;
  readonly citations: readonly number[];
}

/** A sentence without a citation of its own belongs to the next that has one, or else to the last. */
function cited(sentences: readonly string[]): readonly CitedSentence[] {
  const own = sentences.map((sentence) => citationsIn(sentence));
  return sentences.flatMap((sentence, index) => {
    const next = own.slice(index).find((numbers) => numbers.length > 0);
    const text = sentence.replace(CITATION, ' ').trim();
    const citations = next ?? own.findLast((numbers) => numbers.length > 0) ?? [];
    return text === '' ? [] : [{ text, citations }];
  });
}

function citationsIn(text: string): readonly number[] {
  return [...text.matchAll(CITATION)].flatMap(([, list = '']) => list.split(/[,;]/).map(Number));
}

function problemOf(sentence: string, sources: readonly ShownEntry[]): GroundingProblem | undefined {
  const whole = sources.map((one) => `${one.question}\n${one.answer}\n${one.source}`).join('\n');
  const said = claimsIn(sentence);
  const known = claimsIn(whole);
  if (linksIn(sentence).some((link) => !fold(whole).includes(link))) return 'link';
  if (!within(said.numbers, known.numbers)) return 'number';
  if (!within(said.amounts, known.amounts)) return 'number';
  if (!within(said.times, known.times)) return 'date';
  if (!within(said.sides, known.sides)) return 'date';
  if (strangeNames(sentence, whole).length > 0) return 'name';
  if (saysOpposite(said, known)) return 'opposite';
  if (!isSupported(sentence, whole)) return 'unsupported';
  return deniesOtherwise(sentence, sources.flatMap(statementsOf)) ? 'negation' : undefined;
}

function within(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((one) => all.has(one));
}

function linksIn(sentence: string): readonly string[] {
  const found = fold(sentence).match(
    /\S*(?:@|:\/\/|www\.|\/\w)\S*|\b[\w-]+\.(?:be|eu|com|org|net)\b/g,
  );
  return (found ?? []).map((link) => link.replace(/[.,;:!?)]+$/, ''));
}

/** Pairs of which one may not take the place of the other, nor come from nowhere. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['verplicht', 'vrijwillig'],
  ['verplicht', 'vrijblijvend'],
  ['gratis', 'betalend'],
  ['kosteloos', 'betalend'],
  ['minstens', 'hoogstens'],
  ['minimaal', 'maximaal'],
  ['minimum', 'maximum'],
  ['eerste', 'laatste'],
  ['open', 'gesloten'],
  ['meer', 'minder'],
  ['alle', 'enkele'],
  ['mag', 'moet'],
  ['mogen', 'moeten'],
];
/** Words that make a rule stricter than it is. */
const STRICT = ['alleen', 'enkel', 'uitsluitend', 'verplicht', 'verboden', 'altijd'];

function saysOpposite(said: Claims, known: Claims): boolean {
  const isNew = (word: string) => said.words.has(word) && !known.words.has(word);
  const turned = OPPOSITES.flatMap(([one, other]) => [
    [one, other] as const,
    [other, one] as const,
  ]);
  return (
    turned.some(([word, opposite]) => isNew(word) && known.words.has(opposite)) ||
    STRICT.some((word) => isNew(word) && !isSame(word, known))
  );
}

const ONLY: readonly string[] = ['alleen', 'enkel', 'uitsluitend'];

function isSame(word: string, known: Claims): boolean {
  return ONLY.includes(word) && ONLY.some((same) => known.words.has(same));
}

interface Statement {
  readonly claims: Claims;
  readonly denies: boolean;
  /** It may be told as a no. */
  readonly isNo: boolean;
}

/** What an entry says, sentence by sentence; a "Ja" or "Nee" that it begins with is said of its question. */
function statementsOf({ question, answer }: ShownEntry): readonly Statement[] {
  const said = sentencesOf(answer).map((sentence) => {
    const claims = claimsIn(sentence);
    const isNo = claims.denies || openingOf(sentence) === 'nee';
    return { claims, denies: claims.denies, isNo };
  });
  const opening = openingOf(answer);
  if (opening === undefined) return said;
  const isNo = opening === 'nee';
  return [...said, { claims: claimsIn(question), denies: isNo, isNo }];
}

/** Whether a sentence denies what the statement nearest to it affirms, or the reverse. */
function deniesOtherwise(sentence: string, statements: readonly Statement[]): boolean {
  const opening = openingOf(sentence);
  const said = claimsIn(sentence.replace(OPENING, ''));
  const nearest = statements
    .map((statement) => ({ ...statement, score: likeness(said, statement.claims) }))
    .toSorted((a, b) => b.score - a.score)[0];
  if (nearest === undefined) return true;
  if (opening !== undefined && (opening === 'nee') !== nearest.isNo) return true;
  return said.words.size > 0 && said.denies !== nearest.denies;
}

const OPENING = /^\s*(ja|nee|neen)(?!\p{L})[\s,.:!–-]*/iu;

function openingOf(sentence: string): 'ja' | 'nee' | undefined {
  const word = /^(ja|nee|neen)(?!p{L})/i.exec(sentence.trim())?.[1]?.toLowerCase();
  return word === undefined ? undefined : word === 'ja' ? 'ja' : 'nee';
}

/** Shared words, long ones twice; among equals the shorter sentence comes nearer. */
function likeness(one: Claims, other: Claims): number {
  const shared = [...one.words].filter((word) => other.words.has(word));
  const weight = shared.reduce((sum, word) => sum + (word.length >= 5 ? 2 : 1), 0);
  return weight - other.words.size / 1000;
}

function lengthWithoutCitations(answer: string): number {
  return answer.replace(CITATION, '').length;
}

function lengthOf(entries: readonly ShownEntry[]): number {
  return entries.reduce((sum, { answer }) => sum + answer.length, 0);
}

function renumbered(
  answer: string,
  numbers: readonly number[],
  entries: readonly ShownEntry[],
): PhrasedAnswer {
  const text = answer.replace(CITATION, (found) =>
    citationsIn(found)
      .map((number) => `[${numbers.indexOf(number) + 1}]`)
      .join(''),
  );
  const entryIds = numbers.flatMap((number) => entries[number - 1]?.id ?? []);
  return { text, entryIds };
}
