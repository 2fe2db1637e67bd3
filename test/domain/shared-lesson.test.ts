import { describe, expect, test } from '@jest/globals';
import type { SharedRow } from '../../src/domain/ports-knowledge.ts';
import { sharedLesson, sharedListIds } from '../../src/domain/shared-lesson.ts';
import { PROFPLOEG } from '../../src/programmes/profploeg/profploeg.ts';
import { LESSON_WORDS } from '../../src/texts/knowledge-texts.ts';

const ROW: SharedRow = {
  programmeId: 'profploeg',
  listId: 'lessons',
  text: 'Betrek de eigenaars van lege panden vroeg',
  note: '',
  byName: 'An Peeters',
  at: new Date('2021-12-31T23:30:00Z'),
  municipality: 'Sint-Niklaas',
  named: true,
  demonstration: false,
  evaluations: [],
};
const FOUND = { result: 'partly', field: 'mobility', learned: 'Werkt.', byName: 'Els' } as const;

const read = (changes: Partial<SharedRow> = {}) =>
  sharedLesson({ ...ROW, ...changes }, [PROFPLOEG], LESSON_WORDS);

describe('a lesson', () => {
  test('is read with its programme, year and theme, and the name of who wants to be named', () => {
    expect(read()).toMatchObject({
      kind: 'lesson',
      said: ROW.text,
      municipality: 'Sint-Niklaas',
      programmeName: 'De Profploeg',
      // Half past midnight in Brussels.
      year: '2022',
      themes: [{ id: 'vacancy' }],
    });
  });

  test('has the theme that was chosen, whatever its words say', () => {
    expect(read({ theme: 'identity' })?.themes).toMatchObject([{ id: 'identity' }]);
  });

  test.each([
    ['Sint-Niklaas leerde veel', 'onze gemeente leerde veel'],
    ['in SINT NIKLAAS en Sint-Niklase cafés', 'in onze gemeente en Sint-Niklase cafés'],
    ['Nieuw-Sint-Niklaasplein', 'Nieuw-Sint-Niklaasplein'],
  ])('without its name: “%s” is “%s”', (text, said) => {
    const lesson = read({ text, named: false });
    expect(lesson?.said).toBe(said);
    expect(lesson).not.toHaveProperty('municipality');
    expect(lesson?.text).not.toContain('Sint-Niklaas ');
  });

  test('of a municipality with a short name keeps words in which that name stands', () => {
    const lesson = read({ text: 'Menen wil meer', municipality: 'Menen', named: false });
    expect(lesson?.said).toBe('onze gemeente wil meer');
    const asse = read({ text: 'De kasse van Asse', municipality: 'Asse', named: false });
    expect(asse?.said).toBe('De kasse van onze gemeente');
  });

  test('tells of no person: names, addresses, numbers, mail and links are gone', () => {
    const text =
      'An Peeters en mevrouw Claes (claes@tielt.be, 0470 12 34 56) van Kerkstraat 12, zie https://tielt.be/x';
    const said = read({ text })?.said ?? '';
    for (const part of ['Peeters', 'Claes', 'claes@', '0470', 'Kerkstraat 12', 'https']) {
      expect(said).not.toContain(part);
    }
  });
});

describe('an action', () => {
  test('is read with what experts found of it', () => {
    const action = read({ listId: 'actions', evaluations: [{ ...FOUND, learned: 'Vraag Els.' }] });
    expect(action).toMatchObject({
      kind: 'action',
      found: [{ result: 'partly', field: 'mobility', learned: 'Vraag [naam weggelaten].' }],
    });
  });

  test('that nobody evaluated is not read', () => {
    expect(read({ listId: 'actions' })).toBeUndefined();
  });
});

test('nothing else of a guidance is shared', () => {
  expect(sharedListIds(PROFPLOEG)).toEqual(['actions', 'lessons']);
  expect(read({ listId: 'homework', evaluations: [FOUND] })).toBeUndefined();
  expect(read({ programmeId: 'gone' })).toBeUndefined();
  expect(sharedListIds({})).toEqual([]);
});
