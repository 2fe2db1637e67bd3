import { describe, expect, test } from '@jest/globals';
import { looksLikeDay, readItemDay } from '../../src/domain/item-day.ts';
import {
  type ItemContext,
  NOTHING_TYPED,
  readFileProof,
  readProof,
  readTypedItem,
  typedOf,
} from '../../src/domain/item-input.ts';
import { dayInWords } from '../../src/domain/time.ts';
import { HOMEWORK, LESSONS } from '../../src/programmes/profploeg/lists.ts';
import { PROFPLOEG_THEMES } from '../../src/programmes/profploeg/themes.ts';
import { done } from '../support/sent-dossier.ts';

/** A Thursday. */
const TODAY = '2026-11-26';
const HOME: ItemContext = { fields: HOMEWORK.fields, themes: PROFPLOEG_THEMES, today: TODAY };
const LESSON: ItemContext = { ...HOME, fields: LESSONS.fields };

describe('a day by which something is done', () => {
  test.each([
    ['15 januari', '2027-01-15'],
    ['tegen 15 januari', '2027-01-15'],
    ['uiterlijk op 15/1', '2027-01-15'],
    ['vandaag', '2026-11-26'],
    ['morgen', '2026-11-27'],
    ['vrijdag', '2026-11-27'],
    ['donderdag', '2026-12-03'],
    ['eind november', '2026-11-30'],
    ['Eind februari', '2027-02-28'],
    ['eind februari 2028', '2028-02-29'],
    ['15 januari 2020', '2020-01-15'],
  ])('is read in “%s”', (typed, day) => {
    expect(readItemDay(typed, TODAY)).toEqual({ ok: true, value: day });
  });

  test.each([
    '31 februari',
    'eind dessert',
    'ooit',
    'volgende vrijdag',
    '2027',
    '💥',
    'x'.repeat(999),
  ])('is not guessed in “%s”', (typed) => {
    expect(readItemDay(typed, TODAY).ok).toBe(false);
  });

  test.each(['15 januarri', '31/2', 'volgende vrijdag', 'over twee weken', 'vr 15-1'])(
    'is what “%s” looks like',
    (typed) => {
      expect(looksLikeDay(typed)).toBe(true);
    },
  );

  test.each(['Bram', 'dienst 3', 'Januarius', 'mei-team van de stad en de mensen', '051 24 30 30'])(
    'is not what “%s” looks like',
    (typed) => {
      expect(looksLikeDay(typed)).toBe(false);
    },
  );
});

describe('what is typed in the fields', () => {
  test('is cleaned, and fields that the list does not have are left out', () => {
    const typed = {
      text: ' Begin\r\nvroeger\u202e ',
      who: 'Bram',
      due: '15 januari',
      note: ' ',
      theme: 'vacancy',
      moment: 'after',
    };
    expect(done(readTypedItem(typed, LESSON))).toEqual({
      content: { text: 'Begin\nvroeger', theme: 'vacancy', moment: 'after' },
      warnings: [],
    });
    expect(done(readTypedItem(typed, HOME)).content).toEqual({
      text: 'Begin\nvroeger',
      who: 'Bram',
      dueDay: '2027-01-15',
    });
  });

  test('may hold a day that is odd, which is said', () => {
    const warningsFor = (due: string) =>
      done(readTypedItem({ ...NOTHING_TYPED, text: 'x', due }, HOME)).warnings;
    expect(warningsFor('15 januari 2020')).toEqual([{ kind: 'past', day: '2020-01-15' }]);
    expect(warningsFor('25 december')).toEqual([{ kind: 'notWorked', day: '2026-12-25' }]);
    expect(warningsFor('15 januari 2037')).toEqual([{ kind: 'far', day: '2037-01-15' }]);
    expect(warningsFor('15 januari')).toEqual([]);
  });

  test('is refused with every problem at once', () => {
    const typed = {
      ...NOTHING_TYPED,
      text: '\u200b \n',
      who: 'x'.repeat(201),
      due: 'ooit',
      note: '😀'.repeat(1001),
    };
    expect(readTypedItem(typed, HOME)).toEqual({
      ok: false,
      reason: [
        { field: 'text', kind: 'empty' },
        { field: 'who', kind: 'tooLong' },
        { field: 'due', kind: 'unreadable' },
        { field: 'note', kind: 'tooLong' },
      ],
    });
    expect(readTypedItem({ ...NOTHING_TYPED, text: '😀'.repeat(1000) }, HOME).ok).toBe(true);
  });

  test('makes nothing of a theme or moment that a card made up', () => {
    const typed = { ...NOTHING_TYPED, text: 'x', theme: '__proto__', moment: 'during' };
    expect(done(readTypedItem(typed, LESSON)).content).toEqual({ text: 'x' });
  });

  test('is shown again just so that it is read the same', () => {
    const { content } = done(
      readTypedItem({ ...NOTHING_TYPED, text: 'x', who: 'y', due: '15 januari' }, HOME),
    );
    expect(done(readTypedItem(typedOf(content, dayInWords), HOME)).content).toEqual(content);
  });
});

describe('what shows that something was done', () => {
  test.each([
    ['', undefined],
    ['Zie verslag', { kind: 'text', text: 'Zie verslag' }],
    ['https://tielt.be/t?x=1#y', { kind: 'link', link: 'https://tielt.be/t?x=1#y' }],
    ['Zie https://tielt.be', { kind: 'text', text: 'Zie https://tielt.be' }],
    ['http://tielt.be', { kind: 'text', text: 'http://tielt.be' }],
    ['https://vlaio.be@kwaad.example', { kind: 'text', text: 'https://vlaio.be@kwaad.example' }],
  ])('is read in “%s”', (typed, proof) => {
    expect(readProof(typed)).toEqual({ ok: true, value: proof });
  });

  test('is refused when it is too long', () => {
    expect(readProof('x'.repeat(1001)).ok).toBe(false);
  });

  test.each([
    'javascript:alert(1)',
    'http://x.be/a',
    'https://x.be/a b',
    'https://u:p@x.be/',
    'https://x.be/"><script>',
    `https://x.be/${'a'.repeat(1000)}`,
    '',
  ])('of a file is no address such as “%s”', (link) => {
    expect(done(readFileProof({ name: 'a.xlsx', link }, ''))).toEqual({
      kind: 'file',
      name: 'a.xlsx',
    });
  });

  test('of a file is its name on one line, where it is, and what was typed', () => {
    const sent = { name: `tel\u202eling\n${'a'.repeat(300)}`, link: 'https://x.be/a' };
    const proof = done(readFileProof(sent, 'op zaterdag'));
    expect(proof).toMatchObject({ kind: 'file', link: 'https://x.be/a', text: 'op zaterdag' });
    expect(proof.kind === 'file' && proof.name.length).toBe(200);
    expect(proof.kind === 'file' && proof.name.startsWith('telling a')).toBe(true);
  });
});
