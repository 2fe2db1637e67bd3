import { recallMore } from '../domain/more-information.ts';
import { reviewNotices } from '../texts/review-notices.ts';
import { type CaseInput, changeCase } from './change-case.ts';
import type { Dependencies } from './dependencies.ts';
import type { ReviewResult } from './review-result.ts';
import { caseAfter } from './take-case.ts';

/** Takes back what was asked and is not answered yet; its questions close, and the municipality is told. */
export async function recallAskMore(
  deps: Dependencies,
  input: CaseInput & { readonly version: number },
): Promise<ReviewResult> {
  const { dossierId, version } = input;
  const outcome = await changeCase(deps, input, {
    change: ({ dossier }, act) => recallMore(dossier, version, act),
    jobs: (changed) => [{ name: 'ask-more', payload: { dossierId, version: changed.version } }],
  });
  return await caseAfter(deps, input, outcome, reviewNotices.recalled);
}
