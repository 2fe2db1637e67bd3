import { expect, test } from '@jest/globals';
import { readCaseFilter } from '../../src/domain/case-filter.ts';

test('a filter is read from what the fields of a card hold', () => {
  expect(
    readCaseFilter({
      programme: 'profploeg',
      round: 'profploeg-2021-1',
      province: 'West-Vlaanderen',
      state: 'notSelected',
      turn: 'municipality',
      waiting: '10',
      mine: 'true',
      query: '  Sint-Niklaas\n ',
    }),
  ).toEqual({
    programmeId: 'profploeg',
    roundId: 'profploeg-2021-1',
    province: 'West-Vlaanderen',
    state: 'notSelected',
    turn: 'municipality',
    waitingDays: 10,
    mine: true,
    query: 'Sint-Niklaas',
  });
});

test('fields that hold nothing filter nothing', () => {
  const empty = { programme: '', round: '', province: '', state: '', query: '  ', mine: 'false' };
  expect(readCaseFilter(empty)).toEqual({});
  expect(readCaseFilter({})).toEqual({});
});

test.each([
  [{ province: 'Henegouwen' }],
  [{ state: 'draft' }],
  [{ state: '__proto__' }],
  [{ turn: 'everybody' }],
  [{ waiting: '7' }],
  [{ mine: 'yes' }],
])('whatever else a card sends does not matter: %j', (fields) => {
  expect(readCaseFilter(fields)).toEqual({});
});

test('nobody looks for a text without end', () => {
  expect(readCaseFilter({ query: '🏘'.repeat(20_000) }).query).toBe('🏘'.repeat(60));
});
