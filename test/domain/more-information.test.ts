import { describe, expect, test } from '@jest/globals';
import { DOSSIER_STATES, type Dossier } from '../../src/domain/dossier.ts';
import { allQuestions } from '../../src/domain/form.ts';
import {
  answerMore,
  askMore,
  lastRequest,
  recallMore,
  unchangedQuestions,
  writableForm,
} from '../../src/domain/more-information.ts';
import {
  isRemarkedSince,
  isWritable,
  MAX_REMARK,
  openRemarks,
  remarkedQuestions,
  waitsForMore,
} from '../../src/domain/remark.ts';
import { answerOf, JAN, LATER, NOON } from '../support/jans-dossier.ts';
import { SAMPLE_FORM } from '../support/sample-form.ts';
import {
  aRemark,
  BY_KATO,
  BY_WIM,
  done,
  EVENING,
  KATO,
  sentDossier,
} from '../support/sent-dossier.ts';

const NIGHT = new Date('2021-07-05T20:00:00Z');
const BY_JAN = { by: JAN, at: NIGHT };
const ASKED = done(
  askMore(sentDossier(), [{ id: 'r1', questionId: 'name', text: 'Welke Jan?' }], 2, BY_KATO),
);
const changed = (dossier: Dossier, id: string, at = EVENING): Dossier => ({
  ...dossier,
  answers: { ...dossier.answers, [id]: { ...answerOf('Jan Peeters', 2), at } },
});
const openIds = (dossier: Dossier) =>
  allQuestions(writableForm(SAMPLE_FORM, dossier)).map(({ id }) => id);

describe('asking for more', () => {
  test('opens the questions, and it is the municipality’s turn', () => {
    const { dossier, events } = ASKED;
    expect(dossier).toMatchObject({ state: 'submitted', version: 3 });
    expect(dossier.remarks).toEqual([
      { id: 'r1', questionId: 'name', text: 'Welke Jan?', by: KATO, at: LATER },
    ]);
    expect(dossier.review).toMatchObject({ turn: 'municipality', waitingSince: LATER });
    expect(events.map(({ kind, details }) => ({ kind, ...details }))).toEqual([
      { kind: 'moreAsked', question: 'name', text: 'Welke Jan?' },
    ]);
  });

  test('again while it waits adds to what was asked, without starting the clock anew', () => {
    const more = [{ id: 'r2', questionId: 'scope', text: 'Waarom?' }];
    const { dossier } = done(askMore(ASKED.dossier, more, 3, BY_WIM));
    expect(remarkedQuestions(dossier)).toEqual(['name', 'scope']);
    expect(dossier.review?.waitingSince).toEqual(LATER);
  });

  test.each([
    [[]],
    [[{ id: 'r', questionId: 'name', text: '' }]],
    [[{ id: 'r', questionId: '', text: 'Wat?' }]],
  ])('without a question and a text is refused: %j', (asked) => {
    expect(askMore(sentDossier(), asked, 2, BY_KATO)).toMatchObject({ reason: { kind: 'noText' } });
  });

  test('with a text that could not be shown whole is refused', () => {
    const text = 'a'.repeat(MAX_REMARK + 1);
    const asked = [{ id: 'r', questionId: 'name', text }];
    expect(askMore(sentDossier(), asked, 2, BY_KATO)).toMatchObject({
      reason: { kind: 'tooLong' },
    });
  });

  test.each(DOSSIER_STATES)('of a file that is %s', (state) => {
    const asked = [{ id: 'r', questionId: 'name', text: 'Wat?' }];
    expect(askMore(sentDossier({ state }), asked, 2, BY_KATO).ok).toBe(state === 'submitted');
  });

  test('of a file that changed meanwhile is refused', () => {
    const asked = [{ id: 'r', questionId: 'name', text: 'Wat?' }];
    expect(askMore(ASKED.dossier, asked, 2, BY_WIM)).toMatchObject({ reason: { kind: 'changed' } });
  });
});

describe('taking it back', () => {
  const RECALLED = done(recallMore(ASKED.dossier, 3, BY_WIM));

  test('closes the questions, and it is the caseworkers’ turn', () => {
    const { dossier, events } = RECALLED;
    expect(openRemarks(dossier)).toEqual([]);
    expect(dossier.review).toMatchObject({ turn: 'caseworker', waitingSince: EVENING });
    expect(events).toMatchObject([{ kind: 'moreRecalled', by: BY_WIM.by }]);
  });

  test('is told apart from an answer', () => {
    expect(lastRequest(RECALLED.dossier)).toBe('recalled');
    expect(lastRequest(answerMore(ASKED.dossier, BY_JAN).dossier)).toBe('answered');
    expect(lastRequest(sentDossier())).toBe('none');
  });

  test('leaves what the municipality wrote meanwhile', () => {
    const written = changed(ASKED.dossier, 'name');
    expect(done(recallMore(written, 3, BY_WIM)).dossier.answers).toBe(written.answers);
  });

  test('when nothing was asked changes nothing', () => {
    const dossier = sentDossier();
    expect(recallMore(dossier, 2, BY_KATO)).toEqual({ ok: true, value: { dossier, events: [] } });
  });

  test('is refused when the municipality wrote since it was looked at', () => {
    expect(recallMore({ ...ASKED.dossier, version: 4 }, 3, BY_KATO)).toMatchObject({
      reason: { kind: 'changed' },
    });
  });
});

describe('answering', () => {
  test('closes what was asked, and it is the caseworkers’ turn', () => {
    const { dossier, events } = answerMore(changed(ASKED.dossier, 'name'), BY_JAN);
    expect(dossier.remarks).toMatchObject([{ questionId: 'name', answeredAt: NIGHT }]);
    expect(dossier.review).toMatchObject({ turn: 'caseworker', waitingSince: NIGHT });
    expect(dossier.state).toBe('submitted');
    expect(events.map(({ kind, details }) => ({ kind, ...details }))).toEqual([
      { kind: 'moreAnswered', questions: 'name' },
    ]);
  });

  test('says at which questions nothing changed', () => {
    const { events } = answerMore(ASKED.dossier, BY_JAN);
    expect(events[0]?.details).toEqual({ questions: 'name', unchanged: 'name' });
  });

  test('leaves the moments at which earlier requests were answered', () => {
    const answered = answerMore(ASKED.dossier, { by: JAN, at: EVENING }).dossier;
    const again = [{ id: 'r2', questionId: 'scope', text: 'Waarom?' }];
    const asked = done(askMore(answered, again, answered.version, BY_WIM)).dossier;
    const { remarks } = answerMore(asked, BY_JAN).dossier;
    expect(remarks.map(({ answeredAt }) => answeredAt)).toEqual([EVENING, NIGHT]);
  });
});

describe('a question that more is asked about', () => {
  test('has changed once its answer is newer than what was asked', () => {
    expect(unchangedQuestions(ASKED.dossier)).toEqual(['name']);
    expect(unchangedQuestions(changed(ASKED.dossier, 'name'))).toEqual([]);
    expect(unchangedQuestions(changed(ASKED.dossier, 'name', NOON))).toEqual(['name']);
  });

  test('without an answer has not changed', () => {
    expect(isRemarkedSince({ remarks: [aRemark('area')], answers: {} }, 'area')).toBe(true);
  });

  test('is counted once, however much was asked about it', () => {
    const remarks = [aRemark('name'), aRemark('name', { id: 'r2', at: EVENING })];
    expect(remarkedQuestions({ remarks })).toEqual(['name']);
  });
});

describe('what its people can write in', () => {
  test('is all of a draft, also with remarks', () => {
    const draft = sentDossier({ state: 'draft', remarks: [aRemark('name')] });
    expect(isWritable(draft)).toBe(true);
    expect(waitsForMore(draft)).toBe(false);
    expect(writableForm(SAMPLE_FORM, draft)).toBe(SAMPLE_FORM);
  });

  test('is of a sent file only what was asked, in the order of the form', () => {
    const remarks = [aRemark('topics'), aRemark('name')];
    const dossier = sentDossier({ remarks });
    expect(isWritable(dossier)).toBe(true);
    expect(writableForm(SAMPLE_FORM, dossier).steps.map(({ id }) => id)).toEqual([
      'who',
      'what',
      'more',
    ]);
    expect(openIds(dossier)).toEqual(['name', 'topics', 'otherTopic']);
  });

  test('holds the questions that a new answer may bring up', () => {
    expect(openIds(sentDossier({ remarks: [aRemark('scope')] }))).toEqual(['scope', 'area']);
    expect(openIds(sentDossier({ remarks: [aRemark('area')] }))).toEqual(['area']);
  });

  test('is nothing once it was answered, decided or withdrawn', () => {
    const remarks = [aRemark('name')];
    expect(isWritable(answerMore(ASKED.dossier, BY_JAN).dossier)).toBe(false);
    for (const state of DOSSIER_STATES.filter((one) => one !== 'draft' && one !== 'submitted')) {
      expect(isWritable(sentDossier({ state, remarks }))).toBe(false);
    }
  });
});

describe('what stood at a draft that came back', () => {
  test('is no request, once it was sent again', () => {
    const remarks = [aRemark('name', { at: NOON, answeredAt: EVENING })];
    expect(lastRequest(sentDossier({ submittedAt: EVENING, remarks }))).toBe('none');
  });

  test('of several requests the newest counts', () => {
    const recalled = aRemark('name', { at: LATER, answeredAt: EVENING, recalled: true });
    const answered = aRemark('name', { at: EVENING, answeredAt: NIGHT });
    expect(lastRequest(sentDossier({ remarks: [recalled, answered] }))).toBe('answered');
    expect(lastRequest(sentDossier({ remarks: [answered, recalled] }))).toBe('answered');
  });
});
