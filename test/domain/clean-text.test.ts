import { describe, expect, test } from '@jest/globals';
import { cleanText, fold, lengthOf } from '../../src/domain/clean-text.ts';

describe('cleanText', () => {
  test.each([
    ['line ends become \\n', 'a\r\nb\rc', 'a\nb\nc'],
    ['at most one blank line stays', 'a\n\n\n\nb', 'a\n\nb'],
    ['lines of spaces count as blank', 'a\n   \n \n\nb', 'a\n\nb'],
    ['control characters go', 'a\u0000b\u0007c\u001b[31m\u009f', 'abc[31m'],
    ['direction marks go', '\u202eabc\u202c\u200e\u2066d\u2069\u061c', 'abcd'],
    ['zero-width spaces and byte order marks go', '\ufeffa\u200bb', 'ab'],
    ['tabs and hard spaces become spaces', 'a\tb\u00a0c', 'a b c'],
    ['spaces around it go', '  a  ', 'a'],
    [
      'letters, emoji and punctuation stay',
      'Één café, 100 € & 👩‍👩‍👧!',
      'Één café, 100 € & 👩‍👩‍👧!',
    ],
    ['a lone surrogate becomes a replacement character', 'a\ud83d', 'a\ufffd'],
    ['only invisible characters leave nothing', ' \u200b\u202e\n\t', ''],
  ])('%s', (_, typed, expected) => {
    expect(cleanText(typed)).toBe(expected);
  });

  test('cleaning twice changes nothing more', () => {
    const once = cleanText(' a\u200b \r\n\r\n\t\n\nb\u0000 ');
    expect(cleanText(once)).toBe(once);
  });
});

describe('lengthOf', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ['é', 1],
    ['👍', 1],
    ['👍🏽', 2],
  ])('"%s" counts %d', (text, length) => {
    expect(lengthOf(text)).toBe(length);
  });
});

test('fold leaves lower case without accents', () => {
  expect(fold('ÉÉN Ça Köln')).toBe('een ca koln');
});
