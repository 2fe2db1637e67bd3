import { expect, test } from '@jest/globals';
import { checkBounds, classFigures } from '../../src/domain/figure-classes.ts';
import { aFact } from '../support/sample-figures.ts';

const TABLES = [
  { day: '2025-01-01', byNis: { '37022': 43_000, '46030': 50_000 } },
  {
    day: '2021-01-01',
    byNis: { '37022': 20_842, '11056': 18_866, '10000': 15_000, '20000': 29_999 },
  },
];

function classes(facts: Parameters<typeof classFigures>[0], bounds = [15_000, 30_000]) {
  return classFigures(facts, bounds, TABLES);
}

test('a class holds its lower bound and not its upper one', () => {
  const { classes: found } = classes([
    aFact({ nis: '10000' }),
    aFact({ nis: '20000' }),
    aFact({ nis: '37022', submittedAt: new Date('2025-03-01T10:00:00Z') }),
  ]);
  expect(found.map(({ from, below, tally }) => [from, below, tally.received])).toEqual([
    [undefined, 15_000, 0],
    [15_000, 30_000, 2],
    [30_000, undefined, 1],
  ]);
});

test('the newest count before the day of sending counts', () => {
  const sent = (day: string) => aFact({ submittedAt: new Date(`${day}T10:00:00Z`) });
  expect(classes([sent('2021-08-02')]).countedOn).toEqual(['2021-01-01']);
  expect(classes([sent('2024-12-31')]).countedOn).toEqual(['2021-01-01']);
  expect(classes([sent('2025-01-01')]).countedOn).toEqual(['2025-01-01']);
});

test('a municipality that an earlier count does not know is looked up in a later one', () => {
  const { unknown, countedOn } = classes([aFact({ nis: '46030' })]);
  expect(unknown.received).toBe(0);
  expect(countedOn).toEqual(['2025-01-01']);
});

test('municipalities without a number are counted apart, each once', () => {
  const {
    unknown,
    unknownMunicipalities,
    classes: found,
  } = classes([
    aFact({ nis: '99999' }),
    aFact({ nis: '99999', state: 'submitted' }),
    aFact({ nis: '' }),
    aFact({ nis: '' }),
    aFact({ nis: 'toString' }),
  ]);
  expect(unknown).toMatchObject({ received: 5, selected: 4 });
  expect(unknownMunicipalities).toBe(4);
  expect(found.every(({ tally }) => tally.received === 0)).toBe(true);
});

test.each([
  [[], 'missing'],
  [[0, 5], 'notWhole'],
  [[-1], 'notWhole'],
  [[1.5], 'notWhole'],
  [[Number.NaN], 'notWhole'],
  [[5, 5], 'notAscending'],
  [[5, 3], 'notAscending'],
  [[1, 2, 3, 4, 5, 6, 7], 'tooMany'],
] as const)('bounds %j are refused: %s', (numbers, reason) => {
  expect(checkBounds(numbers)).toEqual({ ok: false, reason });
});

test('up to six ascending whole numbers are bounds', () => {
  expect(checkBounds([1, 2, 3, 4, 5, 6])).toEqual({ ok: true, value: [1, 2, 3, 4, 5, 6] });
});
