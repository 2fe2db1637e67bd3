import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { RefusedTable } from './refused-table.ts';

/** Of everything in the zip together, unpacked. */
const LARGEST_UNPACKED = 60 * 1024 * 1024;
const MOST_ENTRIES = 1000;

/**
 * Makes sure that a zip is a workbook which can be unpacked without harm: the sizes that it states are summed before
 * anything is unpacked, and then held against what really comes out, entry by entry, without keeping it.
 */
export async function checkZip(content: Uint8Array): Promise<void> {
  const zip = await fromBufferPromise(Buffer.from(content));
  if (zip.entryCount > MOST_ENTRIES) throw new RefusedTable('tooLarge');
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  if (entries.some((entry) => entry.isEncrypted())) throw new RefusedTable('protected');
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (unpacked > LARGEST_UNPACKED) throw new RefusedTable('tooLarge');
  if (entries.some(hidesItsSize) || !entries.some(({ fileName }) => fileName.startsWith('xl/'))) {
    throw new RefusedTable('notATable');
  }
  for (const entry of entries) await unpack(zip, entry);
}

/** Says that it is empty and leaves its size for later: what is read next would believe another place. */
function hidesItsSize(entry: Entry): boolean {
  return entry.compressedSize === 0 && (entry.generalPurposeBitFlag & 0x8) !== 0;
}

/** Fails as soon as more comes out than the entry states. */
async function unpack(zip: ZipFile, entry: Entry): Promise<void> {
  const stream = await zip.openReadStreamPromise(entry);
  for await (const _chunk of stream);
}
