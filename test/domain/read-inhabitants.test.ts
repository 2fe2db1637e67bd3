import { describe, expect, test } from '@jest/globals';
import { readInhabitants } from '../../src/domain/read-inhabitants.ts';

const table = (header: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  header,
  rows: rows.map((cells, index) => ({ line: index + 2, cells })),
  formulas: [],
});

describe('counts of inhabitants that somebody gave', () => {
  test('are kept per day, the earliest first, whatever the order of the columns', () => {
    const read = readInhabitants(
      table(
        ['NIS', 'Inwoners', 'Dag'],
        ['11001', '15000', '2025-01-01'],
        ['11001', '14500', '2021-01-01'],
        ['11002', '530000', '2021-01-01'],
      ),
    );
    expect(read).toEqual({
      ok: true,
      value: [
        { day: '2021-01-01', byNis: { 11001: 14500, 11002: 530000 } },
        { day: '2025-01-01', byNis: { 11001: 15000 } },
      ],
    });
  });

  test('name the column that is missing', () => {
    expect(readInhabitants(table(['dag', 'nis']))).toEqual({
      ok: false,
      reason: 'column inwoners is missing',
    });
  });

  test.each([
    ['1 januari 2025', '11001', '15000'],
    ['2025-01-01', '1100', '15000'],
    ['2025-01-01', '11001', '15.000'],
    ['2025-01-01', '11001', '-5'],
  ])('name the line that cannot be read: %s %s %s', (...cells) => {
    const read = readInhabitants(table(['dag', 'nis', 'inwoners'], cells));
    expect(read.ok).toBe(false);
    expect(read).toMatchObject({ reason: expect.stringContaining('line 2') });
  });
});
