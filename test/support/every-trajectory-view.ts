import type { ListRule } from '../../src/domain/list-rule.ts';
import type { Trajectory } from '../../src/domain/trajectory.ts';
import { stepActs } from '../../src/domain/trajectory-access.ts';
import { recordOf } from '../../src/domain/trajectory-change.ts';
import { planTrajectory } from '../../src/domain/trajectory-plan.ts';
import {
  allSteps,
  type StepOwner,
  type TrajectoryRules,
} from '../../src/domain/trajectory-rules.ts';
import { beginTrajectory, finishStep, skipStep } from '../../src/domain/trajectory-steps.ts';
import { stopTrajectory } from '../../src/domain/trajectory-stop.ts';
import type { TrajectoryReports } from '../../src/domain/views-reports.ts';
import type {
  TrajectoryHead,
  TrajectoryLine,
  TrajectoryOverviewView,
  TrajectoryStepView,
  TrajectoryView,
  TrajectoryViews,
} from '../../src/domain/views-trajectory.ts';
import { PROFPLOEG_TRAJECTORY } from '../../src/programmes/profploeg/trajectory.ts';
import { standingView, stepLine } from '../../src/use-cases/views/step-line.ts';
import { trajectoryHistoryLines } from '../../src/use-cases/views/trajectory-history.ts';
import { KATO } from './sent-dossier.ts';
import { DOSSIER_ID, NONCE } from './views.ts';

const RULES: TrajectoryRules = PROFPLOEG_TRAJECTORY;
const on = (day: string) => ({ by: KATO, at: new Date(`${day}T10:00:00Z`) });
const LONG_NAME = 'A'.repeat(200);
/** As long as a reason can be, in signs that take most room. */
const LONGEST_REASON = '😀'.repeat(1000);
const TOO_LONG = 'é'.repeat(20_000);
const ALL = allSteps(RULES).map(({ id }) => id);

/** A guidance from 1 September 2021 in which the first so many steps are done. */
function walked(done: number, day = '2021-09-28'): Trajectory {
  const ids = { dossierId: DOSSIER_ID, programmeId: 'profploeg', guidanceDay: '2021-09-01' };
  const begun = beginTrajectory(RULES, ids, on('2021-08-20')).trajectory;
  return ALL.slice(0, done).reduce((now, step) => {
    const change = finishStep(RULES, now, step, now.version, on(day));
    if (!change.ok) throw new Error(change.reason);
    return change.value.trajectory;
  }, begun);
}

function skipped(reason: string): Trajectory {
  const change = skipStep(RULES, walked(0), { stepId: 'intakeSheet', reason }, 1, on('2021-09-03'));
  if (!change.ok) throw new Error(change.reason);
  return change.value.trajectory;
}

const stopped = stopTrajectory(walked(3), 'decisionWithdrawn', on('2021-10-04')).trajectory;

function head(changes: Partial<TrajectoryHead> = {}): TrajectoryHead {
  return {
    dossierId: DOSSIER_ID,
    reference: 'PP-2021-0042',
    municipality: 'Tielt',
    province: 'West-Vlaanderen',
    programmeName: 'De Profploeg',
    organisation: 'VLAIO',
    demonstration: false,
    side: 'municipality',
    ...changes,
  };
}

/** How a guidance looks on a day. */
export function trajectoryViewOf(
  trajectory: Trajectory,
  today: string,
  changes: Partial<TrajectoryView> = {},
): TrajectoryView {
  const plan = planTrajectory(RULES, trajectory, today);
  const lines = plan.steps.map((step) => stepLine(step, trajectory, today));
  return {
    kind: 'trajectory',
    nonce: NONCE,
    head: head(),
    ...standingView(plan, trajectory, today),
    parts: RULES.parts.map(({ number, title, steps }) => ({
      number,
      title,
      steps: lines.filter(({ stepId }) => steps.some(({ id }) => id === stepId)),
    })),
    endDay: plan.endDay,
    fits: plan.fits,
    months: RULES.months,
    reports: { followUps: [] },
    ...changes,
  };
}

/** How one of its steps looks to a side. */
export function stepViewOf(
  trajectory: Trajectory,
  stepId: string,
  side: StepOwner,
  changes: Partial<TrajectoryStepView> = {},
): TrajectoryStepView {
  const today = '2021-10-12';
  const plan = planTrajectory(RULES, trajectory, today);
  const planned = plan.steps.find(({ step }) => step.id === stepId);
  if (planned === undefined) throw new Error(`There is no step ${stepId}.`);
  const { summary, endsWith, deliverable, questions, meetings, begins, lists = [] } = planned.step;
  const { reason } = recordOf(trajectory, stepId) ?? {};
  return {
    kind: 'trajectoryStep',
    nonce: NONCE,
    head: head({ side }),
    version: trajectory.version,
    line: stepLine(planned, trajectory, today),
    part: { number: 1, title: 'Traject scherpstellen' },
    summary,
    endsWith,
    ...(deliverable === undefined ? {} : { deliverable }),
    hasQuestions: questions !== undefined,
    ends: [],
    lists: lists.map(({ id: listId, title, ticked }: ListRule) => ({
      listId,
      title,
      ticked: ticked === true,
      counts: { open: 3, done: 1, dropped: 0 },
    })),
    meetings: meetings.map(({ title }) => title),
    waitsFor: plan.steps
      .filter(({ step }) => planned.state === 'waiting' && begins.includes(step.id))
      .map((step) => stepLine(step, trajectory, today)),
    ...(reason === undefined ? {} : { reason }),
    acts: stepActs(planned.step, trajectory, side),
    typed: { reason: '', day: '' },
    history: happened(1, 'Was er al.'),
    ...changes,
  };
}

function happened(count: number, reason: string) {
  const details = { step: 'intakeSheet', from: 'done', due: '2021-11-12', reason };
  const event = { kind: 'stepReopened', ...on('2021-10-04'), details } as const;
  return trajectoryHistoryLines(
    RULES,
    Array.from({ length: count }, () => event),
  );
}

function lineFor(
  trajectory: Trajectory,
  today: string,
  changes: Partial<TrajectoryHead> = {},
): TrajectoryLine {
  const plan = planTrajectory(RULES, trajectory, today);
  const standing = standingView(plan, trajectory, today);
  return {
    head: head({ side: 'agency', ...changes }),
    ...standing,
    marks: plan.steps.map((step) => stepLine(step, trajectory, today).state),
    lateDays: Math.max(0, ...standing.late.map(({ days }) => days)),
    endDay: plan.endDay,
  };
}

function overviewView(changes: Partial<TrajectoryOverviewView> = {}): TrajectoryOverviewView {
  return {
    kind: 'trajectoryOverview',
    filter: { programmeId: 'profploeg', show: 'running' },
    programmes: [{ id: 'profploeg', name: 'De Profploeg' }],
    programmeName: 'De Profploeg',
    steps: allSteps(RULES).map(({ id, number, title }, index) => ({
      stepId: id,
      number,
      title,
      running: index < 4 ? 31 - index * 7 : 0,
      late: index < 2 ? 3 : 0,
    })),
    running: 93,
    late: 6,
    ended: 0,
    stopped: 0,
    lines: [
      lineFor(walked(0), '2021-10-12'),
      lineFor(walked(2), '2021-10-12', { municipality: 'Brugge', demonstration: true }),
    ],
    total: 2,
    page: 0,
    pages: 1,
    ...changes,
  };
}

const LONG_HEAD = {
  municipality: LONG_NAME,
  reference: 'PPPP-2021-123456',
  demonstration: true,
} as const;
const LATE_IN_TWO = walked(2);
const SAYS = { by: LONG_NAME, at: new Date('2022-05-12T10:00:00Z') };
/** The most that can be said of a guidance. */
const SAID: TrajectoryReports = {
  reported: { kind: 'change', text: LONGEST_REASON.repeat(2), ...SAYS },
  advised: { evaluation: LONGEST_REASON.repeat(2), advice: LONGEST_REASON.repeat(2), ...SAYS },
  followUps: [12, 6, 3].map((month) => ({
    month,
    choice: 'slower' as const,
    text: LONGEST_REASON,
    ...SAYS,
  })),
};

/** Every card of a guidance, with the longest of everything. */
export const EVERY_TRAJECTORY_VIEW = {
  'trajectory before guidance': trajectoryViewOf(walked(0), '2021-08-24', {
    beginsOn: '2021-09-01',
  }),
  'trajectory at work in two steps': trajectoryViewOf(walked(2), '2021-10-12', {
    notice: { tone: 'good', text: 'Stap 1.2 Projectplan is klaar.' },
  }),
  'late trajectory that takes too long, for an expert': trajectoryViewOf(walked(2), '2022-05-12', {
    head: head({ side: 'experts', ...LONG_HEAD }),
    notice: { tone: 'warning', text: `${LONG_NAME} wijzigde dit traject intussen.` },
  }),
  'trajectory that ended too soon, for a caseworker': trajectoryViewOf(walked(8), '2021-10-12', {
    head: head({ side: 'agency', municipality: '' }),
  }),
  'trajectory of which much was said, for an expert': trajectoryViewOf(walked(8), '2022-05-12', {
    head: head({ side: 'experts', ...LONG_HEAD }),
    reports: SAID,
  }),
  'trajectory that is followed up': trajectoryViewOf(walked(8), '2022-05-12', {
    reports: { followUps: [], askedMonth: 3 },
  }),
  'stopped trajectory': trajectoryViewOf(stopped, '2021-10-12'),
  'own step that runs': stepViewOf(walked(0), 'intakeSheet', 'municipality'),
  'step of the other side': stepViewOf(walked(0), 'intakeSheet', 'experts', { history: [] }),
  'step that waits': stepViewOf(walked(1), 'firstReport', 'agency', { history: [] }),
  'step that still needs something': stepViewOf(walked(0), 'intakeSheet', 'municipality', {
    ends: [
      {
        title: 'Intakefiche',
        end: { kind: 'sheet', until: 'finished', now: 'finished' },
        isMet: true,
      },
      {
        title: 'Huiswerk',
        end: { kind: 'list', listId: 'homework', open: 3, all: 9 },
        isMet: false,
      },
      {
        title: 'Terreinbezoek',
        end: { kind: 'meeting', ruleId: 'siteVisit', now: 'planned' },
        isMet: false,
      },
    ],
  }),
  'step that is done': stepViewOf(walked(1), 'intakeSheet', 'municipality'),
  'step that was left out': stepViewOf(skipped('Was er al.'), 'intakeSheet', 'agency'),
  'step of a stopped trajectory': stepViewOf(stopped, 'workshops', 'experts'),
  'step with the longest of everything': stepViewOf(
    skipped(LONGEST_REASON),
    'intakeSheet',
    'agency',
    {
      head: head({ side: 'agency', ...LONG_HEAD }),
      typed: { reason: TOO_LONG, day: '' },
      history: happened(5, LONGEST_REASON),
      notice: { tone: 'warning', text: `${LONG_NAME} wijzigde dit traject intussen.` },
    },
  ),
  'step with too much typed': stepViewOf(walked(0), 'intakeSheet', 'agency', {
    typed: { reason: TOO_LONG, day: TOO_LONG },
    history: happened(5, LONGEST_REASON),
  }),
  'history of a trajectory': {
    kind: 'trajectoryHistory',
    head: head(),
    lines: happened(1, 'Was er al.'),
    page: 0,
    pages: 1,
  },
  'longest history of a trajectory': {
    kind: 'trajectoryHistory',
    head: head(LONG_HEAD),
    lines: happened(20, LONGEST_REASON),
    page: 1,
    pages: 3,
  },
  'no trajectories': { kind: 'trajectories', lines: [], cut: false },
  'own trajectories': {
    kind: 'trajectories',
    lines: [
      lineFor(walked(0), '2021-09-03', { side: 'municipality' }),
      lineFor(walked(8), '2021-10-12', { side: 'experts' }),
      lineFor(stopped, '2021-10-12', { side: 'experts' }),
    ],
    cut: false,
  },
  'most trajectories of an expert': {
    kind: 'trajectories',
    lines: Array.from({ length: 20 }, () =>
      lineFor(LATE_IN_TWO, '2022-05-12', { side: 'experts', ...LONG_HEAD }),
    ),
    cut: true,
  },
  'trajectories of a programme': overviewView(),
  'trajectories of a programme with none': overviewView({
    steps: overviewView().steps.map((step) => ({ ...step, running: 0, late: 0 })),
    running: 0,
    late: 0,
    lines: [],
    total: 0,
  }),
  'trajectories that a filter leaves out': overviewView({
    filter: { show: 'late', stepId: 'workshops', province: 'Limburg' },
    ended: 4,
    stopped: 1,
    lines: [],
    total: 0,
    guides: true,
  }),
  'page of trajectories': overviewView({
    lines: Array.from({ length: 20 }, () =>
      lineFor(walked(2), '2021-10-12', { municipality: 'Sint-Katelijne-Waver' }),
    ),
    total: 93,
    pages: 5,
  }),
  'fullest page of trajectories': overviewView({
    filter: { programmeId: 'profploeg', show: 'late', province: 'West-Vlaanderen' },
    programmes: Array.from({ length: 3 }, (_, index) => ({ id: `p${index}`, name: LONG_NAME })),
    lines: Array.from({ length: 20 }, () => lineFor(LATE_IN_TWO, '2022-05-12', LONG_HEAD)),
    total: 93,
    page: 1,
    pages: 5,
    guides: true,
  }),
} as const satisfies Readonly<Record<string, TrajectoryViews>>;
