import { cleanText } from './clean-text.ts';
import { ok, type Result, refused } from './result.ts';

/** Euro; more than any guidance costs is a typing error. */
export const HIGHEST_BUDGET = 1_000_000;

export type BudgetProblem = 'missing' | 'notAnAmount' | 'notWhole' | 'negative' | 'tooHigh';

const CURRENCY = /^(?:€|euro|eur)|(?:€|euro|eur)$/g;
/** Thousands apart by one kind of sign, or no thousands apart at all. */
const WHOLE = /^(?:\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d{1,3}(?:'\d{3})+|\d+)$/;
/** Cents are read only to be refused when there are any; ",-" and ",00" are none. */
const CENTS = /,(-{1,2}|\d{1,2})$/;

/**
 * Reads an amount of whole euro as people type it: 12500, 12.500, 12 500 euro, € 12.500,00. A comma is for cents
 * alone, as everybody here writes it: 12,500 may mean two things and is refused.
 */
export function readBudget(typed: string): Result<number, BudgetProblem> {
  const text = cleanText(typed)
    .toLowerCase()
    .replace(/[\s\u202f\u2009]+/g, ' ')
    .replace(/[’\u2019]/g, "'");
  if (text === '') return refused('missing');
  const signed = text.replace(CURRENCY, '').trim();
  const negative = /^[-−–]/.test(signed);
  const amount = signed
    .replace(/^[-−–+]/, '')
    .replace(CURRENCY, '')
    .trim();
  const cents = CENTS.exec(amount)?.[1] ?? '';
  const whole = amount.replace(CENTS, '').trim();
  if (!WHOLE.test(whole)) return refused('notAnAmount');
  if (negative) return refused('negative');
  if (/[1-9]/.test(cents)) return refused('notWhole');
  const euro = Number(whole.replace(/\D/g, ''));
  return euro > HIGHEST_BUDGET ? refused('tooHigh') : ok(euro);
}
