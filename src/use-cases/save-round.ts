import type { Stores } from '../domain/ports.ts';
import { changeRound, openRound, type RoundChange } from '../domain/round-change.ts';
import { type RoundDraft, readTypedRound } from '../domain/round-edit.ts';
import type { RoundConfirmView, RoundFormView, RoundsView } from '../domain/views-rounds.ts';
import { roundNotices } from '../texts/round-change-texts.ts';
import { checkRound, type RoundTarget, roundTarget } from './check-round.ts';
import type { Dependencies } from './dependencies.ts';
import { isOldCard, type RoundInput } from './edit-round.ts';
import { listRounds } from './list-rounds.ts';

export interface SaveRoundInput extends RoundInput {
  readonly turnKey: string;
}

type Outcome =
  | { readonly kind: 'opened'; readonly name: string }
  | { readonly kind: 'changed'; readonly name: string; readonly people: number }
  | { readonly kind: 'unavailable' | 'refused' };

/**
 * Opens a round or changes one, in one act: the round, what happened, and the work of telling whom it concerns.
 * Everything is read and checked again, beside all other changes of rounds of the programme; what cannot be
 * saved comes back as `checkRound` gives it.
 */
export async function saveRound(
  deps: Dependencies,
  input: SaveRoundInput,
): Promise<RoundsView | RoundConfirmView | RoundFormView | { readonly kind: 'unavailable' }> {
  const { outcome } = await deps.work.once<Outcome>(input.turnKey, (stores) =>
    save(deps, stores, input),
  );
  switch (outcome.kind) {
    case 'unavailable':
      return { kind: 'unavailable' };
    case 'refused':
      return await checkRound(deps, input);
    case 'opened':
      return await listRounds(deps, input.actor, roundNotices.opened(outcome.name));
    case 'changed':
      return await listRounds(
        deps,
        input.actor,
        roundNotices.changed(outcome.name, outcome.people),
      );
  }
}

async function save(deps: Dependencies, stores: Stores, input: SaveRoundInput): Promise<Outcome> {
  const known = await roundTarget(deps, stores, input);
  if (known === undefined) return { kind: 'unavailable' };
  await stores.rounds.lockProgramme(known.programme.id);
  // Only now nobody else changes a round that this one has to fit with.
  const target = await roundTarget(deps, stores, input);
  if (target === undefined) return { kind: 'unavailable' };
  const read = readTypedRound(input.typed, { ...target, now: deps.clock.now() });
  if (!read.ok || isOldCard(target, input)) return { kind: 'refused' };
  const change = decide(deps, input, target, read.value);
  if (change === undefined) return { kind: 'refused' };
  const { round, event } = change;
  await stores.jobs.enqueue({
    name: 'tell-round',
    payload: { roundId: round.id, version: round.version },
  });
  if (target.round === undefined) {
    await stores.rounds.insert(round, [event]);
    return { kind: 'opened', name: round.name };
  }
  await stores.rounds.save(round, [event]);
  const people = await stores.rounds.draftPeople(round.id);
  return { kind: 'changed', name: round.name, people: people.length };
}

/** Undefined when nothing would change. */
function decide(
  deps: Dependencies,
  { actor }: SaveRoundInput,
  { programme, round }: RoundTarget,
  draft: RoundDraft,
): RoundChange | undefined {
  const act = { by: actor, at: deps.clock.now() };
  if (round !== undefined) return changeRound(round, draft, act);
  return openRound(draft, { id: deps.ids.uuid(), programmeId: programme.id }, act);
}
