import type { Round, RoundEvent } from '../../domain/round.ts';
import { fieldsOf, type RoundFiles } from '../../domain/round-change.ts';
import { isAhead } from '../../domain/round-edit.ts';
import { isOpen, receptionAt } from '../../domain/rounds.ts';
import type {
  NextRound,
  RoundHappening,
  RoundLine,
  RoundState,
} from '../../domain/views-rounds.ts';

/** A round as caseworkers see it in a list and above what they do with it. */
export function roundLine(round: Round, files: RoundFiles, now: Date): RoundLine {
  const { id, name, opensAt, deadlineDay, guidanceFrom, closedAt, demonstration } = round;
  return {
    id,
    name,
    opensAt,
    deadlineDay,
    guidanceFrom,
    state: roundState(round, now),
    ...(closedAt === undefined ? {} : { closedAt }),
    demonstration,
    files,
  };
}

export function roundState(round: Round, now: Date): RoundState {
  if (!isAhead(round.deadlineDay, now)) return 'past';
  if (round.closedAt !== undefined) return 'closed';
  return isOpen(round, now) ? 'open' : 'upcoming';
}

const HAPPENINGS = 10;

/** The last things that happened to a round, newest first. */
export function roundHistory(events: readonly RoundEvent[]): readonly RoundHappening[] {
  return events
    .slice(-HAPPENINGS)
    .reverse()
    .map((event) => ({
      kind: event.kind,
      at: event.at,
      by: event.by.name,
      fields: fieldsOf(event),
    }));
}

/** Where drafts of a round can go when it takes nothing. */
export function nextRound(rounds: readonly Round[], round: Round, now: Date): NextRound {
  const others = rounds.filter(({ id }) => id !== round.id);
  const reception = receptionAt(others, now);
  return reception.kind === 'closed' ? { kind: 'none' } : reception;
}
