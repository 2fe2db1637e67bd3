import type { Municipality } from '../domain/municipality.ts';
import type { MunicipalityStanding } from '../domain/municipality-history.ts';
import { municipalityWords } from './municipality-words.ts';

/** A name as it is compared with what people type. */
export interface SpelledName {
  /** NIS code of the municipality that has or had this name. */
  readonly id: string;
  /** The words of the name written as one: "sinttruiden". */
  readonly whole: string;
  /** Where in `whole` each word begins; the first is 0. */
  readonly wordStarts: readonly number[];
}

/** A name by which a municipality can be found. */
export interface MunicipalityName extends SpelledName {
  /** The municipality it stands for. */
  readonly municipality: Municipality;
  /** The name as it was written, when it is no longer a municipality of its own. */
  readonly formerName?: string;
}

/**
 * All names to search in, by how the municipalities stand. A former name that a present municipality carries is
 * left out: "Hasselt" means the Hasselt there is now. One that was not there yet has no name.
 *
 * @throws Error when a successor is unknown or successors go round in a circle: the data is wrong.
 */
export function municipalityNames(
  municipalities: readonly Municipality[],
  standing: (municipality: Municipality) => MunicipalityStanding,
): readonly MunicipalityName[] {
  const byNis = new Map(municipalities.map((one) => [one.nis, one]));
  const present = municipalities.filter((one) => standing(one) === 'present');
  const taken = new Set(present.map((one) => municipalityWords(one.name).join('')));
  const successorOf = (one: Municipality): Municipality => presentAfter(one, byNis, standing);
  const former = municipalities
    .filter((one) => standing(one) === 'former')
    .filter((one) => !taken.has(municipalityWords(one.name).join('')))
    .map((one) => ({ ...spelling(one), municipality: successorOf(one), formerName: one.name }));
  return [...present.map((one) => ({ ...spelling(one), municipality: one })), ...former];
}

/** Spells the name of a municipality. */
export function spelling(municipality: Municipality): SpelledName {
  const wordStarts: number[] = [];
  let whole = '';
  for (const word of municipalityWords(municipality.name)) {
    wordStarts.push(whole.length);
    whole += word;
  }
  return { id: municipality.nis, whole, wordStarts };
}

function presentAfter(
  municipality: Municipality,
  byNis: ReadonlyMap<string, Municipality>,
  standing: (municipality: Municipality) => MunicipalityStanding,
  stepsLeft = byNis.size,
): Municipality {
  if (standing(municipality) === 'present') return municipality;
  const next = byNis.get(municipality.successor ?? '');
  if (next === undefined || stepsLeft === 0) {
    throw new Error(`No municipality of today follows ${municipality.nis} ${municipality.name}`);
  }
  return presentAfter(next, byNis, standing, stepsLeft - 1);
}
