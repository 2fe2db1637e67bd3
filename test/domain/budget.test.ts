import { describe, expect, test } from '@jest/globals';
import { readBudget } from '../../src/domain/budget.ts';

describe('an amount of whole euro is read', () => {
  test.each([
    ['12500', 12_500],
    ['12.500', 12_500],
    ['12 500', 12_500],
    ['12\u00a0500', 12_500],
    ['12\u202f500', 12_500],
    ["12'500", 12_500],
    ['12500 euro', 12_500],
    ['12.500 EUR', 12_500],
    ['€ 12 500', 12_500],
    ['€12.500,00', 12_500],
    ['12.500,-', 12_500],
    ['euro 12.500', 12_500],
    ['  7500  ', 7500],
    ['+7500', 7500],
    ['0', 0],
    ['1.000.000', 1_000_000],
    ['1000000', 1_000_000],
  ])('%j', (typed, euro) => {
    expect(readBudget(typed)).toEqual({ ok: true, value: euro });
  });
});

describe('anything else is refused with the reason', () => {
  test.each([
    ['', 'missing'],
    ['   ', 'missing'],
    ['\u200b', 'missing'],
    ['veel', 'notAnAmount'],
    ['12k', 'notAnAmount'],
    ['12.50', 'notAnAmount'],
    ['12,500', 'notAnAmount'],
    ['1.25.000', 'notAnAmount'],
    ['12.500 500', 'notAnAmount'],
    ['12 500 of 13 000', 'notAnAmount'],
    ['1e5', 'notAnAmount'],
    ['0x10', 'notAnAmount'],
    ['Infinity', 'notAnAmount'],
    ['€', 'notAnAmount'],
    ['-', 'notAnAmount'],
    ['١٢', 'notAnAmount'],
    ['12.500,50', 'notWhole'],
    ['-500', 'negative'],
    ['− 500 euro', 'negative'],
    ['€ -500', 'negative'],
    ['1.000.001', 'tooHigh'],
    ['9'.repeat(400), 'tooHigh'],
  ])('%j: %s', (typed, reason) => {
    expect(readBudget(typed)).toEqual({ ok: false, reason });
  });
});
