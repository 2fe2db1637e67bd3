import { type Actor, isHeadOf } from '../../domain/access.ts';
import { canClose, canReopen } from '../../domain/round-change.ts';
import type { RoundProblem, TypedRound } from '../../domain/round-edit.ts';
import { roundInWords } from '../../domain/round-words.ts';
import type { Notice } from '../../domain/views.ts';
import type { RoundFormView, RoundInputs } from '../../domain/views-rounds.ts';
import type { Dependencies } from '../dependencies.ts';
import { type FoundRound, roundProgrammes } from '../find-round.ts';
import { roundHistory, roundLine } from './round-line.ts';

export interface RoundFormContent {
  readonly programmeId: string;
  /** The round that is changed; absent for a new one. */
  readonly found?: FoundRound | undefined;
  /** What was typed; fields that were not are filled in from the round. */
  readonly typed?: TypedRound;
  readonly problems?: readonly RoundProblem[];
  /** The version that was on the card, when it is another one than now. */
  readonly isOld?: boolean;
  readonly notice?: Notice;
}

/** The form of a round, with everything that was typed. */
export async function roundFormView(
  deps: Dependencies,
  actor: Actor,
  content: RoundFormContent,
): Promise<RoundFormView> {
  const { programmeId, found, typed = {}, problems = [], isOld = false, notice } = content;
  const round = found && (await presentRound(deps, actor, found));
  const changedBy = round?.history[0]?.by ?? '';
  return {
    kind: 'roundForm',
    nonce: deps.ids.uuid(),
    programmeId,
    programmes: roundProgrammes(deps, actor).map(({ id, name }) => ({ id, name })),
    ...(round === undefined ? {} : { round }),
    typed: inputs(typed, found),
    problems,
    ...(isOld ? { changedBy } : {}),
    ...(notice === undefined ? {} : { notice }),
  };
}

async function presentRound(
  deps: Dependencies,
  actor: Actor,
  { round, programme }: FoundRound,
): Promise<NonNullable<RoundFormView['round']>> {
  const now = deps.clock.now();
  const { rounds } = deps.work.stores;
  const files = await rounds.countFiles(round.id);
  return {
    line: roundLine(round, files, now),
    version: round.version,
    canClose: canClose(round, now),
    canReopen: canReopen(round, now),
    mayRemove: isHeadOf(actor, programme.id),
    history: roundHistory(await rounds.events(round.id)),
  };
}

function inputs(typed: TypedRound, found: FoundRound | undefined): RoundInputs {
  const present = found && roundInWords(found.round);
  return {
    name: typed.name ?? present?.name ?? '',
    opens: typed.opens ?? present?.opens ?? '',
    deadline: typed.deadline ?? present?.deadline ?? '',
    guidance: typed.guidance ?? present?.guidance ?? '',
  };
}
