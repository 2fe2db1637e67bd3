import type { Environment } from './environment.ts';
import { VARIABLE_NAMES } from './variables.ts';

/** A variable that is set and that the bot does not read, and the one that was probably meant. */
export interface UnknownVariable {
  readonly name: string;
  readonly meant: string | undefined;
}

/** Only the bot has variables that begin so. */
const OWN = /^(?:KERNBOT_|MicrosoftApp)/i;
/** Typing errors in a name: more of them make it another name. */
const MOST_ERRORS = 2;
/** A shorter name is near to others by chance. */
const SHORTEST = 6;

/** Variables that look as if they were meant for the bot. Others of the machine are not its business. */
export function unknownVariables(env: Environment): readonly UnknownVariable[] {
  return Object.keys(env)
    .filter((name) => !VARIABLE_NAMES.includes(name))
    .map((name) => ({ name, meant: nearest(name) }))
    .filter(({ name, meant }) => meant !== undefined || (OWN.test(name) && !FOR_OTHERS.has(name)));
}

/** Read by compose and by tests, not by the bot. */
const FOR_OTHERS: ReadonlySet<string> = new Set([
  'KERNBOT_HOST',
  'KERNBOT_VERSION',
  'KERNBOT_TEST_ADMIN_URL',
  'KERNBOT_TEST_TEMPLATE',
]);

function nearest(name: string): string | undefined {
  if (name.length < SHORTEST || FOR_OTHERS.has(name)) return undefined;
  return VARIABLE_NAMES.filter((known) => known.length >= SHORTEST).find(
    (known) => errorsBetween(name.toUpperCase(), known.toUpperCase()) <= MOST_ERRORS,
  );
}

/** Letters to add, leave out or replace to make one of the other. */
function errorsBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > MOST_ERRORS) return MOST_ERRORS + 1;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [place, wanted] of [...other].entries()) {
      const replaced = (row[place] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(replaced, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
