import { RefusedTable } from './refused-table.ts';

const MARKS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/**
 * The text of a file in the encoding that its byte order mark tells. Without one: UTF-8 where every byte fits it, else
 * windows-1252, in which Excel still saves CSV. Throws what the file is refused for: bytes that stand for nothing in
 * its encoding, or that no text has.
 */
export function decodeText(content: Uint8Array): string {
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => content[index] === byte));
  const text = marked
    ? decoded(content, marked.encoding)
    : (decoded(content, 'utf-8') ?? decoded(content, 'windows-1252'));
  if (text === undefined) throw new RefusedTable('wrongEncoding');
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) throw new RefusedTable('notATable');
  // What windows-1252 leaves open comes out as these.
  if (/[\u0080-\u009f]/.test(text)) throw new RefusedTable('wrongEncoding');
  return text;
}

function decoded(content: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}
