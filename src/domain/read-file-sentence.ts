import { soughtBy } from './case-sought.ts';
import type { CaseTab } from './case-tab.ts';
import type { MunicipalityFinder } from './municipality.ts';

/** One file that somebody names by its municipality or reference, and which part of it they want. */
export interface FileSentence {
  readonly query: string;
  readonly tab?: CaseTab;
}

interface Form {
  readonly words: RegExp;
  readonly tab?: CaseTab;
}

/** What is done with a file is done with its buttons: a sentence only opens it. */
const FORMS: readonly Form[] = [
  { words: /^(?:wie|bij wie) (?:heeft|behandelt|doet|volgt|zit|ligt) (?<who>.+?)(?: op)?$/i },
  { words: /^wie is verantwoordelijk voor (?<who>.+)$/i },
  { words: /^hoe(?: ?ver)? (?:staat|zit) (?:het )?(?:met )?(?<who>.+)$/i },
  { words: /^wat is de (?:status|stand) van (?<who>.+)$/i },
  { words: /^vraag (?:meer )?(?:info|informatie|uitleg) (?:aan|over|bij|voor) (?<who>.+)$/i },
  { words: /^(?:geef|wijs) (?<who>.+?) (?:door |toe )?aan .+$/i },
  {
    words:
      /^(?:ik )?(?:open|bekijk|toon|neem|beslis|beslissing|beoordeel|behandel|selecteer|panel|budget|nazicht|checklist|ontvankelijkheid) (?<who>.+?)(?: op)?$/i,
  },
  { words: /^(?:toon )?(?:de )?(?:historiek|geschiedenis) (?<who>.+)$/i, tab: 'history' },
  { words: /^(?:toon )?(?:de )?antwoorden (?<who>.+)$/i, tab: 'answers' },
  { words: /^(?:contact|contactpersoon|personen) (?<who>.+)$/i, tab: 'people' },
  { words: /^(?:pdf|word|documenten) (?<who>.+)$/i, tab: 'documents' },
  { words: /^(?<who>.+)$/ },
];

const BEFORE_NAME =
  /^(?:(?:het|de|een|dossier|aanvraag|van|voor|over|uit|bij|gemeente|stad)(?: |$))+/i;
/** Only the beginning of references is a list of them. */
const WHOLE_REFERENCE = /^(?:[a-z]{2,4}[ -]?)?\d{4}[ -]\d{1,6}$/i;

/**
 * Reads "wie heeft Tielt?", "beslis over Tielt", "historiek PP-2021-0003" or the name alone. Undefined when anything
 * but a municipality's whole name, or a reference, is left: that is about something else.
 */
export function readFileSentence(
  flat: string,
  prefixes: readonly string[],
  municipalities: MunicipalityFinder,
): FileSentence | undefined {
  for (const { words, tab } of FORMS) {
    const who = words.exec(flat)?.groups?.who?.replace(BEFORE_NAME, '') ?? '';
    if (who !== '' && isOne(who, prefixes, municipalities)) {
      return { query: who, ...(tab === undefined ? {} : { tab }) };
    }
  }
  return undefined;
}

function isOne(
  who: string,
  prefixes: readonly string[],
  municipalities: MunicipalityFinder,
): boolean {
  if (!WHOLE_REFERENCE.test(who)) return municipalities.named(who).length === 1;
  return soughtBy(who, prefixes, municipalities).kind === 'reference';
}
