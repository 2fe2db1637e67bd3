import { describe, expect, test } from '@jest/globals';
import { CASE_STATES } from '../../src/domain/case-filter.ts';
import type { Tally } from '../../src/domain/figure-tally.ts';
import { countsOf, type Figures, figuresOf } from '../../src/domain/figures.ts';
import { PROVINCES } from '../../src/domain/municipality.ts';
import type { CaseCount, CaseFact } from '../../src/domain/ports-cases.ts';
import {
  aFact,
  COUNTS_OF_2021,
  FIRST,
  factsOf,
  PRACTICE,
  SECOND,
  someFiles,
} from '../support/sample-figures.ts';

const ROUNDS = [FIRST, SECOND];

function ofRound(figures: Figures, id: string) {
  const found = figures.rounds.find(({ round }) => round.id === id);
  if (found === undefined) throw new Error(`no round ${id}`);
  return found;
}

describe('the figures that the minister gave in 2021', () => {
  const figures = figuresOf(COUNTS_OF_2021, ROUNDS);
  const first = ofRound(figures, FIRST.id);

  test('35 received: 1 inadmissible, 34 assessed, of which 1 not clear enough and 33 selected', () => {
    expect(first.tally).toEqual({
      received: 35,
      late: 0,
      inadmissible: 1,
      admissible: 34,
      deferred: 1,
      selected: 33,
      notSelected: 0,
      toJudge: 0,
      toSelect: 0,
      withdrawn: 0,
      centreCities: 4,
      selectedCentreCities: 4,
      budgeted: 0,
      budget: 0,
    } satisfies Tally);
  });

  test('per province what was received and selected', () => {
    expect(
      first.provinces.map(({ province, tally }) => [province, tally.received, tally.selected]),
    ).toEqual([
      ['Antwerpen', 7, 7],
      ['Limburg', 3, 3],
      ['Oost-Vlaanderen', 5, 5],
      ['Vlaams-Brabant', 7, 5],
      ['West-Vlaanderen', 13, 13],
    ]);
  });

  test('the reasons of what was not let through', () => {
    expect(first.reasons).toEqual([
      { state: 'inadmissible', reasonId: 'too-little-information', files: 1 },
      { state: 'deferred', reasonId: 'not-clear-enough', files: 1 },
    ]);
  });

  test('2 came in after the deadline and went to the second round', () => {
    const move = { fromRoundId: FIRST.id, toRoundId: SECOND.id, files: 2 };
    expect(first.lateOut).toEqual([move]);
    expect(ofRound(figures, SECOND.id).lateIn).toEqual([move]);
    expect(ofRound(figures, SECOND.id).tally).toMatchObject({ received: 2, late: 2, toJudge: 2 });
  });

  test('every sum holds, and says of what it is made', () => {
    expect(figures.controls.filter(({ addsUp }) => !addsUp)).toEqual([]);
    expect(figures.controls).toContainEqual({
      kind: 'states',
      roundId: FIRST.id,
      whole: 35,
      terms: [
        { name: 'selected', files: 33 },
        { name: 'deferred', files: 1 },
        { name: 'inadmissible', files: 1 },
      ],
      addsUp: true,
    });
    expect(figures.controls).toContainEqual({
      kind: 'rounds',
      whole: 37,
      terms: [
        { name: FIRST.id, files: 35 },
        { name: SECOND.id, files: 2 },
      ],
      addsUp: true,
    });
  });
});

test('without a file everything is zero and the sums hold', () => {
  const figures = figuresOf([], ROUNDS);
  expect(new Set(Object.values(figures.total.tally))).toEqual(new Set([0]));
  expect(figures.total.provinces.map(({ province }) => province)).toEqual(PROVINCES);
  expect(figures.controls.every(({ addsUp }) => addsUp)).toBe(true);
});

test('a practice round is counted by itself and never in the total', () => {
  const counts = [...COUNTS_OF_2021, someFiles(5, { roundId: PRACTICE.id })];
  const figures = figuresOf(counts, [...ROUNDS, PRACTICE]);
  expect(ofRound(figures, PRACTICE.id).tally.received).toBe(5);
  expect(figures.total.tally.received).toBe(37);
  expect(figures.controls.every(({ addsUp }) => addsUp)).toBe(true);
});

test('files without a noted province have a row of their own', () => {
  const { total, controls } = figuresOf([someFiles(2), someFiles(3, { province: '' })], ROUNDS);
  expect(total.provinces.at(-1)).toMatchObject({ province: '', tally: { received: 3 } });
  expect(controls.every(({ addsUp }) => addsUp)).toBe(true);
});

test('files of a round that nobody knows any more make the sums fail', () => {
  const lost = someFiles(2, { roundId: 'gone', movedFromRoundId: 'long-gone' });
  const { controls, total } = figuresOf([...COUNTS_OF_2021, lost], ROUNDS);
  expect(total.tally.received).toBe(39);
  expect(controls.filter(({ addsUp }) => !addsUp)).toEqual([
    {
      kind: 'rounds',
      whole: 39,
      terms: [
        { name: FIRST.id, files: 35 },
        { name: SECOND.id, files: 2 },
      ],
      addsUp: false,
    },
  ]);
});

test('a late file of which the earlier round is gone makes the sum of late files fail', () => {
  const late = someFiles(1, { roundId: SECOND.id, movedFromRoundId: 'gone' });
  const { controls } = figuresOf([late], ROUNDS);
  expect(controls.filter(({ addsUp }) => !addsUp).map(({ kind }) => kind)).toEqual(['late']);
});

test('a file in a state that is no state of a sent file makes the sums fail', () => {
  const { controls } = figuresOf([someFiles(1, { state: 'draft' })], ROUNDS);
  const failing = controls.filter(({ addsUp }) => !addsUp);
  expect(failing.map(({ kind, roundId }) => [kind, roundId])).toEqual([
    ['states', undefined],
    ['admissible', undefined],
    ['states', FIRST.id],
    ['admissible', FIRST.id],
  ]);
});

test('budgets count for selected files only', () => {
  const { total } = figuresOf(
    [
      someFiles(3, { budgeted: 2, budget: 25_000 }),
      someFiles(1, { state: 'withdrawn', budgeted: 1, budget: 99_000 }),
    ],
    ROUNDS,
  );
  expect(total.tally).toMatchObject({ selected: 3, budgeted: 2, budget: 25_000 });
});

/** Numbers that look random and are the same in every run (a linear congruential generator). */
function createDice(seed: number) {
  let state = seed;
  const roll = (sides: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
  return { roll, pick: <T>(items: readonly T[]): T => items[roll(items.length)] as T };
}

const ALL_ROUNDS = [FIRST, SECOND, { ...SECOND, id: 'third' }, PRACTICE];

function anyFiles(seed: number): readonly CaseFact[] {
  const { roll, pick } = createDice(seed);
  return Array.from({ length: roll(200) }, () => {
    const round = roll(ALL_ROUNDS.length);
    const earlier = round > 0 && roll(5) === 0 ? ALL_ROUNDS[roll(round)] : undefined;
    return aFact({
      roundId: ALL_ROUNDS[round]?.id ?? '',
      movedFromRoundId: earlier?.id ?? '',
      state: pick(CASE_STATES),
      province: pick([...PROVINCES, '']),
      centreCity: roll(8) === 0,
      reasonId: pick(['', 'one', 'two']),
      ...(roll(3) === 0 ? { budget: roll(50_000) } : {}),
    });
  });
}

/** What the store would make of them: those that have everything in common, together. */
function grouped(facts: readonly CaseFact[]): readonly CaseCount[] {
  const groups = new Map<string, CaseCount>();
  for (const one of countsOf(facts)) {
    const { files, budgeted, budget, ...common } = one;
    const key = JSON.stringify(Object.entries(common).sort());
    const known = groups.get(key);
    groups.set(key, {
      ...one,
      files: files + (known?.files ?? 0),
      budgeted: budgeted + (known?.budgeted ?? 0),
      budget: budget + (known?.budget ?? 0),
    });
  }
  return [...groups.values()];
}

/** The same numbers, counted file by file. */
function countedByHand(facts: readonly CaseFact[]): Tally {
  const tally = {
    received: 0,
    late: 0,
    inadmissible: 0,
    admissible: 0,
    deferred: 0,
    selected: 0,
    notSelected: 0,
    toJudge: 0,
    toSelect: 0,
    withdrawn: 0,
    centreCities: 0,
    selectedCentreCities: 0,
    budgeted: 0,
    budget: 0,
  };
  for (const { state, movedFromRoundId, centreCity, budget } of facts) {
    tally.received += 1;
    if (movedFromRoundId !== '') tally.late += 1;
    if (centreCity) tally.centreCities += 1;
    if (state === 'submitted') tally.toJudge += 1;
    if (state === 'admissible') tally.toSelect += 1;
    if (state === 'withdrawn') tally.withdrawn += 1;
    if (state === 'inadmissible') tally.inadmissible += 1;
    if (state === 'deferred') tally.deferred += 1;
    if (state === 'notSelected') tally.notSelected += 1;
    if (['admissible', 'deferred', 'selected', 'notSelected'].includes(state))
      tally.admissible += 1;
    if (state !== 'selected') continue;
    tally.selected += 1;
    if (centreCity) tally.selectedCentreCities += 1;
    if (budget === undefined) continue;
    tally.budgeted += 1;
    tally.budget += budget;
  }
  return tally;
}

test.each(Array.from({ length: 60 }, (_, seed) => seed))(
  'whatever the files are, every number is what counting by hand gives and every sum holds (%i)',
  (seed) => {
    const facts = anyFiles(seed);
    const figures = figuresOf(grouped(facts), ALL_ROUNDS);
    const real = facts.filter(({ roundId }) => roundId !== PRACTICE.id);
    expect(figures.total.tally).toEqual(countedByHand(real));
    for (const { round, tally, provinces } of figures.rounds) {
      const own = facts.filter(({ roundId }) => roundId === round.id);
      expect(tally).toEqual(countedByHand(own));
      for (const { province, tally: part } of provinces) {
        expect(part).toEqual(countedByHand(own.filter((fact) => fact.province === province)));
      }
    }
    expect(figures.controls.filter(({ addsUp }) => !addsUp)).toEqual([]);
  },
);

test('counted from the list of files, the figures are those of the counts', () => {
  const facts = factsOf(COUNTS_OF_2021);
  expect(figuresOf(countsOf(facts), ROUNDS)).toEqual(figuresOf(COUNTS_OF_2021, ROUNDS));
});
