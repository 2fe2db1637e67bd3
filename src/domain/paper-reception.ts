import type { Round } from './round.ts';
import { deadlineOf, isOpen, receptionAt } from './rounds.ts';
import { endOfDay, momentOn, startOfDay } from './time.ts';

/** Where an application goes that came in on paper on a day, of which nobody knows the hour. */
export type PaperReception =
  | {
      readonly kind: 'taken';
      readonly round: Round;
      /** The round it was too late for. */
      readonly movedFrom?: Round;
      /** The moment that it counts as sent. */
      readonly at: Date;
    }
  | { readonly kind: 'noRounds' }
  | { readonly kind: 'beforeRounds' | 'afterRounds'; readonly round: Round }
  /** The round that it was meant for opened later. */
  | { readonly kind: 'notOpenYet'; readonly round: Round };

interface PaperRounds {
  readonly rounds: readonly Round[];
  readonly now: Date;
  /** The round it was written for, when somebody noted that. */
  readonly meant?: Round | undefined;
}

/**
 * The same rule as for what is sent in Teams, for a whole day: a round that was open at any moment of it takes the
 * application. What came in after a deadline goes to the next round, and is late when no other round was open by
 * then, or when it was written for the one that is over. It counts as sent at noon, but within its round.
 */
export function receivePaper(day: string, { rounds, now, meant }: PaperRounds): PaperReception {
  const noon = momentOn(day, 12, 0);
  const [start, end] = [startOfDay(day), endOfDay(day)];
  if (meant !== undefined && meant.opensAt > end) return { kind: 'notOpenYet', round: meant };
  const isLateForMeant = meant !== undefined && deadlineOf(meant) < start;
  if (meant !== undefined && !isLateForMeant) return taken(meant, within(meant, noon, now));
  const open = [noon, start, end]
    .map((moment) => receptionAt(rounds, moment))
    .find(({ kind }) => kind === 'open');
  if (open !== undefined && open.kind === 'open') {
    return taken(open.round, within(open.round, noon, now), meant);
  }
  return whileClosed(noon, { rounds, now, meant });
}

function taken(round: Round, at: Date, movedFrom?: Round): PaperReception {
  return { kind: 'taken', round, at, ...(movedFrom === undefined ? {} : { movedFrom }) };
}

/** Between two rounds it goes to the next one; before the first and after the last there is none. */
function whileClosed(noon: Date, { rounds, now, meant }: PaperRounds): PaperReception {
  const over = rounds
    .filter((round) => deadlineOf(round) < noon)
    .sort((a, b) => deadlineOf(a).getTime() - deadlineOf(b).getTime());
  const last = over.at(-1);
  const reception = receptionAt(rounds, noon);
  if (reception.kind === 'closed') {
    return last === undefined ? { kind: 'noRounds' } : { kind: 'afterRounds', round: last };
  }
  if (last === undefined) return { kind: 'beforeRounds', round: reception.round };
  return taken(reception.round, earliest(noon, now), meant ?? last);
}

/** Noon, or the moment of that day nearest to it at which the round was open; never later than now. */
function within(round: Round, noon: Date, now: Date): Date {
  if (isOpen(round, noon)) return earliest(noon, now);
  const nearest = noon < round.opensAt ? round.opensAt : deadlineOf(round);
  return earliest(nearest, now);
}

function earliest(one: Date, other: Date): Date {
  return one < other ? one : other;
}
