import { describe, expect, test } from '@jest/globals';
import { returnAgain, returnAsDraft } from '../../src/domain/returned-draft.ts';
import { submit } from '../../src/domain/submission.ts';
import { resumeAt } from '../../src/domain/walk.ts';
import { AN, JAN, LATER, NOON } from '../support/jans-dossier.ts';
import { SAMPLE_FORM } from '../support/sample-form.ts';
import { aRemark, BY_KATO, EVENING, KATO, sentDossier, WIM } from '../support/sent-dossier.ts';

const SOURCE = sentDossier({
  state: 'inadmissible',
  colleagues: [AN],
  rejected: { email: { text: 'jan', reason: { kind: 'notAnEmail' }, by: JAN } },
  conflicts: [{ id: 'old', questionId: 'name', value: 'An', by: AN, at: NOON }],
});
const { dossier: DRAFT, events } = returnAsDraft(
  SOURCE,
  {
    id: 'draft',
    roundId: 'round-2',
    form: SAMPLE_FORM,
    remarks: [aRemark('scope')],
    newId: () => 'new',
  },
  BY_KATO,
);

describe('a file that was not let through comes back', () => {
  test('as a draft of the same people, for the next round', () => {
    expect(DRAFT).toMatchObject({
      id: 'draft',
      state: 'draft',
      roundId: 'round-2',
      owner: JAN,
      colleagues: [AN],
      returnedFrom: SOURCE.id,
      version: 1,
    });
    expect([DRAFT.reference, DRAFT.review, DRAFT.filing, DRAFT.submittedAt]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('with every answer as it was, by whom it was, and what was not settled yet', () => {
    expect(DRAFT.answers).toBe(SOURCE.answers);
    expect(DRAFT.rejected).toBe(SOURCE.rejected);
    expect(DRAFT.conflicts).toEqual([{ ...SOURCE.conflicts[0], id: 'new' }]);
  });

  test('with what was not clear, where its people begin', () => {
    expect(DRAFT.remarks).toEqual([aRemark('scope')]);
    const calm = { ...DRAFT, rejected: {}, conflicts: [] };
    expect(resumeAt(SAMPLE_FORM, calm)).toEqual({ kind: 'question', questionId: 'scope' });
  });

  test('by the caseworker, in one event', () => {
    const details = { from: SOURCE.id, round: 'round-2' };
    expect(events).toEqual([{ kind: 'returned', at: LATER, by: KATO, details }]);
  });

  test('and is not late in the round it is then sent to', () => {
    const sent = {
      round: {
        id: 'round-3',
        programmeId: 'profploeg',
        name: 'Derde',
        opensAt: NOON,
        deadlineDay: '2022-02-11',
        guidanceFrom: '2022-04-01',
        demonstration: false,
        version: 1,
      },
      reference: 'PP-2021-0031',
      filing: { nis: '37022', name: 'Tielt', province: 'West-Vlaanderen', centreCity: false },
      by: JAN,
      at: EVENING,
    } as const;
    const { dossier, movedFrom } = submit(DRAFT, sent);
    expect(dossier).toMatchObject({
      state: 'submitted',
      roundId: 'round-3',
      returnedFrom: SOURCE.id,
    });
    expect(movedFrom).toBeUndefined();
    expect(dossier.remarks).toMatchObject([{ answeredAt: EVENING }]);
  });
});

describe('a draft that came back before', () => {
  test('is gone on with: what its people wrote stays, the remarks are the new ones', () => {
    const written = { ...DRAFT, answers: { ...DRAFT.answers }, version: 4 };
    const remarks = [aRemark('name', { by: WIM, at: EVENING })];
    const act = { by: WIM, at: EVENING };
    const again = returnAgain(written, { roundId: 'round-3', remarks }, act);
    expect(again.dossier).toEqual({
      ...written,
      roundId: 'round-3',
      remarks,
      updatedAt: EVENING,
      version: 5,
    });
    expect(again.events).toEqual([
      { kind: 'returned', at: EVENING, by: WIM, details: { from: SOURCE.id, round: 'round-3' } },
    ]);
  });
});
