import { inflateSync } from 'node:zlib';

export interface ReadPdf {
  /** Text of each page, one line per printed line, in reading order. */
  readonly pages: readonly string[];
  readonly text: string;
  /** The document's dictionaries, for what is not text: language, links, scripts. */
  readonly structure: string;
}

/** Reads the text back from PDFs as pdfkit writes them: glyph runs in hex, a ToUnicode map per font. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = readObjects(bytes);
  const structure = [...objects.values()].map(({ dictionary }) => dictionary).join('\n');
  const pages = [...objects.values()]
    .filter(({ dictionary }) => /\/Type \/Page\n/.test(dictionary))
    .map(({ dictionary }) => pageText(dictionary, objects));
  return { pages, text: pages.join('\n'), structure };
}

/** A text string of the PDF's information dictionary, such as Title. */
export function pdfInfo(pdf: ReadPdf, bytes: Uint8Array, key: string): string | undefined {
  const id = new RegExp(`/${key} (\\d+) 0 R`).exec(pdf.structure)?.[1];
  const literal = readObjects(bytes)
    .get(id ?? '')
    ?.dictionary.trim()
    .replace(/^\(|\)$/g, '');
  if (literal === undefined) return undefined;
  const raw = Buffer.from(literal.replace(/\\([()\\])/g, '$1'), 'latin1');
  return raw[0] === 0xfe && raw[1] === 0xff
    ? new TextDecoder('utf-16be').decode(raw.subarray(2))
    : raw.toString('latin1');
}

interface PdfObject {
  readonly dictionary: string;
  readonly stream: string;
}

function readObjects(bytes: Uint8Array): Map<string, PdfObject> {
  const source = Buffer.from(bytes).toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const [, id = '', body = ''] of source.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const at = body.indexOf('\nstream\n');
    const dictionary = at < 0 ? body : body.slice(0, at);
    const packed = Buffer.from(body.slice(at + 8, body.lastIndexOf('\nendstream')), 'latin1');
    const stream =
      at >= 0 && dictionary.includes('FlateDecode') ? inflateSync(packed).toString('latin1') : '';
    objects.set(id, { dictionary, stream });
  }
  return objects;
}

function pageText(page: string, objects: Map<string, PdfObject>): string {
  const content = follow(page, 'Contents', objects)?.stream ?? '';
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  const resources = follow(page, 'Resources', objects)?.dictionary ?? '';
  for (const [, name = '', id = ''] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const map = follow(objects.get(id)?.dictionary ?? '', 'ToUnicode', objects);
    fonts.set(name, readToUnicode(map?.stream ?? ''));
  }
  let text = '';
  let line = '';
  for (const [, y = '', font = '', run = ''] of content.matchAll(
    / ([\d.-]+) Tm\n[^[]*?\/(F\d+) [\d.]+ Tf\n[^[]*?\[([^\]]*)\] TJ/g,
  )) {
    if (y !== line && text !== '') text += '\n';
    line = y;
    const glyphs = run.replace(/>[^<]*</g, '').match(/[0-9a-f]{4}/g) ?? [];
    text += glyphs.map((glyph) => fonts.get(font)?.get(glyph) ?? '').join('');
  }
  return text.replace(/ +\n/g, '\n');
}

function follow(dictionary: string, key: string, objects: Map<string, PdfObject>) {
  return objects.get(new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1] ?? '');
}

function readToUnicode(cmap: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [, first = '', list = ''] of cmap.matchAll(/<(\w{4})> <\w{4}> \[(.*?)\]/g)) {
    const entries = list.match(/<[^>]*>/g) ?? [];
    entries.forEach((entry, index) => {
      const units = (entry.match(/[0-9a-f]{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
      const glyph = (Number.parseInt(first, 16) + index).toString(16).padStart(4, '0');
      map.set(glyph, String.fromCharCode(...units));
    });
  }
  return map;
}
