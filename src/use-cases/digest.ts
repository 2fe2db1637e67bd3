import type { Follow } from '../domain/follow.ts';
import { daysAfter } from '../domain/reminder-calendar.ts';
import { byDay } from '../domain/reminder-lines.ts';
import type { Round } from '../domain/round.ts';
import { deadlineOf, lastDayOf } from '../domain/rounds.ts';
import { dayOf } from '../domain/time.ts';
import { type PlannedStep, planTrajectory } from '../domain/trajectory-plan.ts';
import type { ReminderDigest, ReminderLine } from '../domain/views-reminders.ts';
import { asActor, type Dependencies } from './dependencies.ts';
import { mayFollow } from './may-follow.ts';
import { milestoneLine } from './views/reminder-line.ts';

/** Days of which the digest of a guidance tells, from its own day on. */
const WEEK = 7;
/** A deadline is worth more notice. */
const DEADLINE_NOTICE = 28;
/** More than a guidance has, and than a card shows. */
const MOST_LINES = 30;

/**
 * What comes in the week from a Brussels day on, and what is late, of what a channel follows: no more than its setter
 * may read at this moment. Undefined when there is nothing to tell.
 */
export async function digestOf(
  deps: Dependencies,
  follow: Follow,
  day: string,
): Promise<ReminderDigest | undefined> {
  if (follow.endedAt !== undefined || !(await mayFollow(deps, follow))) return undefined;
  const digest = await contentsOf(deps, follow, day);
  const { coming, late, lateGuidances } = digest;
  return coming.length + late.length + lateGuidances === 0 ? undefined : digest;
}

async function contentsOf(
  deps: Dependencies,
  follow: Follow,
  day: string,
): Promise<ReminderDigest> {
  const { programmeId, subject } = follow;
  switch (subject.kind) {
    case 'programme': {
      const rounds = await deps.work.stores.rounds.list(programmeId);
      const coming = deadlines(deps, rounds, day);
      return { coming, late: [], lateGuidances: await countLate(deps, follow) };
    }
    case 'round': {
      const rounds = await deps.work.stores.rounds.list(programmeId);
      const own = rounds.filter(({ id }) => id === subject.roundId);
      return { coming: deadlines(deps, own, day), late: [], lateGuidances: 0 };
    }
    case 'trajectory':
      return await guidanceDigest(deps, subject.dossierId, day);
  }
}

function deadlines(
  deps: Dependencies,
  rounds: readonly Round[],
  day: string,
): readonly ReminderLine[] {
  const until = daysAfter(day, DEADLINE_NOTICE);
  return rounds
    .filter((round) => deps.clock.now() <= deadlineOf(round) && lastDayOf(round) < until)
    .map((round) => {
      const { id: roundId, name: roundName, demonstration, programmeId } = round;
      return milestoneLine(deps, {
        milestoneKey: `round:${roundId}`,
        kind: 'deadline',
        programmeId,
        day: lastDayOf(round),
        subject: { kind: 'round', roundId, roundName, demonstration },
      });
    })
    .sort(byDay)
    .slice(0, MOST_LINES);
}

/** How many guidances of a programme are late, for a channel that a caseworker of it set: others see no such figures. */
async function countLate(
  deps: Dependencies,
  { programmeId, setBy }: Pick<Follow, 'programmeId' | 'setBy'>,
): Promise<number> {
  const rules = deps.programmes.find(({ id }) => id === programmeId)?.trajectory;
  const { caseworkerOf } = await asActor(deps, setBy);
  if (rules === undefined || !caseworkerOf.includes(programmeId)) return 0;
  const today = dayOf(deps.clock.now());
  const rows = await deps.work.stores.trajectories.ofProgramme(programmeId);
  const isLate = ({ state }: PlannedStep) => state === 'late';
  return rows.filter(
    ({ trajectory, demonstration }) =>
      !demonstration && planTrajectory(rules, trajectory, today).steps.some(isLate),
  ).length;
}

async function guidanceDigest(
  deps: Dependencies,
  dossierId: string,
  day: string,
): Promise<ReminderDigest> {
  const { stores } = deps.work;
  const [dossier, trajectory, meetings] = await Promise.all([
    stores.dossiers.load(dossierId),
    stores.trajectories.load(dossierId),
    stores.meetings.ofDossier(dossierId),
  ]);
  const rules = deps.programmes.find(({ id }) => id === dossier?.programmeId)?.trajectory;
  const isOn = dossier?.state === 'selected' && trajectory?.stoppedAt === undefined;
  if (rules === undefined || trajectory === undefined || !isOn) return NOTHING;
  const { programmeId } = trajectory;
  const about = { dossierId, municipality: dossier.filing?.name ?? '' };
  const until = daysAfter(day, WEEK);
  const { steps } = planTrajectory(rules, trajectory, dayOf(deps.clock.now()));
  const lineOf = ({ step: { id: stepId, number, title, owner }, dueDay }: PlannedStep) =>
    milestoneLine(deps, {
      milestoneKey: `step:${dossierId}:${stepId}`,
      kind: 'step',
      programmeId,
      day: dueDay,
      subject: { kind: 'step', ...about, stepId, number, title, owner },
    });
  const due = steps.filter(({ state, dueDay }) => state === 'running' && dueDay < until);
  const met = meetings.flatMap(({ id: meetingId, state, title, moment }) => {
    if (state !== 'fixed' || moment === undefined) return [];
    if (moment.day < day || moment.day >= until) return [];
    const subject = { kind: 'meeting', ...about, meetingId, title, begin: moment.begin } as const;
    const source = { milestoneKey: `meeting:${meetingId}`, kind: 'meeting', programmeId } as const;
    return [milestoneLine(deps, { ...source, day: moment.day, subject })];
  });
  return {
    coming: [...due.map(lineOf), ...met].sort(byDay).slice(0, MOST_LINES),
    late: steps
      .filter(({ state }) => state === 'late')
      .map(lineOf)
      .slice(0, MOST_LINES),
    lateGuidances: 0,
  };
}

const NOTHING: ReminderDigest = { coming: [], late: [], lateGuidances: 0 };
