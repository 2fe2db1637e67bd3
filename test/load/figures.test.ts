import { describe, expect, test } from '@jest/globals';
import { turnTexts } from '../../src/texts/turn-texts.ts';
import { figuresOf, peakPerSecond, whyBroken } from './support/figures.ts';
import { answeredHow, saidHow } from './support/read-outcome.ts';
import type { TurnOutcome, TurnRecord } from './support/turn-record.ts';

/** A hundred turns that took 1 to 100 ms, and others. */
function saves(...others: readonly TurnRecord[]): readonly TurnRecord[] {
  const hundred = Array.from({ length: 100 }, (_, n) => ({ ...GOOD, ms: 100 - n }));
  return [...hundred, ...others];
}
const GOOD: TurnRecord = { kind: 'save', ms: 1, outcome: 'good' };

test('figures are per kind, with all presses on cards together first', () => {
  const search: TurnRecord = { kind: 'search', ms: 7, outcome: 'good' };
  const open: TurnRecord = { kind: 'open', ms: 300, outcome: 'refused' };
  const clean = { errors: {}, refused: 0 };
  expect(figuresOf(saves(search, open))).toEqual([
    { kind: 'cards', turns: 101, p50: 51, p95: 96, p99: 100, max: 300, errors: {}, refused: 1 },
    { kind: 'open', turns: 1, p50: 300, p95: 300, p99: 300, max: 300, errors: {}, refused: 1 },
    { kind: 'save', turns: 100, p50: 51, p95: 96, p99: 100, max: 100, ...clean },
    { kind: 'search', turns: 1, p50: 7, p95: 7, p99: 7, max: 7, ...clean },
  ]);
});

test.each<TurnOutcome>(['busy', 'failed', 'unanswered', 'badStatus', 'broken'])(
  'a turn that is %s counts as an error of its kind',
  (outcome) => {
    const [cards] = figuresOf([{ ...GOOD, outcome }]);
    expect(cards?.errors).toEqual({ [outcome]: 1 });
  },
);

describe('a load is too much', () => {
  test('not when all is answered in time', () => {
    expect(whyBroken(saves({ ...GOOD, kind: 'type', ms: 9_000 }))).toEqual([]);
  });
  test('when the slowest hundredth of card presses takes longer than a second', () => {
    const slow = { ...GOOD, ms: 1_200 };
    expect(whyBroken(saves(slow, slow))).toEqual(['p99 of card presses 1200 ms']);
  });
  test('when one card press takes longer than five seconds', () => {
    const many = [...saves(), ...saves(), { ...GOOD, ms: 5_100 }];
    expect(whyBroken(many)).toEqual(['a card press took 5100 ms']);
  });
  test('when more than one turn in a thousand fails, a busy one included', () => {
    expect(whyBroken(saves({ ...GOOD, outcome: 'busy' }))).toEqual(['1 of 101 turns failed']);
    const thousand = Array.from({ length: 999 }, () => GOOD);
    expect(whyBroken([...thousand, { ...GOOD, outcome: 'busy' }])).toEqual([]);
  });
});

test('the peak is that of the busiest ten seconds', () => {
  const act = (at: number) => ({ at, person: 0, kind: 'save' as const });
  const acts = [act(0), act(9_000), act(10_000), act(12_000), act(18_999), act(25_000)];
  expect(peakPerSecond(acts, 30_000)).toBeCloseTo(0.4);
  expect(peakPerSecond([act(0), act(1)], 2_000)).toBeCloseTo(1);
});

test('what the bot says about a turn is told from its words', () => {
  const card = { type: 'application/vnd.microsoft.card.adaptive', value: { body: [] } };
  expect(answeredHow(card)).toBe('good');
  expect(answeredHow({ value: { results: [] } })).toBe('good');
  expect(answeredHow({ value: turnTexts.unavailable })).toBe('refused');
  expect(answeredHow({ value: turnTexts.busy })).toBe('busy');
  expect(answeredHow({ value: turnTexts.failed('0a1b2c3d') })).toBe('failed');
  expect(saidHow(turnTexts.busy)).toBe('busy');
  expect(saidHow(turnTexts.failed('0a1b2c3d'))).toBe('failed');
  expect(saidHow('Je dossiers')).toBe('good');
});
