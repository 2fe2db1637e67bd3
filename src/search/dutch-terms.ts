import { fold } from '../domain/clean-text.ts';
import { COMPOUND_HEADS, EXPRESSIONS, SYNONYMS } from './dutch-lexicon.ts';
import { dutchStem } from './dutch-stem.ts';

/** Words that say nothing about a subject. */
const STOP_WORDS = new Set(
  (
    'de het een en of van in te aan met voor bij door om tot uit over als dan dat die dit deze der den des ne ' +
    'is zijn was waren ben bent wordt worden word werd werden geworden heb hebt heeft hebben had hadden gehad er hier daar ' +
    'ik je jij jullie u we wij ons onze onzer mij me mijn mij uw hij zij ze hun hen zich zelf iemand ge gij gullie nen nu ' +
    'kan kun kunt kunnen kon konden wil willen wilt wilde zal zullen zou zouden gaat gaan ga doe doet deed gedaan ' +
    'moet moeten mag mogen ' +
    'wat ook nog maar wel al eens even graag vraag vragen precies eigenlijk juist exact ' +
    'hallo dag hoi beste goeiedag goedemiddag goedemorgen groeten groetjes groet vriendelijke hoogachtend mvg alvast bedankt dank dankjewel merci aub alstublieft svp ' +
    'sorry euh ja nee heel erg zeer zo zoals ofwel dus toch gewoon ' +
    'dank aangezien omdat want terwijl zodat hierbij daarbij daarvoor hiervoor daarvan ervan erbij eraan erover ' +
    'ervoor hierover daarover daarin erin waarin waarop waarmee waarvan waarover waarbij eruit ermee daarmee daaraan eronder ' +
    'via per naar op af na rond qua ivm mbt bv bijvoorbeeld enz ' +
    'net pas reeds meteen direct zoon zo’n zon'
  ).split(' '),
);

/** Words so small that they say nothing even about how something is asked. */
const SMALL_WORDS = new Set(
  'de het een en of van in te aan met voor bij door om tot is zijn was er ik je we wij ons die dit dat deze der den'.split(
    ' ',
  ),
);

export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word);
}

/** Words that ask: they say what kind of answer is meant, and little else. */
const QUESTION_WORDS = new Set(
  'hoeveel hoelang wanneer waarom wie waarvoor waarheen vanwaar hoezo waar welk welke hoe'.split(
    ' ',
  ),
);

/** Longer words would only cost time. */
const LONGEST_WORD = 40;
const SYNONYM = 0.5;
const COMPOUND_PART = 0.5;
const PART_SYNONYM = 0.3;
const RUN = 4;

/** Something a word stands for, and how well (0 to 1): itself, a word of the same meaning, a part of a compound. */
export interface Feature {
  readonly key: string;
  readonly worth: number;
}

/** A word of a text that says something about the subject. */
export interface Term {
  readonly stem: string;
  /** The stem first, worth 1. */
  readonly features: readonly Feature[];
  /** "hoeveel", "wanneer": counts little. */
  readonly asks: boolean;
  /** Its letters, a few in a row at a time: inflection, compounds and typing errors leave some of them whole. */
  readonly runs: readonly string[];
}

const MEANINGS = meanings();
const HEADS = new Set(COMPOUND_HEADS.split(' ').map(dutchStem));
const known = new Map<string, Term | null>();
/** So many words are remembered with their analysis: more than a language needs for one subject. */
const REMEMBERED = 50_000;

/** The words of a text that say something, in order; each stem once. */
export function dutchTerms(text: string): readonly Term[] {
  return termsOf(dutchWords(text));
}

/** The same of the words of a text. */
export function termsOf(words: readonly string[]): readonly Term[] {
  const terms = new Map<string, Term>();
  for (const word of words) {
    const term = termOf(word);
    if (term !== null && !terms.has(term.stem)) terms.set(term.stem, term);
  }
  return [...terms.values()];
}

/** Every word of a text, folded, with expressions of several words made one. */
export function dutchWords(text: string): readonly string[] {
  let flat = fold(text).replace(/[’`´]/g, "'");
  for (const [pattern, word] of EXPRESSIONS) flat = flat.replace(pattern, word);
  return flat.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The analysis of one folded word; null when it says nothing. */
export function termOf(word: string): Term | null {
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  const term = analyse(word.slice(0, LONGEST_WORD));
  if (known.size < REMEMBERED && word.length <= LONGEST_WORD) known.set(word, term);
  return term;
}

function analyse(word: string): Term | null {
  if (QUESTION_WORDS.has(word)) return ask(word);
  if (STOP_WORDS.has(word) || (word.length < 2 && !/\d/.test(word))) return null;
  const stem = dutchStem(word);
  return { stem, features: featuresOf(stem), asks: false, runs: runsOf(stem) };
}

function ask(word: string): Term {
  const synonyms = (MEANINGS.get(dutchStem(word)) ?? []).map((key) => ({ key, worth: SYNONYM }));
  const stem = `?${word}`;
  return { stem, features: [{ key: stem, worth: 1 }, ...synonyms], asks: true, runs: runsOf(stem) };
}

/** The letters of a stem, four in a row. */
export function runsOf(stem: string): readonly string[] {
  const whole = `^${stem}$`;
  const runs: string[] = [];
  for (let at = 0; at + RUN <= whole.length; at++) runs.push(`…${whole.slice(at, at + RUN)}`);
  return runs;
}

/** What a stem stands for. */
export function featuresOf(stem: string): readonly Feature[] {
  const features = new Map<string, number>([[stem, 1]]);
  const add = (key: string, worth: number): void => {
    if ((features.get(key) ?? 0) < worth) features.set(key, worth);
  };
  for (const meaning of MEANINGS.get(stem) ?? []) add(meaning, SYNONYM);
  for (const part of partsOf(stem)) {
    add(part, COMPOUND_PART);
    for (const meaning of MEANINGS.get(part) ?? []) add(meaning, PART_SYNONYM);
  }
  return [...features].map(([key, worth]) => ({ key, worth }));
}

/** The two parts of a compound: what it ends in, and what stands before that. */
function partsOf(stem: string): readonly string[] {
  for (let at = 3; at <= stem.length - 3; at++) {
    const head = stem.slice(at);
    if (HEADS.has(head)) return [dutchStem(stem.slice(0, at)), head];
  }
  return [];
}

/** Stem → the meanings it has. */
function meanings(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  SYNONYMS.forEach((line, index) => {
    for (const stem of new Set(line.split(' ').map(dutchStem))) {
      found.set(stem, [...(found.get(stem) ?? []), `~${index}`]);
    }
  });
  return found;
}
