import { describe, expect, test } from '@jest/globals';
import { type Municipality, PROVINCES } from '../../src/domain/municipality.ts';
import { municipalityHistory } from '../../src/domain/municipality-history.ts';
import { MUNICIPALITIES } from '../../src/programmes/municipalities.ts';

const present = MUNICIPALITIES.filter((one) => one.successor === undefined);
const former = MUNICIPALITIES.filter((one) => one.successor !== undefined);

function successors(one: Municipality): readonly Municipality[] {
  const next = MUNICIPALITIES.find((other) => other.nis === one.successor);
  return next === undefined ? [one] : [one, ...successors(next)];
}

describe('the Flemish municipalities', () => {
  test('there are 285 since 1 January 2025', () => {
    expect(present).toHaveLength(285);
  });

  test.each([
    ['Antwerpen', 67],
    ['Limburg', 38],
    ['Oost-Vlaanderen', 55],
    ['Vlaams-Brabant', 63],
    ['West-Vlaanderen', 62],
  ])('the province %s has %i of them', (province, count) => {
    expect(present.filter((one) => one.province === province)).toHaveLength(count);
    expect(PROVINCES).toContain(province);
  });

  test('the thirteen centre cities are marked', () => {
    const centreCities = present.filter((one) => one.centreCity).map((one) => one.name);
    expect(centreCities.toSorted()).toEqual([
      'Aalst',
      'Antwerpen',
      'Brugge',
      'Genk',
      'Gent',
      'Hasselt',
      'Kortrijk',
      'Leuven',
      'Mechelen',
      'Oostende',
      'Roeselare',
      'Sint-Niklaas',
      'Turnhout',
    ]);
  });

  test('every NIS code is unique, and a name is unique among those of today', () => {
    expect(new Set(MUNICIPALITIES.map((one) => one.nis)).size).toBe(MUNICIPALITIES.length);
    expect(new Set(present.map((one) => one.name)).size).toBe(present.length);
  });

  test('every NIS code has five digits and begins with the digit of its province', () => {
    const digits = {
      Antwerpen: '1',
      'Vlaams-Brabant': '2',
      'West-Vlaanderen': '3',
      'Oost-Vlaanderen': '4',
      Limburg: '7',
    };
    const wrong = MUNICIPALITIES.filter(
      ({ nis, province }) => !/^\d{5}$/.test(nis) || nis[0] !== digits[province],
    );
    expect(wrong).toEqual([]);
  });

  test('no name has stray spaces', () => {
    expect(MUNICIPALITIES.filter(({ name }) => !/^\S+( \S+)*$/.test(name))).toEqual([]);
  });
});

describe('the mergers', () => {
  test('every former municipality leads to one of today', () => {
    const ends = former.map((one) => successors(one).at(-1));
    expect(ends.filter((end) => end === undefined || end.successor !== undefined)).toEqual([]);
  });

  test.each([
    ['Aalter', ['Aalter', 'Knesselare']],
    ['Deinze', ['Deinze', 'Nevele']],
    ['Kruisem', ['Kruishoutem', 'Zingem']],
    ['Lievegem', ['Lovendegem', 'Waarschoot', 'Zomergem']],
    ['Oudsbergen', ['Meeuwen-Gruitrode', 'Opglabbeek']],
    ['Pelt', ['Neerpelt', 'Overpelt']],
    ['Puurs-Sint-Amands', ['Puurs', 'Sint-Amands']],
  ])('%s was made in 2019 from %j', (name, parts) => {
    expect(partsOf(name)).toEqual(parts);
  });

  test.each([
    ['Antwerpen', ['Borsbeek']],
    ['Beveren-Kruibeke-Zwijndrecht', ['Beveren', 'Kruibeke', 'Zwijndrecht']],
    ['Bilzen-Hoeselt', ['Bilzen', 'Hoeselt']],
    ['Hasselt', ['Hasselt', 'Kortessem']],
    ['Lochristi', ['Lochristi', 'Wachtebeke']],
    ['Lokeren', ['Lokeren', 'Moerbeke']],
    ['Merelbeke-Melle', ['Melle', 'Merelbeke']],
    ['Nazareth-De Pinte', ['De Pinte', 'Nazareth']],
    ['Pajottegem', ['Galmaarden', 'Gooik', 'Herne']],
    ['Tessenderlo-Ham', ['Ham', 'Tessenderlo']],
    ['Tielt', ['Meulebeke', 'Tielt']],
    ['Tongeren-Borgloon', ['Borgloon', 'Tongeren']],
    ['Wingene', ['Ruiselede', 'Wingene']],
  ])('%s took in %j in 2025', (name, parts) => {
    expect(partsOf(name)).toEqual(parts);
  });

  test('these are all: fifteen codes ended in 2019 and twenty-seven in 2025', () => {
    expect(former).toHaveLength(15 + 27);
  });

  test('every former municipality ended at the start of 2019 or 2025, and no other one ended', () => {
    const ends = former.map((one) => one.until);
    expect([...new Set(ends)].toSorted()).toEqual(['2019-01-01', '2025-01-01']);
    expect(present.filter((one) => one.until !== undefined)).toEqual([]);
  });

  test.each([
    ['2018-12-31', 308],
    ['2019-01-01', 300],
    ['2021-08-13', 300],
    ['2024-12-31', 300],
    ['2025-01-01', 285],
  ])('on %s there were %i municipalities', (day, count) => {
    const { standing } = municipalityHistory(MUNICIPALITIES);
    const there = MUNICIPALITIES.filter((one) => standing(one, day) === 'present');
    expect(there).toHaveLength(count);
    expect(new Set(there.map((one) => one.name)).size).toBe(count);
  });

  test.each([
    ['Hasselt', '71022', '71072'],
    ['Tielt', '37015', '37022'],
    ['Wingene', '37018', '37021'],
    ['Lokeren', '46014', '46029'],
    ['Lochristi', '44034', '44087'],
    ['Deinze', '44011', '44083'],
    ['Aalter', '44001', '44084'],
  ])('%s kept its name but went from code %s to %s', (name, before, now) => {
    expect(former).toContainEqual(expect.objectContaining({ nis: before, name, successor: now }));
    expect(present).toContainEqual(expect.objectContaining({ nis: now, name }));
  });

  test('Zwijndrecht changed province by its merger', () => {
    const zwijndrecht = former.find((one) => one.name === 'Zwijndrecht');
    expect(zwijndrecht?.province).toBe('Antwerpen');
    expect(zwijndrecht && successors(zwijndrecht).at(-1)?.province).toBe('Oost-Vlaanderen');
  });
});

function partsOf(name: string): readonly string[] {
  return former
    .filter((one) => successors(one).at(-1)?.name === name)
    .map((one) => one.name)
    .toSorted();
}
