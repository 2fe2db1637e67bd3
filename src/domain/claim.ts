import { type Actor, isCaseworkerOf, isOnPaper } from './access.ts';
import type { Dossier } from './dossier.ts';
import type { Change } from './dossier-event.ts';
import { nameOnly } from './person.ts';
import { ok, type Result, refused } from './result.ts';
import { reviewEvent } from './review-change.ts';

/** Why a file that came in on paper was not taken over. */
export type ClaimRefusal =
  | 'withdrawn'
  /** Nobody judges an application of their own. */
  | 'handlesIt';

/**
 * Gives a file that came in on paper to somebody of the municipality, who goes on with it in Teams. A file that has
 * its people there already changes nothing.
 */
export function claimFile(dossier: Dossier, by: Actor, at: Date): Result<Change, ClaimRefusal> {
  if (!isOnPaper(dossier)) return ok({ dossier, events: [] });
  if (dossier.state === 'withdrawn') return refused('withdrawn');
  if (isCaseworkerOf(by, dossier.programmeId)) return refused('handlesIt');
  const details = { from: dossier.owner.name };
  return ok({
    dossier: { ...dossier, owner: nameOnly(by), updatedAt: at, version: dossier.version + 1 },
    events: [reviewEvent('claimed', { by, at }, details)],
  });
}
