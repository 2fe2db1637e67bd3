/** Tells whether a font can draw a character, given its Unicode code point. */
export type Covers = (codePoint: number) => boolean;

/** Drawing a space for U+0000 to U+001F is no coverage, whatever the font says. */
const FIRST_PRINTABLE = 0x20;

/**
 * Reads which characters a TrueType font draws, from its `cmap` table (format 4: the Basic
 * Multilingual Plane, as the OpenType specification describes it). Throws on a font without one:
 * the font is ours, so that is a broken installation.
 */
export function readFontCoverage(font: Uint8Array): Covers {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const covered = new Set<number>();
  for (const segment of segments(view, unicodeTable(view, cmapOffset(view)))) {
    for (let code = segment.first; code <= segment.last && code < 0xffff; code += 1) {
      if (code >= FIRST_PRINTABLE && glyphOf(view, segment, code) !== 0) covered.add(code);
    }
  }
  return (codePoint) => covered.has(codePoint);
}

interface Segment {
  readonly first: number;
  readonly last: number;
  readonly delta: number;
  readonly rangeOffset: number;
  /** Where the range offset itself stands: the glyph list is counted from there. */
  readonly rangeOffsetAt: number;
}

function cmapOffset(view: DataView): number {
  const tables = view.getUint16(4);
  for (let index = 0; index < tables; index += 1) {
    const entry = 12 + index * 16;
    if (view.getUint32(entry) === 0x636d6170) return view.getUint32(entry + 8);
  }
  throw new Error('The font has no cmap table');
}

function unicodeTable(view: DataView, cmap: number): number {
  const tables = view.getUint16(cmap + 2);
  for (let index = 0; index < tables; index += 1) {
    const table = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    if (view.getUint16(table) === 4) return table;
  }
  throw new Error('The font has no cmap of format 4');
}

function segments(view: DataView, table: number): readonly Segment[] {
  const bytes = view.getUint16(table + 6);
  return Array.from({ length: bytes / 2 }, (_, index) => {
    const last = table + 14 + index * 2;
    const rangeOffsetAt = last + 3 * bytes + 2;
    return {
      last: view.getUint16(last),
      first: view.getUint16(last + bytes + 2),
      delta: view.getUint16(last + 2 * bytes + 2),
      rangeOffset: view.getUint16(rangeOffsetAt),
      rangeOffsetAt,
    };
  });
}

function glyphOf(view: DataView, segment: Segment, code: number): number {
  if (segment.rangeOffset === 0) return (code + segment.delta) % 0x10000;
  const glyph = view.getUint16(
    segment.rangeOffsetAt + segment.rangeOffset + (code - segment.first) * 2,
  );
  return glyph === 0 ? 0 : (glyph + segment.delta) % 0x10000;
}
