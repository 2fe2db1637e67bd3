import type { Actor } from '../domain/access.ts';
import { IN_REVIEW } from '../domain/review-change.ts';
import type { Notice } from '../domain/views.ts';
import type { Dependencies } from './dependencies.ts';
import { openCase } from './open-case.ts';
import type { ReviewResult } from './review-result.ts';
import { checksView } from './views/checks-view.ts';

/** Opens the list for admissibility; of a file that is decided or withdrawn there is nothing to go through. */
export async function showChecks(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
  { page = 0, notice }: { readonly page?: number; readonly notice?: Notice } = {},
): Promise<ReviewResult> {
  const opened = await openCase(deps, actor, dossierId, IN_REVIEW);
  if (!opened.ok) return opened.reason;
  const shown = { actor, page, ...(notice === undefined ? {} : { notice }) };
  return { view: checksView(deps, opened.value, shown) };
}
