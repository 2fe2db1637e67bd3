import { expect, test } from '@jest/globals';
import { changedText } from '../../src/cards/parts/changed-text.ts';
import type { TextPiece } from '../../src/domain/views-sheet-results.ts';

const read = (pieces: readonly TextPiece[], length = 300) =>
  changedText(pieces, length)
    .inlines.map(({ text }) => text)
    .join('');
const same = (text: string): TextPiece => ({ kind: 'same', text });
const gone = (text: string): TextPiece => ({ kind: 'removed', text });
const fresh = (text: string): TextPiece => ({ kind: 'added', text });

test('what is gone and what is new is said in words, not only by how it looks', () => {
  expect(read([same('Tot half '), gone('januari'), fresh('februari'), same(', dan rust.')])).toBe(
    'Tot half [weg: januari] [nieuw: februari], dan rust.',
  );
});

test('the white around a change stays outside its mark', () => {
  expect(read([same('een'), fresh(' klein '), same('plein')])).toBe('een [nieuw: klein] plein');
});

test('of a long text that stayed only the words beside a change are shown', () => {
  const long = Array.from({ length: 60 }, (_, index) => `woord${index}`).join(' ');
  const text = read([same(`${long} `), gone('oud'), same(` ${long} `), fresh('nieuw'), same(long)]);
  expect(text).toMatch(
    /^… woord\d+ .*woord59 \[weg: oud\] woord0 .*… woord\d+ .*\[nieuw: nieuw\]woord0/,
  );
  expect(text.length).toBeLessThan(400);
});

test('a long change is cut', () => {
  const text = read([gone('x'.repeat(5000)), fresh('y'.repeat(5000))], 40);
  expect(text.length).toBeLessThan(120);
  expect(text).toContain('…] [nieuw: ');
});
