import { stepTexts } from '../../texts/step-texts.ts';
import type { CardElement, DateInput } from '../card-json.ts';
import { line } from './rich-text.ts';
import { shorten } from './shorten.ts';

const TYPED_LENGTH = 60;

/** An input for a day (YYYY-MM-DD); what is typed and no day stands above it. */
export function dateField(id: string, label: string, value: string): readonly CardElement[] {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
  const input: DateInput = {
    type: 'Input.Date',
    id,
    label,
    spacing: 'medium',
    ...(isDay ? { value } : {}),
  };
  return isDay || value === ''
    ? [input]
    : [line(stepTexts.youTyped(shorten(value, TYPED_LENGTH)), { spacing: 'medium' }), input];
}
