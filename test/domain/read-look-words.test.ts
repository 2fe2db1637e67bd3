import { expect, test } from '@jest/globals';
import { readLookWords } from '../../src/domain/read-look-words.ts';

test.each([
  ['wie keek in PP-2026-0042', 'PP-2026-0042'],
  ['Wie keek er in dossier pp-2026-0042?', 'PP-2026-0042'],
  ['wie heeft PP 2026 42 bekeken', 'PP-2026-0042'],
  ['toon wie PP-2026-0007 opende', 'PP-2026-0007'],
  ['Wie heeft het dossier PP-2026-0007 al geopend?', 'PP-2026-0007'],
])('%s', (text, reference) => {
  expect(readLookWords(text)).toBe(reference);
});

test.each([
  'wie heeft PP-2026-0042?',
  'wie keek in Tielt',
  'PP-2026-0042',
  'ik keek in PP-2026-0042',
  `wie keek in PP-2026-0042 ${'en nog '.repeat(20)}`,
])('%s is about something else', (text) => {
  expect(readLookWords(text)).toBeUndefined();
});
