import type { Dossier } from '../domain/dossier.ts';
import { isSamePerson, type NamedPerson } from '../domain/person.ts';
import { assignFile } from '../domain/review-change.ts';
import { reviewNotices } from '../texts/review-notices.ts';
import { caseworkerByKey } from './caseworkers-of.ts';
import { type CaseInput, changeCase } from './change-case.ts';
import type { Dependencies } from './dependencies.ts';
import { readFile } from './file.ts';
import { lookAtCase } from './look-at-case.ts';
import { NOT_THEIRS, type ReviewResult } from './review-result.ts';
import { caseAfter } from './take-case.ts';

/**
 * Gives a file to a caseworker of its programme who used the bot before, and has them told. `assignee` is the key
 * that the list of colleagues had; whatever else a card sends is nobody.
 */
export async function assignCase(
  deps: Dependencies,
  input: CaseInput & { readonly version: number; readonly assignee: string },
): Promise<ReviewResult> {
  const { actor, dossierId, version, assignee } = input;
  const file = await readFile(deps, deps.work.stores, actor, dossierId, 'handle');
  if (file === undefined) return NOT_THEIRS;
  const chosen = await caseworkerByKey(deps, file.programme.id, assignee);
  if (chosen === undefined || worksOn(file.dossier, chosen)) {
    const notice = reviewNotices.pickColleague();
    return { view: await lookAtCase(deps, actor, dossierId, { notice }), refused: 'nobody' };
  }
  const outcome = await changeCase(deps, input, {
    change: ({ dossier }, act) => assignFile(dossier, chosen, version, act),
    jobs: (changed) =>
      isSamePerson(chosen, actor)
        ? []
        : [{ name: 'tell-assignee', payload: { dossierId, version: changed.version } }],
  });
  return await caseAfter(deps, input, outcome, () => reviewNotices.assigned(chosen.name));
}

/** Nobody judges an application that they work on themselves. */
function worksOn({ owner, colleagues }: Dossier, person: NamedPerson): boolean {
  return [owner, ...colleagues].some((one) => isSamePerson(one, person));
}
