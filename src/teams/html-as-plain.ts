/** Elements whose content nobody reads, or that say whom a message is for instead of what it says. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'at',
  'attachment',
  'script',
  'style',
  'head',
  'title',
]);
/** Elements that begin and end a line. */
const BLOCKS: ReadonlySet<string> = new Set(
  'p div li ul ol tr table blockquote pre codeblock h1 h2 h3 h4 h5 h6 hr'.split(' '),
);

const TAG_NAME = /^\/?([a-z][a-z0-9-]*)/i;
const ALT = /\salt="([^"]*)"/i;

/** What Teams writes by name; anything else it writes as the character itself or by number. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  eacute: 'é',
  egrave: 'è',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  agrave: 'à',
  ccedil: 'ç',
};

/**
 * The text of a message that Teams gives as HTML, as a person reads it: no tags, no mentions, entities
 * decoded, each block on lines of its own, emoji kept. Takes a time in proportion to the length; broken HTML
 * gives some text. What comes out is plain text and still has to be escaped where it is shown.
 */
export function htmlAsPlain(html: string): string {
  const lastEnd = html.lastIndexOf('>');
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1 || open > lastEnd) return tidy(text + decoded(html.slice(at)));
    text += decoded(html.slice(at, open));
    const tag = tagAt(html, open);
    if (tag === undefined) {
      text += '<';
      at = open + 1;
    } else {
      text += tag.text;
      at = tag.end;
    }
  }
  return tidy(text);
}

interface Tag {
  /** What a person sees in its place. */
  readonly text: string;
  /** Where the HTML goes on. */
  readonly end: number;
}

/** Undefined for a "<" that begins no tag, as in "3 < 5". */
function tagAt(html: string, open: number): Tag | undefined {
  if (html.startsWith('<!--', open)) return { text: '', end: after(html, '-->', open) };
  const close = html.indexOf('>', open);
  if (close === -1) return undefined;
  const inner = html.slice(open + 1, close);
  const name = TAG_NAME.exec(inner)?.[1]?.toLowerCase();
  if (name === undefined) return inner.startsWith('!') ? { text: '', end: close + 1 } : undefined;
  if (LEFT_OUT.has(name) && !inner.startsWith('/') && !inner.endsWith('/')) {
    return { text: ' ', end: endOf(html, name, close + 1) };
  }
  return { text: shownFor(name, inner), end: close + 1 };
}

function shownFor(name: string, inner: string): string {
  if (name === 'br') return '\n';
  if (name === 'td' || name === 'th') return inner.startsWith('/') ? ' ' : '';
  if (name === 'emoji') return decoded(ALT.exec(inner)?.[1] ?? '');
  if (name === 'li' && !inner.startsWith('/')) return '\n- ';
  return BLOCKS.has(name) ? '\n' : '';
}

/** Behind the closing tag of an element that is left out; just behind the opening one when it has none. */
function endOf(html: string, name: string, from: number): number {
  const ahead = html.slice(from, from + LONGEST_LEFT_OUT).toLowerCase();
  const close = ahead.indexOf(`</${name}`);
  return close === -1 ? from : after(html, '>', from + close);
}

/** A mention or style is short; looking no further keeps a message of nothing but openings fast. */
const LONGEST_LEFT_OUT = 1000;

function after(html: string, end: string, from: number): number {
  const found = html.indexOf(end, from);
  return found === -1 ? html.length : found + end.length;
}

/** Once over: what an entity stands for is never read as an entity or a tag again. */
function decoded(text: string): string {
  return text.replace(/&(#x?[\da-f]{1,6}|[a-z]{2,8});/gi, (whole, code: string) => {
    if (!code.startsWith('#')) return NAMED[code] ?? NAMED[code.toLowerCase()] ?? whole;
    const hex = code[1] === 'x' || code[1] === 'X';
    const point = Number.parseInt(code.slice(hex ? 2 : 1), hex ? 16 : 10);
    const known = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    return known ? String.fromCodePoint(point) : '';
  });
}

function tidy(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.replace(/[ \t\r]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
