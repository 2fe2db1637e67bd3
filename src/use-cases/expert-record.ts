import { type Actor, isCaseworkerOf } from '../domain/access.ts';
import { type Expert, expertiseOf } from '../domain/expert.ts';
import type { Stores } from '../domain/ports.ts';
import type { Programme } from '../domain/programme.ts';
import type { Choice } from '../domain/question.ts';
import type { Dependencies } from './dependencies.ts';

/** A programme that has experts, with the fields they can master. */
export interface ExpertProgramme {
  readonly programme: Programme;
  readonly expertise: readonly Choice[];
}

/** An expert with their programme. */
export interface ExpertRecord extends ExpertProgramme {
  readonly expert: Expert;
}

/** `notCaseworker`: of the programme in question; `noExperts`: it has none; `expertGone`: there is no such expert. */
export type ExpertRefused = {
  readonly kind: 'refused';
  readonly reason: 'notCaseworker' | 'notHead' | 'noExperts' | 'expertGone';
};

/** The programmes with experts that somebody handles, in the order of the registry. */
export function expertProgrammes(deps: Dependencies, actor: Actor): readonly ExpertProgramme[] {
  return deps.programmes.flatMap((programme) => {
    const expertise = expertiseOf(programme);
    const isShown = expertise !== undefined && isCaseworkerOf(actor, programme.id);
    return isShown ? [{ programme, expertise }] : [];
  });
}

/** One of those by its id, or the first; or why there is none. */
export function chooseProgramme(
  deps: Dependencies,
  actor: Actor,
  programmeId: string | undefined,
): (ExpertProgramme & { readonly kind: 'found' }) | ExpertRefused {
  const handled = expertProgrammes(deps, actor);
  const found =
    programmeId === undefined
      ? handled[0]
      : handled.find(({ programme }) => programme.id === programmeId);
  if (found !== undefined) return { kind: 'found', ...found };
  const handlesOther =
    programmeId === undefined ? actor.caseworkerOf.length > 0 : isCaseworkerOf(actor, programmeId);
  return { kind: 'refused', reason: handlesOther ? 'noExperts' : 'notCaseworker' };
}

type FoundExpert = (ExpertRecord & { readonly kind: 'found' }) | ExpertRefused;

/** An expert for who handles their programme. */
export async function readExpert(
  deps: Dependencies,
  { experts }: Pick<Stores, 'experts'>,
  actor: Actor,
  expertId: string,
): Promise<FoundExpert> {
  const expert = await experts.load(expertId);
  if (expert === undefined) {
    const reason = actor.caseworkerOf.length === 0 ? 'notCaseworker' : 'expertGone';
    return { kind: 'refused', reason };
  }
  const chosen = chooseProgramme(deps, actor, expert.programmeId);
  return chosen.kind === 'refused' ? chosen : { ...chosen, expert };
}

/** The same for a change: nobody changes the experts of their programme until the transaction ends. */
export async function lockExpert(
  deps: Dependencies,
  stores: Pick<Stores, 'experts' | 'roles'>,
  actor: Actor,
  expertId: string,
): Promise<FoundExpert> {
  const found = await readExpert(deps, stores, actor, expertId);
  if (found.kind === 'refused') return found;
  // The programme before the expert, as with codes: in one order everywhere nobody waits for each other.
  await stores.roles.lockProgramme(found.programme.id);
  const expert = await stores.experts.lock(expertId);
  return expert === undefined ? { kind: 'refused', reason: 'expertGone' } : { ...found, expert };
}
