import { describe, expect, test } from '@jest/globals';
import { wordChanges } from '../../src/use-cases/views/word-changes.ts';

/** As it reads on a card: [-gone-] and [+new+]. */
const read = (before: string, after: string) =>
  wordChanges(before, after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'added' ? `[+${text}+]` : `[-${text}-]`,
    )
    .join('');

describe('what changed between two texts', () => {
  test('is told by whole words', () => {
    expect(read('Tot half januari, daarna rust.', 'Tot half februari, daarna rust.')).toBe(
      'Tot half [-januari-][+februari+], daarna rust.',
    );
  });

  test('takes words with accents for one word', () => {
    expect(read('een café op het plein', 'een cafés op het plein')).toBe(
      'een [-café-][+cafés+] op het plein',
    );
  });

  test('is the old and the new text when they have little in common', () => {
    const words = (word: string) => Array.from({ length: 900 }, (_, i) => `${word}${i}`).join(' ');
    expect(wordChanges(words('oud'), words('nieuw')).map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ]);
  });

  test('is found in no time in the longest texts', () => {
    const long = 'woord '.repeat(1700);
    const begun = performance.now();
    wordChanges(long, `${long.slice(0, 5000)}anders ${long.slice(5000)}`);
    wordChanges(long, 'x '.repeat(5000));
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
