import { describe, expect, test } from '@jest/globals';
import type { Choice, Question } from '../../src/domain/question.ts';
import { type ReadAnswer, readAnswer } from '../../src/domain/read-answer.ts';
import { MUNICIPALITIES } from '../../src/programmes/municipalities.ts';
import { EXPERTISE_STEP } from '../../src/programmes/profploeg/expertise-step.ts';
import { createMunicipalityFinder } from '../../src/search/municipality-search.ts';
import { AREA_QUESTION, NAME_QUESTION, SCOPE_QUESTION } from '../support/sample-form.ts';

const FINDER = createMunicipalityFinder(MUNICIPALITIES);
const BASE = { id: 'q', label: 'V', shortLabel: 'V', required: true, help: { why: 'Daarom.' } };
const EMAIL: Question = { ...BASE, kind: 'email' };
const PHONE: Question = { ...BASE, kind: 'phone' };
const DATE: Question = { ...BASE, kind: 'date' };
const MUNICIPALITY: Question = { ...BASE, kind: 'municipality' };
const SCALE: Question = { ...BASE, kind: 'scale', min: 1, max: 5, minLabel: 'a', maxLabel: 'b' };
const EXPERTISE: Question = EXPERTISE_STEP.questions[0];

const read = (question: Question, typed: string): ReadAnswer => readAnswer(question, typed, FINDER);
const value = (question: Question, typed: string): unknown => {
  const answer = read(question, typed);
  return answer.ok ? answer.value : answer.reason.kind;
};

test('nothing but blanks and invisible characters is empty, for every kind', () => {
  for (const question of [NAME_QUESTION, EMAIL, PHONE, DATE, MUNICIPALITY, SCALE, EXPERTISE]) {
    expect(value(question, ' \n\u200b\t')).toBe('empty');
  }
});

describe('text', () => {
  test('a short text becomes one line, a long text keeps its lines', () => {
    expect(value(NAME_QUESTION, ' Jan \r\n  Peeters ')).toBe('Jan Peeters');
    expect(value(AREA_QUESTION, 'een\r\n\r\n\r\ntwee')).toBe('een\n\ntwee');
  });

  test('length counts characters as people do: an emoji of one code point is one', () => {
    expect(value(NAME_QUESTION, '👍'.repeat(20))).toBe('👍'.repeat(20));
    expect(read(NAME_QUESTION, '👍'.repeat(21))).toEqual({
      ok: false,
      reason: { kind: 'tooLong', length: 21, max: 20 },
    });
  });

  test('control characters do not count and are not stored', () => {
    expect(value(NAME_QUESTION, `${'a'.repeat(20)}\u0000\u202e`)).toBe('a'.repeat(20));
  });
});

describe('e-mail', () => {
  test.each([
    ['jan.peeters@kortrijk.be', 'jan.peeters@kortrijk.be'],
    [' mailto:jan@sint-niklaas.be ', 'jan@sint-niklaas.be'],
    ["o'neill+kern@mail.gemeente.be", "o'neill+kern@mail.gemeente.be"],
    ['jan@kortrijk', 'notAnEmail'],
    ['jan kortrijk.be', 'notAnEmail'],
    ['Jan <jan@kortrijk.be>', 'notAnEmail'],
    ['jan@kortrijk.be, an@kortrijk.be', 'notAnEmail'],
    ['jan@-kortrijk.be', 'notAnEmail'],
    ['jan@kortrijk..be', 'notAnEmail'],
    [`${'a'.repeat(65)}@kortrijk.be`, 'notAnEmail'],
    [`jan@${'kern.'.repeat(50)}be`, 'notAnEmail'],
  ])('"%s" gives %s', (typed, expected) => {
    expect(value(EMAIL, typed)).toBe(expected);
  });
});

describe('phone', () => {
  test.each([
    '051 24 30 30',
    '051/24.30.30',
    '0475123456',
    '+32 475 12 34 56',
    '+32 (0)51 24 30 30',
    '0032 51 24 30 30',
    '+31 6 12345678',
  ])('"%s" is a phone number', (typed) => {
    expect(value(PHONE, typed)).toBe(typed);
  });

  test.each([
    '51 24 30 30',
    '051 24 30',
    '04751234567',
    'bel mij',
    'tel. 051 24 30 30',
    '+0 475 12 34 56',
    '+32 1',
    '+1234567890123456',
    `051243030${'.'.repeat(50)}`,
    '()()()()()',
  ])('"%s" is none', (typed) => {
    expect(value(PHONE, typed)).toBe('notAPhone');
  });
});

describe('date and scale', () => {
  test('a day is stored as YYYY-MM-DD', () => {
    expect(value(DATE, '1/9/2026')).toBe('2026-09-01');
    expect(value(DATE, '31/9/2026')).toBe('notADate');
  });

  test.each([
    ['1', 1],
    ['5', 5],
    ['0', 'notOnScale'],
    ['6', 'notOnScale'],
    ['3,5', 'notOnScale'],
    ['-1', 'notOnScale'],
    ['vier', 'notOnScale'],
  ])('"%s" on a scale of 1 to 5 gives %s', (typed, expected) => {
    expect(value(SCALE, typed)).toBe(expected);
  });
});

describe('one choice', () => {
  test.each([
    ['part', 'part'],
    ['2', 'part'],
    ['2.', 'part'],
    ['Voor een deel', 'part'],
    ['VOOR EEN DEEL!', 'part'],
    ['een deel', 'part'],
    ['hele', 'whole'],
    ['voor', 'notAnOption'],
    ['deel en hele', 'notAnOption'],
    ['0', 'notAnOption'],
    ['3', 'notAnOption'],
    ['?', 'notAnOption'],
  ])('"%s" gives %s', (typed, expected) => {
    expect(value(SCOPE_QUESTION, typed)).toBe(expected);
  });
});

describe('several choices', () => {
  test.each([
    ['2, 5 en 12', ['spatialPlanning', 'retailConcepts', 'consumerBehaviour']],
    ['12 2 5', ['spatialPlanning', 'retailConcepts', 'consumerBehaviour']],
    ['2;5\n12', ['spatialPlanning', 'retailConcepts', 'consumerBehaviour']],
    ['mobiliteit en events', ['mobility', 'events']],
    ['- Mobiliteit\n- Events', ['mobility', 'events']],
    ['events, mobiliteit, 6', ['mobility', 'events']],
    ['mobility,other', ['mobility', 'other']],
    ['Logistiek en distributie', ['logistics']],
    ['negotiatie en contracten, starters', ['starters', 'negotiation']],
    ['ruimtelijke planning & publieke ruimte', ['spatialPlanning', 'publicSpace']],
    ['18', ['other']],
  ])('"%s" is read, in the order of the list', (typed, expected) => {
    expect(value(EXPERTISE, typed)).toEqual(expected);
  });

  test('every label and every number gives its own option', () => {
    const options: readonly Choice[] = EXPERTISE_STEP.questions[0].options;
    for (const [index, option] of options.entries()) {
      expect(value(EXPERTISE, option.label)).toEqual([option.id]);
      expect(value(EXPERTISE, String(index + 1))).toEqual([option.id]);
    }
  });

  test('what is not in the list is named, also when the rest is', () => {
    expect(read(EXPERTISE, 'mobiliteit, koken en 19')).toEqual({
      ok: false,
      reason: { kind: 'notAnOption', unknown: ['koken', '19'] },
    });
  });

  test('a part of two labels is not guessed', () => {
    expect(read(EXPERTISE, 'retail')).toEqual({
      ok: false,
      reason: { kind: 'notAnOption', unknown: ['retail'] },
    });
  });

  test('a list of separators only is no answer', () => {
    expect(value(EXPERTISE, ' , ; ')).toBe('notAnOption');
  });
});

describe('municipality', () => {
  test('a name or NIS code of today gives the NIS code', () => {
    expect(value(MUNICIPALITY, 'Kortrijk')).toBe('34022');
    expect(value(MUNICIPALITY, 'kortrijk')).toBe('34022');
    expect(value(MUNICIPALITY, '34022')).toBe('34022');
  });

  test('a former municipality gives the one it went into', () => {
    const tielt = MUNICIPALITIES.find((one) => one.name === 'Tielt' && !one.successor);
    expect(value(MUNICIPALITY, 'Meulebeke')).toBe(tielt?.nis);
  });

  test('something else is unknown', () => {
    expect(value(MUNICIPALITY, 'Xyzzyqwerty')).toBe('unknownMunicipality');
  });
});
