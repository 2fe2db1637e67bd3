import type { Actor } from '../domain/access.ts';
import type { GuidedFilesView } from '../domain/views-cases.ts';
import type { Dependencies } from './dependencies.ts';
import { completedFiles } from './file.ts';
import { caseLine } from './views/case-line.ts';

/** As many files as fit on one card; nobody guides more at a time. */
const LISTED = 25;

/** The files that an expert guides, latest change first; nothing for whoever is none. */
export async function listGuided(
  deps: Dependencies,
  actor: Actor,
): Promise<GuidedFilesView | { readonly kind: 'unavailable' }> {
  if (actor.expertIds.length === 0) return { kind: 'unavailable' };
  const { stores } = deps.work;
  const guided = await stores.cases.ofExperts(actor.expertIds, LISTED + 1);
  const files = await completedFiles(deps, stores, actor, guided.slice(0, LISTED));
  return {
    kind: 'guided',
    nonce: deps.ids.uuid(),
    lines: files.map((file) => caseLine(deps, file)),
    cut: guided.length > LISTED,
  };
}
