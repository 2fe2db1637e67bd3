import { describe, expect, test } from '@jest/globals';
import { allQuestions } from '../../src/domain/form.ts';
import { PROFPLOEG } from '../../src/programmes/profploeg/profploeg.ts';

const { form, review } = PROFPLOEG.intake;
const REASONS = [...review.inadmissible, ...review.deferred, ...review.notSelected];

describe('the points that applications are judged by', () => {
  test('are seven to nine statements', () => {
    expect(review.checks.length).toBeGreaterThanOrEqual(7);
    expect(review.checks.length).toBeLessThanOrEqual(9);
    expect(review.checks.filter(({ label }) => !label.endsWith('.'))).toEqual([]);
  });

  test('are about every open question of the form', () => {
    const about = new Set<string>(review.checks.flatMap((check) => check.questionIds));
    const open = allQuestions(form).filter((question) => question.kind === 'longText');
    expect(open.filter((question) => !about.has(question.id))).toEqual([]);
  });

  test('put a note at a question with room for an answer', () => {
    const kinds = review.checks.map(
      ({ questionIds: [first] }) => allQuestions(form).find(({ id }) => id === first)?.kind,
    );
    expect(new Set(kinds)).toEqual(new Set(['municipality', 'longText']));
  });
});

describe('the reasons for a decision', () => {
  test('begin with those that the first round gave', () => {
    expect(review.inadmissible[0].label).toBe('Tekort aan informatie');
    expect(review.deferred[0].label).toBe('Te weinig duidelijkheid in de aanvraag');
  });

  test('are one whole sentence to the municipality, as people talk', () => {
    const stiff = /\b(uw|u|gelieve|dient|dienen|teneinde|tevens|inzake|reeds|conform)\b/i;
    const wrong = REASONS.filter(
      ({ sentence }) => !/^\p{Lu}[^.!?]*\.$/u.test(sentence) || stiff.test(sentence),
    );
    expect(wrong).toEqual([]);
  });

  test('say something else each', () => {
    expect(new Set(REASONS.map(({ sentence }) => sentence)).size).toBe(REASONS.length);
    expect(new Set(REASONS.map(({ label }) => label)).size).toBe(REASONS.length);
  });
});
