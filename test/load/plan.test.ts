import { expect, test } from '@jest/globals';
import { type ActKind, faster, type Plan, planHour } from './support/plan.ts';

const HOUR = planHour({ minutes: 10, seed: 7 });

function countOf(plan: Plan, kind: ActKind): number {
  return plan.acts.filter((act) => act.kind === kind).length;
}

test('the deadline hour has 300 files, 1,000 people and 122 questions in ten minutes', () => {
  expect(HOUR).toMatchObject({ files: 300, durationMs: 600_000 });
  expect(HOUR.people).toHaveLength(1_000);
  expect(HOUR.people.filter(({ isMaker }) => isMaker)).toHaveLength(300);
  expect(new Set(HOUR.people.map(({ file }) => file)).size).toBe(300);
  expect(countOf(HOUR, 'ask')).toBe(122);
  expect(countOf(HOUR, 'passOn')).toBe(61);
  expect(countOf(HOUR, 'send')).toBe(300);
});

test('the same seed gives the same plan, and another one another', () => {
  expect(planHour({ minutes: 1, seed: 7 })).toEqual(planHour({ minutes: 1, seed: 7 }));
  expect(planHour({ minutes: 1, seed: 7 })).not.toEqual(planHour({ minutes: 1, seed: 8 }));
});

test('in fewer minutes there are fewer people, at the same rate', () => {
  const minute = planHour({ minutes: 1, seed: 7 });
  expect(minute.files).toBe(30);
  expect(minute.people).toHaveLength(100);
  expect(countOf(minute, 'ask')).toBe(12);
  expect(minute.acts.length * 10).toBeGreaterThan(HOUR.acts.length * 0.9);
  expect(minute.acts.length * 10).toBeLessThan(HOUR.acts.length * 1.1);
});

test('acts are in the order of their moments, within the time', () => {
  const moments = HOUR.acts.map(({ at }) => at);
  expect(moments).toEqual(moments.toSorted((a, b) => a - b));
  expect(moments[0]).toBeGreaterThanOrEqual(0);
  expect(moments.at(-1)).toBeLessThanOrEqual(600_000);
});

test('most applications are handed in in the last two minutes, each by the maker as the last of their work', () => {
  const sends = HOUR.acts.filter(({ kind }) => kind === 'send');
  expect(sends.filter(({ at }) => at >= 480_000).length).toBeGreaterThan(180);
  const work = HOUR.acts.filter(({ kind }) => kind !== 'ask' && kind !== 'passOn');
  for (const { person, at } of sends) {
    expect(HOUR.people[person]?.isMaker).toBe(true);
    expect(work.filter((act) => act.person === person && act.at > at)).toEqual([]);
  }
});

test('about two in a hundred activities come again, and as many saves are pressed twice', () => {
  const again = HOUR.acts.filter(({ againAfter }) => againAfter !== undefined);
  expect(again.length / HOUR.acts.length).toBeCloseTo(0.02, 2);
  const twice = HOUR.acts.filter((act) => act.twice);
  expect(new Set(twice.map(({ kind }) => kind))).toEqual(new Set(['save', 'send', 'passOn']));
});

test('twice as fast is the same plan in half the time', () => {
  const quick = faster(HOUR, 2);
  expect(quick.durationMs).toBe(300_000);
  expect(quick.acts.map(({ at }) => at * 2)).toEqual(HOUR.acts.map(({ at }) => at));
  expect(quick.people).toEqual(HOUR.people);
});
