import type { IssueLine } from '../../domain/views-groups.ts';
import { groupTexts, issuesTexts, issueTexts } from '../../texts/group-texts.ts';
import { trajectoryTexts } from '../../texts/trajectory-texts.ts';
import type { CardElement } from '../card-json.ts';
import { bold, line, quietLine, run } from './rich-text.ts';
import { shorten } from './shorten.ts';

const NAME_LENGTH = 60;

/** A key issue: whose it is, where it stands in their order, and what it says. */
export function issueLines(issue: IssueLine, shown: number): readonly CardElement[] {
  const { municipality, demonstration, part, rank, of, text } = issue;
  const name = shorten(municipality, NAME_LENGTH) || trajectoryTexts.noMunicipality;
  const mark = demonstration ? ` · ${groupTexts.demonstration}` : '';
  return [
    line([bold(name), run(` · ${issuesTexts.place(part, rank, of)}${mark}`)]),
    line(shorten(text, shown), { spacing: 'none' }),
    quietLine(`${groupTexts.theme}: ${issueTexts.themes(issue.themes)}`, { spacing: 'none' }),
    quietLine(`${groupTexts.experts}: ${expertNames(issue.experts, shown)}`, { spacing: 'none' }),
  ];
}

/** Who guides a municipality. */
export function expertNames(names: readonly string[], shown: number): string {
  if (names.length === 0) return groupTexts.noExperts;
  return shorten(names.join(', '), Math.max(NAME_LENGTH, Math.min(shown, 200)));
}
