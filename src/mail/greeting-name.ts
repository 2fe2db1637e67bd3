import { oneLine } from './one-line.ts';

/** Longer names are no names. */
const LONGEST_NAME = 80;

/**
 * The name to greet somebody with. Name and address may both be typed, so a mail could carry a stranger's
 * link to a third person: undefined for what looks like a link, is too long for a name, or is empty.
 */
export function greetingName(typedName: string): string | undefined {
  const name = oneLine(typedName);
  const suspect = name.length > LONGEST_NAME || /:\/\/|www\.|\w\.\w{2,}\//i.test(name);
  return name === '' || suspect ? undefined : name;
}
