import type { Actor } from '../domain/access.ts';
import type { Round } from '../domain/round.ts';
import { type RoundCommand, roundsCalled } from '../domain/round-command.ts';
import { roundInWords } from '../domain/round-words.ts';
import { dayInWords, dayLater, momentOn } from '../domain/time.ts';
import type { RoundConfirmView, RoundFormView, RoundsView } from '../domain/views-rounds.ts';
import { roundNotices } from '../texts/round-change-texts.ts';
import { checkRound } from './check-round.ts';
import type { Dependencies } from './dependencies.ts';
import { roundProgrammes } from './find-round.ts';
import { listRounds } from './list-rounds.ts';

/**
 * Moves the deadline of the round that somebody named, up to the confirmation. When no round or several are
 * called so, they choose from the list.
 */
export async function moveDeadlineByName(
  deps: Dependencies,
  actor: Actor,
  command: Extract<RoundCommand, { kind: 'deadline' | 'moved' }>,
): Promise<RoundsView | RoundConfirmView | RoundFormView | { readonly kind: 'unavailable' }> {
  const handled = await Promise.all(
    roundProgrammes(deps, actor).map(({ id }) => deps.work.stores.rounds.list(id)),
  );
  const found = roundsCalled(handled.flat(), command.round, deps.clock.now());
  const [round, ...others] = found;
  if (round === undefined || others.length > 0) {
    const deadline = command.kind === 'deadline' ? command.deadline : undefined;
    return await listRounds(deps, actor, roundNotices.whichRound(command.round, deadline));
  }
  const typed = { ...roundInWords(round), deadline: deadlineIn(command, round) };
  return await checkRound(deps, { actor, roundId: round.id, version: round.version, typed });
}

/** As somebody would type it; so far from the deadline that stands, it is said back like any other. */
function deadlineIn(
  command: Extract<RoundCommand, { kind: 'deadline' | 'moved' }>,
  { deadlineDay }: Pick<Round, 'deadlineDay'>,
): string {
  if (command.kind === 'deadline') return command.deadline;
  return dayInWords(dayLater(momentOn(deadlineDay, 12, 0), command.days));
}
