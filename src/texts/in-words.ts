/** "a, b en c" */
export function allOf(items: readonly string[]): string {
  return ALL.format(items);
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
