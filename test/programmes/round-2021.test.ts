import { describe, expect, test } from '@jest/globals';
import { adviseAnswer } from '../../src/domain/answer-advice.ts';
import type { Answer } from '../../src/domain/dossier.ts';
import { allQuestions } from '../../src/domain/form.ts';
import type { Question } from '../../src/domain/question.ts';
import { readAnswer } from '../../src/domain/read-answer.ts';
import { dayOf, endOfDay, startOfDay } from '../../src/domain/time.ts';
import { askedQuestions } from '../../src/domain/visible-questions.ts';
import { MUNICIPALITIES } from '../../src/programmes/municipalities.ts';
import { PROFPLOEG } from '../../src/programmes/profploeg/profploeg.ts';
import { createMunicipalityFinder } from '../../src/search/municipality-search.ts';
import { type Application2021, ROUND_2021 } from '../support/round-2021.ts';

const { form, rounds } = PROFPLOEG.intake;
const FINDER = createMunicipalityFinder(MUNICIPALITIES);
const inTime = ROUND_2021.filter(({ outcome }) => outcome !== 'late');
const late = ROUND_2021.filter(({ outcome }) => outcome === 'late');

/** The municipality as it was when the application was sent. */
function sender({ nis, sentAt }: Application2021) {
  const found = FINDER.at(nis, dayOf(sentAt));
  if (found === undefined) throw new Error(`${nis} did not exist then`);
  return found;
}

function asked({ answers, sentAt }: Application2021): readonly Question[] {
  const by = { tenantId: 't', objectId: 'o', name: 'An' };
  const given = Object.entries(answers).map(([id, value]): [string, Answer] => [
    id,
    { value, version: 1, by, at: sentAt },
  ]);
  return askedQuestions(form, Object.fromEntries(given));
}

describe('the replay of the first round has the counts of the minister', () => {
  test('35 applications in time and 2 late ones, of as many municipalities', () => {
    expect(inTime).toHaveLength(35);
    expect(late).toHaveLength(2);
    expect(new Set(ROUND_2021.map(({ nis }) => nis)).size).toBe(37);
  });

  test.each([
    ['Antwerpen', 7, 7],
    ['Limburg', 3, 3],
    ['Oost-Vlaanderen', 5, 5],
    ['Vlaams-Brabant', 7, 5],
    ['West-Vlaanderen', 13, 13],
  ])('%s: %i, of which %i selected', (province, all, selected) => {
    const there = inTime.filter((one) => sender(one).province === province);
    expect(there).toHaveLength(all);
    expect(there.filter(({ outcome }) => outcome === 'selected')).toHaveLength(selected);
  });

  test('one is inadmissible, one is deferred and 33 are selected', () => {
    const outcomes = inTime.map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'inadmissible')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'deferred')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'selected')).toHaveLength(33);
  });

  test('four of those in time are centre cities, all of them selected', () => {
    const cities = inTime.filter((one) => sender(one).centreCity);
    expect(cities.map(({ outcome }) => outcome)).toEqual(Array(4).fill('selected'));
  });
});

describe('the applications of the replay', () => {
  test('come in order, within the round, some shortly before midnight of its last day', () => {
    const [first] = rounds;
    const moments = inTime.map(({ sentAt }) => sentAt.getTime());
    expect(moments.toSorted((a, b) => a - b)).toEqual(moments);
    expect(moments[0]).toBeGreaterThan(startOfDay('2021-06-28').getTime());
    const deadline = endOfDay(first.deadlineDay).getTime();
    expect(moments.at(-1)).toBeLessThan(deadline);
    expect(moments.filter((moment) => deadline - moment < 30 * 60_000).length).toBeGreaterThan(1);
    expect(late.every(({ sentAt }) => sentAt.getTime() > deadline)).toBe(true);
    expect(late[0]?.sentAt).toEqual(startOfDay('2021-08-14'));
  });

  test('are of municipalities under the names they had, also of some that merged or moved since', () => {
    expect(ROUND_2021.filter((one) => sender(one).name !== one.municipality)).toEqual([]);
    const merged = ROUND_2021.filter((one) => sender(one).successor !== undefined);
    expect(merged.length).toBeGreaterThan(3);
    const moved = merged.filter((one) => {
      const { province, successor = '' } = sender(one);
      return FINDER.byNis(successor)?.province !== province;
    });
    expect(moved.map(({ municipality }) => municipality)).toEqual(['Zwijndrecht']);
  });

  test.each(ROUND_2021)(
    '$municipality answers everything that is asked and nothing else',
    (one) => {
      expect(Object.keys(one.answers).toSorted()).toEqual(
        asked(one)
          .map(({ id }) => id)
          .toSorted(),
      );
      for (const question of asked(one).filter(({ kind }) => kind !== 'municipality')) {
        const value = one.answers[question.id];
        const read = readAnswer(question, [value].flat().join(','), FINDER);
        expect(read).toEqual({ ok: true, value });
      }
    },
  );

  test('are complete to the bot where they are let through, and the inadmissible one is not', () => {
    const poor = ROUND_2021.filter(({ answers }) =>
      allQuestions(form).some((question) => {
        const value = answers[question.id];
        if (question.kind !== 'longText' || typeof value !== 'string') return false;
        const { saysNothing, thin, missing } = adviseAnswer(question, value);
        return saysNothing || thin || missing.length > 0;
      }),
    );
    expect(poor.map(({ outcome }) => outcome)).toContain('inadmissible');
    expect(poor.filter(({ outcome }) => outcome === 'selected' || outcome === 'late')).toEqual([]);
  });

  test('are of people who are all different', () => {
    expect(new Set(ROUND_2021.map(({ contact }) => contact)).size).toBe(37);
    expect(new Set(ROUND_2021.map(({ answers }) => answers.email)).size).toBe(37);
  });
});
