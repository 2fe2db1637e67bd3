import type { ActionSet, CardButton } from '../card-json.ts';

/** Two buttons next to each other fit on a phone; a third would be cut off or hidden. */
const PER_ROW = 2;

/** Buttons in rows of two, the most important one first. */
export function buttonRows(buttons: readonly CardButton[]): readonly ActionSet[] {
  return Array.from({ length: Math.ceil(buttons.length / PER_ROW) }, (_, row) => ({
    type: 'ActionSet',
    spacing: row === 0 ? 'medium' : 'small',
    actions: buttons.slice(row * PER_ROW, (row + 1) * PER_ROW),
  }));
}
