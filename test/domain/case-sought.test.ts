import { describe, expect, test } from '@jest/globals';
import { soughtBy } from '../../src/domain/case-sought.ts';
import { MUNICIPALITIES } from '../../src/programmes/municipalities.ts';
import { createMunicipalityFinder } from '../../src/search/municipality-search.ts';

const finder = createMunicipalityFinder(MUNICIPALITIES);
const nisOf = (name: string) =>
  MUNICIPALITIES.filter((one) => one.name === name).map(({ nis }) => nis);

describe('a reference is found', () => {
  test.each([
    ['PP-2021-0042', ['PP-2021-0042']],
    ['pp 2021 0042', ['PP-2021-0042']],
    ['2021-0042', ['PP-2021-0042']],
    ['2021/42', ['PP-2021-42', 'PP-2021-0042']],
    ['PP-2021', ['PP-2021-']],
    ['2021', ['PP-2021-']],
    ['PP-', ['PP-']],
    ['pp', ['PP-']],
  ])('by %j', (query, references) => {
    expect(soughtBy(query, ['PP'], finder)).toEqual({ kind: 'reference', references });
  });

  test('of every programme when the letters are not there', () => {
    const references = ['PP-2021-0042', 'LR-2021-0042'];
    expect(soughtBy('2021-0042', ['PP', 'LR'], finder)).toEqual({ kind: 'reference', references });
    expect(soughtBy('LR-2021-0042', ['PP', 'LR'], finder)).toEqual({
      kind: 'reference',
      references: ['LR-2021-0042'],
    });
  });
});

describe('a municipality is found', () => {
  test.each([
    ['its name', 'Tielt'],
    ['a former name', 'Meulebeke'],
    ['a typing error', 'Meulebeeke'],
    ['a name without its hyphen', 'meulebeke'],
  ])('by %s, with the codes it had before', (_, query) => {
    const sought = soughtBy(query, ['PP'], finder);
    expect(sought.kind).toBe('municipality');
    const nis = sought.kind === 'municipality' ? sought.nis : [];
    expect(nis).toEqual(expect.arrayContaining([...nisOf('Tielt'), ...nisOf('Meulebeke')]));
    expect(nis).not.toEqual(expect.arrayContaining(nisOf('Brugge')));
  });

  test('alone when its name is written whole, even if others begin so', () => {
    const sought = soughtBy('Tielt', ['PP'], finder);
    const names = sought.kind === 'municipality' ? sought.matches : [];
    expect(names.map(({ municipality }) => municipality.name)).toEqual(['Tielt']);
  });
});

test.each(['Atlantis', '', '???', 'XX-2021-0042', '0042-PP', '-5'])('%j finds nothing', (query) => {
  expect(soughtBy(query, ['PP'], finder)).toEqual({ kind: 'nothing' });
});
