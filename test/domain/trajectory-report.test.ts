import { describe, expect, test } from '@jest/globals';
import {
  LONGEST_REPORT,
  mayReport,
  readAdvice,
  readReport,
} from '../../src/domain/trajectory-report.ts';

const LONG = '😀'.repeat(LONGEST_REPORT);

test('the experts and the agency report, the municipality does not', () => {
  expect([mayReport('experts'), mayReport('agency'), mayReport('municipality')]).toEqual([
    true,
    true,
    false,
  ]);
});

describe('a report', () => {
  test('says what it is about, and why', () => {
    expect(readReport({ kind: 'change', text: ' De schepen wisselt. ' })).toEqual({
      ok: true,
      value: { kind: 'change', text: 'De schepen wisselt.' },
    });
    expect(readReport({ kind: 'end', text: LONG })).toMatchObject({ ok: true });
  });

  test.each([
    [
      { kind: '', text: 'x' },
      { field: 'kind', kind: 'missing' },
    ],
    [
      { kind: '__proto__', text: 'x' },
      { field: 'kind', kind: 'missing' },
    ],
    [
      { kind: 'end', text: ' \n ' },
      { field: 'text', kind: 'missing' },
    ],
    [
      { kind: 'end', text: `${LONG}x` },
      { field: 'text', kind: 'tooLong' },
    ],
  ])('%# is refused with what is wrong', (typed, reason) => {
    expect(readReport(typed)).toEqual({ ok: false, reason });
  });
});

test.each([
  [
    { evaluation: '', advice: 'x' },
    { field: 'evaluation', kind: 'missing' },
  ],
  [
    { evaluation: 'x', advice: '' },
    { field: 'advice', kind: 'missing' },
  ],
  [
    { evaluation: `${LONG}x`, advice: 'x' },
    { field: 'evaluation', kind: 'tooLong' },
  ],
  [
    { evaluation: 'x', advice: `${LONG}x` },
    { field: 'advice', kind: 'tooLong' },
  ],
])('advice %# needs an evaluation and an advice, of no more than can be read', (typed, reason) => {
  expect(readAdvice(typed)).toEqual({ ok: false, reason });
  expect(readAdvice({ evaluation: 'Goed.', advice: 'Ga door.' })).toMatchObject({ ok: true });
});
