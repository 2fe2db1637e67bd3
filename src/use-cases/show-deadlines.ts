import type { Round } from '../domain/round.ts';
import { daysLeftIn, deadlineOf, isOpen, lastDayOf } from '../domain/rounds.ts';
import type { DeadlinesView } from '../domain/views-deadlines.ts';
import type { Dependencies } from './dependencies.ts';

/** Rounds that are over are shown when nothing is ahead, the latest ones only. */
const PAST_SHOWN = 2;

/** What is open, what comes and how to ask for what has no rounds, for every programme. */
export async function showDeadlines(deps: Dependencies): Promise<DeadlinesView> {
  const now = deps.clock.now();
  const programmes = await Promise.all(
    deps.programmes.map(async (programme) => {
      const { id, name, intake } = programme;
      if (intake.kind !== 'form') {
        return { programmeId: id, name, rounds: [], explanation: intake.explanation };
      }
      const rounds = await deps.work.stores.rounds.list(id);
      return { programmeId: id, name, rounds: shownRounds(rounds, now).map((r) => line(r, now)) };
    }),
  );
  return { kind: 'deadlines', programmes };
}

function shownRounds(rounds: readonly Round[], now: Date): readonly Round[] {
  const byDay = [...rounds].sort((a, b) => a.deadlineDay.localeCompare(b.deadlineDay));
  const ahead = byDay.filter((round) => now <= deadlineOf(round));
  return ahead.length > 0 ? ahead : byDay.slice(-PAST_SHOWN);
}

function line(round: Round, now: Date): DeadlinesView['programmes'][number]['rounds'][number] {
  const past = now > deadlineOf(round);
  return {
    name: round.name,
    deadlineDay: lastDayOf(round),
    daysLeft: daysLeftIn(round, now),
    guidanceFrom: round.guidanceFrom,
    state: past ? 'past' : isOpen(round, now) ? 'open' : 'upcoming',
    opensAt: round.opensAt,
    demonstration: round.demonstration,
  };
}
