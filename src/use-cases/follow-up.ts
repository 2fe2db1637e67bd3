import { BOT_PERSON } from '../domain/bot-person.ts';
import { momentsMissed, momentsToAsk } from '../domain/follow-up.ts';
import type { Stores } from '../domain/ports.ts';
import { dayOf } from '../domain/time.ts';
import type { Trajectory } from '../domain/trajectory.ts';
import { trajectoryEvent } from '../domain/trajectory-change.ts';
import { isWorkingDay } from '../domain/working-days.ts';
import type { Dependencies } from './dependencies.ts';
import { trajectoryNotes } from './trajectory-notes.ts';

/** How often municipalities were asked how it goes, and how often they did not answer. */
export interface FollowedUp {
  readonly asked: number;
  readonly missed: number;
}

/**
 * Lets the municipalities whose guidance ended be asked how it goes, once per moment of their programme, and lets the
 * agency know of those that did not answer. On working days; what a day without it left is made up for as long as
 * its moment lasts.
 */
export async function followUp(deps: Dependencies): Promise<FollowedUp> {
  const { work, clock, programmes } = deps;
  let all: FollowedUp = { asked: 0, missed: 0 };
  if (!isWorkingDay(dayOf(clock.now()))) return all;
  for (const { id, trajectory: rules } of programmes) {
    if (rules === undefined) continue;
    for (const { trajectory } of await work.stores.trajectories.ofProgramme(id)) {
      if (!hasEnded(trajectory)) continue;
      const one = await work.transaction((stores) =>
        followOne(deps, stores, trajectory.dossierId, rules.followUpMonths),
      );
      all = { asked: all.asked + one.asked, missed: all.missed + one.missed };
    }
  }
  return all;
}

function hasEnded({ endedAt, stoppedAt }: Trajectory): boolean {
  return endedAt !== undefined && stoppedAt === undefined;
}

/** What is asked is kept with the job that asks it, so that nobody is asked twice, nor not at all. */
async function followOne(
  { ids, clock }: Pick<Dependencies, 'ids' | 'clock'>,
  stores: Stores,
  dossierId: string,
  months: readonly number[],
): Promise<FollowedUp> {
  const dossier = await stores.dossiers.lock(dossierId);
  const trajectory = await stores.trajectories.lock(dossierId);
  if (dossier?.state !== 'selected' || trajectory === undefined || !hasEnded(trajectory)) {
    return { asked: 0, missed: 0 };
  }
  const act = { by: BOT_PERSON, at: clock.now() };
  const today = dayOf(act.at);
  const events = await trajectoryNotes(stores, dossierId);
  const ask = momentsToAsk(months, trajectory, events, today);
  for (const { month, end } of ask) {
    const asked = trajectoryEvent('followUpAsked', act, { month, end });
    await stores.trajectories.note(dossierId, [asked]);
    await stores.jobs.enqueue({ name: 'ask-follow-up', payload: { dossierId, month, end } });
  }
  const missed = momentsMissed(events, today);
  for (const moment of missed) {
    const reportId = ids.uuid();
    const event = trajectoryEvent('followUpMissed', act, { ...moment, report: reportId });
    await stores.trajectories.note(dossierId, [event]);
    await stores.jobs.enqueue({ name: 'tell-report', payload: { dossierId, reportId } });
  }
  return { asked: ask.length, missed: missed.length };
}
