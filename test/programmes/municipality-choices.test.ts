import { describe, expect, test } from '@jest/globals';
import type { MunicipalityQuestion } from '../../src/domain/question.ts';
import { readAnswer } from '../../src/domain/read-answer.ts';
import { MUNICIPALITIES } from '../../src/programmes/municipalities.ts';
import { municipalityChoices } from '../../src/programmes/municipality-choices.ts';
import { createMunicipalityFinder } from '../../src/search/municipality-search.ts';

const choices = municipalityChoices(MUNICIPALITIES);
const QUESTION: MunicipalityQuestion = {
  id: 'municipality',
  kind: 'municipality',
  label: 'Gemeente',
  shortLabel: 'Gemeente',
  required: true,
  help: { why: '' },
};

describe('the list of municipalities', () => {
  test('has every value and every title once', () => {
    expect(new Set(choices.map((choice) => choice.value)).size).toBe(choices.length);
    expect(new Set(choices.map((choice) => choice.title)).size).toBe(choices.length);
  });

  test('offers every municipality that exists, and former names with what they are now', () => {
    const present = MUNICIPALITIES.filter((one) => one.successor === undefined);
    expect(choices.filter((choice) => /^\d{5}$/.test(choice.value))).toHaveLength(present.length);
    expect(choices.map((choice) => choice.title)).toContain('Meulebeke (nu Tielt)');
  });

  test('sends nothing that is not read as a present municipality', () => {
    const finder = createMunicipalityFinder(MUNICIPALITIES);
    const wrong = choices.filter((choice) => {
      const read = readAnswer(QUESTION, choice.value, finder);
      return !read.ok || finder.byNis(String(read.value))?.successor !== undefined;
    });
    expect(wrong).toEqual([]);
  });
});
