import type { CaseLine } from '../../domain/views-cases.ts';
import { caseTexts } from '../../texts/case-texts.ts';
import type { CardElement } from '../card-json.ts';
import { demonstrationMark } from './boxes.ts';
import { bold, line, quietLine, run } from './rich-text.ts';
import { shorten } from './shorten.ts';

const NAME_LENGTH = 80;

/** Which file a caseworker's screen is about, on two lines. */
export function caseReference(one: CaseLine): readonly CardElement[] {
  const municipality = shorten(one.municipality, NAME_LENGTH) || caseTexts.noMunicipality;
  const round = [one.programmeName, one.roundName].map((name) => shorten(name, NAME_LENGTH));
  return [
    line([bold(municipality), run(` · ${one.reference}`)], { spacing: 'small' }),
    quietLine(round.join(' · ')),
    ...demonstrationMark(one.demonstration),
  ];
}
