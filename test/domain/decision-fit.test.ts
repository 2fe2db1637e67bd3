import { expect, test } from '@jest/globals';
import type { ChecklistStanding } from '../../src/domain/admissibility.ts';
import { type Misfit, misfitOf } from '../../src/domain/decision-fit.ts';
import type { DecisionKind } from '../../src/domain/review.ts';

test.each<[DecisionKind, ChecklistStanding, Misfit | undefined]>([
  ['admissible', 'met', undefined],
  ['admissible', 'notMet', 'notAllMet'],
  ['admissible', 'open', 'notAllChecked'],
  ['inadmissible', 'met', 'allMet'],
  ['inadmissible', 'notMet', undefined],
  ['inadmissible', 'open', 'notAllChecked'],
  ['deferred', 'met', 'allMet'],
  ['deferred', 'notMet', undefined],
])('%s with a list that is %s: %s', (kind, list, misfit) => {
  expect(misfitOf(kind, 'submitted', list)).toBe(misfit);
});

test('after the judgement the list plays no part', () => {
  for (const list of ['met', 'notMet', 'open'] as const) {
    expect(misfitOf('deferred', 'admissible', list)).toBeUndefined();
    expect(misfitOf('selected', 'admissible', list)).toBeUndefined();
  }
});
