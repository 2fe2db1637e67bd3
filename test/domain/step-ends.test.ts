import { describe, expect, test } from '@jest/globals';
import { settle } from '../../src/domain/settle-steps.ts';
import { hasAllEnds, openEnds, type StepFacts, stepEnds } from '../../src/domain/step-ends.ts';
import type { Trajectory } from '../../src/domain/trajectory.ts';
import {
  findStep,
  type StepRule,
  type TrajectoryRules,
} from '../../src/domain/trajectory-rules.ts';
import { beginTrajectory, finishStep, reopenStep } from '../../src/domain/trajectory-steps.ts';
import { stopTrajectory } from '../../src/domain/trajectory-stop.ts';
import { PROFPLOEG_TRAJECTORY } from '../../src/programmes/profploeg/trajectory.ts';

const RULES: TrajectoryRules = PROFPLOEG_TRAJECTORY;
const BY = { tenantId: 't', objectId: 'o', name: 'Kato' };
const on = (day: string) => ({ by: BY, at: new Date(`${day}T10:00:00Z`) });
const NOTHING: StepFacts = { sheet: 'none', list: { open: 0, all: 0 }, meetings: {} };
const HELD = { intakeMeeting: 'held', siteVisit: 'held' } as const;

function rule(id: string): StepRule {
  const found = findStep(RULES, id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe('what a step still needs', () => {
  test('is its document and each of its meetings, as the programme says', () => {
    expect(openEnds(rule('intakeSheet'), NOTHING)).toEqual([
      { kind: 'sheet', until: 'finished', now: 'none' },
      { kind: 'meeting', ruleId: 'intakeMeeting', now: 'none' },
      { kind: 'meeting', ruleId: 'siteVisit', now: 'none' },
    ]);
    const facts = {
      ...NOTHING,
      sheet: 'finished',
      meetings: { ...HELD, siteVisit: 'planned' },
    } as const;
    expect(openEnds(rule('intakeSheet'), facts)).toEqual([
      { kind: 'meeting', ruleId: 'siteVisit', now: 'planned' },
    ]);
  });

  test.each([
    ['finished', 'none', false],
    ['finished', 'writing', false],
    ['finished', 'finished', true],
    ['finished', 'confirmed', true],
    ['confirmed', 'finished', false],
    ['confirmed', 'confirmed', true],
  ] as const)('a document that has to be %s and is %s: %s', (until, sheet, expected) => {
    const step = { ends: { sheet: until }, meetings: [] };
    expect(hasAllEnds(step, { ...NOTHING, sheet })).toBe(expected);
  });

  test.each([
    [0, 0, false],
    [1, 4, false],
    [0, 4, true],
  ])('a list with %i open of %i: %s', (open, all, expected) => {
    expect(hasAllEnds(rule('dataCollection'), { ...NOTHING, list: { open, all } })).toBe(expected);
  });

  test('a step that only people end never ends by itself, whatever there is', () => {
    const everything: StepFacts = {
      sheet: 'confirmed',
      list: { open: 0, all: 3 },
      meetings: HELD,
    };
    expect(stepEnds(rule('knowledgeExchange'), everything)).toEqual([]);
    expect(hasAllEnds(rule('knowledgeExchange'), everything)).toBe(false);
  });
});

describe('settling the steps of a guidance', () => {
  const ids = { dossierId: 'd', programmeId: 'profploeg', guidanceDay: '2021-09-01' };
  const begun = beginTrajectory(RULES, ids, on('2021-09-01')).trajectory;
  const of = (facts: Readonly<Record<string, StepFacts>>) => (step: StepRule) =>
    facts[step.id] ?? NOTHING;
  const INTAKE = { intakeSheet: { ...NOTHING, sheet: 'finished', meetings: HELD } } as const;
  const settled = (
    trajectory: Trajectory,
    facts: Readonly<Record<string, StepFacts>>,
    changedStep?: string,
  ) => settle(trajectory, { rules: RULES, factsOf: of(facts), changedStep }, on('2021-09-28'));

  test('ends the step that has everything, says that nobody pressed, and begins the next', () => {
    const { trajectory, events } = settled(begun, INTAKE);
    expect(events.map(({ kind, details }) => [kind, details])).toEqual([
      ['stepDone', { step: 'intakeSheet', by: 'ends' }],
      ['stepStarted', { step: 'projectPlan' }],
    ]);
    expect(trajectory.steps).toMatchObject({
      intakeSheet: { state: 'done' },
      projectPlan: { state: 'running' },
    });
    expect(trajectory.version).toBe(begun.version + 1);
  });

  test('leaves everything as it is when something is missing, or the guidance is stopped', () => {
    expect(settled(begun, {})).toEqual({ trajectory: begun, events: [] });
    const stopped = stopTrajectory(begun, 'fileWithdrawn', on('2021-09-02')).trajectory;
    expect(settled(stopped, INTAKE)).toEqual({ trajectory: stopped, events: [] });
  });

  test('ends what begins by it too, when that has everything already, as one change', () => {
    const plan = { ...INTAKE, projectPlan: { ...NOTHING, sheet: 'confirmed' } } as const;
    const { trajectory, events } = settled(begun, plan);
    expect(events.map(({ kind }) => kind)).toEqual([
      'stepDone',
      'stepStarted',
      'stepDone',
      'stepStarted',
      'stepStarted',
    ]);
    expect(trajectory.version).toBe(begun.version + 1);
    expect(trajectory.steps.dataCollection?.state).toBe('running');
  });

  test('leaves open what somebody opened again, until something of that step changes', () => {
    const done = finishStep(RULES, begun, 'intakeSheet', 1, on('2021-09-20'));
    if (!done.ok) throw new Error(done.reason);
    const again = reopenStep(
      RULES,
      done.value.trajectory,
      { stepId: 'intakeSheet', reason: 'Vergeten.' },
      2,
      on('2021-09-21'),
    );
    if (!again.ok) throw new Error(again.reason);
    const { trajectory } = again.value;
    expect(settled(trajectory, INTAKE).events).toEqual([]);
    expect(settled(trajectory, INTAKE, 'projectPlan').events).toEqual([]);
    const { events } = settled(trajectory, INTAKE, 'intakeSheet');
    expect(events.map(({ kind }) => kind)).toEqual(['stepDone']);
  });
});
