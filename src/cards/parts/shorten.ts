/** The text on one line, cut to at most `max` characters (Unicode code points) with "…" at the end. */
export function shorten(text: string, max: number): string {
  return cut(text.replace(/\s+/g, ' ').trim(), max);
}

/** The text with its line ends, cut to at most `max` characters with "…" at the end. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  // No more than can matter is taken apart: texts may be very long.
  const characters = [...text.slice(0, 2 * Math.max(max, 0) + 2)];
  if (characters.length <= max) return text;
  return max <= 0
    ? ''
    : `${characters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}
