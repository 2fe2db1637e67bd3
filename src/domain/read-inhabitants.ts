import type { InhabitantTable } from './inhabitants.ts';
import type { ReadTable } from './ports-documents.ts';
import { ok, type Result, refused } from './result.ts';

/** Headings of the columns: the day of the count, the municipality's NIS code and its inhabitants. */
const COLUMNS = ['dag', 'nis', 'inwoners'] as const;

/**
 * Counts of inhabitants out of a table that whoever runs the bot gave, the earliest count first. Refused with
 * the line that cannot be read, in English: it is for them, not for the people who talk to the bot.
 */
export function readInhabitants(table: ReadTable): Result<readonly InhabitantTable[], string> {
  const header = table.header.map((title) => title.trim().toLowerCase());
  const at = COLUMNS.map((column) => header.indexOf(column));
  const missing = COLUMNS.filter((_, index) => at[index] === -1);
  if (missing.length > 0) return refused(`column ${missing.join(', ')} is missing`);
  const byDay = new Map<string, Record<string, number>>();
  for (const { line, cells } of table.rows) {
    const [day = '', nis = '', inhabitants = ''] = at.map((index) => cells[index] ?? '');
    if (!DAY.test(day) || !NIS.test(nis) || !COUNT.test(inhabitants)) {
      return refused(`line ${line} is not a day (2025-01-01), a NIS code and a whole number`);
    }
    byDay.set(day, { ...byDay.get(day), [nis]: Number(inhabitants) });
  }
  const days = [...byDay].sort(([a], [b]) => a.localeCompare(b));
  return ok(days.map(([day, byNis]) => ({ day, byNis })));
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NIS = /^\d{5}$/;
const COUNT = /^\d{1,8}$/;
