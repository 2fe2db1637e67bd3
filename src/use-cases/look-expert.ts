import { type Actor, isHeadOf } from '../domain/access.ts';
import type { ExpertView } from '../domain/views-roles.ts';
import type { Dependencies } from './dependencies.ts';
import { type ExpertRefused, readExpert } from './expert-record.ts';
import { expertLine } from './views/expert-line.ts';

/** One expert, for who handles their programme. */
export async function lookExpert(
  deps: Dependencies,
  actor: Actor,
  expertId: string,
  extra: Pick<ExpertView, 'code' | 'notice'> = {},
): Promise<ExpertView | ExpertRefused> {
  const { stores } = deps.work;
  const found = await readExpert(deps, stores, actor, expertId);
  if (found.kind === 'refused') return found;
  const { expert, programme, expertise } = found;
  const loads = await stores.experts.loads(programme.id);
  const guiding = loads.find((load) => load.expert.id === expert.id)?.guiding ?? 0;
  return {
    kind: 'expert',
    nonce: deps.ids.uuid(),
    programme: { id: programme.id, name: programme.name },
    line: expertLine({ expert, guiding }, expertise),
    ...(expert.email === undefined ? {} : { email: expert.email }),
    version: expert.version,
    isHead: isHeadOf(actor, programme.id),
    ...extra,
  };
}
