import { cleanText, fold } from './clean-text.ts';

/** Longer is no command. */
const LONGEST = 120;
const FOLLOW = /^volg(?:en)?\s+(?=\S)/;
const LEADING = /^(?:(?:de|het|dit|ons|onze|mijn|graag|hier|traject|begeleiding|van|voor|in)\s+)+/;
const OWN =
  /^(?:dit|ons|onze|mijn|het|de)\s+(?:traject|begeleiding)(?:\s+van\s+(?:ons|mijn gemeente|onze gemeente))?$/;

export type FollowWords =
  /** The guidance of who says so. */
  | { readonly kind: 'own' }
  /** What was called a round, a programme, a reference or a municipality. */
  | { readonly kind: 'called'; readonly called: string };

/**
 * Reads "volg dit traject", "volg ronde 1", "volg de Profploeg", "volg PP-2026-0042" and "volg het traject van Aalst".
 * Undefined for anything else, and for a question.
 */
export function readFollowWords(typed: string): FollowWords | undefined {
  const text = cleanText(typed).replace(/\s+/g, ' ').trim();
  if (text.length > LONGEST || text.endsWith('?')) return undefined;
  const plain = text.replace(/[.!\s]+$/, '');
  // Folding keeps the number of characters of what these patterns match: they hold no accents.
  const flat = fold(plain);
  const start = FOLLOW.exec(flat);
  if (start === null) return undefined;
  const after = flat.slice(start[0].length);
  if (OWN.test(after)) return { kind: 'own' };
  const rest = plain.slice(start[0].length);
  const called = rest.slice((LEADING.exec(after)?.[0] ?? '').length);
  return called === '' ? undefined : { kind: 'called', called };
}
