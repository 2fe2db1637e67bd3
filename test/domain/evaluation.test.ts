import { describe, expect, test } from '@jest/globals';
import {
  isSaidAlready,
  LONGEST_LEARNED,
  readEvaluation,
  standingEvaluations,
} from '../../src/domain/evaluation.ts';

const TYPED = { result: 'worked', learned: 'Begin klein.', field: 'events' };

describe('an evaluation that is typed', () => {
  test('is from the field that was chosen, or the only one there is', () => {
    expect(readEvaluation(TYPED, ['mobility', 'events'])).toEqual({ ok: true, value: TYPED });
    const only = { ok: true, value: { ...TYPED, field: 'mobility' } };
    expect(readEvaluation(TYPED, ['mobility'])).toEqual(only);
    expect(readEvaluation(TYPED, [])).toMatchObject({ value: { field: '' } });
  });

  test.each([
    [
      { ...TYPED, result: '' },
      { field: 'result', kind: 'missing' },
    ],
    [
      { ...TYPED, result: 'great' },
      { field: 'result', kind: 'missing' },
    ],
    [
      { ...TYPED, field: '' },
      { field: 'field', kind: 'missing' },
    ],
    [
      { ...TYPED, field: 'law' },
      { field: 'field', kind: 'missing' },
    ],
    [
      { ...TYPED, learned: ' \u200b' },
      { field: 'learned', kind: 'missing' },
    ],
    [
      { ...TYPED, learned: 'x'.repeat(LONGEST_LEARNED + 1) },
      { field: 'learned', kind: 'tooLong' },
    ],
  ])('%j is not right yet', (typed, reason) => {
    expect(readEvaluation(typed, ['mobility', 'events'])).toEqual({ ok: false, reason });
  });

  test('counts an emoji as one character', () => {
    const learned = '😀'.repeat(LONGEST_LEARNED);
    expect(readEvaluation({ ...TYPED, learned }, ['events']).ok).toBe(true);
  });

  test('needs no lesson while nothing can be said', () => {
    const typed = { ...TYPED, result: 'unknown', learned: '' };
    expect(readEvaluation(typed, ['events'])).toEqual({ ok: true, value: typed });
  });
});

describe('of everything that was found', () => {
  const one = (expertId: string, field: string, learned = '') => ({ expertId, field, learned });

  test('the newest of each expert and field counts', () => {
    const all = [one('els', 'a', 'new'), one('rik', 'a'), one('els', 'b'), one('els', 'a', 'old')];
    expect(standingEvaluations(all)).toEqual(all.slice(0, 3));
  });

  test('the same again is nothing new', () => {
    const kept = {
      ...one('els', 'a', 'Begin klein.'),
      id: '1',
      itemId: 'i',
      dossierId: 'd',
      result: 'worked' as const,
      by: { tenantId: 't', objectId: 'o', name: 'Els' },
      at: new Date(0),
    };
    const said = { result: 'worked' as const, learned: 'Begin klein.', field: 'a' };
    expect(isSaidAlready([kept], 'els', said)).toBe(true);
    expect(isSaidAlready([kept], 'rik', said)).toBe(false);
    expect(isSaidAlready([{ ...kept, learned: 'Anders' }, kept], 'els', said)).toBe(false);
  });
});
