import { describe, expect, test } from '@jest/globals';
import type { Actor } from '../../src/domain/access.ts';
import { type CaseAction, caseActions } from '../../src/domain/case-actions.ts';
import type { DossierState } from '../../src/domain/dossier.ts';
import { createCaseFiles } from '../support/case-files.ts';

const AT = new Date('2021-07-08T10:00:00Z');
const aFile = createCaseFiles();

const KATO: Actor = {
  tenantId: 'vlaio',
  objectId: 'kato',
  name: 'Kato Maes',
  caseworkerOf: ['profploeg'],
  headOf: [],
  expertIds: [],
};

/** What can be done with a file that nobody has yet, by how it stands. */
const POSSIBLE: Readonly<Record<DossierState, readonly CaseAction[]>> = {
  draft: [],
  submitted: ['take', 'assign', 'checks', 'askMore', 'decide'],
  admissible: ['take', 'assign', 'checks', 'decide', 'withdrawDecision'],
  inadmissible: ['take', 'assign', 'withdrawDecision'],
  deferred: ['take', 'assign', 'withdrawDecision'],
  selected: ['take', 'assign', 'panel', 'budget', 'withdrawDecision'],
  notSelected: ['take', 'assign', 'withdrawDecision'],
  withdrawn: [],
};

describe('a caseworker', () => {
  test.each(Object.entries(POSSIBLE))('with a file that is %s', (state, expected) => {
    const file = aFile({ changes: { state: state as DossierState } });
    expect(caseActions(file, KATO)).toEqual(expected);
  });

  test('does not take what they have already, but can give it away', () => {
    const review = { ...aFile().review, assignee: KATO };
    const actions = caseActions({ ...aFile(), review: { ...reviewOf(), ...review } }, KATO);
    expect(actions).not.toContain('take');
    expect(actions).toContain('assign');
  });

  test('can take back what was asked, until it is answered', () => {
    const remark = { id: 'r', questionId: 'challenge', text: 'Waar?', by: KATO, at: AT };
    expect(caseActions({ ...aFile(), remarks: [remark] }, KATO)).toContain('recall');
    const answered = { ...remark, answeredAt: AT };
    expect(caseActions({ ...aFile(), remarks: [answered] }, KATO)).not.toContain('recall');
  });

  test('makes a code and withdraws only for who applied on paper', () => {
    const owner = { tenantId: 'papier', objectId: 'x', name: 'Gemeente Tielt' };
    const onPaper = caseActions({ ...aFile(), owner }, KATO);
    expect(onPaper).toEqual(expect.arrayContaining(['claimCode', 'withdraw']));
    const decided = aFile({ changes: { state: 'inadmissible', owner } });
    expect(caseActions(decided, KATO)).toContain('claimCode');
    expect(caseActions(decided, KATO)).not.toContain('withdraw');
    const withdrawn = aFile({ changes: { state: 'withdrawn', owner } });
    expect(caseActions(withdrawn, KATO)).toEqual([]);
  });
});

describe('nobody else can do anything', () => {
  const expert = { ...KATO, caseworkerOf: [], expertIds: ['e'] };
  test.each([
    ['a caseworker of another programme', { ...KATO, caseworkerOf: ['labo'] }],
    ['an expert of the panel', expert],
    ['its maker, who is a caseworker too', { ...KATO, ...aFile().owner }],
    ['a stranger', { ...KATO, caseworkerOf: [] }],
  ])('%s', (_, actor) => {
    const review = { ...reviewOf(), panel: [{ expertId: 'e', name: 'Els' }] };
    const file = aFile({ changes: { state: 'selected', review } });
    expect(caseActions(file, actor)).toEqual([]);
  });
});

function reviewOf() {
  const { review } = aFile();
  if (review === undefined) throw new Error('A file that was sent has a review.');
  return review;
}
