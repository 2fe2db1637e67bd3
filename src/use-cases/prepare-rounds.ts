import type { Programme } from '../domain/programme.ts';
import type { Round } from '../domain/round.ts';
import { receptionAt } from '../domain/rounds.ts';
import { dayLater, nextMonthAfter, startOfDay } from '../domain/time.ts';
import { demonstrationRoundName } from '../texts/round-texts.ts';
import type { Dependencies } from './dependencies.ts';

/** Puts the rounds of the programmes' data into the store; rounds that are there stay as they are. */
export async function prepareRounds(deps: Dependencies): Promise<void> {
  for (const programme of deps.programmes) {
    for (const round of roundsOf(programme)) await deps.work.stores.rounds.addIfAbsent(round);
  }
}

function roundsOf(programme: Programme): readonly Round[] {
  if (programme.intake.kind !== 'form') return [];
  return programme.intake.rounds.map((round) => ({
    id: round.id,
    programmeId: programme.id,
    name: round.name,
    opensAt: startOfDay(round.opensOn),
    deadlineDay: round.deadlineDay,
    guidanceFrom: round.guidanceFrom,
    demonstration: false,
    version: 1,
  }));
}

/** Days a practice round lasts, rounded up to a Friday. */
const DEMONSTRATION_DAYS = 28;
const FRIDAY = 5;

/**
 * Opens a practice round, marked as such, for every programme with a form that takes no applications now
 * and will not. For local mode only: there is always something to try.
 */
export async function openDemonstrationRounds(deps: Dependencies): Promise<readonly Round[]> {
  const now = deps.clock.now();
  const opened: Round[] = [];
  for (const programme of deps.programmes) {
    if (programme.intake.kind !== 'form') continue;
    const rounds = await deps.work.stores.rounds.list(programme.id);
    if (receptionAt(rounds, now).kind !== 'closed') continue;
    const round = demonstrationRound(programme, now);
    await deps.work.stores.rounds.addIfAbsent(round);
    opened.push(round);
  }
  return opened;
}

function demonstrationRound(programme: Programme, now: Date): Round {
  const deadlineDay = dayLater(now, DEMONSTRATION_DAYS, FRIDAY);
  return {
    id: `${programme.id}-demonstratie-${deadlineDay}`,
    programmeId: programme.id,
    name: demonstrationRoundName(),
    opensAt: now,
    deadlineDay,
    guidanceFrom: nextMonthAfter(deadlineDay),
    demonstration: true,
    version: 1,
  };
}
