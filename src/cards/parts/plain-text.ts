import { shorten } from './shorten.ts';

/** Signs that no client takes for mark-up. */
const PLAIN_SIGNS = String.raw`\p{L}\p{N}\p{M} ,.?!'’‘"“”„:;()/%€–—…&+\-`;
const OTHER_SIGNS = new RegExp(`[^${PLAIN_SIGNS}]`, 'u');
const OTHER_RUNS = new RegExp(`[^${PLAIN_SIGNS}]+`, 'gu');
/** What becomes a link, an entity or a list without any other sign. */
const READ_AS_MORE = /&\S|\/\/|www\.|\p{L}\.\p{L}{2,}|^[^\p{L}"“'‘„]/iu;

/** Whether a text that somebody wrote means the same where a client reads markdown as where it does not. */
export function isPlain(text: string): boolean {
  return text !== '' && !OTHER_SIGNS.test(text) && !READ_AS_MORE.test(text);
}

/**
 * A text that somebody wrote, for a place that is no TextRun (the title of a choice, a tooltip): on one line,
 * without signs that may be read as mark-up, at most `max` characters. Empty when nothing is left.
 */
export function plain(text: string, max: number): string {
  return shorten(text.replace(OTHER_RUNS, ' ').replace(/&(?=\S)/g, ' '), max);
}
