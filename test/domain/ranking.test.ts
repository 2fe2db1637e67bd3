import { describe, expect, test } from '@jest/globals';
import type { RankingQuestion } from '../../src/domain/question.ts';
import { issuesOf, rankedNow, readRanking } from '../../src/domain/ranking.ts';
import { canBeSent, readiness } from '../../src/domain/submission.ts';
import { isUnsettled } from '../../src/domain/walk.ts';
import { sampleDossier } from '../support/jans-dossier.ts';

const RANKING: RankingQuestion = {
  id: 'ranking',
  kind: 'ranking',
  label: 'Wat eerst?',
  shortLabel: 'Volgorde',
  required: true,
  from: ['street', 'policy'],
  atLeast: 3,
  help: { why: 'Zo weten we waar te beginnen.' },
};
const NOTED = { street: 'Leegstand\nGeen bomen', policy: 'Geen budget; Geen trekker' };
const noted = (ranking?: readonly string[], changes = {}) =>
  sampleDossier({ ...NOTED, ...changes, ...(ranking === undefined ? {} : { ranking }) });
const read = (text: string) => readRanking(RANKING, text, noted().answers);

describe('what there is to put in order', () => {
  test('is every line once, with where it stands; what says nothing is left out', () => {
    const dossier = sampleDossier({
      street: '- Leegstand\n2) Geen bomen\nnvt',
      policy: 'leegstand; –',
    });
    expect(issuesOf(RANKING, dossier.answers)).toEqual([
      { text: 'Leegstand', from: 'street' },
      { text: 'Geen bomen', from: 'street' },
    ]);
  });

  test('a line that begins with a number without a dot keeps it', () => {
    const { answers } = sampleDossier({ street: '7 lege panden' });
    expect(issuesOf(RANKING, answers)).toMatchObject([{ text: '7 lege panden' }]);
  });
});

describe('an order', () => {
  test.each(['3, 1, 2', '3 1 2', '3. 1. 2.', '3,1 en 2', '3 > 1 > 2', ' 3;1;2 ', '3, 1, 2, 1'])(
    '“%s” is read by its numbers; the rest follows',
    (text) => {
      expect(read(text)).toEqual({
        ok: true,
        value: ['Geen budget', 'Leegstand', 'Geen bomen', 'Geen trekker'],
      });
    },
  );

  test('may be the texts themselves, one per line', () => {
    expect(read('geen budget\nLeegstand\nGeen bomen')).toMatchObject({ ok: true });
  });

  test('of fewer than are needed is none', () => {
    expect(read('2, 1')).toEqual({ ok: false, reason: { kind: 'tooFewRanked', least: 3 } });
    const one = sampleDossier({ street: 'Leegstand' });
    expect(readRanking(RANKING, '1', one.answers)).toEqual({ ok: true, value: ['Leegstand'] });
  });

  test('of what is not there is none, and says what', () => {
    expect(read('0, 1, 2')).toMatchObject({ ok: false, reason: { unknown: ['0'] } });
    expect(read('1, 2, 99999999999')).toMatchObject({ reason: { unknown: ['99999999999'] } });
    expect(read('de straat')).toMatchObject({ reason: { unknown: ['de straat'] } });
    expect(readRanking(RANKING, '1', {})).toMatchObject({ reason: { kind: 'nothingToRank' } });
  });
});

describe('when issues come and go', () => {
  const order = ['Geen budget', 'Leegstand', 'Geen bomen', 'Geen trekker'];

  test('an order of what is there stands', () => {
    expect(rankedNow(RANKING, noted(order).answers)).toEqual({ order, changed: false });
    expect(isUnsettled(noted(order), RANKING)).toBe(false);
  });

  test('what is gone falls out, what is new comes at the end, and it is looked at again', () => {
    const changed = noted(order, { street: 'Leegstand\nTe druk' });
    expect(rankedNow(RANKING, changed.answers)).toEqual({
      order: ['Geen budget', 'Leegstand', 'Geen trekker', 'Te druk'],
      changed: true,
    });
    expect(isUnsettled(changed, RANKING)).toBe(true);
    const form = {
      id: 'f',
      version: 1,
      changes: [],
      steps: [{ id: 's', title: 'S', questions: [RANKING] }],
    };
    const ready = readiness(form, changed);
    expect(ready.outdated).toEqual([RANKING]);
    expect(canBeSent(ready)).toBe(false);
    expect(canBeSent(readiness(form, noted(order)))).toBe(true);
  });

  test('nobody made one yet', () => {
    expect(rankedNow(RANKING, noted().answers)).toBeUndefined();
    expect(rankedNow(RANKING, noted([]).answers)).toBeUndefined();
  });
});
