const START = 0x811c9dc5;
const PRIME = 0x01000193;

/** A number of 32 bits that stands for a text: the same for the same text everywhere. FNV-1a over its characters. */
export function fingerprint(text: string, from: number = START): number {
  let hash = from;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}
