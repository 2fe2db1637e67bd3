import type { Stores } from '../domain/ports.ts';
import { changedFields } from '../domain/round-change.ts';
import { deadlineWarning, isAhead, type RoundDraft, readTypedRound } from '../domain/round-edit.ts';
import { roundInWords } from '../domain/round-words.ts';
import type { RoundConfirmView, RoundFormView } from '../domain/views-rounds.ts';
import { roundNotices } from '../texts/round-change-texts.ts';
import type { Dependencies } from './dependencies.ts';
import { chosenProgramme, isOldCard, type RoundInput } from './edit-round.ts';
import {
  type FoundRound,
  findProgrammeRounds,
  findRound,
  type HandledRounds,
} from './find-round.ts';
import { roundFormView } from './views/round-form-view.ts';

/** Where a typed round goes: a new one of a programme, or one that is there. */
export type RoundTarget = HandledRounds & Partial<Pick<FoundRound, 'round'>>;

/**
 * Reads what was typed and says in words what will be saved and what will happen. What cannot be saved comes
 * back as the form, with everything that was typed and why; of a round that changed since the card was made with
 * its present values beside it. Changes nothing.
 */
export async function checkRound(
  deps: Dependencies,
  input: RoundInput,
): Promise<RoundConfirmView | RoundFormView | { readonly kind: 'unavailable' }> {
  const target = await roundTarget(deps, deps.work.stores, input);
  if (target === undefined) return { kind: 'unavailable' };
  const { programme, round } = target;
  const content = {
    programmeId: programme.id,
    found: round && { ...target, round },
    typed: input.typed,
  };
  const read = readTypedRound(input.typed, { ...target, now: deps.clock.now() });
  const problems = read.ok ? [] : read.reason;
  const isOld = isOldCard(target, input);
  if (!read.ok || isOld) {
    return await roundFormView(deps, input.actor, { ...content, problems, isOld });
  }
  if (round !== undefined && changedFields(round, read.value).length === 0) {
    const notice = roundNotices.nothingChanged();
    return await roundFormView(deps, input.actor, { ...content, notice });
  }
  return await confirmView(deps, target, read.value);
}

/** Undefined when this person may not open or change it, or it is not there. */
export async function roundTarget(
  deps: Dependencies,
  stores: Pick<Stores, 'rounds'>,
  input: RoundInput,
): Promise<RoundTarget | undefined> {
  if (input.roundId !== undefined) return await findRound(deps, stores, input.actor, input.roundId);
  const programmeId = chosenProgramme(deps, input);
  return programmeId === undefined
    ? undefined
    : await findProgrammeRounds(deps, stores, input.actor, programmeId);
}

async function confirmView(
  deps: Dependencies,
  { programme, round }: RoundTarget,
  draft: RoundDraft,
): Promise<RoundConfirmView> {
  const { rounds, caseworkers } = deps.work.stores;
  const people = round === undefined ? [] : await rounds.draftPeople(round.id);
  const warning = deadlineWarning(draft.deadlineDay);
  return {
    kind: 'roundConfirm',
    nonce: deps.ids.uuid(),
    programmeId: programme.id,
    programmeName: programme.name,
    draft,
    typed: roundInWords(draft),
    ...(round === undefined ? {} : { round: changing(round, draft, deps.clock.now()) }),
    opensNow: draft.opensAt <= deps.clock.now(),
    ...(warning === undefined ? {} : { warning }),
    people: people.length,
    hasChannel: (await caseworkers.channel(programme.id)) !== undefined,
  };
}

function changing(
  round: FoundRound['round'],
  draft: RoundDraft,
  now: Date,
): NonNullable<RoundConfirmView['round']> {
  const { id, name, version, closedAt } = round;
  return {
    id,
    name,
    version,
    fields: changedFields(round, draft),
    isClosed: closedAt !== undefined,
    opensAgain: !isAhead(round.deadlineDay, now) && isAhead(draft.deadlineDay, now),
  };
}
