import { onlyBeginningText } from '../../texts/invalid-texts.ts';
import type { CardElement, TextInput } from '../card-json.ts';
import { line, run } from './rich-text.ts';
import { cut } from './shorten.ts';

/** How much is shown of texts to read, and how much of what is typed is kept in inputs, in characters. */
export interface FieldLevel {
  readonly shown: number;
  readonly kept: number;
}

/** Texts to read make room first; only a text that no card can hold is cut in its input. */
export const FIELD_LEVELS: readonly [FieldLevel, ...FieldLevel[]] = [
  { shown: 20_000, kept: 20_000 },
  { shown: 6000, kept: 20_000 },
  { shown: 2000, kept: 20_000 },
  { shown: 600, kept: 20_000 },
  { shown: 150, kept: 20_000 },
  { shown: 150, kept: 5000 },
  { shown: 60, kept: 1500 },
  { shown: 20, kept: 400 },
  { shown: 20, kept: 100 },
];

interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly multiline?: true;
  readonly style?: 'text' | 'email';
}

/** An input for a text; above it that only the beginning is there, when it cannot hold the whole. */
export function textField(field: Field, kept: number): readonly CardElement[] {
  const { id, label, multiline, style } = field;
  const value = cut(field.value, kept);
  const input: TextInput = {
    type: 'Input.Text',
    id,
    label,
    value,
    spacing: 'medium',
    ...(multiline ? { isMultiline: true } : {}),
    ...(style === undefined ? {} : { style }),
  };
  return value === field.value
    ? [input]
    : [
        line([run(onlyBeginningText(kept - 1), { color: 'attention', weight: 'bolder' })], {
          spacing: 'medium',
        }),
        input,
      ];
}
