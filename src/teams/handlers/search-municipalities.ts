import { MUNICIPALITY_DATASET } from '../../cards/parts/question-input.ts';
import { municipalityTitle } from '../../texts/municipality-texts.ts';
import type { SearchResult, SearchTurn } from '../turn.ts';
import type { HandlerSetup } from './kit.ts';

/** Municipalities for what was typed so far, also by a former name. */
export async function searchMunicipalities(
  { deps }: HandlerSetup,
  { dataset, query, limit }: SearchTurn,
): Promise<readonly SearchResult[]> {
  if (dataset !== MUNICIPALITY_DATASET) return [];
  return deps.municipalities.find(query, limit).map(({ municipality, formerName }) => ({
    title: municipalityTitle(municipality.name, formerName),
    value: municipality.nis,
  }));
}
