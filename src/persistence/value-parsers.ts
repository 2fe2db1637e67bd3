import { type CustomTypesConfig, types } from 'pg';

const INT8 = 20;
const DATE = 1082;

/**
 * How values of PostgreSQL arrive, for one pool and not for the whole process: whole numbers as
 * numbers (throws when one is too big to be exact), days as "YYYY-MM-DD" (pg would make them midnight
 * in the time zone of the machine, which is a day off elsewhere), moments as `Date`. Arrays of these
 * arrive as pg makes them: select them as JSON instead.
 */
export const valueParsers: CustomTypesConfig = {
  getTypeParser(type: number, format?: 'text' | 'binary') {
    if (format !== 'binary' && type === INT8) return exactNumber;
    if (format !== 'binary' && type === DATE) return (day: string) => day;
    return types.getTypeParser(type, format);
  },
};

function exactNumber(digits: string): number {
  const value = Number(digits);
  if (!Number.isSafeInteger(value)) throw new RangeError('a bigint too big for an exact number');
  return value;
}
