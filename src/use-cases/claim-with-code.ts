import type { Actor } from '../domain/access.ts';
import { isOnPaper } from '../domain/access.ts';
import { type ClaimRefusal, claimFile } from '../domain/claim.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { NamedPerson } from '../domain/person.ts';
import type { Invitation, Stores } from '../domain/ports.ts';
import { asActor, type Dependencies } from './dependencies.ts';

export type Claimed =
  /** The file to go on with: the draft that it came back as, when there is one. */
  | { readonly kind: 'claimed'; readonly dossierId: string }
  | { readonly kind: 'refused'; readonly reason: ClaimRefusal | 'unknownCode' };

/**
 * Uses a code for a file that came in on paper: whoever typed it becomes its owner, and that of what it came back as
 * or was made of. Of several people who type one at the same moment it works for one, and then no more.
 */
export async function claimWithCode(
  deps: Dependencies,
  stores: Stores,
  { dossierId, codeHash }: Invitation,
  person: NamedPerson,
): Promise<Claimed> {
  const family = await lockedFamily(stores, dossierId);
  const now = deps.clock.now();
  const file = family.find(({ id }) => id === dossierId);
  // Whoever was first took the code away while we waited.
  const stands = (await stores.invitations.find(codeHash, now)) !== undefined;
  if (file === undefined || !stands || !isOnPaper(file)) return unknownCode();
  const actor = await asActor(deps, person);
  const claimed = claimFile(file, actor, now);
  if (!claimed.ok) return { kind: 'refused', reason: claimed.reason };
  for (const one of family) await claimOne(stores, one, actor, now);
  const draft = family.find(({ state }) => state === 'draft');
  return { kind: 'claimed', dossierId: (draft ?? file).id };
}

function unknownCode(): Claimed {
  return { kind: 'refused', reason: 'unknownCode' };
}

/** What was withdrawn stays on paper; what has its people in Teams keeps them, and its codes. */
async function claimOne(stores: Stores, dossier: Dossier, actor: Actor, at: Date): Promise<void> {
  const claimed = claimFile(dossier, actor, at);
  if (!claimed.ok || claimed.value.events.length === 0) return;
  await stores.dossiers.save(dossier, claimed.value.dossier, claimed.value.events);
  await stores.invitations.removeOfDossier(dossier.id);
}

/** The file, the one it was made of and those that were made of either, locked in order of id. */
async function lockedFamily(
  { dossiers }: Pick<Stores, 'dossiers'>,
  dossierId: string,
): Promise<readonly Dossier[]> {
  const root = (await dossiers.load(dossierId))?.returnedFrom ?? dossierId;
  const made = await dossiers.returnedFrom(root);
  const ids = new Set([dossierId, root, ...made.map(({ id }) => id)]);
  const locked: Dossier[] = [];
  for (const id of [...ids].sort()) {
    const dossier = await dossiers.lock(id);
    if (dossier !== undefined) locked.push(dossier);
  }
  return locked;
}
