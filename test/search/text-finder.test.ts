import { describe, expect, test } from '@jest/globals';
import { createTextFinder } from '../../src/search/text-finder.ts';

const TEXTS = [
  'Zeven lege panden in de Stationsstraat',
  'Te weinig plaats voor de fiets',
  'De handelaars werken niet samen',
  'Leegstand in de Kerkstraat',
  'Elke gevel heeft andere reclame',
].map((text) => ({ text }));

const finder = createTextFinder();
const found = (asked: string) => finder.nearest(asked, TEXTS).map(({ item }) => item.text);

describe('texts are found by what they say', () => {
  test('in other forms and words of the same meaning', () => {
    expect(found('leegstaande panden')[0]).toBe(TEXTS[0]?.text);
    expect(found('leegstand')).toContain(TEXTS[0]?.text);
    expect(found('samenwerking tussen handelaars')).toEqual([TEXTS[2]?.text]);
    expect(found('fietsen')).toEqual([TEXTS[1]?.text]);
  });

  test('best first', () => {
    expect(found('leegstand in de kerkstraat')[0]).toBe(TEXTS[3]?.text);
  });

  test('not when they say too little of what is asked, or nothing is asked', () => {
    for (const asked of ['duiven', '', '?!', 'wie heeft er', 'de het een']) {
      expect(found(asked)).toEqual([]);
    }
  });

  test('whatever else is asked beside it that nobody says', () => {
    expect(found('fietsen voor kabouters')).toEqual([TEXTS[1]?.text]);
  });
});

test('what is not brought is not found: nothing is kept of who searched before', () => {
  const own = createTextFinder();
  expect(own.nearest('leegstand', TEXTS)).not.toEqual([]);
  expect(own.nearest('leegstand', TEXTS.slice(1, 3))).toEqual([]);
});
