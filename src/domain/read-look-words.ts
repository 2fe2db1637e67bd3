import { fold } from './clean-text.ts';
import { formatReference } from './submission.ts';

/** "wie keek in PP-2026-0042?", "wie heeft dossier PP-2026-0042 geopend?", "toon wie PP-2026-42 bekeek" */
const WHO =
  /^(?:toon |laat zien )?wie (?:heeft |hebben |kon |er )*(?:al )?(?:keek|keken|kijkt|bekeek|bekeken|opende|openden|gekeken|geopend|gelezen|las|lazen)?\b/;
const LOOKED =
  /\b(?:keek|keken|kijkt|bekeek|bekeken|opende|openden|gekeken|geopend|gelezen|las|lazen|ingekeken)\b/;
const REFERENCE = /\b([a-z]{2,4})[- ]?(\d{4})[- ]?(\d{1,6})\b/;
/** Longer texts are about something else. */
const LONGEST = 80;

/** The reference of the file of which somebody asks who looked at it; undefined for any other text. */
export function readLookWords(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const flat = fold(text).trim();
  if (!WHO.test(flat) || !LOOKED.test(flat)) return undefined;
  const [, prefix, year, number] = REFERENCE.exec(flat) ?? [];
  return prefix === undefined
    ? undefined
    : formatReference(prefix.toUpperCase(), Number(year), Number(number));
}
