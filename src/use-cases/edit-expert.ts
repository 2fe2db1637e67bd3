import type { Actor } from '../domain/access.ts';
import type { ExpertEditView } from '../domain/views-roles.ts';
import type { Dependencies } from './dependencies.ts';
import {
  chooseProgramme,
  type ExpertProgramme,
  type ExpertRefused,
  readExpert,
} from './expert-record.ts';

/** Trajectories that a new expert can guide at a time, until somebody says otherwise. */
const USUAL_CAPACITY = '3';

/** The form of an expert, filled in for one who is there; changes nothing. */
export async function editExpert(
  deps: Dependencies,
  input: {
    readonly actor: Actor;
    readonly programmeId?: string | undefined;
    readonly expertId?: string | undefined;
  },
): Promise<ExpertEditView | ExpertRefused> {
  const { actor, programmeId, expertId } = input;
  if (expertId === undefined) {
    const chosen = chooseProgramme(deps, actor, programmeId);
    return chosen.kind === 'refused' ? chosen : expertEditView(deps, chosen, EMPTY);
  }
  const found = await readExpert(deps, deps.work.stores, actor, expertId);
  if (found.kind === 'refused') return found;
  const { version, name, organisation, email = '', fields, capacity } = found.expert;
  return expertEditView(deps, found, {
    expertId,
    version,
    name,
    organisation,
    email,
    fields: fields.join(','),
    capacity: String(capacity),
  });
}

type Filled = Omit<ExpertEditView, 'kind' | 'nonce' | 'programme' | 'expertise' | 'problems'>;

const EMPTY: Filled = {
  version: 0,
  name: '',
  organisation: '',
  email: '',
  fields: '',
  capacity: USUAL_CAPACITY,
};

/** The form with what is filled in, and what is wrong with it. */
export function expertEditView(
  { ids }: Pick<Dependencies, 'ids'>,
  { programme, expertise }: ExpertProgramme,
  filled: Filled,
  problems: ExpertEditView['problems'] = [],
): ExpertEditView {
  return {
    kind: 'expertEdit',
    nonce: ids.uuid(),
    programme: { id: programme.id, name: programme.name },
    ...filled,
    expertise: expertise.map(({ id, label }) => ({ id, label })),
    problems,
  };
}
