import { type CaseFilter, WAITING_DAYS } from './case-filter.ts';
import { soughtBy } from './case-sought.ts';
import { fold } from './clean-text.ts';
import type { MunicipalityFinder, Province } from './municipality.ts';
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
  | { readonly kind: 'file'; readonly reference: string };

/** "toon alle dossiers", "mijn dossiers", "werklijst" */
const ABOUT_FILES =
  /^(?:(?:toon|geef|zoek|open|bekijk|welke|alle|mijn|de|het|me|mij|lijst (?:van|met)) )*(?:dossiers?|werklijst)(?: |$)/i;
/** "toon de niet-geselecteerde dossiers": how they stand is said first. */
const STANDING_FIRST =
  /^((?:(?:toon|geef|zoek|open|bekijk|welke|alle|mijn|de) )*)((?:niet[ -])?(?:geselecteerde|(?:on)?ontvankelijke|ingetrokken|ingediende|nieuwe|doorgeschoven|uitgestelde|afgeronde|wachtende)) dossiers(?= |$)/i;
const LOOKS_FOR = /^zoek (?:naar )?/i;
const MINE = /\b(?:(?:van|bij) mij|op mijn naam|mijn)\b/i;

/** More words than this are a sentence about something, no name of a municipality. */
const MOST_WORDS = 4;
/** A shorter word is near to some municipality by chance. */
const SHORTEST_CLOSE = 5;

/**
 * Reads what a caseworker types to find files: "dossiers West-Vlaanderen niet geselecteerd", "zoek Meulebeke",
 * "dossier PP-2021-0003". Undefined for what is about something else.
 */
export function readCaseSearch(text: string, world: CaseWorld): CaseSearch | undefined {
  const flat = plainWords(text).replace(STANDING_FIRST, '$1dossiers $2');
  const isAboutFiles = ABOUT_FILES.test(flat);
  if (!isAboutFiles && !LOOKS_FOR.test(flat)) return undefined;
  const start: Reading = { filter: MINE.test(flat) ? { mine: true } : {}, rest: flat };
  const sought = isAboutFiles
    ? plainWords(flat.replace(ABOUT_FILES, ''))
    : flat.replace(LOOKS_FOR, '');
  const read = [readRound, readProgramme, ...PHRASES.map(readPhrase)].reduce<Reading>(
    (reading, step) => step(reading, world),
    { ...start, rest: sought },
  );
  const rest = FILLERS.test(read.rest) ? '' : read.rest;
  if (WHOLE_REFERENCE.test(rest)) return { kind: 'file', reference: rest.toUpperCase() };
  if (rest === '') {
    const isEmpty = Object.keys(read.filter).length === 0;
    return isAboutFiles || !isEmpty ? { kind: 'list', filter: read.filter } : undefined;
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
    words: /\b(?:(?:al|langer|meer|dan|minstens) )*(\d{1,3}) (?:werk)?dag(?:en)?\b/i,
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
