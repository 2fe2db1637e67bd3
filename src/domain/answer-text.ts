import { fold } from './clean-text.ts';

/** Text in the form in which cues are looked for. */
export interface Passage {
  /** Folded words between single spaces, a space at both ends, then the signs. */
  readonly searchable: string;
  /** How many words. */
  readonly words: number;
}

export interface AnswerText extends Passage {
  /** The folded words alone. */
  readonly folded: string;
  readonly clauses: readonly Passage[];
}

/**
 * What punctuation and capitals say, as words that cues can name: a question mark, a name (a capital
 * that does not begin a sentence), a number, a list of pluses and minuses.
 */
const SIGNS: readonly { readonly word: string; readonly all: readonly RegExp[] }[] = [
  { word: 'vraagteken', all: [/\?/u] },
  { word: 'eigennaam', all: [/[\p{Ll}\p{N},;:()/'"–-]\s+["'(]?\p{Lu}\p{Ll}{2}/u] },
  { word: 'getal', all: [/(?<![\p{L}\p{N}])\p{N}/u] },
  { word: 'plusminus', all: [/^ *\+/mu, /^ *[-–]/mu] },
];

/** A word right before a colon, as in "Goed: de markt. Minder: de website." */
const HEADING = /(\p{L}+)\s*:/gu;

/** Where one thought ends: also at a comma, at brackets and at the end of a line. */
const CLAUSE_END = /(?<=[.!?;,:])\s+|\n|[()]|\s[–-]\s/u;

/** Lower case, no accents, no punctuation; "€" and "%" are words too. */
export function readAnswerText(text: string): AnswerText {
  const clauses = text.split(CLAUSE_END).map(readPassage);
  return { ...readPassage(text), folded: wordsOf(text).join(' '), clauses };
}

function readPassage(text: string): Passage {
  const words = wordsOf(text);
  const signs = SIGNS.filter(({ all }) => all.every((one) => one.test(text))).map(
    ({ word }) => word,
  );
  const headings = [...text.matchAll(HEADING)].map(([, word]) => `kop ${fold(word ?? '')}`);
  return {
    searchable: ` ${[...words, '', ...signs, ...headings].join(' ')} `,
    words: words.length,
  };
}

function wordsOf(text: string): readonly string[] {
  const spelled = text.replaceAll('€', ' euro ').replaceAll('%', ' procent ');
  return fold(spelled).match(/[\p{L}\p{N}]+/gu) ?? [];
}
