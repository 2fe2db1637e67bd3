import { describe, expect, test } from '@jest/globals';
import type { TrajectoryRow } from '../../src/domain/ports-trajectory.ts';
import type { Trajectory } from '../../src/domain/trajectory.ts';
import { readTrajectoryFilter, type TrajectoryFilter } from '../../src/domain/trajectory-filter.ts';
import { type Overview, overviewOf } from '../../src/domain/trajectory-overview.ts';
import { planTrajectory } from '../../src/domain/trajectory-plan.ts';
import { allSteps, type TrajectoryRules } from '../../src/domain/trajectory-rules.ts';
import { standingOf } from '../../src/domain/trajectory-standing.ts';
import { beginTrajectory, finishStep } from '../../src/domain/trajectory-steps.ts';
import { stopTrajectory } from '../../src/domain/trajectory-stop.ts';
import { PROFPLOEG_TRAJECTORY } from '../../src/programmes/profploeg/trajectory.ts';
import { KATO } from '../support/sent-dossier.ts';

const RULES: TrajectoryRules = PROFPLOEG_TRAJECTORY;
const on = (day: string) => ({ by: KATO, at: new Date(`${day}T10:00:00Z`) });

/** A trajectory from 1 September 2021 in which these steps are done, each on a day. */
function walked(dossierId: string, ...done: readonly (readonly [string, string])[]): Trajectory {
  const ids = { dossierId, programmeId: 'profploeg', guidanceDay: '2021-09-01' };
  const begun = beginTrajectory(RULES, ids, on('2021-09-01')).trajectory;
  return done.reduce((now, [step, day]) => {
    const change = finishStep(RULES, now, step, now.version, on(day));
    if (!change.ok) throw new Error(change.reason);
    return change.value.trajectory;
  }, begun);
}

function row(municipality: string, trajectory: Trajectory): TrajectoryRow {
  const province = municipality === 'Hasselt' ? 'Limburg' : 'West-Vlaanderen';
  const about = { reference: 'PP-2021-0001', roundName: 'Eerste ronde', demonstration: false };
  return { trajectory, municipality, province, ...about };
}

const INTAKE = ['intakeSheet', '2021-09-20'] as const;
const PLAN = ['projectPlan', '2021-10-11'] as const;
const ALL = allSteps(RULES).map(({ id }) => [id, '2022-03-10'] as const);
const ROWS = [
  row('Brugge', walked('a', INTAKE)),
  row('Tielt', walked('b')),
  row('Hasselt', walked('c', INTAKE, PLAN)),
  row('Ieper', walked('d', ...ALL)),
  row('Diksmuide', stopTrajectory(walked('e'), 'decisionWithdrawn', on('2021-09-10')).trajectory),
  row('Kortrijk', walked('f')),
];
/** The intake sheet was due on 29 September, the project plan of Brugge on 11 October. */
const TODAY = '2021-10-06';
const seen = (filter: Partial<TrajectoryFilter> = {}, today = TODAY): Overview =>
  overviewOf(RULES, ROWS, { show: 'running', ...filter }, today);
const listed = (overview: Overview) => overview.lines.map((line) => line.row.municipality);

describe('the overview of a programme', () => {
  test('counts everything that runs, ended and was stopped', () => {
    expect(seen()).toMatchObject({ running: 4, late: 2, ended: 1, stopped: 1 });
  });

  test('says how many are in each step, and in how many of those it is late', () => {
    const counts = seen().steps.map(({ step, running, late }) => [step.number, running, late]);
    expect(counts).toEqual([
      ['1.1', 2, 2],
      ['1.2', 1, 0],
      ['2.1', 1, 0],
      ['2.2', 1, 0],
      ['2.3', 0, 0],
      ['3.1', 0, 0],
      ['3.2', 0, 0],
      ['3.3', 0, 0],
    ]);
  });

  test('has what is late first, then what is due soonest', () => {
    expect(listed(seen())).toEqual(['Kortrijk', 'Tielt', 'Brugge', 'Hasselt']);
    expect(seen().lines[0]?.lateDays).toBe(5);
  });

  test('has what is longest late before what is late since yesterday', () => {
    expect(listed(seen({ show: 'late' }, '2021-10-12'))).toEqual(['Kortrijk', 'Tielt', 'Brugge']);
  });

  test('calls late what was due on a Friday, on the Saturday after it', () => {
    const friday = [row('Tielt', { ...walked('b', INTAKE, PLAN) })];
    const due = planTrajectory(RULES, walked('b', INTAKE, PLAN), TODAY).steps[2]?.dueDay;
    expect(due).toBe('2021-11-26');
    const { late, lines } = overviewOf(RULES, friday, { show: 'late' }, '2021-11-27');
    expect([late, lines[0]?.lateDays]).toEqual([1, 0]);
  });

  test.each<[string, Partial<TrajectoryFilter>, readonly string[]]>([
    ['that are late', { show: 'late' }, ['Kortrijk', 'Tielt']],
    ['that ended', { show: 'ended' }, ['Ieper']],
    ['that were stopped', { show: 'stopped' }, ['Diksmuide']],
    ['in a step', { stepId: 'workshops' }, ['Hasselt']],
    ['of a province', { province: 'Limburg' }, ['Hasselt']],
    ['late and of a province without any', { show: 'late', province: 'Limburg' }, []],
  ])('lists those %s', (_, filter, names) => {
    expect(listed(seen(filter))).toEqual(names);
  });

  test('counts the same whatever is listed', () => {
    expect(seen({ show: 'ended', province: 'Limburg' })).toMatchObject({ running: 4, late: 2 });
  });
});

describe('where a trajectory is', () => {
  const standing = (trajectory: Trajectory, today = TODAY) => {
    const { now, next, late, turns } = standingOf(planTrajectory(RULES, trajectory, today));
    const ids = (steps: typeof now) => steps.map(({ step }) => step.id);
    return { now: ids(now), next: ids(next), late: ids(late), turns };
  };

  test('at its start', () => {
    expect(standing(walked('x'), '2021-09-02')).toEqual({
      now: ['intakeSheet'],
      next: ['projectPlan'],
      late: [],
      turns: ['municipality'],
    });
  });

  test('while two steps run at the same time', () => {
    expect(standing(walked('x', INTAKE, PLAN))).toEqual({
      now: ['dataCollection', 'workshops'],
      next: ['firstReport'],
      late: [],
      turns: ['municipality', 'experts'],
    });
  });

  test('when it is over', () => {
    expect(standing(walked('x', ...ALL))).toEqual({ now: [], next: [], late: [], turns: [] });
  });
});

test('a filter is read from the fields of a card, and nothing else is', () => {
  expect(readTrajectoryFilter({})).toEqual({ show: 'running' });
  expect(
    readTrajectoryFilter({
      programme: 'profploeg',
      show: 'late',
      step: 'workshops',
      province: 'Limburg',
    }),
  ).toEqual({ programmeId: 'profploeg', show: 'late', stepId: 'workshops', province: 'Limburg' });
  expect(readTrajectoryFilter({ show: 'alles', step: '', province: 'Henegouwen' })).toEqual({
    show: 'running',
  });
});
