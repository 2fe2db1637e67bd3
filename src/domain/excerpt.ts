/** A text on one line, cut to at most `max` characters (Unicode code points) with "…" at the end. */
export function excerptOf(text: string, max: number): string {
  return cutAt(charactersOf(text), max);
}

/**
 * The places where two versions of a text begin to differ, each of at most `max` characters: with long texts their
 * beginnings would be the same.
 */
export function differingExcerpts(
  before: string,
  after: string,
  max: number,
): { readonly before: string; readonly after: string } {
  const [old, now] = [charactersOf(before), charactersOf(after)];
  const start = startOf(old, now, max);
  return { before: from(old, start, max), after: from(now, start, max) };
}

/** Where an excerpt begins: a few words before the first difference, or 0 when that is near. */
function startOf(old: readonly string[], now: readonly string[], max: number): number {
  const found = now.findIndex((character, index) => character !== old[index]);
  const differs = found === -1 ? now.length : found;
  if (differs < max / 2) return 0;
  return now.lastIndexOf(' ', differs - Math.floor(max / 4)) + 1;
}

function from(characters: readonly string[], start: number, max: number): string {
  return start === 0
    ? cutAt(characters, max)
    : `… ${cutAt(characters.slice(start), max - 2)}`.trimEnd();
}

function charactersOf(text: string): readonly string[] {
  return [...text.replace(/\s+/g, ' ').trim()];
}

function cutAt(characters: readonly string[], max: number): string {
  return characters.length <= max
    ? characters.join('')
    : `${characters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}
