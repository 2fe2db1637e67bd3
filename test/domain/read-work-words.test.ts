import { expect, test } from '@jest/globals';
import { namesWork } from '../../src/domain/read-work-words.ts';

test.each(['dossiers Limburg', 'toon dossier Tielt', 'cijfers per provincie', 'exporteer ronde 1'])(
  'a word of caseworkers: %s',
  (text) => {
    expect(namesWork(text)).toBe(true);
  },
);

test.each([
  'Tielt',
  'Onze dossiers liggen bij de dienst economie.',
  `dossiers ${'van de dienst economie '.repeat(4)}`,
  'cijfersleutel',
])('may be an answer: %s', (text) => {
  expect(namesWork(text)).toBe(false);
});
