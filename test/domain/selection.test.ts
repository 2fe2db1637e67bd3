import { describe, expect, test } from '@jest/globals';
import { byPlace, countProvinces, readTicks, tickOf } from '../../src/domain/selection.ts';

describe('the ticks of a list', () => {
  test('name a file as it was seen, each once, in order of id', () => {
    expect(tickOf({ dossierId: 'b', version: 7 })).toBe('b:7');
    expect(readTicks('b:7, a:12,b:8')).toEqual([
      { dossierId: 'a', version: 12 },
      { dossierId: 'b', version: 8 },
    ]);
  });

  test.each(['', ',', 'a', ':1', 'a:', 'a:-1', 'a:1e3', 'a:99999999999', '{}'])(
    '%j is none',
    (typed) => {
      expect(readTicks(typed)).toEqual([]);
    },
  );

  test('are a hundred at most', () => {
    const typed = Array.from({ length: 150 }, (_, index) => `id-${index}:1`).join(',');
    expect(readTicks(typed)).toHaveLength(100);
  });
});

const place = (province: 'Antwerpen' | 'Limburg' | '', municipality: string) => ({
  province,
  municipality,
  centreCity: false,
});

test('files are counted per province, an unknown one last', () => {
  const files = [place('', 'X'), place('Limburg', 'Genk'), place('Antwerpen', 'Boom')];
  expect(countProvinces([...files, place('Limburg', 'Hasselt')])).toEqual([
    { province: 'Antwerpen', files: 1 },
    { province: 'Limburg', files: 2 },
    { province: '', files: 1 },
  ]);
});

test('a list goes by province, then by name', () => {
  const files = [
    place('', 'A'),
    place('Limburg', 'Genk'),
    place('Antwerpen', 'Mol'),
    place('Antwerpen', 'Boom'),
  ];
  expect(files.sort(byPlace).map(({ municipality }) => municipality)).toEqual([
    'Boom',
    'Mol',
    'Genk',
    'A',
  ]);
});
