import type { Actor } from '../domain/access.ts';
import type { DossierState } from '../domain/dossier.ts';
import { ok, type Result, refused } from '../domain/result.ts';
import { checkStanding } from '../domain/review-change.ts';
import type { Dependencies } from './dependencies.ts';
import { type File, readFile } from './file.ts';
import { NOT_THEIRS, type ReviewResult } from './review-result.ts';
import { caseRefused } from './take-case.ts';

/**
 * A file that a caseworker opens a form of, when it is in one of these states; else what they are shown instead of
 * the form.
 */
export async function openCase(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
  states: readonly DossierState[],
): Promise<Result<File, ReviewResult>> {
  const file = await readFile(deps, deps.work.stores, actor, dossierId, 'handle');
  if (file === undefined) return refused(NOT_THEIRS);
  const standing = checkStanding(file.dossier, states, file.dossier.version);
  return standing.ok
    ? ok(file)
    : refused(await caseRefused(deps, actor, file, standing.reason.kind));
}
