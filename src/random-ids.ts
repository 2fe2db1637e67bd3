import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Ids } from './domain/ports.ts';

/** Letters and digits that nobody takes for one another. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ids from the machine's own source of randomness. */
export function createRandomIds(): Ids {
  return {
    uuid: () => randomUUID(),
    token: () => randomBytes(32).toString('base64url'),
    invitationCode: () => `KERN-${letters(4)}-${letters(4)}-${letters(4)}`,
    hash: (secret) => createHash('sha256').update(secret).digest('hex'),
  };
}

function letters(count: number): string {
  return Array.from({ length: count }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}
