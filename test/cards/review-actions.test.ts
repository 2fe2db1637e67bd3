import { describe, expect, test } from '@jest/globals';
import { inputKey, readCardAction } from '../../src/cards/card-action.ts';
import { metKey, noteKey, readChecks } from '../../src/cards/review-actions.ts';

const DATA = { verb: 'review.saveChecks', dossierId: 'd', version: 3, page: 0, to: 'stay' };

describe('the inputs of a list of points', () => {
  test('come back by check', () => {
    const read = readCardAction({
      ...DATA,
      [inputKey(metKey('policy'))]: 'no',
      [inputKey(noteKey('policy'))]: 'Welk beleid?',
      [inputKey(noteKey('topic'))]: '',
    });
    if (!read.ok || read.value.verb !== 'review.saveChecks') throw new Error('not read');
    expect(readChecks(read.value.inputs)).toEqual({
      policy: { met: 'no', note: 'Welk beleid?' },
      topic: { note: '' },
    });
  });

  test('that no list has are dropped', () => {
    expect(readChecks({ challenge: 'x', 'met.': 'yes', 'other.a': 'y' })).toEqual({
      '': { met: 'yes' },
    });
  });

  test('may be named like anything without changing anything else', () => {
    const read = readChecks({ [metKey('__proto__')]: 'yes' });
    expect(Object.keys(read)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });
});

describe('a button of a review', () => {
  test.each([
    [{ ...DATA, to: 'elsewhere' }],
    [{ ...DATA, version: -1 }],
    [{ ...DATA, page: 'x' }],
    [{ ...DATA, dossierId: '' }],
    [{ ...DATA, [inputKey(metKey('a'))]: 3 }],
    [{ verb: 'review.take', dossierId: 'd' }],
    [{ verb: 'review.askSend', dossierId: 'd', version: 3 }],
  ])('that is not whole is malformed: %j', (value) => {
    expect(readCardAction(value)).toEqual({ ok: false, reason: 'malformed' });
  });
});
