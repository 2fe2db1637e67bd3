import { isOnPaper } from '../domain/access.ts';
import type { Stores } from '../domain/ports.ts';
import { startReview } from '../domain/review.ts';
import type { Dependencies } from './dependencies.ts';
import { filingFor } from './filing-for.ts';

/** Files per transaction at most. */
const AT_ONCE = 500;

/**
 * Notes for whom files are that were sent before this was noted, as it was on the day they were sent. Done at
 * every start; there is nothing to do but once. Resolves to the number of files.
 */
export async function noteFilings(deps: Dependencies): Promise<number> {
  let noted = 0;
  for (;;) {
    const ids = await deps.work.stores.cases.withoutFiling(AT_ONCE);
    const done = await deps.work.transaction(async (stores) => {
      let changed = 0;
      for (const id of ids) if (await noteFiling(deps, stores, id)) changed += 1;
      return changed;
    });
    noted += done;
    // What is for no municipality stays without; the rest of the list then holds only such files.
    if (done < AT_ONCE) return noted;
  }
}

async function noteFiling(deps: Dependencies, stores: Stores, id: string): Promise<boolean> {
  const dossier = await stores.dossiers.lock(id);
  const programme = deps.programmes.find((one) => one.id === dossier?.programmeId);
  const sentAt = dossier?.submittedAt;
  if (dossier === undefined || sentAt === undefined || programme?.intake.kind !== 'form') {
    return false;
  }
  if (dossier.filing !== undefined || isOnPaper(dossier)) return false;
  const filing = filingFor(deps, { dossier, whole: programme.intake.form }, sentAt);
  if (filing === undefined) return false;
  const turn = dossier.state === 'submitted' ? ('caseworker' as const) : ('nobody' as const);
  const review = dossier.review ?? { ...startReview(sentAt), turn };
  const noted = { ...dossier, filing, review, version: dossier.version + 1 };
  await stores.dossiers.save(dossier, noted, []);
  return true;
}
