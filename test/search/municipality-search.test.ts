import { describe, expect, test } from '@jest/globals';
import type { Municipality, MunicipalityMatch } from '../../src/domain/municipality.ts';
import { MUNICIPALITIES } from '../../src/programmes/municipalities.ts';
import { createMunicipalityFinder } from '../../src/search/municipality-search.ts';

const finder = createMunicipalityFinder(MUNICIPALITIES);

/** "Tielt (Meulebeke) exact": the name of today, the former name it was found by, the quality. */
function shown({ municipality, formerName, quality }: MunicipalityMatch): string {
  return `${municipality.name}${formerName === undefined ? '' : ` (${formerName})`} ${quality}`;
}

function find(typed: string, limit = 5): readonly string[] {
  return finder.find(typed, limit).map(shown);
}

describe('a name typed in full', () => {
  test.each([
    ['Gent', 'Gent exact'],
    ['GENK', 'Genk exact'],
    ['mechelen', 'Mechelen exact'],
    ['Méchelen', 'Mechelen exact'],
    ['sint truiden', 'Sint-Truiden exact'],
    ['sinttruiden', 'Sint-Truiden exact'],
    ['St-Truiden', 'Sint-Truiden exact'],
    ['st. niklaas', 'Sint-Niklaas exact'],
    ['  Heist   op den Berg ', 'Heist-op-den-Berg exact'],
    ['heusdenzolder', 'Heusden-Zolder exact'],
    ['De Haan', 'De Haan exact'],
    ['depanne', 'De Panne exact'],
    ['herk de stad', 'Herk-de-Stad exact'],
    ['As', 'As exact'],
    ['Hamme', 'Hamme exact'],
    ['Oud-Turnhout', 'Oud-Turnhout exact'],
    ['9000 Gent', 'Gent exact'],
    ['🎉 Gent 🎉', 'Gent exact'],
    ['Ti\u00adelt\u200b', 'Tielt exact'],
  ])('%j finds %s, whatever its case, accents, hyphens and spaces', (typed, expected) => {
    expect(find(typed)[0]).toBe(expected);
  });

  test('every municipality of today finds itself first', () => {
    const present = MUNICIPALITIES.filter((one) => one.successor === undefined);
    const lost = present.filter((one) => finder.find(one.name, 1)[0]?.municipality !== one);
    expect(lost).toEqual([]);
  });

  test('other names that begin so follow', () => {
    expect(find('Tielt')).toEqual(['Tielt exact', 'Tielt-Winge close']);
    expect(find('Ham')).toEqual([
      'Tessenderlo-Ham (Ham) exact',
      'Hamme close',
      'Hamont-Achel close',
    ]);
  });

  test('names that differ by one letter do not', () => {
    expect(find('Gent')).toEqual(['Gent exact']);
    expect(find('Genk')).toEqual(['Genk exact']);
  });

  test('a name inside a longer one is not meant', () => {
    expect(find('Oud-Turnhout')).toEqual(['Oud-Turnhout exact']);
    expect(find('Tielt-Winge')).toEqual(['Tielt-Winge exact']);
    expect(find('centrum Oud-Turnhout')).toEqual(['Oud-Turnhout close']);
  });
});

describe('a former name', () => {
  test.each([
    ['Meulebeke', 'Tielt (Meulebeke) exact'],
    ['Borsbeek', 'Antwerpen (Borsbeek) exact'],
    ['de pinte', 'Nazareth-De Pinte (De Pinte) exact'],
    ['Beveren', 'Beveren-Kruibeke-Zwijndrecht (Beveren) exact'],
    ['gooik', 'Pajottegem (Gooik) exact'],
    ['Kortessem', 'Hasselt (Kortessem) exact'],
    ['Puurs', 'Puurs-Sint-Amands (Puurs) exact'],
    ['St Amands', 'Puurs-Sint-Amands (Sint-Amands) exact'],
    ['Knesselare', 'Aalter (Knesselare) exact'],
    ['zomergem', 'Lievegem (Zomergem) exact'],
    ['meeuwen gruitrode', 'Oudsbergen (Meeuwen-Gruitrode) exact'],
    ['Overpelt', 'Pelt (Overpelt) exact'],
    ['Meuleb', 'Tielt (Meulebeke) close'],
    ['Meulebeek', 'Tielt (Meulebeke) close'],
  ])('%j finds %s', (typed, expected) => {
    expect(find(typed)[0]).toBe(expected);
  });

  test.each([
    ['Hasselt', '71072'],
    ['Tielt', '37022'],
    ['Wingene', '37021'],
    ['Lokeren', '46029'],
    ['Lochristi', '44087'],
    ['Deinze', '44083'],
    ['Aalter', '44084'],
  ])('%s, also carried by a municipality of today, means that one', (name, nis) => {
    const [match] = finder.find(name, 1);
    expect(match).toEqual({ municipality: finder.byNis(nis), quality: 'exact' });
  });

  test('every former municipality finds one of today', () => {
    const former = MUNICIPALITIES.filter((one) => one.successor !== undefined);
    const matches = former.map((one) => finder.find(one.name, 1)[0]);
    expect(matches.filter((match) => match?.quality !== 'exact')).toEqual([]);
    expect(matches.filter((match) => match?.municipality.successor !== undefined)).toEqual([]);
  });

  test('a municipality is listed once, under its present name where that fits as well', () => {
    expect(find('Tessenderl')).toEqual(['Tessenderlo-Ham close']);
    expect(find('beveren kruibeke')).toEqual(['Beveren-Kruibeke-Zwijndrecht close']);
  });

  test('a chain of mergers is followed to its end', () => {
    const shared = { province: 'Limburg', centreCity: false } as const;
    const chain: readonly Municipality[] = [
      { nis: '1', name: 'Eerste', successor: '2', ...shared },
      { nis: '2', name: 'Tweede', successor: '3', ...shared },
      { nis: '3', name: 'Derde', ...shared },
    ];
    expect(createMunicipalityFinder(chain).find('eerste', 5).map(shown)).toEqual([
      'Derde (Eerste) exact',
    ]);
    expect(() => createMunicipalityFinder(chain.slice(0, 2))).toThrow('No municipality of today');
  });

  test('mergers that go round in a circle are refused', () => {
    const shared = { province: 'Limburg', centreCity: false } as const;
    const circle: readonly Municipality[] = [
      { nis: '1', name: 'Eerste', successor: '2', ...shared },
      { nis: '2', name: 'Tweede', successor: '1', ...shared },
    ];
    expect(() => createMunicipalityFinder(circle)).toThrow('No municipality of today');
  });
});

describe('a name under way', () => {
  test.each([
    ['g', ['Genk close', 'Gent close', 'Gavere close']],
    ['gen', ['Genk close', 'Gent close', 'Sint-Genesius-Rode close']],
    ['de', ['De Haan close', 'De Panne close', 'Nazareth-De Pinte (De Pinte) close']],
    ['de ha', ['De Haan close', 'Hasselt close', 'Haacht close']],
    ['stad', ['Staden close', 'Herk-de-Stad close']],
    ['gemeente tie', ['Tielt close', 'Tielt-Winge close', 'Tienen close']],
    ['heist', ['Heist-op-den-Berg close', 'Knokke-Heist close']],
    ['oud', ['Oud-Heverlee close', 'Oud-Turnhout close', 'Oudenaarde close']],
    ['truid', ['Sint-Truiden close']],
    ['zolder', ['Heusden-Zolder close']],
    ['antwepr', ['Antwerpen close']],
  ])('%j gives %j', (typed, expected) => {
    expect(find(typed, 3)).toEqual(expected);
  });

  test('"st" is the beginning of Sint and of Staden', () => {
    const found = find('st', 50);
    expect(found).toContain('Sint-Niklaas close');
    expect(found).toContain('Staden close');
  });
});

describe('a typing error', () => {
  test.each([
    ['Kortijk', 'Kortrijk close'],
    ['Gnet', 'Gent close'],
    ['Egnt', 'Gent close'],
    ['Leuevn', 'Leuven close'],
    ['Turhout', 'Turnhout close'],
    ['Haselt', 'Hasselt close'],
    ['Rosselare', 'Roeselare close'],
    ['Jortrijk', 'Kortrijk close'],
    ['Geeraardsberge', 'Geraardsbergen close'],
    ['Sint Niclaas', 'Sint-Niklaas close'],
    ['Oudd-Turnhout', 'Oud-Turnhout close'],
    ['truijden', 'Sint-Truiden close'],
  ])('%j still finds %s', (typed, expected) => {
    expect(find(typed)[0]).toBe(expected);
  });
});

describe('a sentence', () => {
  test.each([
    ['gemeente Tielt', 'Tielt exact'],
    ['Stad Gent', 'Gent exact'],
    ['wij zijn Tielt', 'Tielt exact'],
    ['Ik werk voor de gemeente De Panne.', 'De Panne exact'],
    ['stad Herk-de-Stad', 'Herk-de-Stad exact'],
    ['Stad Gnet', 'Gent close'],
    ['Hallo, ik werk bij de stad Kortijk, dienst economie', 'Kortrijk close'],
    ['niet Gent', 'Gent close'],
    ['Tielt, vroeger Meulebeke', 'Tielt close'],
  ])('%j finds %s', (typed, expected) => {
    expect(find(typed)[0]).toBe(expected);
  });

  test('two names are both offered, in the order they were typed, and neither is certain', () => {
    expect(find('Gent of Tielt')).toEqual(['Gent close', 'Tielt close']);
  });
});

describe('what is no municipality', () => {
  test.each([
    '',
    '   ',
    '?!',
    '12345',
    '🎉',
    '\u0000\u0007\u001b',
    'bxl',
    'Brussel',
    'Deurne',
    'weet ik niet',
    'ik weet het nog niet',
    'niet',
    'geen idee',
    'hallo',
    'help',
    'opnieuw',
    'water',
    'later',
    'het handelsapparaat in de binnenstad staat onder druk',
    'Онкологія',
  ])('%j finds nothing', (typed) => {
    expect(find(typed)).toEqual([]);
  });

  test('very long input is read only at its beginning', () => {
    expect(find('x'.repeat(100_000))).toEqual([]);
    expect(find('ﷺ'.repeat(100_000))).toEqual([]);
    expect(find(`Gent ${'gent '.repeat(20_000)}`)).toEqual(['Gent close']);
    expect(find(`${'x'.repeat(100_000)} Gent`)).toEqual([]);
  });
});

describe('the list', () => {
  test('is never longer than asked', () => {
    expect(find('sint', 3)).toHaveLength(3);
    expect(find('sint', 0)).toEqual([]);
    expect(find('sint', -1)).toEqual([]);
  });

  test('does not depend on the order of the data', () => {
    const reversed = createMunicipalityFinder(MUNICIPALITIES.toReversed());
    for (const typed of ['s', 'ge', 'oud', 'turhout', 'beveren', 'wij zijn gent of aalst']) {
      expect(reversed.find(typed, 20)).toEqual(finder.find(typed, 20));
    }
  });
});

describe('municipalities as they were on a day', () => {
  const on = (day: string, typed: string): readonly string[] =>
    finder
      .find(typed, 3, day)
      .map((match) => `${shown(match)} ${match.municipality.nis} ${match.municipality.province}`);

  test.each([
    ['2021-08-01', 'Zwijndrecht', 'Zwijndrecht exact 11056 Antwerpen'],
    ['2024-12-31', 'Zwijndrecht', 'Zwijndrecht exact 11056 Antwerpen'],
    [
      '2025-01-01',
      'Zwijndrecht',
      'Beveren-Kruibeke-Zwijndrecht (Zwijndrecht) exact 46030 Oost-Vlaanderen',
    ],
    ['2021-08-01', 'Hasselt', 'Hasselt exact 71022 Limburg'],
    ['2025-06-01', 'Hasselt', 'Hasselt exact 71072 Limburg'],
    ['2021-08-01', 'Borsbeek', 'Borsbeek exact 11007 Antwerpen'],
    ['2021-08-01', 'Antwerpen', 'Antwerpen exact 11002 Antwerpen'],
    ['2021-08-01', 'Nevele', 'Deinze (Nevele) exact 44083 Oost-Vlaanderen'],
    ['2018-12-31', 'Nevele', 'Nevele exact 44049 Oost-Vlaanderen'],
    ['2018-12-31', 'Deinze', 'Deinze exact 44011 Oost-Vlaanderen'],
  ])('on %s %j is %s', (day, typed, expected) => {
    expect(on(day, typed)[0]).toBe(expected);
  });

  test.each(['Pajottegem', 'Beveren-Kruibeke-Zwijndrecht', 'Bilzen-Hoeselt'])(
    'a name that was not there yet is not valid: %s',
    (name) => {
      expect(finder.find(name, 3, '2024-12-31').filter((one) => one.quality === 'exact')).toEqual(
        [],
      );
      expect(finder.find(name, 1, '2025-01-01')[0]?.municipality.name).toBe(name);
    },
  );

  test('every municipality that existed finds itself first, under its own name', () => {
    for (const day of ['2018-06-01', '2021-08-01', '2026-03-01']) {
      const there = MUNICIPALITIES.filter(({ nis }) => finder.at(nis, day) !== undefined);
      const lost = there.filter((one) => {
        const [first] = finder.find(one.name, 1, day);
        return first?.municipality !== one || first.formerName !== undefined;
      });
      expect(lost).toEqual([]);
    }
  });

  test('a day after the last merger gives what today gives', () => {
    for (const typed of ['s', 'ge', 'Zwijndrecht', 'turhout', 'wij zijn gent of aalst']) {
      expect(finder.find(typed, 20, '2026-03-01')).toEqual(finder.find(typed, 20));
    }
  });
});

test('what is named is exactly what the search finds an exact match for', () => {
  const sentences = [
    'wij zijn de gemeente Tielt',
    'tielt of gent',
    'st',
    'de stad',
    '',
    'hoe gaat het',
  ];
  const texts = [...MUNICIPALITIES.map(({ name }) => name), 'st. niklaas', 'Gnet', ...sentences];
  for (const typed of texts) {
    const exact = finder.find(typed, 20).filter(({ quality }) => quality === 'exact');
    expect([typed, ...finder.named(typed)]).toEqual([typed, ...exact]);
  }
});

test('a code means its municipality on the days that it existed, and nothing on others', () => {
  expect(finder.at('71022', '2024-12-31')?.name).toBe('Hasselt');
  expect(finder.at('71022', '2025-01-01')).toBeUndefined();
  expect(finder.at('71072', '2024-12-31')).toBeUndefined();
  expect(finder.at('71072', '2025-01-01')?.name).toBe('Hasselt');
  expect(finder.at('11002', '2018-01-01')?.name).toBe('Antwerpen');
  expect(finder.at('99999', '2021-08-01')).toBeUndefined();
});

test('a file is looked for under every code that its municipality went by', () => {
  expect(finder.family('46030')).toEqual(['46030', '11056', '46003', '46013']);
  expect(finder.family('11056')).toEqual(['11056', '46030']);
  expect(finder.family('11002')).toEqual(['11002', '11007']);
  expect(finder.family('13001')).toEqual(['13001']);
  expect(finder.family('99999')).toEqual(['99999']);
});

test('a code gives its municipality, also one that went into a merger', () => {
  expect(finder.byNis('71072')?.name).toBe('Hasselt');
  expect(finder.byNis('71022')).toMatchObject({ name: 'Hasselt', successor: '71072' });
  expect(finder.byNis('99999')).toBeUndefined();
});
