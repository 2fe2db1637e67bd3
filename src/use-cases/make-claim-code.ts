import type { Actor } from '../domain/access.ts';
import type { Notice, UnavailableView } from '../domain/views.ts';
import type { CaseView } from '../domain/views-cases.ts';
import type { ClaimCodeView } from '../domain/views-imports.ts';
import { notOnPaperNotice } from '../texts/claim-texts.ts';
import { claimCodeFor } from './claim-code-for.ts';
import type { Dependencies } from './dependencies.ts';
import { readFile } from './file.ts';
import { lookAtCase } from './look-at-case.ts';
import { caseLine } from './views/case-line.ts';

/**
 * Makes a code for the municipality of a file that came in on paper, for a caseworker to pass on. A file that somebody
 * took over since is shown as it is now.
 */
export async function makeClaimCode(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
): Promise<ClaimCodeView | CaseView | UnavailableView> {
  const file = await readFile(deps, deps.work.stores, actor, dossierId, 'handle');
  if (file === undefined) return { kind: 'unavailable' };
  const code = await claimCodeFor(deps, file.dossier);
  if (code === undefined) {
    const notice: Notice = notOnPaperNotice();
    return await lookAtCase(deps, actor, dossierId, { notice });
  }
  const nonce = deps.ids.uuid();
  return { kind: 'claimCode', nonce, dossierId, line: caseLine(deps, file), code };
}
