import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { adviceTexts } from '../../src/texts/advice-texts.ts';
import { invalidText } from '../../src/texts/invalid-texts.ts';

/** Words of letters from the town hall that people do not use when they talk. */
const STIFF =
  /\b(gelieve|dienen te|dient te|teneinde|tevens|betreffende|inzake|reeds|middels|desgevallend|uw|u)\b|^indien\b/i;

test('no text is stiff or formal', async () => {
  const folder = new URL('../../src/texts/', import.meta.url);
  for (const file of await readdir(folder)) {
    const source = await readFile(new URL(file, folder), 'utf8');
    const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^import.*$/gm, '');
    const texts = code.match(/'[^'\n]*'|`[^`]*`/g) ?? [];
    if (file.endsWith('command-words.ts')) continue; // what people type, not what they read
    expect(texts.filter((text) => STIFF.test(text.slice(1, -1)))).toEqual([]);
  }
});

test('every reason why an input is no answer says what to do', () => {
  expect(invalidText({ kind: 'tooLong', length: 3120, max: 3000 })).toBe(
    'Je tekst telt 3.120 tekens en er passen er 3.000. Maak hem 120 tekens korter.',
  );
  expect(invalidText({ kind: 'notAnOption', unknown: ['brood'] })).toBe(
    '“brood” staat niet in de lijst. Kies uit de lijst.',
  );
  expect(invalidText({ kind: 'severalMunicipalities', names: ['Beveren', 'Beernem'] })).toBe(
    'Welke gemeente bedoel je: Beveren of Beernem?',
  );
  expect(invalidText({ kind: 'notOnScale', min: 1, max: 5 })).toBe('Kies een getal van 1 tot 5.');
});

test('advice is never more than a few sentences, and complete answers get none', () => {
  const part = { id: 'p', label: 'wat er moeilijk loopt', ask: 'Wat loopt moeilijk?', cues: [] };
  const missing = Array.from({ length: 5 }, () => part);
  expect(adviceTexts({ saysNothing: false, thin: true, missing })).toHaveLength(2);
  expect(adviceTexts({ saysNothing: true, thin: true, missing })).toHaveLength(3);
  expect(adviceTexts({ saysNothing: false, thin: false, missing: [] })).toEqual([]);
});
