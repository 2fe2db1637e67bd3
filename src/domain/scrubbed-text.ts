import { cleanText } from './clean-text.ts';
import { type MaskWords, maskSensitive } from './masked-text.ts';
import { type NameWords, withoutNames } from './names-in-text.ts';

/** What stands in a scrubbed text instead of what was there. */
export type ScrubWords = MaskWords &
  NameWords & {
    readonly email: string;
    /** Phone numbers, and any other number long enough to belong to somebody. */
    readonly number: string;
    readonly link: string;
    /** Of an application, a question or an invitation. */
    readonly reference: string;
    readonly address: string;
  };

/**
 * A text without what tells who wrote it or about whom: fit to leave this machine. It takes too much rather
 * than too little, since nobody reads the result but a model that already has the answer.
 */
export function scrubText(
  text: string,
  { words, name }: { readonly words: ScrubWords; readonly name: string },
): string {
  const plain = cleanText(text.normalize('NFKC'));
  const steps: readonly ((input: string) => string)[] = [
    (input) => input.replace(LINK, words.link),
    (input) => input.replace(EMAIL, words.email),
    (input) => maskSensitive(input, words).text,
    (input) => REFERENCES.reduce((left, one) => left.replace(one, words.reference), input),
    (input) => input.replace(CODE, (found) => (isCode(found) ? words.reference : found)),
    (input) => input.replace(LONG_NUMBER, words.number),
    (input) => input.replace(LOOSE_REFERENCE, words.reference),
    (input) => ADDRESSES.reduce((left, one) => left.replace(one, words.address), input),
    (input) => input.replace(NUMBERED, (found, number) => (isYear(number) ? found : words.address)),
    (input) => withoutNames(input, name, words),
  ];
  return steps.reduce((input, step) => step(input), plain);
}

const LINK = /(?:\b[a-z][a-z0-9+.-]*:\/\/|\bwww\.)\S+|\b[\w-]+(?:\.[\w-]+)+\/\S*/gi;
const EMAIL =
  /[^\s@<>()[\],;:"]+(?:@|\s?[([]\s?(?:at|apenstaartje)\s?[)\]]\s?)[^\s@<>()[\],;:"]+\.[^\s@<>()[\],;:"?!]+/gi;
/** Ids, and references like PP-2026-0042. */
const REFERENCES = [
  /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi,
  /\b[a-z]{2,4}-\d{4} ?[-/] ?\d{1,6}\b/gi,
];
/** The same, typed with spaces: what is longer is gone as a number. */
const LOOSE_REFERENCE = /\b(?:pp|vr)[ -]?\d{4}[ -]?\d{1,6}\b/gi;
/** An invitation: KERN-7F3K-Q2WX-M4TD. */
const CODE = /\bkern(?:[ -]?[a-z0-9]{4}){3}\b/gi;
const LONG_NUMBER = /(?<![\p{L}\d])\+?\(?\d(?:[ ./()–-]{0,3}\d){6,}(?!\d)/gu;

const STREET =
  'straat|str\\.|laan|weg|plein|dreef|lei|kaai|markt|pad|singel|baan|hof|park|wijk|dorp|berg|veld|kouter|vest|steeg|huisnummer|nummer|nr\\.?';
const ADDRESSES = [
  new RegExp(
    `(?:\\p{Lu}[\\p{L}'’-]+ )?[\\p{L}'’-]*(?:${STREET}) (?:nr\\.? |nummer )?\\d{1,4} ?[a-z]?(?![\\p{L}\\d])(?:,? (?:bus|b\\.?) ?\\w+)?`,
    'giu',
  ),
  /\p{Lu}[\p{L}'’-]+ \d{1,4}[a-z]?,? \d{4} \p{Lu}[\p{L}'’-]+/gu,
];
/** "Meir 123": a name with a number behind it that is no year. */
const NUMBERED = /\p{Lu}[\p{L}'’-]+ (\d{3,4}) ?[a-z]?(?![\p{L}\d])/gu;

function isYear(number: string): boolean {
  return /^(?:19|20)\d\d$/.test(number);
}

/** "Kernwinkelgebied" is no code. */
function isCode(found: string): boolean {
  return /\d/.test(found) || found.split('-').length === 4;
}
