import { type Profile, personKey } from '../../domain/person.ts';
import type { ProfileCache } from './kit.ts';

/** Long enough for a working day; names and addresses change rarely. */
const KEPT_MS = 12 * 60 * 60 * 1000;

/** A store of values that may be lost at any moment. */
interface Lasting<T> {
  get(key: string): Promise<T | undefined>;
  set(key: string, value: T): Promise<boolean>;
  delete(key: string): Promise<boolean>;
}

export function createProfileCache(
  shortLived: (namespace: string, ttlMs: number) => Lasting<Profile>,
): ProfileCache {
  const kept = shortLived('profile', KEPT_MS);
  return {
    get: (person) => kept.get(personKey(person)),
    async set(person, profile) {
      await kept.set(personKey(person), profile);
    },
    async forget(person) {
      await kept.delete(personKey(person));
    },
  };
}
