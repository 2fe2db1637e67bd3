import { isOnPaper } from '../domain/access.ts';
import type { Stores } from '../domain/ports.ts';
import { startReview } from '../domain/review.ts';
import { catchUp } from './catch-up.ts';
import type { Dependencies } from './dependencies.ts';
import { filingFor } from './filing-for.ts';

/**
 * Notes for whom files are that were sent before this was noted, as it was on the day they were sent. What is for
 * no municipality stays without. Done at every start. Resolves to the number of files.
 */
export async function noteFilings(deps: Dependencies): Promise<number> {
  return await catchUp(deps, {
    atOnce: 500,
    find: (limit) => deps.work.stores.cases.withoutFiling(limit),
    change: (stores, id) => noteFiling(deps, stores, id),
  });
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
