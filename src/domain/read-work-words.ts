import type { CaseFilter } from './case-filter.ts';
import { fold } from './clean-text.ts';

/** "wat moet ik doen?", "mijn taken", "toon wat er wacht", "wat ligt er al lang?" */
const TO_DO =
  /^(?:(?<mine>mijn) )?(?:werk|taken|takenlijst|to-?do|to do|te doen)$|^wat (?:moet ik|is er|valt er|hebben we)(?: (?:nu|nog|vandaag))*(?: te)? doen$/;
const WAITS =
  /^(?:toon |geef )?(?:me )?(?:wat|wie|welke (?:gemeenten|aanvragen))(?: (?:er|nog|nu|allemaal|hier))* (?:wacht|wachten|ligt|liggen|staat open|openstaat)(?<rest>(?: (?:er|nog|nu|hier|al|te|lang|langst|het|op|ons|mij|iemand|in|van|voor|uit|de))*)$/;
const SELECT =
  /^(?:selectie|selecteer|selecteren)(?: (?:maken|de|een|van|voor|gemeenten|aanvragen|dossiers|in|uit|lijst))*$/;

/** Working days after which something waits long. */
const LONG = 10;

/**
 * The files that a caseworker means who asks for work without naming any: what waits, what is theirs, what can be
 * selected. Undefined for a text with anything else in it.
 */
export function readWorkWords(text: string): CaseFilter | undefined {
  const flat = fold(text)
    .replace(/[^\p{L}\p{N} -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const toDo = TO_DO.exec(flat);
  if (toDo !== null) return { turn: 'caseworker', ...(toDo.groups?.mine ? MINE : {}) };
  const waits = WAITS.exec(flat);
  if (waits !== null) {
    const rest = waits.groups?.rest ?? '';
    return {
      turn: 'caseworker',
      ...(/\bmij\b/.test(rest) ? MINE : {}),
      ...(/\blangs?t?\b/.test(rest) ? { waitingDays: LONG } : {}),
    };
  }
  return SELECT.test(flat) ? { state: 'admissible' } : undefined;
}

const NAMES_WORK =
  /^(?:toon |zoek |geef )?(?:dossiers?|cijfers|exporteer|nieuwe ronde|mededeling)\b/;
/** Longer texts are answers. */
const LONGEST = 60;

/** Whether a text begins with a word of caseworkers, so that it is no answer to a question of a form. */
export function namesWork(text: string): boolean {
  return text.length <= LONGEST && NAMES_WORK.test(fold(text).trim());
}

const MINE = { mine: true } as const;
