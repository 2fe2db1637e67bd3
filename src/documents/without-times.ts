const CENTRAL_END = 0x06054b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;

/** The first day that a zip can tell: 1 January 1980. */
const FIRST_DAY = 0x21;

/**
 * A zip that we wrote ourselves, with the same moment for every entry, so that the same content gives the same bytes.
 * Changes the array that it is given.
 */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  // Our zips have no comment after it.
  const end = zip.length - END_LENGTH;
  if (view.getUint32(end, true) !== CENTRAL_END)
    throw new Error('The zip does not end as we write');
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    setMoment(view, at + 12);
    setMoment(view, view.getUint32(at + 42, true) + 10);
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += lengths.reduce((sum, length) => sum + length, CENTRAL_LENGTH);
  }
  return zip;
}

function setMoment(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, FIRST_DAY, true);
}
