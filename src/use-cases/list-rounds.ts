import type { Actor } from '../domain/access.ts';
import type { Programme } from '../domain/programme.ts';
import type { Round } from '../domain/round.ts';
import { isAhead } from '../domain/round-edit.ts';
import type { Notice } from '../domain/views.ts';
import type { RoundsView } from '../domain/views-rounds.ts';
import type { Dependencies } from './dependencies.ts';
import { roundProgrammes } from './find-round.ts';
import { roundLine } from './views/round-line.ts';

/** Rounds that are over and still listed; those ahead all are. */
const PAST_LISTED = 4;

/** The rounds of the programmes that a caseworker handles, with what hangs on each. */
export async function listRounds(
  deps: Dependencies,
  actor: Actor,
  notice?: Notice,
): Promise<RoundsView | { readonly kind: 'unavailable' }> {
  const programmes = roundProgrammes(deps, actor);
  if (programmes.length === 0) return { kind: 'unavailable' };
  await deps.work.stores.caseworkers.seen(actor, deps.clock.now());
  return {
    kind: 'rounds',
    nonce: deps.ids.uuid(),
    programmes: await Promise.all(programmes.map((programme) => programmePart(deps, programme))),
    ...(notice === undefined ? {} : { notice }),
  };
}

async function programmePart(
  deps: Dependencies,
  { id, name }: Programme,
): Promise<RoundsView['programmes'][number]> {
  const now = deps.clock.now();
  const { rounds } = deps.work.stores;
  const all = await rounds.list(id);
  const ahead = all.filter((round) => isAhead(round.deadlineDay, now));
  const past = all.filter((round) => !ahead.includes(round)).reverse();
  const listed = [...ahead, ...past.slice(0, PAST_LISTED)];
  const line = async (round: Round) => roundLine(round, await rounds.countFiles(round.id), now);
  return {
    id,
    name,
    rounds: await Promise.all(listed.map(line)),
    left: all.length - listed.length,
  };
}
