import type { Actor } from '../domain/access.ts';
import { caseActions } from '../domain/case-actions.ts';
import type { Notice } from '../domain/views.ts';
import { caseRefusal } from './case-refusal.ts';
import type { Dependencies } from './dependencies.ts';
import { readFile } from './file.ts';
import { lookAtCase } from './look-at-case.ts';
import { NOT_THEIRS, type ReviewResult } from './review-result.ts';
import { checksView } from './views/checks-view.ts';

/** Opens the list for admissibility; of a file that is decided or withdrawn there is nothing to go through. */
export async function showChecks(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
  { page = 0, notice }: { readonly page?: number; readonly notice?: Notice } = {},
): Promise<ReviewResult> {
  const file = await readFile(deps, deps.work.stores, actor, dossierId, 'handle');
  if (file === undefined) return NOT_THEIRS;
  const { dossier } = file;
  if (!caseActions(dossier, actor).includes('checks')) {
    const kind = dossier.state === 'withdrawn' ? 'withdrawn' : 'state';
    const why = await caseRefusal(deps, kind, dossier);
    return { view: await lookAtCase(deps, actor, dossierId, { notice: why }), refused: kind };
  }
  return {
    view: checksView(deps, file, { actor, page, ...(notice === undefined ? {} : { notice }) }),
  };
}
