import type { TrajectoryLine } from '../../domain/views-trajectory.ts';
import { lineWords, trajectoryListTexts } from '../../texts/trajectory-list-texts.ts';
import { STEP_MARKS } from '../../texts/trajectory-words.ts';
import type { CardElement } from '../card-json.ts';
import { button } from './button.ts';
import { buttonRow } from './button-row.ts';
import { plain } from './plain-text.ts';
import { bold, line, quietLine, run } from './rich-text.ts';
import { municipalityOf } from './trajectory-head.ts';

/** How much of each guidance on a list is shown. The last level fits with 20 of any. */
export interface TrajectoryRowLevel {
  /** Characters of the municipality. */
  readonly municipality: number;
  /** Whether the line with the province is there. */
  readonly details: boolean;
  /** Whether steps are named; else only their numbers. */
  readonly names: boolean;
  /** Whether it says whose turn it is. */
  readonly turn: boolean;
}

export const TRAJECTORY_ROW_LEVELS: readonly [TrajectoryRowLevel, ...TrajectoryRowLevel[]] = [
  { municipality: 60, details: true, names: true, turn: true },
  { municipality: 40, details: false, names: true, turn: true },
  { municipality: 30, details: false, names: false, turn: true },
  { municipality: 12, details: false, names: false, turn: false },
];

/** What came in on paper may have a reference of its own. */
const REFERENCE_LENGTH = 20;

/** One guidance: a mark per step, the same in words, and its reference on the button that opens it. */
export function trajectoryRow(one: TrajectoryLine, level: TrajectoryRowLevel): CardElement {
  const { head, marks } = one;
  const { dossierId, reference, province, demonstration } = head;
  const details = [province, demonstration ? trajectoryListTexts.demonstration : ''];
  const about = level.details ? details.filter((part) => part !== '').join(' · ') : '';
  // Its inputs go along, which does no harm: saying that they need not takes room in every row.
  const open = button(plain(reference, REFERENCE_LENGTH) || trajectoryListTexts.open, {
    verb: 'trajectory.open',
    dossierId,
  });
  const items = [
    line([
      bold(municipalityOf(head, level.municipality)),
      run(`  ${marks.map((state) => STEP_MARKS[state]).join('')}`),
    ]),
    line(lineWords(one, level), { spacing: 'none' }),
    ...(about === '' ? [] : [quietLine(about, { spacing: 'none' })]),
  ];
  return { ...buttonRow(items, open), separator: true };
}
