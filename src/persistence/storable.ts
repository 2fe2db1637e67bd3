/** JSON writes NUL and half surrogate pairs as escapes; typed backslashes also match, which only costs time. */
const UNSTORABLE_ESCAPE = /\\u(?:0000|d[89a-f])/;

/** Text that PostgreSQL takes: it has no place for NUL, nor for half a surrogate pair. */
export function storableText(text: string): string {
  return text.includes('\0') || !text.isWellFormed()
    ? text.replaceAll('\0', '').toWellFormed()
    : text;
}

/** A value as a jsonb parameter. Arrays too: the driver would write them as PostgreSQL arrays. */
export function toJsonb(value: unknown): string {
  const json = JSON.stringify(value);
  return UNSTORABLE_ESCAPE.test(json) ? JSON.stringify(value, storableEntry) : json;
}

function storableEntry(_key: string, entry: unknown): unknown {
  return typeof entry === 'string' ? storableText(entry) : entry;
}
