import { expect, test } from '@jest/globals';
import { adviseAnswer } from '../../src/domain/answer-advice.ts';
import { allQuestions } from '../../src/domain/form.ts';
import { PROFPLOEG_FORM } from '../../src/programmes/profploeg/form.ts';
import { DEVELOPMENT_ANSWERS } from './development-answers.ts';
import { HELD_OUT_ANSWERS } from './held-out-answers.ts';
import { LATE_HELD_OUT_ANSWERS } from './late-held-out-answers.ts';
import { MORE_DEVELOPMENT_ANSWERS } from './more-development-answers.ts';
import type { RealisticAnswer } from './realistic-answers.ts';
import { THIRD_DEVELOPMENT_ANSWERS } from './third-development-answers.ts';

interface Verdict {
  /** Parts of the question, and how many of them were judged as the label does. */
  readonly parts: number;
  readonly right: number;
  readonly complete: boolean;
  readonly falseAlarm: boolean;
  /** At least one part that misses was reported. */
  readonly caught: boolean;
}

function judge({ questionId, text, missing }: RealisticAnswer): Verdict {
  const question = allQuestions(PROFPLOEG_FORM).find(({ id }) => id === questionId);
  if (question?.kind !== 'longText') throw new Error(`no open question ${questionId}`);
  const ids = (question.parts ?? []).map(({ id }) => id);
  for (const id of missing) if (!ids.includes(id)) throw new Error(`no part ${id}: ${text}`);
  const reported = adviseAnswer(question, text).missing.map(({ id }) => id);
  return {
    parts: ids.length,
    right: ids.filter((id) => reported.includes(id) === missing.includes(id)).length,
    complete: missing.length === 0,
    falseAlarm: reported.some((id) => !missing.includes(id)),
    caught: reported.some((id) => missing.includes(id)),
  };
}

function rates(answers: readonly RealisticAnswer[]) {
  const verdicts = answers.map(judge);
  const complete = verdicts.filter((verdict) => verdict.complete);
  const incomplete = verdicts.filter((verdict) => !verdict.complete);
  const sum = (of: (verdict: Verdict) => number) => verdicts.reduce((n, one) => n + of(one), 0);
  return {
    right: sum(({ right }) => right) / sum(({ parts }) => parts),
    falseAlarms: complete.filter(({ falseAlarm }) => falseAlarm).length / complete.length,
    caught: incomplete.filter(({ caught }) => caught).length / incomplete.length,
  };
}

test('on unseen answers at least 92% of the parts are judged right', () => {
  const { right } = rates([...HELD_OUT_ANSWERS, ...LATE_HELD_OUT_ANSWERS]);
  expect(right).toBeGreaterThanOrEqual(0.92);
});

test('at most 4% of the unseen complete answers get a tip they do not need', () => {
  const { falseAlarms } = rates([...HELD_OUT_ANSWERS, ...LATE_HELD_OUT_ANSWERS]);
  expect(falseAlarms).toBeLessThanOrEqual(0.04);
});

test('at least 84% of the unseen incomplete answers get a tip', () => {
  const { caught } = rates([...HELD_OUT_ANSWERS, ...LATE_HELD_OUT_ANSWERS]);
  expect(caught).toBeGreaterThanOrEqual(0.84);
});

test('on the answers that the cues are tuned to nobody complete gets a tip', () => {
  const lots = [DEVELOPMENT_ANSWERS, MORE_DEVELOPMENT_ANSWERS, THIRD_DEVELOPMENT_ANSWERS];
  const { right, falseAlarms, caught } = rates(lots.flat());
  expect(falseAlarms).toBe(0);
  expect(right).toBeGreaterThanOrEqual(0.98);
  expect(caught).toBeGreaterThanOrEqual(0.94);
});
