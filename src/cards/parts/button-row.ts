import type { CardElement, ColumnSet, ExecuteButton } from '../card-json.ts';

/** Something on the left with its own button on the right; both stay readable on a phone. */
export function buttonRow(items: readonly CardElement[], action: ExecuteButton): ColumnSet {
  return {
    type: 'ColumnSet',
    spacing: 'small',
    columns: [
      { type: 'Column', width: 'stretch', verticalContentAlignment: 'center', items },
      { type: 'Column', width: 'auto', items: [{ type: 'ActionSet', actions: [action] }] },
    ],
  };
}
