import { fold } from './clean-text.ts';
import type { Round } from './round.ts';

export type NamedRound = Pick<Round, 'id' | 'name' | 'programmeId' | 'demonstration'>;

export interface RoundInText {
  readonly round: NamedRound;
  /** The text without the words that named it. */
  readonly rest: string;
}

const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste'];

/** "ronde 2", "2e ronde van 2021", "tweede indieningsronde" */
const BY_NUMBER = new RegExp(
  String.raw`\b(?:ronde (\d{1,2})|(\d{1,2})(?:e|de|ste) (?:indienings)?ronde|(${ORDINALS.join('|')}) (?:indienings)?ronde)(?: (?:van )?(\d{4}))?\b`,
  'i',
);

/**
 * The round that a text names: by its whole name, else by a number. Of several with the same number the last one
 * is meant; where none has it in its name, rounds are counted from the first.
 */
export function roundInText(text: string, rounds: readonly NamedRound[]): RoundInText | undefined {
  const flat = fold(text);
  const [whole] = rounds
    .map((round) => ({ round, name: wordsOf(round.name) }))
    .filter(({ name }) => name !== '' && flat.includes(name))
    .sort((a, b) => b.name.length - a.name.length);
  if (whole !== undefined) {
    const { round, name } = whole;
    const at = flat.indexOf(name);
    return { round, rest: `${text.slice(0, at)} ${text.slice(at + name.length)}` };
  }
  const match = BY_NUMBER.exec(text);
  if (match === null) return undefined;
  const [words, after, before, ordinal, year] = match;
  const number = ordinal ? ORDINALS.indexOf(ordinal.toLowerCase()) + 1 : Number(after ?? before);
  const round = numbered(rounds, number, year);
  return round && { round, rest: text.replace(words, ' ') };
}

/** As they stand in a text of which only letters, digits, dashes and apostrophes are left. */
function wordsOf(name: string): string {
  const plain = name.replace(/[^\p{L}\p{M}\p{N}'’ -]+/gu, ' ').replace(/\s+/g, ' ');
  return fold(plain).trim();
}

function numbered(
  rounds: readonly NamedRound[],
  number: number,
  year: string | undefined,
): NamedRound | undefined {
  const real = rounds.filter((round) => !round.demonstration);
  const ofYear = real.filter(({ name }) => year === undefined || name.includes(year));
  const ordinal = ORDINALS[number - 1];
  const byName = ofYear.findLast(({ name }) =>
    fold(name)
      .split(/\s+/)
      .some((word) => word === ordinal || word === String(number)),
  );
  return byName ?? (year === undefined ? real[number - 1] : undefined);
}
