import { describe, expect, test } from '@jest/globals';
import type { Answer, Dossier } from '../../src/domain/dossier.ts';
import type { Form } from '../../src/domain/form.ts';
import type { AnswerValue, Question, TextQuestion } from '../../src/domain/question.ts';
import type { SheetDossier, SheetVersion } from '../../src/domain/sheet.ts';
import { changedAnswers } from '../../src/domain/sheet-changes.ts';
import { comparedWith, confirmSheet, isAgreed } from '../../src/domain/sheet-confirm.ts';
import { answersIn, formFor } from '../../src/domain/sheet-form.ts';
import { gapsOf } from '../../src/domain/sheet-gaps.ts';
import { aDraft } from '../support/sample-dossier.ts';

const AN = { tenantId: 't1', objectId: 'an', name: 'An Peeters' };
const ELS = { tenantId: 't2', objectId: 'els', name: 'Els Claes' };
const AT = new Date('2021-09-20T10:00:00Z');
const HELP = { why: 'Daarom.' };

const text = (id: string, more: Partial<TextQuestion> = {}): TextQuestion => ({
  id,
  kind: 'longText',
  label: id,
  shortLabel: id,
  required: true,
  maxLength: 4000,
  thinBelowWords: 4,
  help: HELP,
  ...more,
});
const SCORE: Question = {
  id: 'score',
  kind: 'scale',
  label: 'score',
  shortLabel: 'score',
  required: true,
  min: 1,
  max: 5,
  minLabel: 'laag',
  maxLabel: 'hoog',
  help: HELP,
};
const formOf = (...questions: readonly Question[]): Form => ({
  id: 'f',
  version: 1,
  steps: [{ id: 's', title: 'S', questions }],
  changes: [],
});
const answers = (values: Readonly<Record<string, AnswerValue>>): Dossier['answers'] =>
  Object.fromEntries(
    Object.entries(values).map(([id, value]): [string, Answer] => [
      id,
      { value, version: 1, by: AN, at: AT },
    ]),
  );

describe('what is looked at on the spot', () => {
  const gaps = (values: Readonly<Record<string, AnswerValue>>) =>
    gapsOf(formOf(text('a'), SCORE), answers(values)).map(({ question, gap }) => [
      question.id,
      gap,
    ]);

  test('is every question without an answer', () => {
    expect(gaps({})).toEqual([
      ['a', 'unanswered'],
      ['score', 'unanswered'],
    ]);
    expect(gaps({ a: '', score: 3 })).toEqual([['a', 'unanswered']]);
  });

  test('is a thin answer, and one that says nothing', () => {
    expect(gaps({ a: 'Drie woorden maar', score: 3 })).toEqual([['a', 'thin']]);
    expect(gaps({ a: 'n.v.t.', score: 3 })).toEqual([['a', 'thin']]);
    expect(gaps({ a: 'Vier woorden zijn genoeg', score: 3 })).toEqual([]);
  });

  test('is one of the two lowest scores', () => {
    const a = 'Vier woorden zijn genoeg';
    for (const score of [1, 2]) expect(gaps({ a, score })).toEqual([['score', 'low']]);
    for (const score of [3, 4, 5]) expect(gaps({ a, score })).toEqual([]);
  });

  test('is no question that is not asked, and no short list of lines', () => {
    const hidden = text('b', { showWhen: { question: 'c', is: 'oneOf', values: ['yes'] } });
    expect(gapsOf(formOf(hidden, text('lines', { maxLines: 5 })), {})).toEqual([]);
  });
});

describe('what changed between two versions', () => {
  const form = formOf(text('a'), text('b'), SCORE);
  const changed = (before: Record<string, AnswerValue>, after: Record<string, AnswerValue>) =>
    changedAnswers(form, answers(before), answers(after)).map(({ question, ...values }) => [
      question.id,
      values,
    ]);

  test('is told in the order of the form, with what was there before', () => {
    expect(changed({ a: 'x', score: 2 }, { a: 'y', b: 'nieuw' })).toEqual([
      ['a', { before: 'x', after: 'y' }],
      ['b', { after: 'nieuw' }],
      ['score', { before: 2 }],
    ]);
  });

  test('is nothing when only who answered is another', () => {
    expect(changed({ a: 'x' }, { a: 'x' })).toEqual([]);
    expect(changed({ a: '' }, {})).toEqual([]);
  });
});

describe('what only the experts and the agency read', () => {
  const form: Form = {
    ...formOf(text('a')),
    steps: [
      { id: 's', title: 'S', questions: [text('a'), text('cost', { internal: true })] },
      { id: 'secret', title: 'Kosten', questions: [text('more', { internal: true })] },
    ],
  };

  test('is in no form that the municipality gets, nor a part that holds nothing else', () => {
    const ids = (side: 'municipality' | 'experts' | 'agency') =>
      formFor(form, side).steps.map(({ questions }) => questions.map(({ id }) => id));
    expect(ids('municipality')).toEqual([['a']]);
    expect(ids('experts')).toEqual([['a', 'cost'], ['more']]);
    expect(ids('agency')).toEqual(ids('experts'));
  });

  test('takes its answers along', () => {
    const all = answers({ a: 'x', cost: '9.600', more: 'y', gone: 'z' });
    expect(Object.keys(answersIn(formFor(form, 'municipality'), all))).toEqual(['a']);
  });
});

test('answers of an earlier version stand under the ids that their questions have by now', () => {
  const form: Form = {
    ...formOf(text('now')),
    version: 2,
    changes: [{ from: 1, to: 2, renamedQuestions: { before: 'now' } }],
  };
  expect(Object.keys(answersIn(form, answers({ before: 'x' })))).toEqual(['now']);
});

describe('agreeing to a version', () => {
  const sheet = (changes: Partial<SheetDossier['sheet']> = {}): SheetDossier => ({
    ...aDraft(AN),
    sheet: { of: 'x', stepId: 'projectPlan', assigned: {}, version: 2, finishedAt: AT, ...changes },
  });
  const version = (number: number, confirmed: SheetVersion['confirmed'] = []): SheetVersion => ({
    sheetId: 's',
    number,
    answers: {},
    by: ELS,
    at: AT,
    confirmed,
  });
  const step = { confirmedBy: ['municipality', 'experts'] as const };
  const act = { by: AN, at: AT };
  const side = 'municipality' as const;

  test('is kept for the side of whoever does it, as one event', () => {
    const made = confirmSheet(sheet(), { step, side, version: version(2) }, act);
    expect(made).toEqual({
      ok: true,
      value: {
        confirmation: { side, by: AN, at: AT },
        events: [
          {
            kind: 'sheetConfirmed',
            at: AT,
            by: AN,
            details: { step: 'projectPlan', version: 2, side },
          },
        ],
      },
    });
  });

  const { finishedAt: _, ...writing } = sheet().sheet;
  const own = { side, by: AN, at: AT };
  test.each([
    ['of the agency', sheet(), { step, side: 'agency', version: version(2) }, 'notYours'],
    ['of nobody', sheet(), { step: {}, side, version: version(2) }, 'notYours'],
    ['of an old version', sheet(), { step, side, version: version(1) }, 'changed'],
    ['of no version', sheet(), { step, side, version: undefined }, 'changed'],
    ['a second time', sheet(), { step, side, version: version(2, [own]) }, 'confirmedBefore'],
    [
      'while it is written',
      { ...sheet(), sheet: writing },
      { step, side, version: version(2) },
      'reopened',
    ],
  ] as const)('%s is refused', (_name, dossier, of, reason) => {
    expect(confirmSheet(dossier, of, act)).toEqual({ ok: false, reason });
  });

  test('is done when every side that has to did, and never where nobody has to', () => {
    const both = version(1, [own, { ...own, side: 'experts' }]);
    expect(isAgreed(step, version(1, [own]))).toBe(false);
    expect(isAgreed(step, both)).toBe(true);
    expect(isAgreed({ confirmedBy: ['municipality'] }, version(1, [own]))).toBe(true);
    expect(isAgreed({}, both)).toBe(false);
  });

  test('changes are shown since the last version that a side agreed to, else since the one before', () => {
    const versions = [version(3), version(2), version(1, [own])];
    expect(comparedWith(versions, 3, 'municipality')?.number).toBe(1);
    expect(comparedWith(versions, 3, 'experts')?.number).toBe(2);
    expect(comparedWith(versions, 3, undefined)?.number).toBe(2);
    expect(comparedWith(versions, 1, 'municipality')).toBeUndefined();
  });
});
