import { fold } from './clean-text.ts';
import { type BoundsProblem, checkBounds } from './figure-classes.ts';
import { PROVINCES, type Province } from './municipality.ts';
import type { Result } from './result.ts';
import type { Round } from './round.ts';

/** What somebody wants to know in numbers. */
export type FigureQuestion =
  | { readonly kind: 'figures'; readonly roundId?: string; readonly province?: Province }
  /** A round that there is not. */
  | { readonly kind: 'unknownRound' }
  /** Small, middle-sized and large municipalities: there is no such division. */
  | { readonly kind: 'sizes' }
  | {
      readonly kind: 'inhabitants';
      readonly bounds: Result<readonly number[], BoundsProblem>;
      readonly roundId?: string;
      readonly province?: Province;
    };

/** Longer texts ask for more than figures. */
const LONGEST = 200;

const START =
  /^(?:(?:toon|geef|wat zijn|wat is)(?: me| mij)? )?(?:de |het |alle )?(?:cij?f+ers|statistieken|statistiek)(?= |$)|^(?:hoeveel|aantal) (?=aanvragen|dossiers|gemeenten|centrumsteden)/;

const SIZES =
  /(?<= |^)(?:kleine?|middelgroot|middelgrote|groot|grote|(?:type|soort)(?: gemeente)?)(?= |$)/g;
const INHABITANTS = /(?<= |^)(?:aantal )?inwoner(?:s|saantal|saantallen|sklasse|sklassen)?(?= |$)/g;

/** "15000", "15.000" or "15 000" */
const GROUPED = String.raw`-?\d{1,3}(?:[. ]\d{3})+`;
const WRITTEN = new RegExp(String.raw`(?<!\d)(?:${GROUPED}(?![\d.,])|-?\d+(?:[.,]\d+)*)`, 'g');

/** Words that change nothing about what is asked. */
const FILLERS = new Set(
  `aanvragen dossiers gemeenten centrumsteden zijn er nu al tot toe totaal in het de van voor uit per en met bij
   kwamen binnen kwam werden werd zijn ingediend ontvangen hebben we wij kregen ons geselecteerd ontvankelijk
   provincie provincies ronde rondes indieningsronde alle over naar tussen vanaf wacht wachten minister parlement`.split(
    /\s+/,
  ),
);

/** "Hoeveel gemeenten zijn er?" asks about Flanders, and not about applications. */
const ABOUT_FILES =
  /aanvragen|dossiers|centrumsteden|ingediend|geselecteerd|ontvankelijk|ontvangen/;

/** Whether a text begins as one that asks for figures; what it asks, only the whole tells. */
export function mayAskFigures(text: string): boolean {
  const said = plainly(text);
  return said.length <= LONGEST && START.test(said);
}

/**
 * Reads "cijfers ronde 1", "cijfers West-Vlaanderen", "hoeveel aanvragen zijn er", "cijfers per inwoners 15000 en
 * 30000". Undefined for a text with anything else in it: that may ask something that no figure answers.
 */
export function readFigureQuestion(
  text: string,
  rounds: readonly Round[],
): FigureQuestion | undefined {
  const said = plainly(text);
  const start = said.length > LONGEST ? null : START.exec(said);
  if (start === null) return undefined;
  const asked = said.slice(start[0].length).trim();
  if (asked.startsWith('gemeenten') && !ABOUT_FILES.test(asked)) return undefined;
  const round = takeRound(asked, rounds);
  const { province, rest } = takeProvince(round.rest);
  const about = {
    ...(round.found === undefined ? {} : { roundId: round.found.id }),
    ...(province === undefined ? {} : { province }),
  };
  // "Hoeveel …" may go on to ask anything; who begins with "cijfers" wants figures.
  const meansFigures = (without: string) => !start[0].includes('hoeveel') || isFiller(without);
  const noInhabitants = rest.replace(INHABITANTS, ' ');
  if (noInhabitants !== rest && meansFigures(noInhabitants.replace(WRITTEN, ' '))) {
    return { kind: 'inhabitants', bounds: checkBounds(numbersIn(rest)), ...about };
  }
  const noSizes = rest.replace(SIZES, ' ');
  if (noSizes !== rest && meansFigures(noSizes)) return { kind: 'sizes' };
  if (!isFiller(rest)) return undefined;
  return round.named && round.found === undefined
    ? { kind: 'unknownRound' }
    : { kind: 'figures', ...about };
}

function isFiller(text: string): boolean {
  return text.split(' ').every((word) => /^[.,-]*$/.test(word) || FILLERS.has(word));
}

/** Folded, on one line, with no other signs than those of numbers. */
function plainly(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}.,\s-]+/gu, ' ')
    .replace(/[.,](?!\d)|(?<!\d)[.,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const ORDINALS = [
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
  'tiende',
];
const ROUND = `(?:indienings)?ronde`;
const NUMBERED = new RegExp(
  `(?<= |^)(?:${ROUND} (?<after>\\d{1,3})|(?<before>\\d{1,3})(?:e|de|ste) ${ROUND}|(?<word>${ORDINALS.join('|')}) ${ROUND})(?= |$)`,
);

interface TakenRound {
  readonly found?: Round;
  readonly named: boolean;
  /** What was asked, without the round. */
  readonly rest: string;
}

/** A round by its name, else by its place among those that are no practice: "ronde 1" is the first one. */
function takeRound(asked: string, rounds: readonly Round[]): TakenRound {
  const named = [...rounds]
    .map((round) => ({ round, name: plainly(round.name) }))
    .sort((a, b) => b.name.length - a.name.length)
    .find(({ name }) => name !== '' && ` ${asked} `.includes(` ${name} `));
  if (named !== undefined) {
    return { found: named.round, named: true, rest: without(asked, named.name) };
  }
  const numbered = NUMBERED.exec(asked);
  if (numbered === null) return { named: false, rest: asked };
  const { after, before, word } = numbered.groups ?? {};
  const place = word === undefined ? Number(after ?? before) : ORDINALS.indexOf(word) + 1;
  const found = rounds.filter(({ demonstration }) => !demonstration)[place - 1];
  const rest = without(asked, numbered[0]);
  return { named: true, rest, ...(found === undefined ? {} : { found }) };
}

function takeProvince(asked: string): { readonly province?: Province; readonly rest: string } {
  for (const province of PROVINCES) {
    const name = fold(province);
    const written = [name, name.replace('-', ' '), name.replace('-', '')];
    const found = written.find((one) => ` ${asked} `.includes(` ${one} `));
    if (found !== undefined) return { province, rest: without(asked, found) };
  }
  return { rest: asked };
}

function without(asked: string, part: string): string {
  return ` ${asked} `.replace(` ${part} `, ' ').trim();
}

/** The numbers in a text; what is written as none that anybody can read is NaN. */
function numbersIn(asked: string): readonly number[] {
  return [...asked.matchAll(WRITTEN)].map(([written]) => {
    if (new RegExp(`^${GROUPED}$`).test(written)) return Number(written.replace(/[. ]/g, ''));
    return /^-?\d+(?:[.,]\d+)?$/.test(written) ? Number(written.replace(',', '.')) : Number.NaN;
  });
}
