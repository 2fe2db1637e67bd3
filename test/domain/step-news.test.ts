import { describe, expect, test } from '@jest/globals';
import { moveDue } from '../../src/domain/move-due.ts';
import { hasStepNews, stepNews } from '../../src/domain/step-news.ts';
import type { Trajectory } from '../../src/domain/trajectory.ts';
import type { Changed, TrajectoryChange } from '../../src/domain/trajectory-change.ts';
import type { TrajectoryRules } from '../../src/domain/trajectory-rules.ts';
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
const ids = { dossierId: 'd', programmeId: 'profploeg', guidanceDay: '2021-09-01' };
const begun = beginTrajectory(RULES, ids, on('2021-09-01'));

function made(change: Changed): TrajectoryChange {
  if (!change.ok) throw new Error(change.reason);
  return change.value;
}

const finish = (trajectory: Trajectory, stepId: string) =>
  made(finishStep(RULES, trajectory, stepId, trajectory.version, on('2021-09-20')));
const newsOf = ({ trajectory, events }: TrajectoryChange, now = trajectory) =>
  stepNews(events, now);

describe('the side that does a step is told', () => {
  test('that it began with the selection, or because what it waited for ended', () => {
    expect(newsOf(begun)).toEqual([{ what: 'begun', stepId: 'intakeSheet' }]);
    const plan = finish(begun.trajectory, 'intakeSheet');
    expect(newsOf(plan)).toEqual([{ what: 'begun', stepId: 'projectPlan' }]);
    expect(newsOf(finish(plan.trajectory, 'projectPlan'))).toEqual([
      { what: 'begun', stepId: 'dataCollection' },
      { what: 'begun', stepId: 'workshops' },
    ]);
  });

  test('that it was left out, moved or opened again, with what there is to know', () => {
    const skipped = made(
      skipStep(
        RULES,
        begun.trajectory,
        { stepId: 'intakeSheet', reason: 'Was er.' },
        1,
        on('2021-09-03'),
      ),
    );
    expect(newsOf(skipped)).toEqual([
      { what: 'skipped', stepId: 'intakeSheet', reason: 'Was er.' },
      { what: 'begun', stepId: 'projectPlan' },
    ]);
    const moved = made(
      moveDue(
        RULES,
        begun.trajectory,
        { stepId: 'intakeSheet', day: '2021-10-15' },
        1,
        on('2021-09-03'),
      ),
    );
    expect(newsOf(moved)).toEqual([
      { what: 'moved', stepId: 'intakeSheet', from: '2021-09-29', to: '2021-10-15' },
    ]);
    const reopened = made(
      reopenStep(
        RULES,
        skipped.trajectory,
        { stepId: 'intakeSheet', reason: 'Toch niet.' },
        2,
        on('2021-09-06'),
      ),
    );
    expect(newsOf(reopened)).toEqual([
      { what: 'reopened', stepId: 'intakeSheet', reason: 'Toch niet.' },
    ]);
  });

  test('of every step that ran, when the guidance goes on', () => {
    const stopped = stopTrajectory(begun.trajectory, 'decisionWithdrawn', on('2021-09-06'));
    expect(hasStepNews(stopped)).toBe(false);
    const resumed = resumeTrajectory(stopped.trajectory, on('2021-09-07'));
    expect(hasStepNews(resumed)).toBe(true);
    expect(newsOf(resumed)).toEqual([{ what: 'resumed', stepId: 'intakeSheet' }]);
  });
});

describe('what is not so any more is not told', () => {
  test('a step that ended meanwhile', () => {
    expect(newsOf(begun, finish(begun.trajectory, 'intakeSheet').trajectory)).toEqual([]);
  });

  test('a day that moved again', () => {
    const move = (trajectory: Trajectory, day: string) =>
      made(
        moveDue(
          RULES,
          trajectory,
          { stepId: 'intakeSheet', day },
          trajectory.version,
          on('2021-09-03'),
        ),
      );
    const first = move(begun.trajectory, '2021-10-15');
    const second = move(first.trajectory, '2021-10-18');
    expect(newsOf(first, second.trajectory)).toEqual([]);
    expect(newsOf(second)).toHaveLength(1);
  });

  test('anything of a guidance that was stopped', () => {
    const { trajectory } = stopTrajectory(begun.trajectory, 'fileWithdrawn', on('2021-09-06'));
    expect(newsOf(begun, trajectory)).toEqual([]);
  });
});
