import type { TrajectoryStepView } from '../../domain/views-trajectory.ts';
import { stepListTexts } from '../../texts/item-texts.ts';
import { countWords } from '../../texts/item-words.ts';
import type { CardElement } from '../card-json.ts';
import { button } from './button.ts';
import { buttonRow } from './button-row.ts';
import { bold, line, run, subheading } from './rich-text.ts';

/** The lists of a step, each with how it stands and the button that opens it. */
export function stepLists({ lists, head }: TrajectoryStepView): readonly CardElement[] {
  if (lists.length === 0) return [];
  const { dossierId } = head;
  return [
    subheading(stepListTexts.title, { separator: true }),
    ...lists.map(({ listId, title, ticked, counts }) =>
      buttonRow(
        [line([bold(`${title}: `), run(countWords(counts, ticked))])],
        button(
          stepListTexts.open,
          { verb: 'item.list', dossierId, listId },
          { withoutInputs: true, tooltip: stepListTexts.openList(title) },
        ),
      ),
    ),
  ];
}
