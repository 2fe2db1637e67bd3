import { cleanText } from '../domain/clean-text.ts';

/** Typed text as a cell can hold it: without signs that XML forbids. Lines stay. */
export function cellText(text: string): string {
  return cleanText(text.replace(/[\ufffe\uffff]/g, ''));
}
