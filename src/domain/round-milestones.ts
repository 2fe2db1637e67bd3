import type { Milestone } from './milestone.ts';
import type { DraftPeople } from './ports-milestones.ts';
import type { Round } from './round.ts';
import { deadlineOf, lastDayOf, receptionAt } from './rounds.ts';
import { dayOf } from './time.ts';

/** The deadlines that were not over at a moment, for everybody. */
export function roundMilestones(rounds: readonly Round[], from: Date): readonly Milestone[] {
  return rounds
    .filter((round) => deadlineOf(round) >= from)
    .map((round) => ({
      ...deadline(round),
      key: `round:${round.id}`,
      subject: {
        kind: 'round',
        roundId: round.id,
        roundName: round.name,
        demonstration: round.demonstration,
      },
      people: [],
    }));
}

/**
 * The same for whoever works on a draft: of the round that it is for, when that was not over at `from`, and of the one
 * that it goes to once that is over at `now`. `rounds`: all of the programme.
 */
export function draftMilestones(
  drafts: readonly DraftPeople[],
  rounds: readonly Round[],
  { from, now }: { readonly from: Date; readonly now: Date },
): readonly Milestone[] {
  // Worked out once a round: there can be very many drafts for one.
  const byRound = Map.groupBy(drafts, ({ roundId }) => roundId);
  return rounds.flatMap((own) => {
    const ofOwn = byRound.get(own.id) ?? [];
    return roundsOf(own, rounds, from, now).flatMap((round) => {
      const day = deadline(round);
      return ofOwn.map((draft) => draftMilestone(draft, round, day));
    });
  });
}

function roundsOf(own: Round, rounds: readonly Round[], from: Date, now: Date): readonly Round[] {
  const still = deadlineOf(own) >= from ? [own] : [];
  if (deadlineOf(own) >= now) return still;
  const alike = rounds.filter(({ demonstration }) => demonstration === own.demonstration);
  const next = receptionAt(alike, now);
  return next.kind === 'closed' ? still : [...still, next.round];
}

function draftMilestone(
  { dossierId, people }: DraftPeople,
  round: Round,
  day: ReturnType<typeof deadline>,
): Milestone {
  return {
    ...day,
    // A draft that was too late for one round has another deadline from then on.
    key: `draft:${dossierId}:${round.id}`,
    subject: {
      kind: 'draft',
      dossierId,
      roundId: round.id,
      roundName: round.name,
      demonstration: round.demonstration,
    },
    people,
  };
}

/** Nobody is told of a deadline before its round opens. */
function deadline(round: Round) {
  return {
    kind: 'deadline',
    programmeId: round.programmeId,
    day: lastDayOf(round),
    startDay: dayOf(round.opensAt),
    until: deadlineOf(round),
  } as const;
}
