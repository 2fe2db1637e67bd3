import { describe, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/domain/dossier.ts';
import { findQuestion, type Step } from '../../src/domain/form.ts';
import { writableForm } from '../../src/domain/more-information.ts';
import type { Question } from '../../src/domain/question.ts';
import {
  hasAnswer,
  isUnsettled,
  nextInChat,
  openQuestion,
  type Place,
  placeOfStep,
  previousInChat,
  resumeAt,
  stepAfter,
  stepBefore,
  stepCount,
  stepNumber,
} from '../../src/domain/walk.ts';
import { answerOf, JAN, LATER, sampleDossier } from '../support/jans-dossier.ts';
import { SAMPLE_FORM } from '../support/sample-form.ts';
import { aRemark, EVENING } from '../support/sent-dossier.ts';

const at = (questionId: string): Place => ({ kind: 'question', questionId });
const OVERVIEW: Place = { kind: 'overview' };
const EMPTY = sampleDossier();
const REJECTED: Dossier = sampleDossier(
  { name: 'Jan', scope: 'whole' },
  { rejected: { name: { text: 'x', reason: { kind: 'empty' }, by: JAN } } },
);

function step(id: string): Step {
  const found = SAMPLE_FORM.steps.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no step ${id}`);
  return found;
}

function asked(id: string): Question {
  const found = findQuestion(SAMPLE_FORM, id);
  if (found === undefined) throw new Error(`no question ${id}`);
  return found;
}

describe('answers and open questions', () => {
  test('an empty text or list is no answer, a zero is one', () => {
    const dossier = sampleDossier({ a: '', b: [], c: 0, d: 'x' });
    expect(['a', 'b', 'c', 'd', 'e'].filter((id) => hasAnswer(dossier, id))).toEqual(['c', 'd']);
  });

  test('a question with rejected input is unsettled although it has an answer', () => {
    expect(isUnsettled(REJECTED, asked('name'))).toBe(true);
    expect(isUnsettled(REJECTED, asked('scope'))).toBe(false);
  });
});

describe('taking up again', () => {
  test('starts at the first unsettled question, else at the overview', () => {
    expect(resumeAt(SAMPLE_FORM, EMPTY)).toEqual(at('name'));
    expect(resumeAt(SAMPLE_FORM, REJECTED)).toEqual(at('name'));
    expect(resumeAt(SAMPLE_FORM, sampleDossier({ name: 'J', scope: 'part' }))).toEqual(at('area'));
    const done = sampleDossier({ name: 'J', scope: 'whole', topics: ['events'] });
    expect(resumeAt(SAMPLE_FORM, done)).toEqual(OVERVIEW);
  });
});

describe('with remarks of a caseworker', () => {
  const answered = { name: 'J', scope: 'whole', topics: ['events'] };
  const remarked = sampleDossier(answered, { remarks: [aRemark('scope')] });
  const changedAt = (dossier: Dossier, atTime: Date): Dossier => {
    const scope = { ...answerOf('part', 2), at: atTime };
    return { ...dossier, answers: { ...dossier.answers, scope } };
  };

  test('a question is unsettled until its answer is newer', () => {
    expect(isUnsettled(remarked, asked('scope'))).toBe(true);
    expect(isUnsettled(remarked, asked('name'))).toBe(false);
    expect(isUnsettled(changedAt(remarked, EVENING), asked('scope'))).toBe(false);
    expect(isUnsettled(changedAt(remarked, LATER), asked('scope'))).toBe(true);
  });

  test('a draft that came back is taken up at the first of them', () => {
    expect(resumeAt(SAMPLE_FORM, remarked)).toEqual(at('scope'));
    expect(nextInChat(SAMPLE_FORM, remarked, 'name')).toEqual(at('scope'));
  });

  test('what was dealt with holds nobody up', () => {
    const remarks = [aRemark('scope', { answeredAt: EVENING })];
    expect(resumeAt(SAMPLE_FORM, { ...remarked, remarks })).toEqual(OVERVIEW);
  });

  test('of a sent file the walk has only the steps that are open, and what they bring up', () => {
    const sent: Dossier = { ...remarked, state: 'submitted' };
    const form = writableForm(SAMPLE_FORM, sent);
    expect(stepCount(form)).toBe(3);
    expect(resumeAt(form, sent)).toEqual(at('scope'));
    const changed = changedAt(sent, EVENING);
    expect(nextInChat(form, changed, 'scope')).toEqual(at('area'));
    expect(stepNumber(form, at('area'))).toBe(2);
  });
});

describe('in chat', () => {
  test('the next place is the next unsettled question, past answered and hidden ones', () => {
    const dossier = sampleDossier({ name: 'J', scope: 'whole' });
    expect(nextInChat(SAMPLE_FORM, dossier, 'name')).toEqual(at('topics'));
    expect(nextInChat(SAMPLE_FORM, dossier, 'topics')).toEqual(OVERVIEW);
  });

  test('an answer that opens a question leads to it', () => {
    const dossier = sampleDossier({ name: 'J', scope: 'part' });
    expect(nextInChat(SAMPLE_FORM, dossier, 'scope')).toEqual(at('area'));
  });

  test('the place before is the asked question before, answered or not', () => {
    const dossier = sampleDossier({ name: 'J', scope: 'whole' });
    expect(previousInChat(SAMPLE_FORM, dossier, at('topics'))).toEqual(at('scope'));
    expect(previousInChat(SAMPLE_FORM, dossier, OVERVIEW)).toEqual(at('topics'));
    expect(previousInChat(SAMPLE_FORM, dossier, at('name'))).toEqual(at('name'));
  });
});

describe('on a card', () => {
  test('a step opens at its first unsettled question, else at its first one', () => {
    expect(placeOfStep(step('who'), sampleDossier({ name: 'J' }))).toEqual(at('scope'));
    expect(placeOfStep(step('who'), sampleDossier({ name: 'J', scope: 'part' }))).toEqual(
      at('name'),
    );
  });

  test('a step without questions to ask is passed over, forwards and backwards', () => {
    const whole = sampleDossier({ scope: 'whole' });
    expect(stepAfter(SAMPLE_FORM, step('who'), whole)).toEqual(at('topics'));
    expect(stepAfter(SAMPLE_FORM, step('what'), whole)).toEqual(OVERVIEW);
    expect(stepBefore(SAMPLE_FORM, at('topics'), whole)).toEqual(at('name'));
    expect(stepBefore(SAMPLE_FORM, OVERVIEW, whole)).toEqual(at('topics'));
  });

  test('a step with a conditional question that is asked is visited', () => {
    const part = sampleDossier({ scope: 'part' });
    expect(stepAfter(SAMPLE_FORM, step('who'), part)).toEqual(at('area'));
    expect(stepBefore(SAMPLE_FORM, at('topics'), part)).toEqual(at('area'));
  });

  test('before the first step comes the first step', () => {
    expect(stepBefore(SAMPLE_FORM, at('scope'), EMPTY)).toEqual(at('name'));
  });
});

test('the overview is the last step of the count', () => {
  expect(stepCount(SAMPLE_FORM)).toBe(5);
  expect(stepNumber(SAMPLE_FORM, at('topics'))).toBe(3);
  expect(stepNumber(SAMPLE_FORM, OVERVIEW)).toBe(5);
});

test('a place gives its open question; the overview and unknown ids give none', () => {
  expect(openQuestion(SAMPLE_FORM, at('area'))?.id).toBe('area');
  expect(openQuestion(SAMPLE_FORM, OVERVIEW)).toBeUndefined();
  expect(openQuestion(SAMPLE_FORM, at('gone'))).toBeUndefined();
});
