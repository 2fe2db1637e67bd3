import { describe, expect, test } from '@jest/globals';
import type { Actor } from '../../src/domain/access.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { mayChangeStep, sideOf, stepActs } from '../../src/domain/trajectory-access.ts';
import { allSteps, type StepOwner } from '../../src/domain/trajectory-rules.ts';
import { beginTrajectory, finishStep } from '../../src/domain/trajectory-steps.ts';
import { stopTrajectory } from '../../src/domain/trajectory-stop.ts';
import { PROFPLOEG_TRAJECTORY } from '../../src/programmes/profploeg/trajectory.ts';
import { EVENING, KATO, sentDossier } from '../support/sent-dossier.ts';

const EXPERT = { expertId: 'expert-1', name: 'Els Claes' };
const selected = sentDossier({
  state: 'selected',
  review: {
    checks: {},
    panel: [EXPERT],
    turn: 'nobody',
    waitingSince: EVENING,
    stateSince: EVENING,
  },
});

function anActor(changes: Partial<Actor>): Actor {
  const nobody = { tenantId: 'x', objectId: 'x', name: 'Iemand' };
  return { ...nobody, caseworkerOf: [], headOf: [], expertIds: [], ...changes };
}

describe('the side on which somebody works', () => {
  test.each<[string, Actor, Dossier, StepOwner | undefined]>([
    ['the maker', anActor(selected.owner), selected, 'municipality'],
    [
      'a colleague',
      anActor({ tenantId: selected.owner.tenantId, objectId: 'mia' }),
      { ...selected, colleagues: [{ ...selected.owner, objectId: 'mia' }] },
      'municipality',
    ],
    ['an expert of the panel', anActor({ expertIds: ['expert-1'] }), selected, 'experts'],
    ['a caseworker', anActor({ caseworkerOf: [selected.programmeId] }), selected, 'agency'],
    ['an expert of another panel', anActor({ expertIds: ['expert-2'] }), selected, undefined],
    ['a caseworker of another programme', anActor({ caseworkerOf: ['labo'] }), selected, undefined],
    [
      'an expert once it is not selected any more',
      anActor({ expertIds: ['expert-1'] }),
      { ...selected, state: 'admissible' },
      undefined,
    ],
    ['somebody else', anActor({}), selected, undefined],
  ])('of %s', (_, actor, dossier, side) => {
    expect(sideOf(dossier, actor)).toBe(side);
  });
});

describe('a step', () => {
  const [first, second] = allSteps(PROFPLOEG_TRAJECTORY);
  if (first === undefined || second === undefined) throw new Error('expected two steps');
  const act = { by: KATO, at: EVENING };
  const ids = { dossierId: 'd', programmeId: 'profploeg', guidanceDay: '2021-09-01' };
  const begun = beginTrajectory(PROFPLOEG_TRAJECTORY, ids, act).trajectory;
  const done = finishStep(PROFPLOEG_TRAJECTORY, begun, first.id, 1, act);
  if (!done.ok) throw new Error(done.reason);

  test('is decided on by the side that does it, and by the agency', () => {
    expect(mayChangeStep(first, 'municipality')).toBe(true);
    expect(mayChangeStep(first, 'experts')).toBe(false);
    expect(mayChangeStep(second, 'experts')).toBe(true);
    expect(mayChangeStep(second, 'municipality')).toBe(false);
    expect(mayChangeStep(first, 'agency') && mayChangeStep(second, 'agency')).toBe(true);
  });

  test('that runs can be finished, skipped and moved, by nobody but its side', () => {
    expect(stepActs(first, begun, 'municipality')).toEqual(['finish', 'skip', 'moveDue']);
    expect(stepActs(first, begun, 'agency')).toEqual(['finish', 'skip', 'moveDue']);
    expect(stepActs(first, begun, 'experts')).toEqual([]);
  });

  test('that ended can be opened again, and one that waits cannot be touched', () => {
    expect(stepActs(first, done.value.trajectory, 'municipality')).toEqual(['reopen']);
    expect(stepActs(second, begun, 'agency')).toEqual([]);
  });

  test('cannot be touched while the trajectory is stopped', () => {
    const stopped = stopTrajectory(begun, 'decisionWithdrawn', act).trajectory;
    expect(stepActs(first, stopped, 'agency')).toEqual([]);
  });
});
