import { type CaseFilter, WAITING_DAYS } from './case-filter.ts';
import { soughtBy } from './case-sought.ts';
import type { CaseTab } from './case-tab.ts';
import { fold } from './clean-text.ts';
import type { MunicipalityFinder, Province } from './municipality.ts';
import { readFileSentence } from './read-file-sentence.ts';
import { readWorkWords } from './read-work-words.ts';
import { type NamedRound, roundInText } from './round-in-text.ts';

/** What there is to look among. */
export interface CaseWorld {
  readonly programmes: readonly {
    readonly id: string;
    readonly name: string;
    /** Letters of its references. */
    readonly prefix: string;
  }[];
  /** By deadline. */
  readonly rounds: readonly NamedRound[];
  readonly municipalities: MunicipalityFinder;
}

/** What a caseworker asked for in chat. */
export type CaseSearch =
  | { readonly kind: 'list'; readonly filter: CaseFilter }
  | { readonly kind: 'file'; readonly reference: string }
  /** The file of a municipality when there is one, the list when there are more. */
  | { readonly kind: 'one'; readonly query: string; readonly tab?: CaseTab };

const LEADS_UP =
  '^(?:(?:toon|geef|zoek|open|bekijk|welke|alle|mijn|de|het|me|mij|van|met|lijst|overzicht|zijn er(?: nog| al)?) )*';
/** "dosier" and "doosiers" too. */
const FILE = 'doo?ss?i?er';
/** "toon alle dossiers", "mijn dossiers", "werklijst" */
const ABOUT_FILES = new RegExp(`${LEADS_UP}(?:${FILE}s?|werklijst)(?: |$)`, 'i');
const ABOUT_ONE = new RegExp(`${LEADS_UP}${FILE} `, 'i');
/** Those who apply say "aanvragen" too: what follows has to be clear. */
const ABOUT_APPLICATIONS = new RegExp(`${LEADS_UP}aanvragen(?: |$)`, 'i');
/** "toon de niet-geselecteerde dossiers": how they stand is said first. */
const STANDING_FIRST =
  /^((?:(?:toon|geef|zoek|open|bekijk|welke|alle|mijn|de|zijn er(?: nog| al)?) )*)((?:niet[ -])?(?:geselecteerde|(?:on)?ontvankelijke|ingetrokken|ingediende|nieuwe|doorgeschoven|uitgestelde|afgeronde|wachtende)) (dossiers|aanvragen)(?= |$)/i;
const LOOKS_FOR = /^zoek (?:naar )?/i;
const MINE = /\b(?:(?:van|bij) mij|op mijn naam|mijn|heb ik|ik heb)\b/i;

/** More words than this are a sentence about something, no name of a municipality. */
const MOST_WORDS = 4;
/** A shorter word is near to some municipality by chance. */
const SHORTEST_CLOSE = 5;

/**
 * Reads what a caseworker types to find files: "dossiers West-Vlaanderen niet geselecteerd", "zoek Meulebeke",
 * "dossier PP-2021-0003", "wie heeft Tielt?", "toon wat er wacht". Undefined for what is about something else.
 */
export function readCaseSearch(text: string, world: CaseWorld): CaseSearch | undefined {
  const named = roundInText(text, world.rounds);
  const work = readWorkWords(named?.rest ?? text);
  if (work === undefined) return readList(text, world) ?? readOne(plainWords(text), world);
  const filter = named === undefined ? work : { ...work, roundId: named.round.id };
  return { kind: 'list', filter };
}

function readOne(flat: string, { programmes, municipalities }: CaseWorld): CaseSearch | undefined {
  const prefixes = programmes.map(({ prefix }) => prefix);
  const sentence = readFileSentence(flat, prefixes, municipalities);
  return sentence && { kind: 'one', ...sentence };
}

function readList(text: string, world: CaseWorld): CaseSearch | undefined {
  const flat = plainWords(text).replace(STANDING_FIRST, '$1$3 $2');
  const isAboutFiles = ABOUT_FILES.test(flat);
  const isAboutApplications = ABOUT_APPLICATIONS.test(flat);
  if (!isAboutFiles && !isAboutApplications && !LOOKS_FOR.test(flat)) return undefined;
  const start: Reading = { filter: MINE.test(flat) ? { mine: true } : {}, rest: flat };
  const about = [ABOUT_FILES, ABOUT_APPLICATIONS, LOOKS_FOR].find((words) => words.test(flat));
  const sought = plainWords(flat.replace(about ?? '', ''));
  const read = [readRound, readProgramme, ...PHRASES.map(readPhrase)].reduce<Reading>(
    (reading, step) => step(reading, world),
    { ...start, rest: sought },
  );
  const rest = FILLERS.test(read.rest) ? '' : read.rest;
  if (WHOLE_REFERENCE.test(rest)) return { kind: 'file', reference: rest.toUpperCase() };
  if (rest === '') {
    const isEmpty = Object.keys(read.filter).length === 0;
    const isAll = isAboutFiles || isAboutApplications;
    return isAll || !isEmpty ? { kind: 'list', filter: read.filter } : undefined;
  }
  if (ABOUT_ONE.test(flat) && Object.keys(read.filter).length === 0) {
    const one = readOne(rest, world);
    if (one !== undefined) return one;
  }
  const asks = text.trim().endsWith('?');
  if (!isMeant(rest, world, isAboutFiles, asks)) return undefined;
  return { kind: 'list', filter: { ...read.filter, query: rest } };
}

const WHOLE_REFERENCE = /^[a-z]{2,4}-\d{4}-\d{4,6}$/i;

/** What a filter is said with, and what it then leaves of the text. */
interface Reading {
  readonly filter: CaseFilter;
  readonly rest: string;
}

/** Whether what is left is something to look for. */
function isMeant(
  rest: string,
  { programmes, municipalities }: CaseWorld,
  isAboutFiles: boolean,
  asks: boolean,
): boolean {
  if (rest.split(' ').length > MOST_WORDS) return false;
  const prefixes = programmes.map(({ prefix }) => prefix);
  const sought = soughtBy(rest, prefixes, municipalities);
  if (sought.kind === 'reference') return true;
  if (sought.kind === 'nothing') return isAboutFiles && !asks;
  const isExact = sought.matches.every(({ quality }) => quality === 'exact');
  return isAboutFiles || isExact || (!rest.includes(' ') && rest.length >= SHORTEST_CLOSE);
}

/** Words that say nothing on their own. */
const FILLERS =
  /^(?:(?:van|uit|in|voor|die|dat|met|en|alle|nog|al|op|bij|de|het|een|gemeentes?|gemeenten|stad|steden|provincie|status|zijn|is|naar|over) ?)*$/i;

function readRound({ filter, rest }: Reading, { rounds }: CaseWorld): Reading {
  const named = roundInText(rest, rounds);
  if (named === undefined) return { filter, rest };
  return { filter: { ...filter, roundId: named.round.id }, rest: plainWords(named.rest) };
}

function readProgramme({ filter, rest }: Reading, { programmes }: CaseWorld): Reading {
  const named = programmes.find(({ name }) => fold(rest).includes(fold(name)));
  if (named === undefined) return { filter, rest };
  const at = fold(rest).indexOf(fold(named.name));
  const left = `${rest.slice(0, at)} ${rest.slice(at + named.name.length)}`;
  return { filter: { ...filter, programmeId: named.id }, rest: plainWords(left) };
}

interface Phrase {
  readonly words: RegExp;
  readonly says: (match: RegExpExecArray) => CaseFilter;
}

/** The first of each kind that fits counts: "niet geselecteerd" stands before "geselecteerd". */
const PHRASES: readonly Phrase[] = [
  province('West-Vlaanderen', /\b(?:provincie )?west[ -]?vlaanderen\b/i),
  province('Oost-Vlaanderen', /\b(?:provincie )?oost[ -]?vlaanderen\b/i),
  province('Vlaams-Brabant', /\b(?:provincie )?vlaams[ -]?brabant\b/i),
  province('Limburg', /\b(?:provincie )?limburg\b/i),
  // On its own it is the city.
  province('Antwerpen', /\bprovincie antwerpen\b/i),
  state('notSelected', /\bniet[ -]geselecteerde?\b/i),
  state('selected', /\bgeselecteerde?\b/i),
  state('inadmissible', /\b(?:niet[ -]|on)ontvankelijke?\b/i),
  state('admissible', /\bontvankelijke?\b/i),
  state('deferred', /\b(?:(?:nog )?niet duidelijk(?: genoeg)?|doorgeschoven|uitgestelde?)\b/i),
  state('withdrawn', /\bingetrokken\b/i),
  state('submitted', /\b(?:(?:nog )?te beoordelen|ingediende?|nieuwe?)\b/i),
  {
    words: /\b(?:(?:al|langer|ouder|meer|dan|minstens) )*(\d{1,3}) (?:werk)?dag(?:en)?\b/i,
    says: (match) => waitingAtLeast(Number(match[1])),
  },
  {
    words:
      /\bwacht(?:en|ende?)?(?: (?:al|nog))* op (?:de |een )?(?:gemeenten?|stad|steden|aanvulling)\b/i,
    says: () => ({ turn: 'municipality' }),
  },
  {
    words: /\bwacht(?:en|ende?)?(?: (?:al|nog))* op mij\b/i,
    says: () => ({ turn: 'caseworker', mine: true }),
  },
  {
    words: /\bwacht(?:en|ende?)?(?: op (?:ons|vlaio|(?:de |een )?dossierbeheerders?))?\b/i,
    says: () => ({ turn: 'caseworker' }),
  },
  { words: /\bafgeronde?\b/i, says: () => ({ turn: 'nobody' }) },
  { words: MINE, says: () => ({ mine: true }) },
];

function province(name: Province, words: RegExp): Phrase {
  return { words, says: () => ({ province: name }) };
}

function state(name: NonNullable<CaseFilter['state']>, words: RegExp): Phrase {
  return { words, says: () => ({ state: name }) };
}

/** The list asks for steps of days: the longest one that is not longer. */
function waitingAtLeast(days: number): CaseFilter {
  const waitingDays = WAITING_DAYS.findLast((step) => step <= days);
  return waitingDays === undefined ? {} : { waitingDays };
}

function readPhrase({ words, says }: Phrase): (reading: Reading) => Reading {
  return ({ filter, rest }) => {
    const match = words.exec(rest);
    if (match === null) return { filter, rest };
    // What was said first counts: a second state would leave nothing to show.
    return { filter: { ...says(match), ...filter }, rest: plainWords(rest.replace(words, ' ')) };
  };
}

/** On one line, with nothing but letters, digits, dashes and apostrophes. */
function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}'’ -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
