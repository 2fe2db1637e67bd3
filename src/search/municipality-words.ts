/** More than this is not read: no sentence that names a municipality needs it. */
const MAX_CHARACTERS = 200;
const MAX_WORDS = 30;

/**
 * The words of a name or a typed text as they are compared: only the letters a to z, lower case,
 * without accents; hyphens, digits, emoji and control characters part words, invisible characters
 * (soft hyphen, zero width space) do not. Reads the first 200 characters only.
 */
export function municipalityWords(text: string): readonly string[] {
  const plain = text
    .slice(0, MAX_CHARACTERS)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
  return (plain.match(/[a-z]+/g) ?? []).slice(0, MAX_WORDS);
}

/**
 * The ways to read typed words: as they stand and, where "st" is among them, with "sint" for it
 * ("St. Niklaas"). Both, because "st" is also the beginning of Stekene.
 */
export function readingsOf(words: readonly string[]): readonly (readonly string[])[] {
  if (!words.includes('st')) return [words];
  return [words, words.map((word) => (word === 'st' ? 'sint' : word))];
}

/** Says whether a word only leads up to a name, as in "wij zijn de gemeente Tielt". */
export function isIntroductory(word: string): boolean {
  return INTRODUCTORY.has(word);
}

/** Says whether a word is so common that it is not a name with a typing error ("niet" is not Niel). */
export function isOrdinary(word: string): boolean {
  return ORDINARY.has(word) || INTRODUCTORY.has(word);
}

const INTRODUCTORY: ReadonlySet<string> = new Set(
  `aan als ambtenaar beste bestuur bij collega collegas dag dat de den deze die dienst dit een en
  gemeente gemeentebestuur goeiedag goedemiddag goedemorgen graag hallo het hier hoi ik in is ja
  lokaal lokale me medewerker mij mijn namens naam om onze ons op stad stadsbestuur te uit van
  vanuit voor vraag we welkom werk werken wij zijn ben`
    .trim()
    .split(/\s+/),
);

const ORDINARY: ReadonlySet<string> = new Set(['geen', 'halte', 'meisje', 'mensen', 'niet']);
