/** "a, b en c" */
export function allOf(items: readonly string[]): string {
  return ALL.format(items);
}

const SMALL_NUMBERS = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];

/** "drie", "twaalf", "35": up to twelve in words, as in running text. */
export function numberInWords(number: number): string {
  return SMALL_NUMBERS[number] ?? count(number);
}

/** "één aanvraag", "35 aanvragen" */
export function countedInWords(number: number, one: string, more: string): string {
  return `${numberInWords(number)} ${number === 1 ? one : more}`;
}

/** With a capital, as at the start of a sentence; "één" becomes "Eén". */
export function startOfSentence(text: string): string {
  const first = text.slice(0, 1).normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  return `${first}${text.slice(1)}`;
}

/** With a small letter, as in the middle of a sentence. */
export function withinSentence(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}

/** "a, b of c" */
export function oneOf(items: readonly string[]): string {
  return ONE.format(items);
}

/** "3.000" */
export function count(number: number): string {
  return NUMBER.format(number);
}

// Made once: making one costs as much as the rest of a card together.
const ALL = new Intl.ListFormat('nl-BE', { type: 'conjunction' });
const ONE = new Intl.ListFormat('nl-BE', { type: 'disjunction' });
const NUMBER = new Intl.NumberFormat('nl-BE');

/** "1 vraag", "3 vragen" */
export function counted(number: number, one: string, more: string): string {
  return `${count(number)} ${number === 1 ? one : more}`;
}
