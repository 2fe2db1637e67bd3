import type { CaseLine } from '../../domain/views-cases.ts';
import { caseListTexts } from '../../texts/case-list-texts.ts';
import { caseTexts } from '../../texts/case-texts.ts';
import { turnWords, whoseWords } from '../../texts/case-words.ts';
import type { CardElement } from '../card-json.ts';
import { button } from './button.ts';
import { buttonRow } from './button-row.ts';
import { stateWords } from './case-head.ts';
import { plain } from './plain-text.ts';
import { bold, line, quietLine, run } from './rich-text.ts';
import { shorten } from './shorten.ts';

/** How much of each file on a list is shown, in characters. The last level fits with 25 of any. */
export interface CaseRowLevel {
  readonly municipality: number;
  /** Of people and rounds. */
  readonly name: number;
  /** Whose it is and how it stands together on one line, or each on their own, also with province and round. */
  readonly lines: 1 | 2 | 3;
}

export const CASE_ROW_LEVELS: readonly [CaseRowLevel, ...CaseRowLevel[]] = [
  { municipality: 60, name: 60, lines: 3 },
  { municipality: 40, name: 40, lines: 2 },
  { municipality: 30, name: 20, lines: 2 },
  { municipality: 30, name: 10, lines: 2 },
  { municipality: 12, name: 6, lines: 1 },
];

/** What came in on paper may have a reference of its own. */
const REFERENCE_LENGTH = 16;

/** A line of the work list: whose file, how it stands, whose turn and how long, who has it. */
export function caseRow(one: CaseLine, level: CaseRowLevel): CardElement {
  const standing = [
    stateWords(one.state),
    turnWords(one),
    ...whoseWords(one.turn, one.assigneeName && shorten(one.assigneeName, level.name)),
  ];
  return listRow(one, level, standing.join(' · '));
}

/** A line for an expert, who has nothing to do with whose turn it is. */
export function guidedRow(one: CaseLine, level: CaseRowLevel): CardElement {
  return listRow(one, level, '');
}

/**
 * The reference is on the button, which so says by itself what it opens. What is said of the file has the whole
 * width: on a phone the button leaves little beside it.
 */
function listRow(one: CaseLine, level: CaseRowLevel, standing: string): CardElement {
  const { dossierId, reference } = one;
  const name = shorten(one.municipality, level.municipality) || caseTexts.noMunicipality;
  const open = button(
    plain(reference, REFERENCE_LENGTH) || caseTexts.open,
    { verb: 'case.open', dossierId },
    { withoutInputs: true },
  );
  const isShown = standing !== '';
  if (level.lines === 1) {
    const inOne = line([bold(name), ...(isShown ? [run(` · ${standing}`)] : [])]);
    return { ...buttonRow([inOne], open), separator: true };
  }
  return {
    type: 'Container',
    separator: true,
    items: [
      buttonRow([line([bold(name)])], open),
      ...(isShown ? [line(standing, { spacing: 'none' })] : []),
      ...(level.lines > 2 ? [quietLine(details(one, level), { spacing: 'none' })] : []),
    ],
  };
}

function details(one: CaseLine, { name }: CaseRowLevel): string {
  const parts = [one.province, shorten(one.roundName, name)];
  const marked = one.demonstration ? [...parts, caseListTexts.demonstration] : parts;
  return marked.filter((part) => part !== '').join(' · ');
}
