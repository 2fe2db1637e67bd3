import { classFigures } from '../domain/figure-classes.ts';
import type { FigureClassesView } from '../domain/views-figures.ts';
import type { Dependencies } from './dependencies.ts';
import {
  type FigureInput,
  type FigureRefusal,
  figureScope,
  findFigures,
  isAskedFor,
} from './find-figures.ts';

/** The figures by number of inhabitants, between bounds that somebody named; `noInhabitants` when nothing is known. */
export async function showFigureClasses(
  deps: Dependencies,
  input: FigureInput,
  bounds: readonly number[],
): Promise<FigureClassesView | FigureRefusal | { readonly kind: 'noInhabitants' }> {
  const found = await findFigures(deps, input);
  if (found.kind !== 'found') return found;
  if (deps.inhabitants.length === 0) return { kind: 'noInhabitants' };
  const facts = await deps.work.stores.cases.facts(found.programme.id, found.round?.id);
  const asked = facts.filter((fact) => isAskedFor(found, fact));
  return {
    kind: 'figureClasses',
    scope: figureScope(deps, found),
    figures: classFigures(asked, bounds, deps.inhabitants),
  };
}
