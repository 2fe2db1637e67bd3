import type { MilestoneSubject } from '../domain/milestone.ts';
import { lastDayOf } from '../domain/rounds.ts';
import { dayOf } from '../domain/time.ts';
import type { MilestoneNow } from '../domain/told-change.ts';
import { planTrajectory, type TrajectoryPlan } from '../domain/trajectory-plan.ts';
import type { Dependencies } from './dependencies.ts';

/** Finds where things that were told of stand now; undefined for what has nothing to follow. */
export type FindMilestoneNow = (subject: MilestoneSubject) => Promise<MilestoneNow | undefined>;

const OFF: MilestoneNow = { kind: 'off' };

/** Looks each guidance up once: many posts are about the same one. */
export function createMilestoneFinder(deps: Dependencies): FindMilestoneNow {
  const plans = new Map<string, Promise<TrajectoryPlan | undefined>>();
  const planOf = (dossierId: string) => {
    const known = plans.get(dossierId) ?? readPlan(deps, dossierId);
    plans.set(dossierId, known);
    return known;
  };
  return async (subject) => {
    switch (subject.kind) {
      case 'round':
        return await roundNow(deps, subject);
      case 'step':
        return stepNow(subject, await planOf(subject.dossierId));
      case 'meeting':
        return (await planOf(subject.dossierId)) === undefined
          ? OFF
          : await meetingNow(deps, subject);
      case 'draft':
      case 'item':
      case 'file':
        return undefined;
    }
  };
}

/** Undefined when the guidance does not go on. */
async function readPlan(
  { work, clock, programmes }: Dependencies,
  dossierId: string,
): Promise<TrajectoryPlan | undefined> {
  const { dossiers, trajectories } = work.stores;
  const [dossier, trajectory] = await Promise.all([
    dossiers.load(dossierId),
    trajectories.load(dossierId),
  ]);
  const rules = programmes.find(({ id }) => id === trajectory?.programmeId)?.trajectory;
  if (rules === undefined || trajectory === undefined) return undefined;
  if (dossier?.state !== 'selected' || trajectory.stoppedAt !== undefined) return undefined;
  return planTrajectory(rules, trajectory, dayOf(clock.now()));
}

type SubjectOf<K extends MilestoneSubject['kind']> = Extract<MilestoneSubject, { kind: K }>;

async function roundNow(
  { work }: Dependencies,
  subject: SubjectOf<'round'>,
): Promise<MilestoneNow> {
  const known = await work.stores.rounds.get(subject.roundId);
  // `get` also gives one that was removed, and may be some seconds behind.
  const rounds = known === undefined ? [] : await work.stores.rounds.list(known.programmeId);
  const round = rounds.find(({ id }) => id === subject.roundId);
  if (round === undefined) return OFF;
  // One that was closed before its deadline takes nothing more: that is no other deadline.
  if (round.closedAt !== undefined && lastDayOf(round) < round.deadlineDay) return OFF;
  return { kind: 'on', day: round.deadlineDay, subject: { ...subject, roundName: round.name } };
}

function stepNow(
  subject: SubjectOf<'step'>,
  plan: TrajectoryPlan | undefined,
): MilestoneNow | undefined {
  const planned = plan?.steps.find(({ step }) => step.id === subject.stepId);
  switch (planned?.state) {
    case undefined:
      return OFF;
    case 'done':
    case 'skipped':
      return { kind: 'done' };
    case 'running':
    case 'late':
      return { kind: 'on', day: planned?.dueDay ?? '', subject };
    case 'waiting':
      // Its day moves by itself with what it waits for: nobody moved it.
      return undefined;
  }
}

async function meetingNow(
  { work }: Dependencies,
  subject: SubjectOf<'meeting'>,
): Promise<MilestoneNow | undefined> {
  const meeting = await work.stores.meetings.load(subject.meetingId);
  const { state, moment } = meeting ?? {};
  if (state === 'held') return undefined;
  if (state !== 'fixed' || moment === undefined) return OFF;
  return { kind: 'on', day: moment.day, subject: { ...subject, begin: moment.begin } };
}
