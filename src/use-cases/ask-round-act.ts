import { type Actor, isHeadOf } from '../domain/access.ts';
import { type Result, refused } from '../domain/result.ts';
import {
  closeRound,
  type RoundChange,
  type RoundFiles,
  removeRound,
  reopenRound,
} from '../domain/round-change.ts';
import type { RoundAct, RoundActRefusal, RoundActView } from '../domain/views-rounds.ts';
import type { Dependencies } from './dependencies.ts';
import { type FoundRound, findRound } from './find-round.ts';
import { nextRound, roundHistory, roundLine } from './views/round-line.ts';

export interface RoundActInput {
  readonly actor: Actor;
  readonly roundId: string;
  readonly act: RoundAct;
}

/** Says what closing, reopening or removing a round will do, or why it cannot be done. Changes nothing. */
export async function askRoundAct(
  deps: Dependencies,
  input: RoundActInput,
  isOld = false,
): Promise<RoundActView | { readonly kind: 'unavailable' }> {
  const { stores } = deps.work;
  const found = await findRound(deps, stores, input.actor, input.roundId);
  if (found === undefined) return { kind: 'unavailable' };
  const { round, rounds } = found;
  const now = deps.clock.now();
  const files = await stores.rounds.countFiles(round.id);
  const decided = decideRoundAct(deps, input, found, files);
  const history = isOld ? roundHistory(await stores.rounds.events(round.id)) : [];
  return {
    kind: 'roundAct',
    nonce: deps.ids.uuid(),
    act: input.act,
    line: roundLine(round, files, now),
    version: round.version,
    people: (await stores.rounds.draftPeople(round.id)).length,
    next: nextRound(rounds, round, now),
    ...(decided.ok ? {} : { refusal: decided.reason }),
    ...(isOld ? { changedBy: history[0]?.by ?? '' } : {}),
  };
}

/** What becomes of a round; only a head takes one away. */
export function decideRoundAct(
  deps: Dependencies,
  { actor, act }: Pick<RoundActInput, 'actor' | 'act'>,
  { round, rounds, programme }: FoundRound,
  files: RoundFiles,
): Result<RoundChange, RoundActRefusal> {
  const done = { by: actor, at: deps.clock.now() };
  switch (act) {
    case 'close': {
      const closed = closeRound(round, done);
      return closed.ok ? closed : refused({ kind: closed.reason });
    }
    case 'reopen':
      return reopenRound(round, rounds, done);
    case 'remove': {
      if (!isHeadOf(actor, programme.id)) return refused({ kind: 'notHead' });
      const removed = removeRound(round, files, done);
      return removed.ok ? removed : refused({ kind: removed.reason });
    }
  }
}
