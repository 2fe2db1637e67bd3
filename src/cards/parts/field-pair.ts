import type { CardElement, ColumnSet } from '../card-json.ts';

/** Two fields beside each other, where the client has room for that. */
export function fieldPair(left: CardElement, right: CardElement): ColumnSet {
  return {
    type: 'ColumnSet',
    spacing: 'small',
    columns: [left, right].map((item) => ({ type: 'Column', width: 'stretch', items: [item] })),
  };
}
