import type { Actor } from '../domain/access.ts';
import { cleanText, fold } from '../domain/clean-text.ts';
import { pageIn } from '../domain/shown-page.ts';
import type { ExpertLine, ExpertsView } from '../domain/views-roles.ts';
import type { Dependencies } from './dependencies.ts';
import { chooseProgramme, type ExpertRefused, expertProgrammes } from './expert-record.ts';
import { expertLine } from './views/expert-line.ts';

/** Experts on one page. */
const PAGE = 25;
const LONGEST_QUERY = 200;

export interface ListExpertsInput {
  readonly actor: Actor;
  /** When absent the first programme with experts that they handle. */
  readonly programmeId?: string | undefined;
  /** Words of a name, an organisation or a field, without capitals and accents; everybody when it is empty. */
  readonly query: string;
  /** From 0; a page after the last one shows the last one. */
  readonly page: number;
}

/** The experts of a programme with how much they guide: by name, who guides no more last. */
export async function listExperts(
  deps: Dependencies,
  { actor, programmeId, query, page }: ListExpertsInput,
): Promise<ExpertsView | ExpertRefused> {
  const chosen = chooseProgramme(deps, actor, programmeId);
  if (chosen.kind === 'refused') return chosen;
  const { programme, expertise } = chosen;
  await deps.work.stores.caseworkers.seen(actor, deps.clock.now());
  const text = cleanText(query).slice(0, LONGEST_QUERY);
  const loads = await deps.work.stores.experts.loads(programme.id);
  const lines = loads.map((load) => expertLine(load, expertise)).filter(holding(text));
  const sorted = lines.toSorted((a, b) => Number(b.active) - Number(a.active));
  const { shown, ...place } = pageIn(sorted, page, PAGE);
  return {
    kind: 'experts',
    nonce: deps.ids.uuid(),
    programme: { id: programme.id, name: programme.name },
    programmes: expertProgrammes(deps, actor).map((one) => ({
      id: one.programme.id,
      name: one.programme.name,
    })),
    query: text,
    lines: shown,
    ...place,
  };
}

/** Every word has to be somewhere. */
function holding(query: string): (line: ExpertLine) => boolean {
  const words = fold(query).split(/\s+/);
  return ({ name, organisation, fields }) => {
    const text = fold([name, organisation, ...fields].join(' '));
    return words.every((word) => text.includes(word));
  };
}
