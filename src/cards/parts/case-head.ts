import type { DossierState } from '../../domain/dossier.ts';
import type { CaseView } from '../../domain/views-cases.ts';
import { caseTexts, standingWords } from '../../texts/case-texts.ts';
import { CASE_STATE_WORDS } from '../../texts/case-words.ts';
import type { CardElement } from '../card-json.ts';
import { demonstrationMark } from './boxes.ts';
import { STATE_MARKS } from './file-summary.ts';
import { bold, line, quietLine, run } from './rich-text.ts';
import { shorten } from './shorten.ts';

const NAME_LENGTH = 80;

/** Whose file it is and how it stands, above every part of its card. */
export function caseHead(view: CaseView): readonly CardElement[] {
  const { line: one, centreCity, lateFrom } = view;
  const place = [one.province, centreCity ? caseTexts.centreCity : ''];
  const round = [one.programmeName, one.roundName].map((name) => shorten(name, NAME_LENGTH));
  const assignee = one.assigneeName && shorten(one.assigneeName, NAME_LENGTH);
  const municipality = shorten(one.municipality, NAME_LENGTH) || caseTexts.noMunicipality;
  return [
    line([
      run(municipality, { weight: 'bolder', size: 'medium' }),
      ...place.filter((part) => part !== '').map((part) => run(` · ${part}`)),
    ]),
    line([bold(stateWords(one.state))], { spacing: 'small' }),
    ...(view.role === 'expert' ? [] : [line(standingWords(one, assignee), { spacing: 'small' })]),
    quietLine([...round, caseTexts.submitted(one.submittedAt)].join(' · ')),
    ...(lateFrom === undefined
      ? []
      : [quietLine(caseTexts.lateFrom(shorten(lateFrom, NAME_LENGTH)))]),
    ...demonstrationMark(one.demonstration),
  ];
}

/** "✓ Ontvankelijk": a sign and the words. */
export function stateWords(state: DossierState): string {
  return `${STATE_MARKS[state]} ${CASE_STATE_WORDS[state]}`;
}
