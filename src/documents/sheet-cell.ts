import type { Sheet } from '../domain/ports-documents.ts';
import { dayOf, timeInWords } from '../domain/time.ts';

export type ColumnKind = Sheet['columns'][number]['kind'];

/** What stands in a cell. Days and times are those of Brussels. */
export type SheetCell =
  | { readonly type: 'empty' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'day'; readonly day: string }
  | { readonly type: 'moment'; readonly day: string; readonly time: string };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/;

/** Reads a value as its column means it. What is not of that kind is shown as it is, as text. */
export function sheetCell(value: string | number | null, kind: ColumnKind): SheetCell {
  if (value === null || value === '') return { type: 'empty' };
  switch (kind) {
    case 'text':
      break;
    case 'number':
    case 'euro':
      if (typeof value === 'number' && Number.isFinite(value))
        return { type: 'number', number: value };
      break;
    case 'day':
      if (typeof value === 'string' && DAY.test(value) && isReal(value))
        return { type: 'day', day: value };
      break;
    case 'moment':
      if (typeof value === 'string' && MOMENT.test(value) && isReal(value)) {
        const moment = new Date(value);
        return { type: 'moment', day: dayOf(moment), time: timeInWords(moment) };
      }
  }
  return { type: 'text', text: String(value) };
}

function isReal(iso: string): boolean {
  return !Number.isNaN(Date.parse(iso));
}
