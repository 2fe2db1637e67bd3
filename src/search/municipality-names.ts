import type { Municipality } from '../domain/municipality.ts';
import { municipalityWords } from './municipality-words.ts';

/** A name by which a municipality of today can be found. */
export interface MunicipalityName {
  /** NIS code of the municipality that has or had this name. */
  readonly id: string;
  /** The words of the name written as one: "sinttruiden". */
  readonly whole: string;
  /** Where in `whole` each word begins; the first is 0. */
  readonly wordStarts: readonly number[];
  /** The municipality it stands for today. */
  readonly municipality: Municipality;
  /** The name as it was written, when it is no longer a municipality of its own. */
  readonly formerName?: string;
}

/**
 * All names to search in. A former name that a municipality of today carries is left out: "Hasselt"
 * means the Hasselt there is now.
 *
 * @throws Error when a successor is unknown or successors go round in a circle: the data is wrong.
 */
export function municipalityNames(
  municipalities: readonly Municipality[],
): readonly MunicipalityName[] {
  const byNis = new Map(municipalities.map((one) => [one.nis, one]));
  const present = municipalities.filter((one) => one.successor === undefined);
  const taken = new Set(present.map((one) => municipalityWords(one.name).join('')));
  const former = municipalities
    .filter((one) => one.successor !== undefined)
    .filter((one) => !taken.has(municipalityWords(one.name).join('')))
    .map((one) => ({ ...spelling(one), municipality: today(one, byNis), formerName: one.name }));
  return [...present.map((one) => ({ ...spelling(one), municipality: one })), ...former];
}

function spelling(municipality: Municipality) {
  const wordStarts: number[] = [];
  let whole = '';
  for (const word of municipalityWords(municipality.name)) {
    wordStarts.push(whole.length);
    whole += word;
  }
  return { id: municipality.nis, whole, wordStarts };
}

function today(
  municipality: Municipality,
  byNis: ReadonlyMap<string, Municipality>,
  stepsLeft = byNis.size,
): Municipality {
  if (municipality.successor === undefined) return municipality;
  const next = byNis.get(municipality.successor);
  if (next === undefined || stepsLeft === 0) {
    throw new Error(`No municipality of today follows ${municipality.nis} ${municipality.name}`);
  }
  return today(next, byNis, stepsLeft - 1);
}
