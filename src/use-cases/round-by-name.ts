import type { Actor } from '../domain/access.ts';
import { roundsCalled } from '../domain/round-command.ts';
import { roundInWords } from '../domain/round-words.ts';
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
  { round: called, deadline }: { readonly round: string; readonly deadline: string },
): Promise<RoundsView | RoundConfirmView | RoundFormView | { readonly kind: 'unavailable' }> {
  const handled = await Promise.all(
    roundProgrammes(deps, actor).map(({ id }) => deps.work.stores.rounds.list(id)),
  );
  const [round, ...others] = roundsCalled(handled.flat(), called, deps.clock.now());
  if (round === undefined || others.length > 0) {
    return await listRounds(deps, actor, roundNotices.whichRound(called, deadline));
  }
  const typed = { ...roundInWords(round), deadline };
  return await checkRound(deps, { actor, roundId: round.id, version: round.version, typed });
}
