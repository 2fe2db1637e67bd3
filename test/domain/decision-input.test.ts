import { describe, expect, test } from '@jest/globals';
import { decide, possibleDecisions } from '../../src/domain/decision.ts';
import {
  type DecisionProblem,
  isRepeated,
  LONGEST_EXPLANATION,
  readDecision,
  type TypedDecision,
} from '../../src/domain/decision-input.ts';
import { MAX_REMARK } from '../../src/domain/remark.ts';
import { PROFPLOEG_REVIEW } from '../../src/programmes/profploeg/review.ts';
import { BY_KATO, done, KATO, sentDossier, WIM } from '../support/sent-dossier.ts';

const EMPTY = { kind: '', reasonId: '', explanation: '', remarks: [] } satisfies TypedDecision;
const [TOO_LITTLE, NOT_CLEAR] = ['too-little-information', 'not-clear-enough'] as const;

function read(typed: Partial<TypedDecision>, state: 'submitted' | 'admissible' = 'submitted') {
  return readDecision(
    { ...EMPTY, ...typed },
    {
      kinds: possibleDecisions(state),
      review: PROFPLOEG_REVIEW,
      questionIds: ['challenge', 'policy'],
    },
  );
}

describe('a decision as it was filled in', () => {
  test('is read with its reason, in the words that were typed', () => {
    const typed = {
      kind: 'inadmissible',
      reasonId: TOO_LITTLE,
      explanation: '  Vertel\r\nmeer.\u202e ',
      remarks: [
        { questionId: '', text: '' },
        { questionId: 'policy', text: ' Welk beleid? ' },
      ],
    };
    expect(read(typed)).toEqual({
      ok: true,
      value: {
        kind: 'inadmissible',
        reasonId: TOO_LITTLE,
        explanation: 'Vertel\nmeer.',
        remarks: [{ questionId: 'policy', text: 'Welk beleid?' }],
      },
    });
  });

  test('needs no reason from the list when one was written', () => {
    const typed = { kind: 'deferred', explanation: 'Te vroeg.' };
    expect(read(typed)).toMatchObject({ ok: true, value: { explanation: 'Te vroeg.' } });
  });

  test('leaves out what goes with another decision: remarks and a reason', () => {
    const remarks = [{ questionId: 'policy', text: '' }];
    expect(read({ kind: 'admissible', reasonId: NOT_CLEAR, remarks })).toEqual({
      ok: true,
      value: { kind: 'admissible', explanation: '', remarks: [] },
    });
    const selected = { kind: 'selected', reasonId: 'variety', remarks };
    expect(read(selected, 'admissible')).toMatchObject({ ok: true, value: { remarks: [] } });
  });

  test.each<[string, Partial<TypedDecision>, readonly DecisionProblem[]]>([
    ['nothing chosen', {}, ['kindMissing']],
    ['something that cannot be decided now', { kind: 'selected' }, ['kindMissing']],
    ['something that is no decision', { kind: 'toString' }, ['kindMissing']],
    ['no reason', { kind: 'inadmissible' }, ['reasonMissing']],
    ['an unknown reason', { kind: 'inadmissible', reasonId: 'x' }, ['reasonMissing']],
    ['a reason of another', { kind: 'inadmissible', reasonId: NOT_CLEAR }, ['otherReason']],
    [
      'too long an explanation',
      { kind: 'deferred', explanation: 'é'.repeat(LONGEST_EXPLANATION + 1) },
      ['explanationTooLong'],
    ],
    [
      'a remark without a question',
      { kind: 'deferred', reasonId: NOT_CLEAR, remarks: [{ questionId: '', text: 'Hm' }] },
      ['remarkWithoutQuestion'],
    ],
    [
      'a remark at a question that is not asked',
      { kind: 'deferred', reasonId: NOT_CLEAR, remarks: [{ questionId: 'area', text: 'Hm' }] },
      ['remarkWithoutQuestion'],
    ],
    [
      'a question without a remark, and one that is too long',
      {
        kind: 'inadmissible',
        remarks: [
          { questionId: 'policy', text: '  ' },
          { questionId: 'policy', text: 'x'.repeat(MAX_REMARK + 1) },
        ],
      },
      ['reasonMissing', 'remarkWithoutText', 'remarkTooLong'],
    ],
  ])('with %s is not taken', (_, typed, problems) => {
    expect(read(typed)).toEqual({ ok: false, reason: problems });
  });

  test('has five remarks at most, whatever a card sends', () => {
    const remarks = Array.from({ length: 9 }, () => ({ questionId: 'policy', text: 'Welk?' }));
    const typed = { kind: 'deferred', reasonId: NOT_CLEAR, remarks };
    expect(read(typed)).toMatchObject({ value: { remarks: remarks.slice(0, 5) } });
  });
});

describe('a second press', () => {
  const decision = { kind: 'inadmissible', reasonId: TOO_LITTLE, explanation: 'Vertel meer.' };
  const decided = done(decide(sentDossier(), { ...decision, kind: 'inadmissible' }, 2, BY_KATO));

  test('is recognised by who decided what and why', () => {
    expect(isRepeated(decided.dossier, decision, KATO)).toBe(true);
    const spaced = { ...decision, explanation: ' Vertel meer.\n' };
    expect(isRepeated(decided.dossier, spaced, KATO)).toBe(true);
  });

  test('of somebody else, or of something else, is another decision', () => {
    expect(isRepeated(decided.dossier, decision, WIM)).toBe(false);
    expect(isRepeated(decided.dossier, { ...decision, kind: 'deferred' }, KATO)).toBe(false);
    expect(isRepeated(decided.dossier, { ...decision, explanation: '' }, KATO)).toBe(false);
    expect(isRepeated(sentDossier(), decision, KATO)).toBe(false);
  });
});
