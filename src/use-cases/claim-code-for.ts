import { isOnPaper } from '../domain/access.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { Dependencies } from './dependencies.ts';

/** A code goes by letter or by telephone, and the municipality decides who types it. */
const CODE_VALID_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * The code with which somebody of a municipality takes over a file that came in on paper, to go on with it in
 * Teams. Only its hash is kept, so it is shown now and never again. Undefined for a file that has its people in Teams
 * and for one that was withdrawn.
 */
export async function claimCodeFor(
  deps: Dependencies,
  dossier: Dossier,
): Promise<{ readonly text: string; readonly until: Date } | undefined> {
  if (!isOnPaper(dossier) || dossier.state === 'withdrawn') return undefined;
  const text = deps.ids.invitationCode();
  const until = new Date(deps.clock.now().getTime() + CODE_VALID_MS);
  const codeHash = deps.ids.hash(text);
  const invitation = { codeHash, dossierId: dossier.id, expiresAt: until };
  await deps.work.stores.invitations.add(invitation);
  return { text, until };
}
