import { cleanText } from './clean-text.ts';
import type { ImportFault } from './import-fault.ts';
import type { Municipality, MunicipalityFinder } from './municipality.ts';
import { ok, type Result, refused } from './result.ts';

/** Reads the municipality that a cell names, as it was on a day. */
export type ReadMunicipalityOn = (typed: string, day: string) => Result<Municipality, ImportFault>;

/**
 * A reader for many cells: looking a name up takes milliseconds, and a table names the same ones over and over. A name
 * that was found stands for the same municipality on every other day on which that one existed.
 */
export function createMunicipalityReader(finder: MunicipalityFinder): ReadMunicipalityOn {
  const found = new Map<string, Municipality>();
  const missed = new Map<string, Result<Municipality, ImportFault>>();
  return (typed, day) => {
    const known = finder.at(found.get(typed)?.nis ?? '', day);
    if (known !== undefined) return ok(known);
    const key = `${day} ${typed}`;
    const read = missed.get(key) ?? readMunicipalityOn(typed, day, finder);
    if (read.ok) found.set(typed, read.value);
    else missed.set(key, read);
    return read;
  };
}

/** Names that are proposed. */
const PROPOSED = 4;

/**
 * The municipality that a cell names, as it was on a day. A name of another time is no answer: what the municipality
 * was called then is said instead, because one that merged is another one.
 */
function readMunicipalityOn(
  typed: string,
  day: string,
  finder: MunicipalityFinder,
): Result<Municipality, ImportFault> {
  const text = cleanText(typed);
  const byNis = finder.byNis(text);
  if (byNis !== undefined) return onDay(byNis, day, finder);
  const matches = finder.find(text, PROPOSED, day);
  const exact = matches.filter(({ quality }) => quality === 'exact');
  const [only, ...others] = exact;
  if (only !== undefined && others.length === 0) {
    return only.formerName === undefined
      ? ok(only.municipality)
      : refused(otherThen(only.formerName, day, [only.municipality.name]));
  }
  // A name of today, or of before a merger, that nobody had on that day.
  const [present] = finder.find(text, 1).filter(({ quality }) => quality === 'exact');
  if (exact.length === 0 && present !== undefined) return onDay(present.municipality, day, finder);
  const meant = [...new Set(matches.map(({ municipality }) => municipality.name))];
  return refused({ kind: 'unknownMunicipality', meant });
}

function onDay(
  municipality: Municipality,
  day: string,
  finder: MunicipalityFinder,
): Result<Municipality, ImportFault> {
  const { nis, name } = municipality;
  const there = finder.at(nis, day);
  if (there !== undefined) return ok(there);
  const then = finder
    .family(nis)
    .map((code) => finder.at(code, day))
    .filter((one) => one !== undefined);
  // A merger gave it another code and left its name.
  const namesake = then.find((one) => one.name === name);
  if (namesake !== undefined) return ok(namesake);
  return refused(otherThen(name, day, [...new Set(then.map((one) => one.name))].sort()));
}

function otherThen(name: string, day: string, then: readonly string[]): ImportFault {
  return { kind: 'otherMunicipality', name, day, then };
}
