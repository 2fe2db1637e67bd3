import { describe, expect, test } from '@jest/globals';
import type { AnswerValue } from '../../src/domain/question.ts';
import { askedInStep, askedQuestions, isAsked } from '../../src/domain/visible-questions.ts';
import { sampleDossier } from '../support/jans-dossier.ts';
import { AREA_QUESTION, OTHER_QUESTION, SAMPLE_FORM } from '../support/sample-form.ts';

const asked = (answers: Readonly<Record<string, AnswerValue>>): string[] =>
  askedQuestions(SAMPLE_FORM, sampleDossier(answers).answers).map((question) => question.id);

describe('which questions are asked', () => {
  test('without answers only the unconditional ones', () => {
    expect(asked({})).toEqual(['name', 'scope', 'topics']);
  });

  test('a condition on one choice holds for the named option only', () => {
    expect(asked({ scope: 'part' })).toEqual(['name', 'scope', 'area', 'topics']);
    expect(asked({ scope: 'whole' })).toEqual(['name', 'scope', 'topics']);
    expect(asked({ scope: '' })).toEqual(['name', 'scope', 'topics']);
  });

  test('a condition on several choices holds when the option is among them', () => {
    expect(asked({ topics: ['events', 'other'] })).toContain('otherTopic');
    expect(asked({ topics: ['events'] })).not.toContain('otherTopic');
  });

  test('a value of the wrong shape does not satisfy a condition', () => {
    expect(isAsked(AREA_QUESTION, sampleDossier({ scope: ['part'] }).answers)).toBe(false);
    expect(isAsked(OTHER_QUESTION, sampleDossier({ topics: 'other' }).answers)).toBe(false);
  });

  test('a step gives its own questions only', () => {
    const [, where] = SAMPLE_FORM.steps;
    const ids = where && askedInStep(where, sampleDossier({ scope: 'part' }).answers);
    expect(ids?.map((question) => question.id)).toEqual(['area']);
  });
});
