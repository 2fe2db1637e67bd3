import type { Actor } from '../domain/access.ts';
import type { Expert } from '../domain/expert.ts';
import {
  type ExpertDraft,
  type ExpertProblem,
  hasSameEmail,
  readExpertDraft,
  type TypedExpert,
  withDraft,
} from '../domain/expert-draft.ts';
import type { Stores } from '../domain/ports.ts';
import type { ExpertEditView, ExpertView } from '../domain/views-roles.ts';
import { expertNotices } from '../texts/expert-notices.ts';
import type { Dependencies } from './dependencies.ts';
import { expertEditView } from './edit-expert.ts';
import {
  chooseProgramme,
  type ExpertProgramme,
  type ExpertRefused,
  lockExpert,
} from './expert-record.ts';
import { lookExpert } from './look-expert.ts';

export interface SaveExpertInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly programmeId: string;
  /** Absent for a new expert. */
  readonly expertId?: string | undefined;
  /** The version that the caseworker saw. */
  readonly version: number;
  readonly typed: TypedExpert;
}

type Outcome =
  | { readonly kind: 'saved'; readonly expertId: string }
  | {
      readonly kind: 'problems';
      readonly programmeId: string;
      readonly problems: readonly ExpertProblem[];
      /** The version to go on from. */
      readonly version: number;
    }
  | ExpertRefused;

/**
 * Registers an expert, or changes one. What cannot be saved comes back with everything that was typed; of an
 * expert who changed meanwhile with the newer version, so that saving again overwrites it knowingly.
 */
export async function saveExpert(
  deps: Dependencies,
  input: SaveExpertInput,
): Promise<ExpertView | ExpertEditView | ExpertRefused> {
  const { outcome } = await deps.work.once<Outcome>(input.turnKey, (stores) =>
    save(deps, stores, input),
  );
  switch (outcome.kind) {
    case 'refused':
      return outcome;
    case 'saved': {
      const notice = expertNotices.saved();
      return await lookExpert(deps, input.actor, outcome.expertId, { notice });
    }
    case 'problems':
      return typedAgain(deps, input, outcome);
  }
}

async function save(deps: Dependencies, stores: Stores, input: SaveExpertInput): Promise<Outcome> {
  const target = await targetOf(deps, stores, input);
  if (target.kind === 'refused') return target;
  const { programme, expertise, expert } = target;
  const seen = { programmeId: programme.id, version: expert?.version ?? 0 };
  const meanwhile = seen.version === input.version ? [] : (['changedMeanwhile'] as const);
  const read = readExpertDraft(input.typed, expertise);
  if (!read.ok) return { kind: 'problems', problems: [...read.reason, ...meanwhile], ...seen };
  const loads = await stores.experts.loads(programme.id);
  const others = loads.map((load) => load.expert).filter(({ id }) => id !== expert?.id);
  const taken = hasSameEmail(read.value, others) ? (['emailTaken'] as const) : [];
  const problems = [...taken, ...meanwhile];
  if (problems.length > 0) return { kind: 'problems', problems, ...seen };
  const saved = expert ? withDraft(expert, read.value) : newExpert(deps, programme.id, read.value);
  await (expert === undefined ? stores.experts.insert(saved) : stores.experts.save(saved));
  return { kind: 'saved', expertId: saved.id };
}

type Target =
  | (ExpertProgramme & { readonly kind: 'found'; readonly expert?: Expert })
  | ExpertRefused;

async function targetOf(
  deps: Dependencies,
  stores: Stores,
  { actor, expertId, programmeId }: SaveExpertInput,
): Promise<Target> {
  if (expertId !== undefined) return await lockExpert(deps, stores, actor, expertId);
  const chosen = chooseProgramme(deps, actor, programmeId);
  // Two who register the same person at the same moment come one after the other.
  if (chosen.kind === 'found') await stores.roles.lockProgramme(chosen.programme.id);
  return chosen;
}

function newExpert({ ids }: Dependencies, programmeId: string, draft: ExpertDraft): Expert {
  return { id: ids.uuid(), programmeId, ...draft, active: true, version: 1 };
}

/** The form with everything as it was typed, and what is wrong with it. */
function typedAgain(
  deps: Dependencies,
  { actor, expertId, typed }: SaveExpertInput,
  { programmeId, problems, version }: Outcome & { kind: 'problems' },
): ExpertEditView | ExpertRefused {
  const chosen = chooseProgramme(deps, actor, programmeId);
  if (chosen.kind === 'refused') return chosen;
  const { name = '', organisation = '', email = '', fields = '', capacity = '' } = typed;
  const own = expertId === undefined ? {} : { expertId };
  const filled = { ...own, version, name, organisation, email, fields, capacity };
  return expertEditView(deps, chosen, filled, problems);
}
