import { describe, expect, test } from '@jest/globals';
import { personNamed, readPartWords } from '../../src/domain/read-part-words.ts';
import { readSheetWords } from '../../src/domain/read-sheet-words.ts';

const PARTS = [
  { id: 'experience', title: 'Beleving' },
  { id: 'policy', title: 'Beleid' },
];
const person = (name: string) => ({ tenantId: 't', objectId: name, name });

describe('words of a sheet', () => {
  test.each(['overnemen', 'Overnemen!', 'neem over', 'Neem dit over', 'ik neem de tekst over'])(
    '“%s” takes over',
    (text) => expect(readSheetWords(text)).toEqual({ kind: 'takeOver' }),
  );

  test.each(['aanvullen', 'Vul aan.', 'aanvulling'])('“%s” adds what comes next', (text) =>
    expect(readSheetWords(text)).toEqual({ kind: 'add' }),
  );

  test('a text may come at once, over several lines', () => {
    expect(readSheetWords('Aanvullen: er is\nook een markt')).toEqual({
      kind: 'add',
      text: 'er is\nook een markt',
    });
  });

  test.each(['klaar', 'Ik ben klaar', 'Klaar: geef door', 'geef door'])('“%s” hands over', (text) =>
    expect(readSheetWords(text)).toEqual({ kind: 'done' }),
  );

  test.each(['', 'klaar 2', 'De markt is klaar', 'overnemen van panden', 'aanvullen'.repeat(20)])(
    '“%s” is something else',
    (text) => expect(readSheetWords(text)).toBeUndefined(),
  );
});

describe('who is to answer a part', () => {
  test.each([
    ['Geef Beleving aan Bram', 'experience', { kind: 'named', name: 'Bram' }],
    ['geef het deel beleving aan Bram Claes.', 'experience', { kind: 'named', name: 'Bram Claes' }],
    ['geef “Beleid” door aan D’Hondt', 'policy', { kind: 'named', name: 'D’Hondt' }],
    ['Beleving is voor mij', 'experience', { kind: 'self' }],
    ['Bram doet beleid', 'policy', { kind: 'named', name: 'Bram' }],
    ['ik doe beleid', undefined, undefined],
    ['Beleid is voor iedereen', 'policy', { kind: 'everybody' }],
    ['neem Beleid terug', 'policy', { kind: 'everybody' }],
    ['Geef meer ruimte aan fietsers', undefined, undefined],
    ['De markt is voor iedereen', undefined, undefined],
    ['Beleving', undefined, undefined],
    ['', undefined, undefined],
  ] as const)('“%s”', (text, partId, to) => {
    expect(readPartWords(text, PARTS)).toEqual(partId === undefined ? undefined : { partId, to });
  });

  test('a name is found by its whole or the beginning of a word of it, when one person has it', () => {
    const people = [person('Bram Claes'), person('Bram Janssens'), person('Élise Van Bram')];
    expect(personNamed(people, 'bram claes')).toEqual({ kind: 'found', person: people[0] });
    expect(personNamed(people, 'elise')).toEqual({ kind: 'found', person: people[2] });
    expect(personNamed(people, 'Janss')).toEqual({ kind: 'found', person: people[1] });
    expect(personNamed(people, 'Bram')).toMatchObject({ kind: 'several' });
    expect(personNamed(people, 'laes')).toEqual({ kind: 'unknown' });
    expect(personNamed(people, ' ')).toEqual({ kind: 'unknown' });
  });
});
