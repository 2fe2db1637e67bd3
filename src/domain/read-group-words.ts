import { cleanText, fold } from './clean-text.ts';

/** What somebody wants to know of the key issues of others; `about` is empty when they mean one of their own. */
export interface SameIssueWords {
  readonly about: string;
}

/** Longer is no question but a text. */
const LONGEST = 300;

const SAME =
  /^(?:weet je )?(?:wie|welke (?:gemeentes?|gemeenten|steden|trajecten|besturen))(?: (?:heeft|hebben|kampt|kampen|zit|zitten|worstelt|worstelen|werkt|werken|zoekt|zoeken))(?: er)?(?: nog)?(?: (?:ook|eveneens|hetzelfde probleem|dezelfde (?:sleutel)?kwesties?|dezelfde uitdaging|een probleem))+(?: (?:met|rond|aan|over|van|in verband met))?(?:\s|$)/;

/** The same with the verb at the end: "wie heeft de sleutelkwestie leegstand". */
const NAMED =
  /^(?:wie|welke (?:gemeentes?|gemeenten|steden)) (?:heeft|hebben) (?:als |de )?(?:sleutel)?kwestie /;

/**
 * Reads "wie heeft ook leegstand in de winkelstraat?" and "wie heeft dezelfde sleutelkwestie?". Undefined for anything
 * else.
 */
export function readSameIssueWords(typed: string): SameIssueWords | undefined {
  const text = cleanText(typed)
    .replace(/\s+/g, ' ')
    .replace(/[?!.\s]+$/, '');
  if (text.length > LONGEST) return undefined;
  // Folding keeps the number of characters of what these patterns match: they hold no accents.
  const flat = fold(text);
  const found = SAME.exec(`${flat} `) ?? NAMED.exec(`${flat} `);
  return found === null ? undefined : { about: flat.slice(found[0].length).trim() };
}
