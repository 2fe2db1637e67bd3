import type { Actor } from '../domain/access.ts';
import { type ReviewRefusal, takeFile } from '../domain/review-change.ts';
import type { Notice } from '../domain/views.ts';
import { reviewNotices } from '../texts/review-notices.ts';
import { caseRefusal } from './case-refusal.ts';
import { type CaseInput, type CaseOutcome, changeCase } from './change-case.ts';
import type { Dependencies } from './dependencies.ts';
import { type File, readFile } from './file.ts';
import { lookAtCase } from './look-at-case.ts';
import { NOT_THEIRS, type ReviewResult } from './review-result.ts';

/** A caseworker takes a file on. Refused when a colleague took it since they looked, until they press again. */
export async function takeCase(
  deps: Dependencies,
  input: CaseInput & { readonly version: number },
): Promise<ReviewResult> {
  const outcome = await changeCase(deps, input, {
    change: ({ dossier }, act) => takeFile(dossier, input.version, act),
  });
  return await caseAfter(deps, input, outcome, reviewNotices.taken);
}

/** The file as it is after an action, with what came of it. */
export async function caseAfter(
  deps: Dependencies,
  { actor, dossierId }: { readonly actor: Actor; readonly dossierId: string },
  outcome: CaseOutcome,
  done: () => Notice,
): Promise<ReviewResult> {
  if (outcome === 'unavailable') return NOT_THEIRS;
  if (outcome === 'done') {
    return { view: await lookAtCase(deps, actor, dossierId, { notice: done() }) };
  }
  const file = await readFile(deps, deps.work.stores, actor, dossierId, 'handle');
  if (file === undefined) return NOT_THEIRS;
  return await caseRefused(deps, actor, file, outcome);
}

/** The file as it is, with why nothing was done with it. */
export async function caseRefused(
  deps: Dependencies,
  actor: Actor,
  { dossier }: File,
  why: ReviewRefusal['kind'],
): Promise<ReviewResult> {
  const notice = await caseRefusal(deps, why, dossier);
  return { view: await lookAtCase(deps, actor, dossier.id, { notice }), refused: why };
}
