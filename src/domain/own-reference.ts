import { cleanText } from './clean-text.ts';
import type { ImportFault } from './import-fault.ts';
import { ok, type Result, refused } from './result.ts';
import { formatReference } from './submission.ts';

/** Four digits, as the first ten thousand of a year have: a typing error cannot make the series jump further. */
const REFERENCE = /^([A-Z]{2,4})-(\d{4})-(\d{4})$/;

export interface OwnReference {
  readonly reference: string;
  /** "PP-2026": its numbers count up together. */
  readonly series: string;
  readonly number: number;
}

/** Reads a reference in its parts; undefined for any other text. */
export function referenceParts(text: string): OwnReference | undefined {
  const [reference, prefix, year, number] = REFERENCE.exec(text) ?? [];
  if (reference === undefined) return undefined;
  return { reference, series: `${prefix}-${year}`, number: Number(number) };
}

/** Reads the reference that an application had on paper. It has to be one that the programme itself could have given. */
export function readOwnReference(
  typed: string,
  prefix: string,
  thisYear: number,
): Result<string, ImportFault> {
  const text = cleanText(typed).replace(/\s+/g, '').toUpperCase();
  const parts = referenceParts(text);
  const example = formatReference(prefix, thisYear, 42);
  if (parts === undefined || parts.number === 0) {
    return refused({ kind: 'unreadableReference', example });
  }
  const [ownPrefix, year] = parts.series.split('-');
  if (ownPrefix !== prefix) return refused({ kind: 'otherProgramme', prefix });
  return Number(year) > thisYear
    ? refused({ kind: 'unreadableReference', example })
    : ok(parts.reference);
}
