import type { Programme } from '../../domain/programme.ts';
import type { Reception } from '../../domain/rounds.ts';
import type { ClosedView } from '../../domain/views.ts';

/** What somebody is told when no round takes applications at this moment. */
export function closedView(
  programme: Programme,
  reception: Reception,
  keptDossierId?: string,
): ClosedView {
  const closed = programme.intake.kind === 'form' ? programme.intake.closed : undefined;
  return {
    kind: 'closed',
    programmeName: programme.name,
    sentence: closed?.sentence ?? '',
    instead: closed?.instead ?? [],
    ...(reception.kind === 'upcoming'
      ? {
          opens: {
            roundName: reception.round.name,
            at: reception.round.opensAt,
            deadlineDay: reception.round.deadlineDay,
          },
        }
      : {}),
    ...(keptDossierId === undefined ? {} : { keptDraft: { dossierId: keptDossierId } }),
  };
}
