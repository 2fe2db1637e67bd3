import type { Dossier } from '../domain/dossier.ts';
import type { Change } from '../domain/dossier-event.ts';
import { nameOnly } from '../domain/person.ts';
import type { Stores } from '../domain/ports.ts';
import type { Remark } from '../domain/remark.ts';
import { returnAgain, returnAsDraft, returnedDraft } from '../domain/returned-draft.ts';
import type { Act } from '../domain/review-change.ts';
import type { Dependencies } from './dependencies.ts';
import type { File } from './file.ts';

interface Returning {
  readonly roundId: string;
  readonly remarks: readonly Pick<Remark, 'questionId' | 'text'>[];
}

/**
 * Gives a file that was not let through back to its people as a draft. A draft that they have of it already, since
 * an earlier decision that was withdrawn, is that draft: what they wrote in it stays. Part of the decision's
 * transaction, under `lockFamily`.
 */
export async function returnDraft(
  deps: Dependencies,
  stores: Stores,
  { dossier, whole }: File,
  { roundId, remarks }: Returning,
  act: Act,
): Promise<void> {
  const wrote = { by: nameOnly(act.by), at: act.at };
  const returning = {
    roundId,
    remarks: remarks.map((remark) => ({ ...remark, ...wrote, id: deps.ids.uuid() })),
  };
  const made = await stores.dossiers.returnedFrom(dossier.id);
  const draft = returnedDraft(made);
  if (draft !== undefined) {
    await save(stores, draft, returnAgain(draft, returning, act));
    return;
  }
  const id = deps.ids.uuid();
  const back = { ...returning, id, form: whole, newId: () => deps.ids.uuid() };
  const { dossier: created, events } = returnAsDraft(dossier, back, act);
  await stores.dossiers.insert(created, events);
}

async function save(stores: Stores, before: Dossier, { dossier, events }: Change): Promise<void> {
  await stores.dossiers.save(before, dossier, events);
}

/**
 * Locks a file with all that was made of it when it came back, in order of id: so that a draft is not sent while
 * the decision that made it is withdrawn.
 */
export async function lockFamily(
  stores: Pick<Stores, 'dossiers'>,
  dossierId: string,
): Promise<void> {
  const made = await stores.dossiers.returnedFrom(dossierId);
  const ids = [dossierId, ...made.map(({ id }) => id)].sort();
  for (const id of ids) await stores.dossiers.lock(id);
}
