import { describe, expect, test } from '@jest/globals';
import { themeNamed, themesIn } from '../../src/domain/theme.ts';
import { PROFPLOEG_THEMES } from '../../src/programmes/profploeg/themes.ts';

const found = (text: string) => themesIn(PROFPLOEG_THEMES, text).map(({ id }) => id);

test('there are the six of De Vitrine, each with enough words and none of them twice', () => {
  expect(PROFPLOEG_THEMES.map(({ label }) => label)).toEqual([
    'Identiteit',
    'Samenwerking',
    'Leegstand',
    'Duurzame mobiliteit',
    'Beleving',
    'Etnisch ondernemerschap',
  ]);
  const cues = PROFPLOEG_THEMES.flatMap((theme): readonly string[] => theme.cues);
  expect(new Set(cues).size).toBe(cues.length);
  for (const theme of PROFPLOEG_THEMES) {
    expect(theme.cues.length).toBeGreaterThanOrEqual(8);
    expect(theme.cues.length).toBeLessThanOrEqual(20);
  }
});

describe('key issues of municipalities', () => {
  test.each([
    ['Negen van de veertig winkels in de Stationsstraat staan leeg.', 'vacancy'],
    ['De leegstand in het centrum blijft stijgen.', 'vacancy'],
    ['Eigenaars van handelspanden vragen te hoge huurprijzen.', 'vacancy'],
    ['Er is te weinig parkeergelegenheid en veel doorgaand verkeer.', 'mobility'],
    ['We willen de markt autoluw maken voor fietsers en voetgangers.', 'mobility'],
    ['De bereikbaarheid met het openbaar vervoer is slecht.', 'mobility'],
    ['Onze kern heeft geen eigen gezicht: welk imago willen we uitstralen?', 'identity'],
    ['We missen een sterke identiteit en citymarketing.', 'identity'],
    ['Handelaars werken niet samen, er is geen handelaarsvereniging meer.', 'cooperation'],
    ['De samenwerking tussen stad en ondernemers loopt moeilijk.', 'cooperation'],
    ['Het plein is niet gezellig, er zijn weinig terrassen.', 'experience'],
    ['De beleving op het marktplein: meer groen in de straten.', 'experience'],
    ['Ondernemers met een migratieachtergrond bereiken we niet.', 'ethnicEntrepreneurship'],
    ['Etnische winkels sluiten niet aan bij de rest.', 'ethnicEntrepreneurship'],
  ])('“%s” is about it', (issue, theme) => {
    expect(found(issue)[0]).toBe(theme);
  });

  test('may be about several themes, the one that most is said of first', () => {
    expect(found('Leegstand en lege winkelpanden, en te weinig parkeerplaatsen.')).toEqual([
      'vacancy',
      'mobility',
    ]);
  });

  test.each(['', 'De burgemeester belt terug.', 'Eventueel later.', '💥', 'speelt op de markten'])(
    '“%s” is about what its words say and nothing else',
    (text) => {
      expect(found(text)).toEqual(text.includes('markten') ? ['experience'] : []);
    },
  );
});

test('a theme is known by its label, however that is typed', () => {
  expect(themeNamed(PROFPLOEG_THEMES, ' duurzame MOBILITEIT ')?.id).toBe('mobility');
  expect(themeNamed(PROFPLOEG_THEMES, 'mobiliteit')).toBeUndefined();
});
