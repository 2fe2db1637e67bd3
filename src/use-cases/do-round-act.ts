import type { Stores } from '../domain/ports.ts';
import type { Notice } from '../domain/views.ts';
import type { RoundAct, RoundActView, RoundsView } from '../domain/views-rounds.ts';
import { roundNotices } from '../texts/round-change-texts.ts';
import { askRoundAct, decideRoundAct, type RoundActInput } from './ask-round-act.ts';
import type { Dependencies } from './dependencies.ts';
import { findRound } from './find-round.ts';
import { listRounds } from './list-rounds.ts';

export interface DoRoundActInput extends RoundActInput {
  readonly turnKey: string;
  /** The version on the card. */
  readonly version: number;
}

type Outcome =
  | { readonly kind: 'done'; readonly name: string; readonly people: number }
  | { readonly kind: 'unavailable' | 'refused' | 'old' };

/**
 * Closes, reopens or removes a round, in one act with the work of telling whom it concerns. A round that changed
 * since the card was made, or with which this cannot be done, comes back as it is now, with why.
 */
export async function doRoundAct(
  deps: Dependencies,
  input: DoRoundActInput,
): Promise<RoundsView | RoundActView | { readonly kind: 'unavailable' }> {
  const { outcome } = await deps.work.once<Outcome>(input.turnKey, (stores) =>
    change(deps, stores, input),
  );
  switch (outcome.kind) {
    case 'unavailable':
      return { kind: 'unavailable' };
    case 'refused':
    case 'old':
      return await askRoundAct(deps, input, outcome.kind === 'old');
    case 'done': {
      const notice = NOTICES[input.act](outcome.name, outcome.people);
      return await listRounds(deps, input.actor, notice);
    }
  }
}

const NOTICES: Readonly<Record<RoundAct, (name: string, people: number) => Notice>> = {
  close: roundNotices.closed,
  reopen: roundNotices.reopened,
  remove: roundNotices.removed,
};

async function change(
  deps: Dependencies,
  stores: Stores,
  input: DoRoundActInput,
): Promise<Outcome> {
  const known = await findRound(deps, stores, input.actor, input.roundId);
  if (known === undefined) return { kind: 'unavailable' };
  await stores.rounds.lockProgramme(known.programme.id);
  // Whoever starts an application takes this lock too: none is made for a round that is being removed.
  await stores.rounds.lock(input.roundId);
  const found = await findRound(deps, stores, input.actor, input.roundId);
  if (found === undefined) return { kind: 'unavailable' };
  const files = await stores.rounds.countFiles(input.roundId);
  const decided = decideRoundAct(deps, input, found, files);
  if (!decided.ok) return { kind: 'refused' };
  if (found.round.version !== input.version) return { kind: 'old' };
  const { round, event } = decided.value;
  const people = await stores.rounds.draftPeople(round.id);
  if (input.act === 'remove') await stores.rounds.remove(round, [event]);
  else await stores.rounds.save(round, [event]);
  await stores.jobs.enqueue({
    name: 'tell-round',
    payload: { roundId: round.id, version: round.version },
  });
  return { kind: 'done', name: round.name, people: people.length };
}
