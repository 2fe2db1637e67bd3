import { describe, expect, test } from '@jest/globals';
import { moveDue } from '../../src/domain/move-due.ts';
import type { Trajectory } from '../../src/domain/trajectory.ts';
import type { Changed, TrajectoryChange } from '../../src/domain/trajectory-change.ts';
import { planTrajectory } from '../../src/domain/trajectory-plan.ts';
import { allSteps, type TrajectoryRules } from '../../src/domain/trajectory-rules.ts';
import {
  beginTrajectory,
  finishStep,
  reopenStep,
  skipStep,
} from '../../src/domain/trajectory-steps.ts';
import { resumeTrajectory, stopTrajectory } from '../../src/domain/trajectory-stop.ts';
import { PROFPLOEG_TRAJECTORY } from '../../src/programmes/profploeg/trajectory.ts';

const RULES: TrajectoryRules = PROFPLOEG_TRAJECTORY;
const BY = { tenantId: 't', objectId: 'o', name: 'Kato' };
const on = (day: string) => ({ by: BY, at: new Date(`${day}T10:00:00Z`) });

function begun(day = '2021-09-01', guidanceDay = day): Trajectory {
  const ids = { dossierId: 'dossier-1', programmeId: 'profploeg', guidanceDay };
  return beginTrajectory(RULES, ids, on(day)).trajectory;
}

function changedBy(change: Changed): TrajectoryChange {
  if (!change.ok) throw new Error(change.reason);
  return change.value;
}

function finished(trajectory: Trajectory, stepId: string, day: string): Trajectory {
  return changedBy(finishStep(RULES, trajectory, stepId, trajectory.version, on(day))).trajectory;
}

const stopped = (trajectory: Trajectory) =>
  stopTrajectory(trajectory, 'decisionWithdrawn', on('2021-09-21')).trajectory;

const running = ({ steps }: Trajectory) =>
  Object.entries(steps).flatMap(([id, { state }]) => (state === 'running' ? [id] : []));

describe('a trajectory', () => {
  test('begins with the intake sheet, and with nothing else', () => {
    expect(running(begun())).toEqual(['intakeSheet']);
  });

  test('goes on to the steps that waited for the one that ended', () => {
    let now = finished(begun(), 'intakeSheet', '2021-09-28');
    expect(running(now)).toEqual(['projectPlan']);
    now = finished(now, 'projectPlan', '2021-10-19');
    expect(running(now)).toEqual(['dataCollection', 'workshops']);
    now = finished(now, 'workshops', '2021-12-01');
    expect(running(now)).toEqual(['dataCollection']);
    now = finished(now, 'dataCollection', '2021-12-10');
    expect(running(now)).toEqual(['firstReport']);
  });

  test('ends with its last step, and lives on when one is opened again', () => {
    const all = allSteps(RULES).map(({ id }) => id);
    const over = all.reduce((now, id) => finished(now, id, '2022-03-01'), begun());
    expect(over.endedAt).toEqual(on('2022-03-01').at);
    const again = changedBy(
      reopenStep(
        RULES,
        over,
        { stepId: 'finalReport', reason: 'Fout' },
        over.version,
        on('2022-03-02'),
      ),
    ).trajectory;
    expect(again.endedAt).toBeUndefined();
    expect(running(again)).toEqual(['finalReport']);
  });

  test('leaves a step out only with a reason, which stays with it', () => {
    const now = begun();
    expect(
      skipStep(RULES, now, { stepId: 'intakeSheet', reason: '' }, 1, on('2021-09-02')),
    ).toEqual({
      ok: false,
      reason: 'noReason',
    });
    const skipped = changedBy(
      skipStep(RULES, now, { stepId: 'intakeSheet', reason: 'Was er al' }, 1, on('2021-09-02')),
    );
    expect(skipped.trajectory.steps.intakeSheet).toMatchObject({
      state: 'skipped',
      reason: 'Was er al',
    });
    expect(skipped.events.map(({ kind }) => kind)).toEqual(['stepSkipped', 'stepStarted']);
  });

  test.each([
    [
      'an old version',
      () => finishStep(RULES, begun(), 'intakeSheet', 7, on('2021-09-02')),
      'changed',
    ],
    [
      'a step that waits',
      () => finishStep(RULES, begun(), 'firstReport', 1, on('2021-09-02')),
      'notRunning',
    ],
    [
      'a step that is none',
      () => finishStep(RULES, begun(), 'dessert', 1, on('2021-09-02')),
      'unknownStep',
    ],
    [
      'opening a step that runs',
      () => reopenStep(RULES, begun(), { stepId: 'intakeSheet', reason: 'x' }, 1, on('2021-09-02')),
      'notEnded',
    ],
    [
      'a due day in the past',
      () =>
        moveDue(RULES, begun(), { stepId: 'intakeSheet', day: '2021-09-01' }, 1, on('2021-09-02')),
      'inPast',
    ],
    [
      'leaving a step out without a reason',
      () => skipStep(RULES, begun(), { stepId: 'intakeSheet', reason: '' }, 1, on('2021-09-02')),
      'noReason',
    ],
    [
      'anything once it is stopped',
      () => finishStep(RULES, stopped(begun()), 'intakeSheet', 2, on('2021-09-02')),
      'stopped',
    ],
    [
      'a step with the name of what every object has',
      () => finishStep(RULES, begun(), 'constructor', 1, on('2021-09-02')),
      'unknownStep',
    ],
  ])('refuses %s', (_, change, reason) => {
    expect(change()).toEqual({ ok: false, reason });
  });
});

describe('a trajectory whose file is not selected any more', () => {
  test('stops as it is, and goes on where it was', () => {
    const before = finished(begun(), 'intakeSheet', '2021-09-20');
    const stop = stopTrajectory(before, 'decisionWithdrawn', on('2021-09-21'));
    expect(stop.events.map(({ kind }) => kind)).toEqual(['stopped']);
    expect(stop.trajectory.steps).toBe(before.steps);
    const again = resumeTrajectory(stop.trajectory, on('2021-09-25'));
    expect(again.events.map(({ kind }) => kind)).toEqual(['resumed']);
    expect(again.trajectory).toEqual({ ...before, version: before.version + 2 });
  });

  test('stops once, and goes on only when it was stopped', () => {
    const now = stopped(begun());
    expect(stopTrajectory(now, 'decisionWithdrawn', on('2021-09-22'))).toEqual({
      trajectory: now,
      events: [],
    });
    const going = begun();
    expect(resumeTrajectory(going, on('2021-09-22'))).toEqual({ trajectory: going, events: [] });
  });

  test('is not late', () => {
    const { steps } = planTrajectory(RULES, stopped(begun()), '2022-01-10');
    expect(steps[0]?.state).toBe('running');
  });
});

describe('opening a step again', () => {
  const reopened = (trajectory: Trajectory, day: string) =>
    changedBy(
      reopenStep(
        RULES,
        trajectory,
        { stepId: 'intakeSheet', reason: 'Er ontbreekt nog iets' },
        trajectory.version,
        on(day),
      ),
    );

  test('keeps its due day while that is ahead', () => {
    const again = reopened(finished(begun(), 'intakeSheet', '2021-09-10'), '2021-09-13');
    expect(planTrajectory(RULES, again.trajectory, '2021-09-13').steps[0]).toMatchObject({
      state: 'running',
      dueDay: '2021-09-29',
    });
    expect(again.events[0]?.details).toEqual({
      step: 'intakeSheet',
      from: 'done',
      reason: 'Er ontbreekt nog iets',
    });
  });

  test('gives it its time again when it would be late at once', () => {
    const again = reopened(finished(begun(), 'intakeSheet', '2021-09-28'), '2021-11-03');
    expect(planTrajectory(RULES, again.trajectory, '2021-11-03').steps[0]).toMatchObject({
      state: 'running',
      dueDay: '2021-12-03',
    });
    expect(again.events[0]?.details.due).toBe('2021-12-03');
    expect(again.trajectory.version).toBe(3);
  });
});

describe('the plan of a trajectory', () => {
  test.each(['2021-09-01', '2022-01-01', '2026-06-01', '2027-02-15'])(
    'that begins on %s takes six to nine months',
    (day) => {
      expect(planTrajectory(RULES, begun(day), day).fits).toBe('fits');
    },
  );

  test('has every step due on a working day, not before the one it waits for', () => {
    const { steps } = planTrajectory(RULES, begun(), '2021-09-01');
    expect(steps.map(({ dueDay }) => dueDay)).toEqual([
      '2021-09-29',
      '2021-10-20',
      '2021-12-07',
      '2022-01-18',
      '2022-02-15',
      '2022-03-22',
      '2022-04-05',
      '2022-04-27',
    ]);
  });

  test('calls late what is due before today, and pushes what waits for it', () => {
    const { steps } = planTrajectory(RULES, begun(), '2021-12-01');
    expect(steps[0]).toMatchObject({ state: 'late', dueDay: '2021-09-29' });
    expect(steps[1]?.startDay).toBe('2021-12-01');
  });

  test('says when it does not fit the months', () => {
    const late = planTrajectory(RULES, begun(), '2022-03-01');
    expect(late.fits).toBe('tooLong');
    const all = allSteps(RULES).map(({ id }) => id);
    const quick = all.reduce((now, id) => finished(now, id, '2021-10-01'), begun());
    expect(planTrajectory(RULES, quick, '2021-10-02').fits).toBe('tooShort');
  });

  test('keeps the day that somebody set', () => {
    const moved = moveDue(
      RULES,
      begun(),
      { stepId: 'intakeSheet', day: '2021-10-15' },
      1,
      on('2021-09-02'),
    );
    const { steps } = planTrajectory(RULES, changedBy(moved).trajectory, '2021-09-02');
    expect(steps[0]?.dueDay).toBe('2021-10-15');
    expect(steps[1]?.startDay).toBe('2021-10-15');
  });

  test('says from which day to which a due day was moved, and nothing when it was that already', () => {
    const to = (day: string) =>
      changedBy(moveDue(RULES, begun(), { stepId: 'intakeSheet', day }, 1, on('2021-09-02')));
    expect(to('2021-10-15').events[0]?.details).toEqual({
      step: 'intakeSheet',
      from: '2021-09-29',
      to: '2021-10-15',
    });
    expect(to('2021-09-29')).toEqual({ trajectory: begun(), events: [] });
  });

  test('counts from the selection when that came after the round began', () => {
    const late = planTrajectory(RULES, begun('2021-11-08', '2021-09-01'), '2021-11-08');
    expect(late.steps[0]).toMatchObject({ dueDay: '2021-12-08' });
    expect(late.fits).toBe('fits');
  });
});
