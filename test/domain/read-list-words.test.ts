import { describe, expect, test } from '@jest/globals';
import { allLists } from '../../src/domain/list-rule.ts';
import { type ListWords, readListWords } from '../../src/domain/read-list-words.ts';
import { PROFPLOEG_TRAJECTORY } from '../../src/programmes/profploeg/trajectory.ts';

const NAMED = allLists(PROFPLOEG_TRAJECTORY).map(({ list }) => list);
const read = (typed: string) => readListWords(typed, NAMED);

test.each([
  ['huiswerk', ['homework']],
  ['Mijn huiswerk?', ['homework']],
  ['toon de lijst met acties', ['actions']],
  ['Toon mij onze lessen', ['lessons']],
  ['actielijst', ['homework', 'actions']],
  ['betrokkenen', ['internalStakeholders', 'externalStakeholders']],
  ['externe betrokkenen', ['externalStakeholders']],
])('“%s” shows', (typed, lists) => {
  expect(read(typed)).toEqual({ kind: 'show', lists });
});

test.each([
  ['huiswerk: Tel | Bram | 15 januari', ['homework'], 'Tel | Bram | 15 januari'],
  ['Huiswerk\n- Een\n- Twee: drie', ['homework'], '- Een\n- Twee: drie'],
  ['zet op huiswerk: Ça va', ['homework'], 'Ça va'],
  ['nieuwe les: Begin vroeger', ['lessons'], 'Begin vroeger'],
  ['actie: Tel', ['homework', 'actions'], 'Tel'],
])('“%s” adds', (typed, lists, lines) => {
  expect(read(typed)).toEqual({ kind: 'add', lists, lines });
});

type Settling = Omit<Extract<ListWords, { kind: 'settle' }>, 'kind'>;
const settling = (changes: Partial<Settling>): Settling => ({
  lists: [],
  act: 'tick',
  numbers: [2],
  more: '',
  ...changes,
});

test.each<[string, Settling]>([
  ['klaar 2', settling({})],
  ['2 is klaar', settling({})],
  ['2 klaar!', settling({})],
  ['#2 is gedaan.', settling({})],
  ['Nummer 2 is in orde', settling({})],
  ['vink 2 af', settling({})],
  ['huiswerk 2 klaar', settling({ lists: ['homework'] })],
  ['klaar huiswerk 2', settling({ lists: ['homework'] })],
  ['mijn huiswerk 2 is af', settling({ lists: ['homework'] })],
  ['actie 2 is klaar', settling({})],
  ['2, 3 en 5 zijn klaar', settling({ numbers: [2, 3, 5] })],
  ['klaar: 2', settling({})],
  ['2 is klaar: zie https://x.be/a:b', settling({ more: 'zie https://x.be/a:b' })],
  ['klaar 2 https://x.be/a', settling({ more: 'https://x.be/a' })],
  ['2 is klaar\ngeteld op zaterdag', settling({ more: 'geteld op zaterdag' })],
  ['2 is niet klaar', settling({ act: 'reopen' })],
  ['2 is toch nog niet af', settling({ act: 'reopen' })],
  ['heropen huiswerk 2', settling({ act: 'reopen', lists: ['homework'] })],
  ['2 vervalt: geen budget', settling({ act: 'drop', more: 'geen budget' })],
  ['laat 2 weg, want te duur', settling({ act: 'drop', more: 'te duur' })],
  ['acties 2 hoeven niet meer', settling({ act: 'drop', lists: ['actions'] })],
])('“%s” settles', (typed, settled) => {
  expect(read(typed)).toEqual({ kind: 'settle', ...settled });
});

describe('about something else is', () => {
  test.each([
    '',
    'klaar',
    '2',
    'ok',
    'wat is het huiswerk van de gemeente?',
    'is 2 klaar?',
    'Wij zijn klaar met 2 straten',
    'de betrokkenen zijn de handelaars',
    'Onze diensten werken samen: goed',
    'Bij ons staan 2 panden leeg',
    'dossier 2 is klaar',
    '2 klaar '.repeat(60),
    `${Array.from({ length: 21 }, (_, index) => index).join(', ')} klaar`,
    'a'.repeat(20_000),
  ])('“%s”', (typed) => {
    expect(read(typed)).toBeUndefined();
  });
});

test('nothing takes long to read, however nasty it is', () => {
  const began = performance.now();
  for (const nasty of [
    'a '.repeat(10_000),
    '1,'.repeat(10_000),
    `${' '.repeat(20_000)}:`,
    ',want '.repeat(4000),
  ]) {
    read(nasty);
  }
  expect(performance.now() - began).toBeLessThan(3000);
});
