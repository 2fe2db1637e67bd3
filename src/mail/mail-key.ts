import { createHash } from 'node:crypto';

const LONGEST = 100;

/**
 * One mail's id as it may stand in a Message-ID and in a file name: letters, digits, `-`, `_`
 * and single dots. Ids that need changing get a piece of their hash, so that they stay distinct.
 */
export function mailKey(id: string): string {
  if (id.length <= LONGEST && /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/.test(id)) return id;
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 16);
  const readable = id.replace(/[^A-Za-z0-9]+/g, '-').slice(0, LONGEST - hash.length - 1);
  return `${readable}-${hash}`;
}
