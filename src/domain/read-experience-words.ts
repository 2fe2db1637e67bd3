import { cleanText, fold } from './clean-text.ts';

/** Longer is no request but a text. */
const LONGEST = 200;

const ASKS = '(?:(?:toon|zoek|geef|bekijk|zijn er|ken je|heb je|wat zijn)(?: me| mij)? )?';
const WHAT =
  '(?:(?:de )?(?:gedeelde )?(?:ervaringen|lessen|ervaring|geleerde lessen)(?: (?:van|uit|bij) (?:andere[n]?(?: (?:gemeente[ns]?|gemeentes|steden|trajecten|besturen))?|de vitrine))?)';
const ABOUT = '(?: (?:over|met|rond|rondom|van|uit|in|inzake|in verband met|wat betreft))';

const WITH_SUBJECT = new RegExp(`^${ASKS}${WHAT}${ABOUT} (.+)$`);
const LEARNED =
  /^wat (?:leerden|hebben|weten) (?:andere (?:gemeente[ns]?|gemeentes|steden)|anderen)(?: (?:geleerd|al|er))*(?: (?:over|met|rond|van)) (.+?)(?: geleerd)?$/;

/**
 * What somebody wants to read of others: "ervaringen over leegstand", "lessen van anderen rond parkeren". Undefined
 * for anything else; without a subject it is a command.
 */
export function readExperienceWords(typed: string): string | undefined {
  const text = cleanText(typed)
    .replace(/\s+/g, ' ')
    .replace(/[?!.\s]+$/, '');
  if (text === '' || text.length > LONGEST) return undefined;
  const flat = fold(text);
  const [, about] = WITH_SUBJECT.exec(flat) ?? LEARNED.exec(flat) ?? [];
  return about?.trim() || undefined;
}
