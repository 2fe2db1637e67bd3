import { expect, test } from '@jest/globals';
import { type TurnEnd, type TurnRecord, tallyTurns } from './support/turn-tally.ts';

const turn = (startedAt: number, ms: number, end: TurnEnd = 'good'): TurnRecord => ({
  startedAt,
  endedAt: startedAt + ms,
  end,
});
const evenly = (from: number, until: number, ms: number): TurnRecord[] =>
  Array.from({ length: (until - from) / 100 }, (_, index) => turn(from + index * 100, ms));

const FAULT = { beganAt: 2_000, endedAt: 4_000 };

test('a turn belongs to the part in which it began', () => {
  const turns = [turn(1_000, 10), turn(1_999, 5_000), turn(3_000, 20, 'refused'), turn(4_000, 30)];
  const { before, during, after } = tallyTurns(turns, FAULT);
  expect(before).toMatchObject({ turns: 2, good: 2, slowestMs: 5_000 });
  expect(during).toMatchObject({ turns: 1, good: 0, refused: 1, p95Ms: 0 });
  expect(after).toMatchObject({ turns: 1, good: 1 });
});

test('the first good answer counts from the end of the fault, also of a turn that began before', () => {
  const turns = [turn(3_900, 400), turn(4_100, 10, 'unanswered'), turn(4_500, 20)];
  expect(tallyTurns(turns, FAULT).firstGoodMs).toBe(300);
});

test('it is as before from the first second in which all is good and fast', () => {
  const slow = evenly(4_000, 6_000, 500);
  const turns = [...evenly(0, 2_000, 20), ...slow, ...evenly(6_000, 9_000, 20)];
  expect(tallyTurns(turns, FAULT).normalMs).toBe(2_500);
});

test('it is never as before while somebody is refused', () => {
  const refused = Array.from({ length: 50 }, (_, index) => turn(4_000 + index * 100, 5, 'refused'));
  const turns = [...evenly(0, 2_000, 20), ...refused];
  expect(tallyTurns(turns, FAULT)).toMatchObject({ normalMs: undefined, firstGoodMs: undefined });
});
