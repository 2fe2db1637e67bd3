import { describe, expect, test } from '@jest/globals';
import { mayAskFigures, readFigureQuestion } from '../../src/domain/figure-question.ts';
import { FIRST, PRACTICE, SECOND } from '../support/sample-figures.ts';

const AUTUMN = { ...SECOND, id: 'autumn', name: 'Najaar 2027' };
const ROUNDS = [PRACTICE, FIRST, SECOND, AUTUMN];

function read(text: string) {
  return readFigureQuestion(text, ROUNDS);
}

test.each([
  ['cijfers', {}],
  ['Cijfers per provincie', {}],
  ['toon de cijfers', {}],
  ['Hoeveel aanvragen zijn er?', {}],
  ['hoeveel aanvragen kwamen er binnen', {}],
  ['hoeveel dossiers hebben we nu', {}],
  ['hoeveel centrumsteden', {}],
  ['Hoeveel centrumsteden zijn er geselecteerd?', {}],
  ['hoeveel gemeenten zijn geselecteerd', {}],
  ['cijfers ronde 1', { roundId: FIRST.id }],
  ['cijfers van ronde 2', { roundId: SECOND.id }],
  ['cijfers 2e ronde', { roundId: SECOND.id }],
  ['cijfers eerste ronde', { roundId: FIRST.id }],
  ['statistieken van de tweede indieningsronde', { roundId: SECOND.id }],
  ['cijfers najaar 2027', { roundId: AUTUMN.id }],
  ['cijfers “Najaar 2027”', { roundId: AUTUMN.id }],
  ['cijfers demonstratieronde', { roundId: PRACTICE.id }],
  ['cijfers West-Vlaanderen', { province: 'West-Vlaanderen' }],
  ['cijfers west vlaanderen', { province: 'West-Vlaanderen' }],
  ['cijfers provincie Antwerpen', { province: 'Antwerpen' }],
  ['hoeveel aanvragen uit Limburg in ronde 1?', { roundId: FIRST.id, province: 'Limburg' }],
] as const)('%s asks for figures', (text, about) => {
  expect(read(text)).toEqual({ kind: 'figures', ...about });
});

test.each([
  'cijfers leegstand',
  'provincies in cijfers',
  'hoeveel aanvragen kan een gemeente indienen?',
  'hoeveel gemeenten zijn er in Vlaanderen',
  'hoeveel gemeenten zijn er',
  'hoeveel kost een begeleiding',
  'hoeveel aanvragen mogen kleine gemeenten indienen?',
  'hoeveel aanvragen mag een gemeente met 10.000 inwoners indienen?',
  'dossiers ronde 1',
  'geef cijfers over de passage in de Stationsstraat',
  `cijfers ${'ronde '.repeat(60)}`,
  '',
])('%s is about something else', (text) => {
  expect(read(text)).toBeUndefined();
});

test('a round that is not there is said to be unknown', () => {
  expect(read('cijfers ronde 7')).toEqual({ kind: 'unknownRound' });
  expect(read('cijfers ronde 0')).toEqual({ kind: 'unknownRound' });
});

test.each([
  'cijfers klein middelgroot groot',
  'cijfers per type gemeente',
  'hoeveel aanvragen van kleine gemeenten',
  'cijfers grote gemeenten',
  'cijfers groot',
])('%s asks for a division that there is not', (text) => {
  expect(read(text)).toEqual({ kind: 'sizes' });
});

describe('numbers of inhabitants', () => {
  test.each([
    ['cijfers per inwoners 15000 en 30000', [15_000, 30_000]],
    ['cijfers per inwoners 15.000 en 30.000', [15_000, 30_000]],
    ['cijfers per aantal inwoners: 15 000, 30 000', [15_000, 30_000]],
    ['hoeveel aanvragen per inwonersklasse 15000-30000-50000', [15_000, 30_000, 50_000]],
    ['cijfers inwoners 20000', [20_000]],
    ['cijfers per inwoners 1 2 3 4 5 6', [1, 2, 3, 4, 5, 6]],
  ])('%s', (text, bounds) => {
    expect(read(text)).toEqual({ kind: 'inhabitants', bounds: { ok: true, value: bounds } });
  });

  test('the number of a round is no bound', () => {
    expect(read('cijfers ronde 1 per inwoners 15000 in Limburg')).toEqual({
      kind: 'inhabitants',
      bounds: { ok: true, value: [15_000] },
      roundId: FIRST.id,
      province: 'Limburg',
    });
  });

  test.each([
    ['cijfers per inwoners', 'missing'],
    ['cijfers per inwoners veel en weinig', 'missing'],
    ['cijfers per inwoners 30000 en 15000', 'notAscending'],
    ['cijfers per inwoners 15000 en 15000', 'notAscending'],
    ['cijfers per inwoners 0 en 15000', 'notWhole'],
    ['cijfers per inwoners -5 en 15000', 'notWhole'],
    ['cijfers per inwoners 1,5 en 3', 'notWhole'],
    ['cijfers per inwoners 1.2.3', 'notWhole'],
    ['cijfers per inwoners 1 2 3 4 5 6 7', 'tooMany'],
  ])('%s is refused', (text, reason) => {
    expect(read(text)).toEqual({ kind: 'inhabitants', bounds: { ok: false, reason } });
  });
});

test('only what begins like a question for figures is looked into', () => {
  expect(mayAskFigures('Cijfers ronde 1')).toBe(true);
  expect(mayAskFigures('hoeveel aanvragen kan een gemeente indienen?')).toBe(true);
  expect(mayAskFigures('hoeveel kost het?')).toBe(false);
});
