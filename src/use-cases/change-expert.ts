import { type Actor, isHeadOf } from '../domain/access.ts';
import { type Expert, setActive, unlinkExpert } from '../domain/expert.ts';
import type { Notice } from '../domain/views.ts';
import type { ExpertView } from '../domain/views-roles.ts';
import { expertNotices } from '../texts/expert-notices.ts';
import type { Dependencies } from './dependencies.ts';
import { type ExpertRecord, type ExpertRefused, lockExpert, readExpert } from './expert-record.ts';
import { lookExpert } from './look-expert.ts';
import { addCode } from './make-role-code.ts';

export interface ChangeExpertInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly expertId: string;
  /** The version that the caseworker saw. */
  readonly version: number;
}

export type ChangeExpertResult = ExpertView | ExpertRefused;

/** Makes a code with which an expert says, in their own chat with the bot, who they are in Teams. */
export async function makeExpertCode(
  deps: Dependencies,
  actor: Actor,
  expertId: string,
): Promise<ChangeExpertResult> {
  const found = await readExpert(deps, deps.work.stores, actor, expertId);
  if (found.kind === 'refused') return found;
  const { id, programmeId, active } = found.expert;
  if (!active) return await lookExpert(deps, actor, id, { notice: expertNotices.notActive() });
  const code = await addCode(deps, actor, { programmeId, gives: { kind: 'expert', expertId: id } });
  return await lookExpert(deps, actor, id, { code });
}

/** Cuts an expert from their account in Teams: they see no file any more from their next turn. */
export async function unlinkExpertAccount(
  deps: Dependencies,
  input: ChangeExpertInput,
): Promise<ChangeExpertResult> {
  return await changeExpert(deps, input, expertNotices.unlinked(), ({ expert }) =>
    expert.person === undefined ? expert : unlinkExpert(expert),
  );
}

/** Takes an expert off the list, or puts them back; for heads only. What they guide stays in its files. */
export async function setExpertActive(
  deps: Dependencies,
  input: ChangeExpertInput & { readonly active: boolean },
): Promise<ChangeExpertResult> {
  const { actor, active } = input;
  const notice = active ? expertNotices.restored() : expertNotices.retired();
  return await changeExpert(deps, input, notice, ({ expert, programme }) =>
    isHeadOf(actor, programme.id) ? setActive(expert, active) : 'notHead',
  );
}

type Outcome = { readonly kind: 'done' } | { readonly kind: 'changed' } | ExpertRefused;

/** Changes an expert once per turn, as long as they are what the caseworker saw. */
async function changeExpert(
  deps: Dependencies,
  { turnKey, actor, expertId, version }: ChangeExpertInput,
  done: Notice,
  decide: (record: ExpertRecord) => Expert | 'notHead',
): Promise<ChangeExpertResult> {
  const { outcome } = await deps.work.once<Outcome>(turnKey, async (stores) => {
    const found = await lockExpert(deps, stores, actor, expertId);
    if (found.kind === 'refused') return found;
    const after = decide(found);
    if (after === 'notHead') return { kind: 'refused', reason: 'notHead' };
    if (found.expert.version !== version) return { kind: 'changed' };
    if (after !== found.expert) await stores.experts.save(after);
    return { kind: 'done' };
  });
  if (outcome.kind === 'refused') return outcome;
  const notice = outcome.kind === 'done' ? done : expertNotices.changedMeanwhile();
  return await lookExpert(deps, actor, expertId, { notice });
}
