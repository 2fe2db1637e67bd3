import type { MunicipalityName } from './municipality-names.ts';
import { typingErrors } from './typing-errors.ts';

/** How what was typed relates to a name, best first. */
export const NEARNESS = [
  'name',
  'firstWords',
  'start',
  'laterWords',
  'laterStart',
  'misspelt',
  'misspeltStart',
  'misspeltLater',
  'mentioned',
  'misspeltMention',
] as const;
export type Nearness = (typeof NEARNESS)[number];

export interface Near {
  readonly nearness: Nearness;
  /** Number of typing errors. */
  readonly errors: number;
}

/** From how many letters on a later word of a name is looked at: fewer fit too many names. */
const LATER_FROM = 3;
/** From how many letters on a name under way may hold a typing error. */
const MISSPELT_START_FROM = 6;
/** From how many letters on a later word may: "water" is not the Waver of Sint-Katelijne-Waver. */
const MISSPELT_LATER_FROM = 7;
/** In a sentence, shorter names are too easily an ordinary word with one letter changed. */
const MISSPELT_MENTION_FROM = 7;

/** Compares letters without a typing error: the name, its beginning, or one of its later words. */
export function spelledNear(typed: string, name: MunicipalityName): Near | undefined {
  if (name.whole === typed) return { nearness: 'name', errors: 0 };
  const from = name.wordStarts.find((start) => name.whole.startsWith(typed, start));
  if (from === undefined || (from > 0 && typed.length < LATER_FROM)) return undefined;
  const end = from + typed.length;
  const wholeWords = end === name.whole.length || name.wordStarts.includes(end);
  if (from === 0) return { nearness: wholeWords ? 'firstWords' : 'start', errors: 0 };
  return { nearness: wholeWords ? 'laterWords' : 'laterStart', errors: 0 };
}

/** Compares allowing for typing errors: in the name, its beginning, or from a later word on. */
export function misspeltNear(typed: string, name: MunicipalityName): Near | undefined {
  for (const from of name.wordStarts) {
    if (from > 0 && typed.length < MISSPELT_LATER_FROM) return undefined;
    const part = name.whole.slice(from);
    const errors = typingErrors(typed, part);
    const inAll = errors.at(-1) ?? Number.POSITIVE_INFINITY;
    if (acceptable(typed, part, inAll)) {
      return { nearness: from === 0 ? 'misspelt' : 'misspeltLater', errors: inAll };
    }
    const startsAlike = typed.length >= MISSPELT_START_FROM && sameBeginning(typed, part);
    const inStart = Math.min(...errors);
    if (from === 0 && startsAlike && inStart <= 1) {
      return { nearness: 'misspeltStart', errors: inStart };
    }
  }
  return undefined;
}

/** Compares a few words out of a sentence with a name: the name itself, or one slip in a long one. */
export function mentionedNear(typed: string, name: MunicipalityName): Near | undefined {
  if (name.whole === typed) return { nearness: 'mentioned', errors: 0 };
  if (Math.min(typed.length, name.whole.length) < MISSPELT_MENTION_FROM) return undefined;
  if (!sameBeginning(typed, name.whole) || typingErrors(typed, name.whole).at(-1) !== 1) {
    return undefined;
  }
  return { nearness: 'misspeltMention', errors: 1 };
}

/** One error from four letters on, two from eight; a short name must begin right. */
function acceptable(typed: string, name: string, errors: number): boolean {
  const length = Math.min(typed.length, name.length);
  if (length >= 8) return errors <= 2;
  return length >= 4 && errors <= 1 && sameBeginning(typed, name);
}

function sameBeginning(typed: string, name: string): boolean {
  return typed[0] === name[0] || (typed[0] === name[1] && typed[1] === name[0]);
}
