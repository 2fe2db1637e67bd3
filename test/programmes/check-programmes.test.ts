import { describe, expect, test } from '@jest/globals';
import type { Form } from '../../src/domain/form.ts';
import type { Programme, ReviewSetup } from '../../src/domain/programme.ts';
import type { Question } from '../../src/domain/question.ts';
import type { RoundData } from '../../src/domain/round.ts';
import { checkProgrammes } from '../../src/programmes/check-programmes.ts';
import { PROGRAMMES } from '../../src/programmes/registry.ts';
import { REMINDERS } from '../../src/programmes/reminders.ts';
import {
  AREA_QUESTION,
  NAME_QUESTION,
  OTHER_QUESTION,
  SAMPLE_FORM,
  SCOPE_QUESTION,
  TOPICS_QUESTION,
} from '../support/sample-form.ts';

const ROUND: RoundData = {
  id: 'r1',
  name: 'Ronde',
  opensOn: '2026-01-01',
  deadlineDay: '2026-02-01',
  guidanceFrom: '2026-03-01',
};

const REVIEW: ReviewSetup = {
  checks: [{ id: 'name', label: 'De naam is volledig.', questionIds: ['name'] }],
  inadmissible: [{ id: 'too-little', label: 'Te weinig', sentence: 'Er staat te weinig in.' }],
  deferred: [{ id: 'not-clear', label: 'Niet duidelijk', sentence: 'Het is niet duidelijk.' }],
  notSelected: [{ id: 'full', label: 'Volzet', sentence: 'De ronde is volzet.' }],
  expertiseQuestionId: 'topics',
};

function programme(
  form: Form,
  rounds: readonly RoundData[] = [ROUND],
  review: ReviewSetup = REVIEW,
): Programme {
  return {
    id: 'sample',
    name: 'Voorbeeld',
    organisation: 'VLAIO',
    summary: 'Een voorbeeld.',
    contact: { name: 'VLAIO' },
    alarmAfterWorkingDays: 3,
    reminders: REMINDERS,
    intake: {
      kind: 'form',
      form,
      referencePrefix: 'VB',
      rounds,
      closed: { sentence: 'Gedaan', instead: ['Iets anders'] },
      review,
    },
    guides: [],
    faq: [],
    unanswered: [],
  };
}

const withQuestions = (...questions: Question[]): Programme =>
  programme({ ...SAMPLE_FORM, steps: [{ id: 'only', title: 'Stap', questions }] });
const withRounds = (...rounds: Partial<RoundData>[]): Programme =>
  programme(
    SAMPLE_FORM,
    rounds.map((round) => ({ ...ROUND, ...round })),
  );
const withReview = (changes: Partial<ReviewSetup>): Programme =>
  programme(SAMPLE_FORM, [ROUND], { ...REVIEW, ...changes });
const [VALID] = [programme(SAMPLE_FORM)];
const FAQ = { id: 'f', question: 'Wat?', alternatives: [], answer: 'Dat.', source: 'Boek.' };

test('the programmes of this bot have no problems', () => {
  expect(checkProgrammes(PROGRAMMES)).toEqual([]);
});

test('a sound programme has no problems', () => {
  expect(checkProgrammes([VALID])).toEqual([]);
});

describe('problems that are found', () => {
  const withPart = (...cues: string[]): Programme =>
    withQuestions({ ...NAME_QUESTION, parts: [{ id: 'p', label: 'l', ask: 'a', cues }] });

  test.each<[string, readonly Programme[], RegExp]>([
    ['a programme twice', [VALID, VALID], /programme "sample" occurs twice/],
    ['a prefix twice', [VALID, { ...VALID, id: 'b' }], /reference prefix "VB" occurs twice/],
    ['a round twice', [withRounds({}, { deadlineDay: '2026-02-02' })], /round "r1" occurs twice/],
    ['a question twice', [withQuestions(NAME_QUESTION, NAME_QUESTION)], /question "name" occurs/],
    [
      'a FAQ phrasing twice',
      [{ ...VALID, faq: [FAQ, { ...FAQ, id: 'g' }] }],
      /FAQ phrasing "Wat\?" occurs twice/,
    ],
    [
      'a FAQ entry to show first that is not there',
      [{ ...VALID, faq: [FAQ], firstFaq: ['f', 'gone'] }],
      /shows FAQ entry "gone" first/,
    ],
    [
      'a condition on a later question',
      [withQuestions(AREA_QUESTION, SCOPE_QUESTION)],
      /"scope", not asked before it/,
    ],
    [
      'a condition on an option that is not there',
      [
        withQuestions(SCOPE_QUESTION, {
          ...AREA_QUESTION,
          showWhen: { question: 'scope', is: 'oneOf', values: ['gone'] },
        }),
      ],
      /option "gone"/,
    ],
    [
      'a condition of the wrong kind',
      [
        withQuestions(TOPICS_QUESTION, {
          ...OTHER_QUESTION,
          showWhen: { question: 'topics', is: 'oneOf', values: ['other'] },
        }),
      ],
      /of the kind choice/,
    ],
    ['no options', [withQuestions({ ...SCOPE_QUESTION, options: [] })], /options/],
    ['a cue with capitals', [withPart('Leeg')], /no folded cue/],
    ['a cue with an accent', [withPart('één')], /no folded cue/],
    ['a cue with punctuation', [withPart('n.v.t.')], /no folded cue/],
    ['an empty cue', [withPart('')], /no folded cue/],
    ['a part without cues', [withPart()], /cues/],
    [
      'a label that is too long',
      [withQuestions({ ...NAME_QUESTION, label: 'x'.repeat(301) })],
      /label/,
    ],
    ['an empty label', [withQuestions({ ...NAME_QUESTION, label: ' ' })], /label/],
    ['a day that does not exist', [withRounds({ deadlineDay: '2026-02-30' })], /no calendar day/],
    ['a day in another form', [withRounds({ opensOn: '1/1/2026' })], /no calendar day/],
    ['opening after the deadline', [withRounds({ opensOn: '2026-02-02' })], /opens after/],
    [
      'guidance before the deadline',
      [withRounds({ guidanceFrom: '2026-01-15' })],
      /starts guidance/,
    ],
    [
      'rounds out of order',
      [withRounds({}, { id: 'r0', deadlineDay: '2026-01-20' })],
      /no later deadline/,
    ],
  ])('%s', (_, programmes, expected) => {
    expect(checkProgrammes(programmes).join('\n')).toMatch(expected);
  });
});

describe('problems in how applications are judged', () => {
  const [check] = REVIEW.checks;
  const [reason] = REVIEW.inadmissible;
  if (check === undefined || reason === undefined) throw new Error('expected both');

  test.each<[string, Partial<ReviewSetup>, RegExp]>([
    ['a check twice', { checks: [check, check] }, /check "name" occurs twice/],
    ['no checks', { checks: [] }, /checks/],
    [
      'a check about a question that is not there',
      { checks: [{ ...check, questionIds: ['name', 'gone'] }] },
      /check "name" is about "gone"/,
    ],
    ['a check about nothing', { checks: [{ ...check, questionIds: [] }] }, /questionIds/],
    ['a reason twice', { deferred: [reason] }, /reason "too-little" occurs twice/],
    ['no reason to choose from', { notSelected: [] }, /notSelected/],
    [
      'a reason without a whole sentence',
      { deferred: [{ ...reason, id: 'not-clear', sentence: 'niet duidelijk' }] },
      /no whole sentence/,
    ],
    [
      'a reason whose id is no words with dashes',
      { deferred: [{ ...reason, id: 'notClear' }] },
      /no id of lower-case words/,
    ],
    [
      'fields of expertise that are not asked',
      { expertiseQuestionId: 'gone' },
      /fields of expertise are in "gone"/,
    ],
    [
      'fields of expertise that are no list of choices',
      { expertiseQuestionId: 'scope' },
      /"scope" must be of the kind choices/,
    ],
  ])('%s', (_, changes, expected) => {
    expect(checkProgrammes([withReview(changes)]).join('\n')).toMatch(expected);
  });
});

describe('changes between form versions', () => {
  const form = (version: number, changes: Form['changes']): Programme =>
    programme({ ...SAMPLE_FORM, version, changes });

  test('a chain from 1 to the present version is right', () => {
    const changes = [
      { from: 1, to: 2 },
      { from: 2, to: 3, renamedQuestions: { who: 'name' } },
    ];
    expect(checkProgrammes([form(3, changes)])).toEqual([]);
  });

  test.each<[string, number, Form['changes']]>([
    ['is missing', 2, []],
    ['has a gap', 3, [{ from: 1, to: 3 }]],
    [
      'is out of order',
      3,
      [
        { from: 2, to: 3 },
        { from: 1, to: 2 },
      ],
    ],
    ['goes too far', 1, [{ from: 1, to: 2 }]],
  ])('a chain that %s is a problem', (_, version, changes) => {
    expect(checkProgrammes([form(version, changes)]).join()).toMatch(/changes are \[/);
  });

  test('the last change may name only questions and options that exist', () => {
    const questions = form(2, [{ from: 1, to: 2, renamedQuestions: { a: 'gone' } }]);
    expect(checkProgrammes([questions]).join()).toMatch(/renames a question to "gone"/);
    const options = form(2, [{ from: 1, to: 2, renamedOptions: { scope: { a: 'gone' } } }]);
    expect(checkProgrammes([options]).join()).toMatch(/option of "scope" to "gone"/);
  });
});
