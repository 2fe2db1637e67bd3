import { describe, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { Filing } from '../../src/domain/filing.ts';
import type { Round } from '../../src/domain/round.ts';
import {
  canBeSent,
  checkSubmission,
  formatReference,
  readiness,
  submit,
} from '../../src/domain/submission.ts';
import { AN, JAN, LATER, NOON, sampleDossier } from '../support/jans-dossier.ts';
import { SAMPLE_FORM } from '../support/sample-form.ts';
import { aRemark } from '../support/sent-dossier.ts';

const TIELT: Filing = {
  nis: '37015',
  name: 'Tielt',
  province: 'West-Vlaanderen',
  centreCity: false,
};
const COMPLETE = sampleDossier({ name: 'Jan', scope: 'whole' });

function round(id: string, opensAt: string, deadlineDay: string): Round {
  return {
    id,
    programmeId: 'profploeg',
    name: id,
    opensAt: new Date(opensAt),
    deadlineDay,
    guidanceFrom: '2030-01-01',
    demonstration: false,
    version: 1,
  };
}
const ROUND_1 = round('round-1', '2021-06-22T22:00:00Z', '2021-08-13');
const ROUND_2 = round('round-2', '2021-08-13T22:00:00Z', '2021-11-12');

const check = (
  dossier: Dossier,
  now: Date | string,
  rounds: readonly Round[] = [ROUND_1, ROUND_2],
) => checkSubmission(SAMPLE_FORM, dossier, rounds, new Date(now));
const ids = (questions: readonly { readonly id: string }[]): string[] =>
  questions.map((question) => question.id);

describe('what a draft still needs', () => {
  test('required questions that are asked; not optional or hidden ones', () => {
    expect(ids(readiness(SAMPLE_FORM, sampleDossier()).missing)).toEqual(['name', 'scope']);
    expect(ids(readiness(SAMPLE_FORM, sampleDossier({ scope: 'part' })).missing)).toEqual([
      'name',
      'area',
    ]);
  });

  test('a cleared answer is missing', () => {
    expect(
      ids(readiness(SAMPLE_FORM, sampleDossier({ name: '', scope: 'whole' })).missing),
    ).toEqual(['name']);
  });

  test('rejected input counts as rejected and not as missing as well', () => {
    const rejected = { name: { text: 'x', reason: { kind: 'empty' as const }, by: JAN } };
    const ready = readiness(SAMPLE_FORM, sampleDossier({ scope: 'whole' }, { rejected }));
    expect([ids(ready.missing), ids(ready.rejected)]).toEqual([[], ['name']]);
    expect(canBeSent(ready)).toBe(false);
  });

  test('a conflict stands in the way as long as its question is asked', () => {
    const conflicts = [{ id: 'c', questionId: 'area', value: 'x', by: AN, at: NOON }];
    const part = { name: 'J', scope: 'part', area: 'De hele Markt' };
    expect(canBeSent(readiness(SAMPLE_FORM, sampleDossier(part, { conflicts })))).toBe(false);
    const whole = { ...part, scope: 'whole' };
    expect(canBeSent(readiness(SAMPLE_FORM, sampleDossier(whole, { conflicts })))).toBe(true);
  });

  test('advice never stands in the way, and hidden answers get none', () => {
    const part = readiness(SAMPLE_FORM, sampleDossier({ name: 'J', scope: 'part', area: 'Markt' }));
    expect(ids(part.advice.map(({ question }) => question))).toEqual(['area']);
    expect(canBeSent(part)).toBe(true);
    const whole = sampleDossier({ name: 'J', scope: 'whole', area: 'Markt' });
    expect(readiness(SAMPLE_FORM, whole).advice).toEqual([]);
  });
});

describe('whether a draft can be sent now', () => {
  test('in time it goes to the open round', () => {
    expect(check(COMPLETE, '2021-08-13T21:59:59Z')).toEqual({ ok: true, value: ROUND_1 });
  });

  test('after the deadline it goes to the next round', () => {
    expect(check(COMPLETE, '2021-08-13T22:00:00Z')).toEqual({ ok: true, value: ROUND_2 });
  });

  test('after the last deadline it cannot be sent', () => {
    expect(check(COMPLETE, '2021-11-12T23:00:00Z')).toEqual({
      ok: false,
      reason: { kind: 'closed' },
    });
  });

  test('before the first round opens the refusal names that round', () => {
    expect(check(COMPLETE, '2021-06-01T00:00:00Z')).toEqual({
      ok: false,
      reason: { kind: 'notYetOpen', round: ROUND_1 },
    });
  });

  test('an incomplete draft is refused with what it needs, whether a round is open or not', () => {
    for (const moment of ['2021-07-01T00:00:00Z', '2022-01-01T00:00:00Z']) {
      expect(check(sampleDossier(), moment)).toMatchObject({ reason: { kind: 'incomplete' } });
    }
  });

  test('what was sent is not sent again and keeps its reference', () => {
    const sent = { ...COMPLETE, state: 'submitted' as const, reference: 'PP-2021-0007' };
    expect(check(sent, NOON)).toEqual({
      ok: false,
      reason: { kind: 'alreadySubmitted', reference: 'PP-2021-0007' },
    });
  });

  test('what was withdrawn cannot be sent', () => {
    expect(check({ ...COMPLETE, state: 'withdrawn' }, NOON)).toMatchObject({
      reason: { kind: 'withdrawn' },
    });
  });
});

describe('sending', () => {
  const sent = { reference: 'PP-2021-0001', filing: TIELT, by: JAN, at: LATER };

  test('gives state, reference and moment, in one event', () => {
    const { dossier, events, movedFrom } = submit(COMPLETE, { ...sent, round: ROUND_1 });
    expect(dossier).toMatchObject({
      state: 'submitted',
      reference: 'PP-2021-0001',
      roundId: 'round-1',
      submittedAt: LATER,
      version: 2,
    });
    expect('movedFromRoundId' in dossier).toBe(false);
    expect(movedFrom).toBeUndefined();
    expect(events).toHaveLength(1);
  });

  test('for a later round remembers the round it was written for', () => {
    const { dossier, movedFrom } = submit(COMPLETE, { ...sent, round: ROUND_2 });
    expect(dossier).toMatchObject({ roundId: 'round-2', movedFromRoundId: 'round-1' });
    expect(movedFrom).toBe('round-1');
  });

  test('of a file that came back is in time, in whatever round it is sent', () => {
    const back = { ...COMPLETE, returnedFrom: 'dossier-0' };
    const { dossier, movedFrom } = submit(back, { ...sent, round: ROUND_2 });
    expect(dossier.roundId).toBe('round-2');
    expect('movedFromRoundId' in dossier).toBe(false);
    expect(movedFrom).toBeUndefined();
  });

  test('keeps for whom it is, and starts the review', () => {
    const { dossier } = submit(COMPLETE, { ...sent, round: ROUND_1 });
    expect(dossier.filing).toEqual(TIELT);
    expect(dossier.review).toEqual({
      checks: {},
      panel: [],
      turn: 'caseworker',
      waitingSince: LATER,
      stateSince: LATER,
    });
  });

  test('deals with what stood at the questions of a draft that came back', () => {
    const remarks = [aRemark('name', { at: NOON })];
    const { dossier } = submit({ ...COMPLETE, remarks }, { ...sent, round: ROUND_1 });
    expect(dossier.remarks).toMatchObject([{ questionId: 'name', answeredAt: LATER }]);
  });
});

test('a reference has four digits, and more when there are more', () => {
  expect(formatReference('PP', 2026, 42)).toBe('PP-2026-0042');
  expect(formatReference('PP', 2026, 12345)).toBe('PP-2026-12345');
});
